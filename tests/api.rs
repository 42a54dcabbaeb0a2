//! Promises of the public types.

use std::panic::{RefUnwindSafe, UnwindSafe};

use bilateral::{
    Actor, Article, BuildError, Builder, Classifier, Code, Dyad, Evidence, Field, Kind, Language, Level, Outcome,
    Report, Topic,
};

#[test]
fn every_public_type_can_be_shared_by_threads() {
    fn shared<T: Send + Sync + UnwindSafe + RefUnwindSafe>() {}
    shared::<Actor>();
    shared::<Article<'static>>();
    shared::<BuildError>();
    shared::<Builder>();
    shared::<Classifier>();
    shared::<Code>();
    shared::<Dyad>();
    shared::<Evidence>();
    shared::<Field>();
    shared::<Kind>();
    shared::<Language>();
    shared::<Level>();
    shared::<Outcome>();
    shared::<Report>();
    shared::<Topic>();
}

#[test]
fn one_classifier_gives_all_threads_the_same_answer() {
    let classifier = Classifier::builtin();
    let text = "بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة الإرهاب.";
    let expected = classifier.classify(text);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(classifier.classify(text), expected));
        }
    });
}

#[test]
fn building_fails_with_what_would_be_right() {
    let message = |builder: Builder| builder.build().map(|_| ()).unwrap_err().to_string();
    for (builder, expected) in [
        (Classifier::builder().home("Egypt"), "unknown home `Egypt`: expected a code such as `EG`, `US` or `EU`"),
        (Classifier::builder().home("eg"), "unknown home `eg`: expected a code such as `EG`, `US` or `EU`"),
        (Classifier::builder().threshold(1.5), "threshold 1.5 is not between 0 and 1"),
        (Classifier::builder().threshold(f64::NAN), "threshold NaN is not between 0 and 1"),
        (
            Classifier::builder().topics("t.txt", "# head\nwater sturdy: dam"),
            "t.txt, line 2: `water` knows no kind `sturdy`; known: strong, weak, group, not",
        ),
        (Classifier::builder().topics("t.txt", "water strong: «»"), "t.txt, line 1: `«»` holds no letter"),
    ] {
        assert_eq!(message(builder), expected);
    }
}

#[test]
fn a_topic_of_the_callers_own_is_found_beside_the_built_in_ones() {
    let classifier = Classifier::builder().topics("water.txt", "water strong: مياه النيل, river dam").build().unwrap();
    let report = classifier.classify("بحث وزير الري المصري مع نظيره السوداني تقاسم مياه النيل ومكافحة الإرهاب.");
    let mut topics: Vec<&str> = report.topics().iter().map(|topic| topic.name()).collect();
    topics.sort_unstable();
    assert_eq!(topics, ["terrorism", "water"]);
    assert_eq!(classifier.topics().last(), Some("water"));
}

#[test]
fn nothing_to_read_gives_an_empty_report() {
    for text in ["", " \n\t", "…!؟", "12 34", "\u{feff}\u{200f}"] {
        let report = bilateral::classify(text);
        assert_eq!(report.kind(), Kind::None, "{text:?}");
        assert!(report.topics().is_empty() && report.actors().is_empty() && report.evidence().is_empty(), "{text:?}");
        assert_eq!(report.outcome(), None);
    }
}

#[test]
fn an_unknown_home_of_an_article_is_no_hint() {
    let text = "Kuwait's interior minister met his Syrian counterpart in Damascus.";
    let report = bilateral::classify(Article::new(text).home("nowhere"));
    assert_eq!(report.partner(), None);
    assert_eq!(report.dyad(), bilateral::classify(text).dyad());
}

#[test]
fn a_field_over_the_limit_is_cut_and_says_so() {
    let mut text = "Kuwait's interior minister met his Syrian counterpart in Damascus. ".to_owned();
    text.push_str(&"ا".repeat(bilateral::limits::FIELD_BYTES / 2));
    assert!(bilateral::classify(&text).truncated());
    assert!(!bilateral::classify("short").truncated());
}
