//! The forms made from one written form: the adjective of relation in Arabic, plurals in English.

/// All inflections of an Arabic adjective of relation, given in the masculine singular without ال.
///
/// In an adjective of several words each word that ends in ي inflects with the others, and ال may stand on all of
/// them, on the first or on the last: الكوري الجنوبي, الجنوب أفريقي, جنوب الأفريقي.
pub(crate) fn nisba(base: &str) -> Vec<String> {
    const ENDINGS: [&str; 11] = ["ي", "ية", "يين", "يون", "يان", "يتين", "يتان", "يات", "يا", "يو", "يي"];
    let words: Vec<&str> = base.split_whitespace().collect();
    let last = words.len().saturating_sub(1);
    let mut forms = Vec::new();
    for ending in ENDINGS {
        let inflected: Vec<String> = words
            .iter()
            .map(|word| match word.strip_suffix('ي') {
                Some(stem) => format!("{stem}{ending}"),
                None => (*word).to_owned(),
            })
            .collect();
        for definite in
            [|_, _| false, |_, _| true, |at, _| at == 0, |at, last| at == last] as [fn(usize, usize) -> bool; 4]
        {
            let form: Vec<String> = inflected
                .iter()
                .enumerate()
                .map(|(at, word)| if definite(at, last) { format!("ال{word}") } else { word.clone() })
                .collect();
            forms.push(form.join(" "));
        }
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// A noun with and without ال.
pub(crate) fn definite_too(noun: &str) -> Vec<String> {
    vec![noun.to_owned(), format!("ال{noun}")]
}

/// An English adjective of a state and the plural that names its people, where it has one.
pub(crate) fn adjective(form: &str) -> Vec<String> {
    if form.ends_with(['i', 'n']) { vec![form.to_owned(), format!("{form}s")] } else { vec![form.to_owned()] }
}

/// The word without ال, by which terms match with and without it.
pub(crate) fn indefinite(word: &str) -> &str {
    match word.strip_prefix("ال") {
        // اله, التي and the like are no articles on words.
        Some(rest) if rest.chars().count() >= 2 => rest,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nisba_inflects() {
        let forms = nisba("كويتي");
        for form in
            ["كويتي", "الكويتي", "كويتية", "الكويتيين", "كويتيون", "الكويتيتان", "كويتيتين", "الكويتيات", "كويتيا"]
        {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
        assert!(!forms.iter().any(|f| f == "كويت"));
    }

    #[test]
    fn nisba_of_several_words_agrees() {
        let forms = nisba("كوري جنوبي");
        for form in ["الكوري الجنوبي", "كورية جنوبية", "الكوريين الجنوبيين"] {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
        assert!(!forms.iter().any(|f| f == "الكوري الجنوبية"));
        assert!(nisba("جنوب سوداني").iter().any(|f| f == "الجنوب سوداني"));
    }

    #[test]
    fn people_of_english_adjectives() {
        assert_eq!(adjective("Kuwaiti"), ["Kuwaiti", "Kuwaitis"]);
        assert_eq!(adjective("British"), ["British"]);
    }
}
