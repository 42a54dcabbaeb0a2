//! The same article typed on other keyboards, by other habits, or with a page around it gives the same verdict.

use unicode_normalization::UnicodeNormalization;

use bilateral::{Article, classify};

use crate::support::{Row, evaluation, read, rows, samples, verdict};

/// A way of retyping a text.
type Retyping = (&'static str, fn(&str) -> String);

const RETYPINGS: [Retyping; 13] = [
    ("decomposed", |text| text.nfd().collect()),
    ("presentation forms", shaped),
    ("tatweel in words", |text| between_letters(text, |_| "ـ")),
    ("full vowel marks", |text| between_letters(text, |at| ["َ", "ُ", "ِ", "ْ", "َّ"][at % 5])),
    ("persian letters", |text| replaced(text, &[('ي', 'ی'), ('ك', 'ک'), ('ه', 'ھ')])),
    ("urdu letters", |text| replaced(text, &[('ي', 'ی'), ('ك', 'ک'), ('ه', 'ہ')])),
    ("direction marks", |text| {
        text.split(' ').map(|word| format!("\u{200f}{word}\u{200e}")).collect::<Vec<_>>().join(" ")
    }),
    ("zero-width joiners", |text| between_letters(text, |_| "\u{200d}")),
    ("hamza left out", |text| replaced(text, &[('أ', 'ا'), ('إ', 'ا'), ('آ', 'ا'), ('ؤ', 'و'), ('ئ', 'ي')])),
    ("egyptian final yeh", |text| last_letters(text, 'ي', 'ى')),
    ("teh marbuta as heh", |text| last_letters(text, 'ة', 'ه')),
    ("arabic digits", |text| {
        text.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect()
    }),
    ("a page around it", paged),
];

fn arabic(c: char) -> bool {
    ('\u{621}'..='\u{64A}').contains(&c) && c != 'ـ'
}

fn replaced(text: &str, pairs: &[(char, char)]) -> String {
    text.chars().map(|c| pairs.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to)).collect()
}

/// Puts something after each Arabic letter that another follows.
fn between_letters(text: &str, mark: impl Fn(usize) -> &'static str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        out.push(c);
        if arabic(c) && chars.get(at + 1).is_some_and(|next| arabic(*next)) {
            out.push_str(mark(at));
        }
    }
    out
}

fn last_letters(text: &str, from: char, to: char) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars
        .iter()
        .enumerate()
        .map(|(at, &c)| if c == from && !chars.get(at + 1).is_some_and(|next| arabic(*next)) { to } else { c })
        .collect()
}

/// Final or isolated shapes of Unicode's block B for every letter that has one, and the ligature of lam and alef.
fn shaped(text: &str) -> String {
    #[rustfmt::skip]
    const SHAPES: [(char, char); 34] = [
        ('آ', '\u{FE81}'), ('أ', '\u{FE83}'), ('ؤ', '\u{FE85}'), ('إ', '\u{FE87}'), ('ئ', '\u{FE89}'), ('ا', '\u{FE8D}'),
        ('ب', '\u{FE91}'), ('ة', '\u{FE94}'), ('ت', '\u{FE97}'), ('ث', '\u{FE9B}'), ('ج', '\u{FE9F}'), ('ح', '\u{FEA3}'),
        ('خ', '\u{FEA7}'), ('د', '\u{FEA9}'), ('ذ', '\u{FEAB}'), ('ر', '\u{FEAE}'), ('ز', '\u{FEAF}'), ('س', '\u{FEB3}'),
        ('ش', '\u{FEB7}'), ('ص', '\u{FEBB}'), ('ض', '\u{FEBF}'), ('ط', '\u{FEC3}'), ('ظ', '\u{FEC7}'), ('ع', '\u{FECB}'),
        ('غ', '\u{FECF}'), ('ف', '\u{FED3}'), ('ق', '\u{FED7}'), ('ك', '\u{FEDB}'), ('ل', '\u{FEDF}'), ('م', '\u{FEE3}'),
        ('ن', '\u{FEE7}'), ('ه', '\u{FEEB}'), ('و', '\u{FEED}'), ('ي', '\u{FEF3}'),
    ];
    replaced(&text.replace("لا", "\u{FEFB}"), &SHAPES)
}

/// A menu above, and share buttons, other headlines and a comment form below.
fn paged(text: &str) -> String {
    format!(
        "القائمة\nالرئيسية\nسياسة\n\n{text}\n\nشارك\nاقرأ أيضا\nفرنسا وإيطاليا تبحثان أزمة الهجرة غير النظامية\n\
         اليابان تعلن عن خطة جديدة للطاقة\n\nاترك تعليقا\nلن يتم نشر عنوان بريدك الإلكتروني\nجميع الحقوق محفوظة\n"
    )
}

#[track_caller]
fn check(name: &str, text: &str) {
    let expected = verdict(&classify(text));
    for (retyping, retype) in RETYPINGS {
        assert_eq!(verdict(&classify(&retype(text))), expected, "{name}, {retyping}");
    }
}

#[test]
fn sample_articles_keep_their_verdict() {
    for (name, text) in samples() {
        check(&name, &text);
    }
}

#[test]
fn a_title_given_apart_keeps_its_verdict_too() {
    let (title, body) = (
        "الكويت وسوريا تبحثان مكافحة الإرهاب",
        "بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق تعزيز التعاون الأمني.",
    );
    let expected = verdict(&classify(Article::new(body).title(title)));
    assert!(expected.starts_with("bilateral KW-SY [terrorism]"), "{expected}");
    for (retyping, retype) in RETYPINGS {
        let (title, body) = (retype(title), retype(body));
        if retyping != "a page around it" {
            assert_eq!(verdict(&classify(Article::new(&body).title(&title))), expected, "{retyping}");
        }
    }
}

#[test]
fn seeds_keep_their_verdict_where_they_are() {
    let Some(shared) = evaluation() else { return eprintln!("SKIPPED: no evaluation data beside this checkout") };
    for entry in std::fs::read_dir(shared.join("seeds")).expect("the seeds are there") {
        let path = entry.expect("a readable folder").path();
        check(&path.display().to_string(), &read(&path));
    }
}

#[test]
fn labelled_articles_keep_their_verdict_in_every_retyping() {
    let Some(shared) = evaluation() else { return eprintln!("SKIPPED: no evaluation data beside this checkout") };
    let rows: Vec<Row> = rows(&read(shared.join("eval/dev.jsonl")));
    let expected: Vec<String> = rows.iter().map(|row| verdict(&classify(row.article()))).collect();
    for (retyping, retype) in RETYPINGS.iter().filter(|(name, _)| *name != "a page around it") {
        let changed: Vec<&str> = rows
            .iter()
            .zip(&expected)
            .filter(|(row, expected)| {
                let (title, home) = (row.title.as_deref().map(retype), row.home.clone());
                let retyped = Row { id: row.id.clone(), title, text: retype(&row.text), home };
                verdict(&classify(retyped.article())) != **expected
            })
            .map(|(row, _)| row.id.as_str())
            .collect();
        assert!(changed.len() * 300 <= rows.len(), "{retyping}: the verdict changes for {changed:?}");
    }
}
