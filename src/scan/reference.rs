//! The matcher as it would be written if time were no matter: phrases in a sorted map, every way of peeling tried, every
//! mention compared with every other. The fast one must find the same mentions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, sync::LazyLock};

use proptest::prelude::*;

use super::readings::inside_phrase;
use super::*;
use crate::lexicon::compile::{self, Source};
use crate::text::letters;

/// All phrases of the built-in lexicon by the keys of their words, with their packed senses.
struct Reference(BTreeMap<Vec<Vec<u8>>, BTreeSet<u32>>);

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/data");
    let mut files = Vec::new();
    for language in ["ar", "en"] {
        let mut paths: Vec<_> = fs::read_dir(data.join(language))
            .expect("data files")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        paths.sort();
        files.extend(paths.iter().map(|path| fs::read_to_string(path).expect("text")));
    }
    let sources: Vec<_> = files.iter().map(|text| Source { file: "", text }).collect();
    Reference(compile::phrases(&sources).expect("rows"))
});

const AL: &str = "ال";

fn key(letters: &str) -> Vec<u8> {
    letters.chars().map(letters::key).collect()
}

/// What may be left of an Arabic word, in the order in which readings are tried.
fn readings(word: &[u8]) -> Vec<(Vec<u8>, Clitics)> {
    let mut found = vec![(word.to_vec(), Clitics::default())];
    for (and, before) in [("", Clitics::default()), ("و", Clitics::AND), ("ف", Clitics::AND)] {
        let Some(host) = word.strip_prefix(&*key(and)) else { continue };
        if !and.is_empty() {
            found.push((host.to_vec(), before));
        }
        for (preposition, clitic) in [("ب", Clitics::BI), ("ك", Clitics::KA), ("ل", Clitics::LI)] {
            let Some(rest) = host.strip_prefix(&*key(preposition)) else { continue };
            let clitics = before.with(clitic);
            match rest.strip_prefix(&*key("ل")) {
                Some(stem) if preposition == "ل" => {
                    found.push(([&key(AL), stem].concat(), clitics));
                    found.push((stem.to_vec(), clitics.with(Clitics::AL)));
                }
                _ => {
                    found.push((rest.to_vec(), clitics));
                    found.extend(rest.strip_prefix(&*key(AL)).map(|stem| (stem.to_vec(), clitics.with(Clitics::AL))));
                }
            }
        }
        for (prefix, clitic) in [("س", Clitics::SA), (AL, Clitics::AL)] {
            found.extend(host.strip_prefix(&*key(prefix)).map(|rest| (rest.to_vec(), before.with(clitic))));
        }
    }
    found
}

impl Reference {
    fn scan(&self, words: &Words) -> Vec<Mention> {
        let mut all = Vec::new();
        for first in 0..words.len() {
            for (key, clitics) in self.of(words, first) {
                self.follow(words, first, &mut vec![key], clitics, clitics.has(Clitics::AL), &mut all);
            }
        }
        all.sort_by_key(|mention| (mention.first, Reverse(mention.length)));
        let inside = |at: usize| {
            all[..at].iter().any(|other| {
                class(other) == class(&all[at])
                    && other.covers(&all[at])
                    && (other.length > all[at].length || same_subject(other, &all[at]))
            })
        };
        let mut kept: Vec<Mention> = (0..all.len()).filter(|at| !inside(*at)).map(|at| all[at]).collect();
        let masks: Vec<Mention> = kept
            .iter()
            .filter(|mention| match mention.sense.meaning() {
                Meaning::Mask(Mask::OutletTitle) => is_named_as_outlet(words, &kept, mention),
                Meaning::Mask(mask) => mask != Mask::OutletCue,
                meaning => matches!(meaning, Meaning::Topic(_, Strength::Not)),
            })
            .copied()
            .collect();
        for mention in &mut kept {
            mention.hidden = masks.iter().find_map(|mask| hides(mask, mention));
        }
        kept
    }

    /// The readings of a word that some phrase could hold.
    fn of(&self, words: &Words, at: usize) -> Vec<(Vec<u8>, Clitics)> {
        let mut readings = match words.as_slice()[at].script {
            Script::Arabic => readings(words.key(at)),
            _ => vec![(words.key(at).to_vec(), Clitics::default())],
        };
        readings.retain(|(key, clitics)| key.len() >= 2 || *clitics == Clitics::default());
        readings
    }

    fn follow(
        &self,
        words: &Words,
        first: usize,
        phrase: &mut Vec<Vec<u8>>,
        clitics: Clitics,
        peeled: bool,
        found: &mut Vec<Mention>,
    ) {
        let starts = |(known, _): (&Vec<Vec<u8>>, _)| known.starts_with(phrase);
        if !self.0.range(phrase.clone()..).next().is_some_and(starts) {
            return;
        }
        let length = phrase.len();
        for packed in self.0.get(phrase).into_iter().flatten() {
            let sense = Sense::of(*packed);
            if holds(sense, &words.as_slice()[first..first + length], clitics, peeled) {
                found.push(Mention { first, length: length as u8, sense, clitics, hidden: None });
            }
        }
        let next = first + length;
        if length < LONGEST && words.get(next).is_some_and(inside_phrase) {
            for (key, inner) in self.of(words, next) {
                if inner == Clitics::default() || inner == Clitics::AL {
                    phrase.push(key);
                    self.follow(words, first, phrase, clitics, peeled || inner.has(Clitics::AL), found);
                    phrase.pop();
                }
            }
        }
    }
}

#[track_caller]
fn agree(text: &str) {
    let words = Words::of(text);
    let mut scan = Scan::default();
    let (fast, slow) = (scan.again(&words, &Lexicon::builtin()), REFERENCE.scan(&words));
    assert_eq!(fast.len(), slow.len(), "{text}");
    for (fast, slow) in fast.iter().zip(&slow) {
        assert_eq!(fast, slow, "{text}");
    }
}

fn samples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let entries = fs::read_dir(folder).expect("sample articles").map(|entry| entry.expect("an entry").path());
    let texts = entries.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.map(|path| fs::read_to_string(path).expect("text")).collect()
}

#[test]
fn on_the_sample_articles() {
    for text in samples() {
        agree(&text);
    }
}

#[test]
fn on_every_phrase_of_the_lexicon() {
    // Spelled in key letters, behind a proclitic each and run together, so that phrases overlap.
    const ALPHABET: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    let arabic = |key: &u8| ALPHABET.chars().find(|letter| letters::key(*letter) == *key);
    let spell = |key: &Vec<u8>| -> String { key.iter().map(|key| arabic(key).unwrap_or(char::from(*key))).collect() };
    let prefixes = ["", "و", "ب", "ال", "وال", "لل", "فل", "س"];
    let phrases: Vec<String> = REFERENCE
        .0
        .keys()
        .zip(prefixes.iter().cycle())
        .map(|(words, prefix)| format!("{prefix}{}", words.iter().map(spell).collect::<Vec<_>>().join(" ")))
        .collect();
    for some in phrases.chunks(40).step_by(3) {
        agree(&some.join(" "));
    }
}

#[test]
fn on_articles_beside_the_checkout() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/eval/dev.jsonl");
    let Ok(articles) = fs::read_to_string(path) else { return eprintln!("SKIPPED: no articles beside this checkout") };
    // The lines are JSON, which is text too.
    articles.lines().for_each(agree);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_changed_articles(at in any::<prop::sample::Index>(), edits in prop::collection::vec((any::<prop::sample::Index>(), any::<char>()), 1..40)) {
        let samples = samples();
        let mut text: Vec<char> = at.get(&samples).chars().collect();
        for (place, letter) in edits {
            let place = place.index(text.len());
            match letter as u32 % 3 {
                0 => text[place] = letter,
                1 => drop(text.remove(place)),
                _ => text.insert(place, text[place / 2]),
            }
        }
        agree(&text.into_iter().collect::<String>());
    }

    #[test]
    fn on_any_text(text in any::<String>()) {
        agree(&text);
    }
}
