//! Every getter says what the Rust report says.

use bilateral::{About, Classifier as Rust, Language};

use crate::abi::{self, Classifier, Report, Span, string};
use crate::support::{read, samples};

/// An article with a bit of everything: a pair, topics, an outcome, words that were set aside.
const ARTICLE: &str =
    "بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة الإرهاب، ولم يوقع الجانبان أي اتفاق، حسب تلفزيون لبنان.";

#[track_caller]
fn word(pointer: *const std::ffi::c_char) -> String {
    string(pointer).expect("no NULL here")
}

/// Compares all getters of a report with the Rust one, and one index past each end.
fn compare(report: &Report, rust: &bilateral::Report) {
    let handle = report.0;
    // SAFETY: a live report.
    unsafe {
        assert_eq!(
            word(abi::bilateral_language_name(abi::bilateral_report_language(handle))),
            rust.language().as_str()
        );
        assert_eq!(word(abi::bilateral_kind_name(abi::bilateral_report_kind(handle))), rust.kind().as_str());
        assert_eq!(abi::bilateral_report_kind_confidence(handle), rust.kind_confidence());
        let sides = [0, 1, 2].map(|side| string(abi::bilateral_report_dyad(handle, side)));
        let [one, other] = match rust.dyad() {
            Some(dyad) => dyad.actors().map(|code| Some(code.to_string())),
            None => [None, None],
        };
        assert_eq!(sides, [one, other, None]);
        assert_eq!(abi::bilateral_report_dyad_confidence(handle), rust.dyad().map_or(0.0, |dyad| dyad.confidence()));
        assert_eq!(string(abi::bilateral_report_partner(handle)), rust.partner().map(|code| code.to_string()));
        for home in ["KW", "SY", "EG", "", "KUWAIT"] {
            let partner = abi::bilateral_report_partner_of(handle, home.as_ptr().cast(), home.len());
            assert_eq!(string(partner), rust.partner_of(home).map(|code| code.to_string()));
        }
        let outcome = word(abi::bilateral_outcome_name(abi::bilateral_report_outcome(handle)));
        assert_eq!(outcome, rust.outcome().map_or("", |outcome| outcome.as_str()));
        assert_eq!(abi::bilateral_report_outcome_confidence(handle), rust.outcome_confidence());
        assert_eq!(abi::bilateral_report_truncated(handle), rust.truncated());

        let topics = rust.topics();
        assert_eq!(abi::bilateral_report_topic_count(handle), topics.len());
        for (at, topic) in topics.iter().enumerate() {
            assert_eq!(word(abi::bilateral_report_topic_name(handle, at)), topic.name());
            assert_eq!(
                word(abi::bilateral_level_name(abi::bilateral_report_topic_level(handle, at))),
                topic.level().as_str()
            );
            assert_eq!(abi::bilateral_report_topic_confidence(handle, at), topic.confidence());
        }
        for past in [topics.len(), usize::MAX] {
            assert!(abi::bilateral_report_topic_name(handle, past).is_null());
            assert_eq!(abi::bilateral_report_topic_level(handle, past), 0);
            assert_eq!(abi::bilateral_report_topic_confidence(handle, past), 0.0);
        }

        let actors = rust.actors();
        assert_eq!(abi::bilateral_report_actor_count(handle), actors.len());
        for (at, actor) in actors.iter().enumerate() {
            assert_eq!(word(abi::bilateral_report_actor_code(handle, at)), actor.code().as_str());
            assert_eq!(abi::bilateral_report_actor_salience(handle, at), actor.salience());
            assert_eq!(abi::bilateral_report_actor_mentions(handle, at), actor.mentions());
        }
        for past in [actors.len(), usize::MAX] {
            assert!(abi::bilateral_report_actor_code(handle, past).is_null());
            assert_eq!(abi::bilateral_report_actor_salience(handle, past), 0.0);
            assert_eq!(abi::bilateral_report_actor_mentions(handle, past), 0);
        }
    }
    compare_evidence(report, rust.evidence());
    assert_eq!(report.json(), rust.to_json(None));
    assert_eq!(report.json(), report.json());
}

fn compare_evidence(report: &Report, evidence: &[bilateral::Evidence]) {
    let handle = report.0;
    // SAFETY: a live report.
    unsafe {
        assert_eq!(abi::bilateral_report_evidence_count(handle), evidence.len());
        for (at, seen) in evidence.iter().enumerate() {
            assert_eq!(word(abi::bilateral_report_evidence_about(handle, at)), seen.about().to_string());
            let (kind, name) = match seen.about() {
                About::Actor(code) => (1, code.to_string()),
                About::Topic(topic) => (2, topic.clone()),
                About::Outcome => (3, String::new()),
            };
            assert_eq!(abi::bilateral_report_evidence_about_kind(handle, at), kind);
            assert_eq!(word(abi::bilateral_report_evidence_about_name(handle, at)), name);
            assert_eq!(
                word(abi::bilateral_field_name(abi::bilateral_report_evidence_field(handle, at))),
                seen.field().as_str()
            );
            let Span { start, end } = abi::bilateral_report_evidence_span(handle, at);
            assert_eq!(start..end, *seen.span());
            let mut length = 0;
            assert_eq!(word(abi::bilateral_report_evidence_text(handle, at, &mut length)), seen.text());
            assert_eq!(length, seen.text().len());
            assert_eq!(abi::bilateral_report_evidence_counted(handle, at), seen.counted());
            assert_eq!(word(abi::bilateral_report_evidence_why(handle, at)), seen.why());
        }
        for past in [evidence.len(), usize::MAX] {
            let mut length = 7;
            assert!(abi::bilateral_report_evidence_about(handle, past).is_null());
            assert_eq!(abi::bilateral_report_evidence_about_kind(handle, past), 0);
            assert!(abi::bilateral_report_evidence_about_name(handle, past).is_null());
            assert_eq!(abi::bilateral_report_evidence_field(handle, past), 0);
            assert_eq!(abi::bilateral_report_evidence_span(handle, past), Span::default());
            assert!(abi::bilateral_report_evidence_text(handle, past, &mut length).is_null());
            assert_eq!(length, 0);
            assert!(!abi::bilateral_report_evidence_counted(handle, past));
            assert!(abi::bilateral_report_evidence_why(handle, past).is_null());
        }
    }
}

#[test]
fn getters_say_what_the_rust_report_says() {
    let (c, rust) = (Classifier::builtin(), Rust::builtin());
    let mut texts: Vec<String> = samples().iter().map(read).collect();
    texts.extend([ARTICLE.to_owned(), String::new(), "nothing here".to_owned()]);
    for text in texts {
        compare(&c.classify(&text).ok().expect("a report"), &rust.classify(&text));
    }
}

#[test]
fn an_article_in_parts_is_read_as_in_rust() {
    let (c, rust) = (Classifier::builtin(), Rust::builtin());
    let (title, body) = ("الكويت وسوريا تبحثان مكافحة الإرهاب", "التقى الوزير نظيره السوري في دمشق.");
    for (title, home) in [
        (None, None),
        (Some(title), None),
        (None, Some("KW")),
        (Some(title), Some("KW")),
        (Some(title), Some("nowhere")),
    ] {
        let mut article = bilateral::Article::new(body);
        if let Some(title) = title {
            article = article.title(title);
        }
        if let Some(home) = home {
            article = article.home(home);
        }
        let report =
            c.article(title.map(str::as_bytes), body.as_bytes(), home.map(str::as_bytes)).ok().expect("a report");
        compare(&report, &rust.classify(article));
    }
}

#[test]
fn the_sample_for_getters_has_a_bit_of_everything() {
    let rust = bilateral::classify(ARTICLE);
    assert!(rust.dyad().is_some() && rust.outcome().is_some() && !rust.topics().is_empty(), "{rust:?}");
    assert!(rust.evidence().iter().any(|seen| !seen.counted()) && rust.evidence().iter().any(|seen| seen.counted()));
}

#[test]
fn labels_have_their_numbers_for_good() {
    let words = |name: unsafe extern "C" fn(i32) -> *const std::ffi::c_char| {
        // SAFETY: any number will do.
        [-1, 0, 1, 2, 3, 4, 5, i32::MAX, i32::MIN].map(|number| word(unsafe { name(number) }))
    };
    assert_eq!(words(abi::bilateral_kind_name), ["", "none", "bilateral", "multilateral", "", "", "", "", ""]);
    assert_eq!(words(abi::bilateral_outcome_name), ["", "", "none", "signed", "planned", "denied", "", "", ""]);
    assert_eq!(words(abi::bilateral_level_name), ["", "", "main", "mentioned", "", "", "", "", ""]);
    assert_eq!(words(abi::bilateral_language_name), ["", "und", "ar", "en", "", "", "", "", ""]);
    assert_eq!(words(abi::bilateral_field_name), ["", "", "title", "body", "home", "topics", "", "", ""]);
}

#[test]
fn what_is_known_can_be_listed() {
    let (c, rust) = (Classifier::builtin(), Rust::builtin());
    let name = |code: &str, language| {
        // SAFETY: a live classifier and text with its length.
        string(unsafe { abi::bilateral_classifier_actor_name(c.0, code.as_ptr().cast(), code.len(), language) })
    };
    // SAFETY: a live classifier.
    unsafe {
        let topics: Vec<_> = (0..abi::bilateral_classifier_topic_count(c.0))
            .map(|at| word(abi::bilateral_classifier_topic_name(c.0, at)))
            .collect();
        assert_eq!(topics, rust.topics().collect::<Vec<_>>());
        assert!(abi::bilateral_classifier_topic_name(c.0, topics.len()).is_null());
        let actors: Vec<_> = (0..abi::bilateral_classifier_actor_count(c.0))
            .map(|at| word(abi::bilateral_classifier_actor_code(c.0, at)))
            .collect();
        assert_eq!(actors, rust.actors().map(|code| code.to_string()).collect::<Vec<_>>());
        assert!(abi::bilateral_classifier_actor_code(c.0, actors.len()).is_null());
        for code in actors {
            assert_eq!(name(&code, 1).as_deref(), rust.name(&code, Language::Arabic));
            assert_eq!(name(&code, 2).as_deref(), rust.name(&code, Language::English));
        }
    }
    assert_eq!(name("KW", 1).as_deref(), Some("الكويت"));
    for (code, language) in [("KW", 0), ("KW", 3), ("KW", -1), ("ZZ", 2), ("", 2), ("\u{fffd}", 2)] {
        assert_eq!(name(code, language), None);
    }
}

#[test]
fn versions_are_those_of_the_package() {
    // SAFETY: they take nothing.
    unsafe {
        assert_eq!(word(abi::bilateral_version()), env!("CARGO_PKG_VERSION"));
        assert_eq!(abi::bilateral_abi_version(), 1);
    }
}
