//! Options, errors, panics, and the order of freeing.

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::thread;

use crate::abi::{self, Article, Classifier, Error, Options, string};

const PAIR: &str = "Kuwait's interior minister met his Syrian counterpart in Damascus.";

#[track_caller]
fn failure<T>(result: Result<T, Error>) -> Error {
    result.err().expect("a failure")
}

#[test]
fn every_status_has_a_text_of_its_own() {
    // SAFETY: any number will do.
    let text = |status| string(unsafe { abi::bilateral_status_text(status) }).expect("a text");
    let known = [0, 1, 2, 3, 4, 5, 6, 7, 100];
    for status in known {
        assert!(known.iter().all(|other| *other == status || text(*other) != text(status)), "{status}");
        assert_ne!(text(status), text(-1));
    }
    for unknown in [-1, 8, 99, 101, i32::MAX, i32::MIN] {
        assert_eq!(text(unknown), "unknown status");
    }
}

#[test]
fn a_home_gives_the_partner_and_an_unknown_one_is_refused() {
    let classifier = Options::new().home("KW").build().ok().expect("a classifier");
    let report = classifier.classify(PAIR).ok().expect("a report");
    // SAFETY: a live report.
    assert_eq!(string(unsafe { abi::bilateral_report_partner(report.0) }).as_deref(), Some("SY"));

    let error = failure(Options::new().home("Egypt").build());
    assert_eq!((error.status, error.field, error.offset), (5, 3, 0));
    assert_eq!(error.message(), "unknown home `Egypt`: expected a code such as `EG`, `US` or `EU`");
    // A home that was set can be taken back.
    assert!(Options::new().home("Egypt").home("").build().is_ok());
}

#[test]
fn a_batch_answers_as_its_articles_do_one_by_one() {
    let classifier = Options::new().home("KW").build().ok().expect("a classifier");
    let parts: [[&[u8]; 3]; 4] = [
        [b"", PAIR.as_bytes(), b""],
        [b"Kuwait and Syria hold talks", b"They met on Monday.", b"SY"],
        [b"", b"", b""],
        [b"", "الكويت وسوريا تبحثان أمن الحدود".as_bytes(), b""],
    ];
    let reports = classifier.batch(&parts.map(|[title, body, home]| Article::new(title, body, home)));
    let reports: Vec<String> = reports.ok().expect("reports").iter().map(|report| report.json()).collect();
    let single = parts
        .map(|[title, body, home]| classifier.article(Some(title), body, Some(home)).ok().expect("a report").json());
    assert_eq!(reports, single);
    assert!(classifier.batch(&[]).ok().expect("an empty batch is one too").is_empty());
}

#[test]
fn a_batch_is_all_or_nothing_and_names_the_article() {
    let good = Article::new(b"", PAIR.as_bytes(), b"");
    let error = failure(Classifier::builtin().batch(&[good, Article::new(b"a title", b"Kuwait \xff", b"")]));
    assert_eq!((error.status, error.field, error.offset), (3, 2, 7));
    assert!(error.message().starts_with("article 1: "), "{}", error.message());
}

#[test]
fn own_topics_are_found_and_bad_rows_are_named() {
    let options = Options::new();
    options.topics("water.txt", "water strong: river dam, سد النهضة".as_bytes()).ok().expect("rows");
    options.topics("sport.txt", b"sport strong: friendly match").ok().expect("rows");
    let classifier = options.build().ok().expect("a classifier");
    drop(options);
    let report = classifier
        .classify("Egypt and Ethiopia held talks on the river dam in Cairo on Monday.")
        .ok()
        .expect("a report");
    // SAFETY: live handles.
    unsafe {
        assert_eq!(string(abi::bilateral_report_topic_name(report.0, 0)).as_deref(), Some("water"));
        assert_eq!(abi::bilateral_classifier_topic_count(classifier.0), 6);
        assert_eq!(string(abi::bilateral_classifier_topic_name(classifier.0, 5)).as_deref(), Some("sport"));
    }

    let bad = Options::new().home("Egypt");
    bad.topics("mine.txt", b"water strong river").ok().expect("only looked at later");
    let error = failure(bad.build());
    assert_eq!((error.status, error.field), (6, 4));
    assert_eq!(
        error.message(),
        "mine.txt, line 1: expected `SUBJECT kind: form, form`, found no colon in `water strong river`"
    );

    let error = failure(Options::new().topics("mine.txt", b"water\0 strong: river"));
    assert_eq!((error.status, error.message().as_str()), (6, "mine.txt: there is a NUL at offset 5"));
    let error = failure(Options::new().topics("mine.txt", b"water strong: \xff"));
    assert_eq!((error.status, error.field, error.offset), (3, 4, 14));
    let rows: String = (0..251).map(|number| format!("topic{number} strong: word{number}\n")).collect();
    let many = Options::new();
    many.topics("many.txt", rows.as_bytes()).ok().expect("rows");
    assert_eq!(failure(many.build()).status, 6);
}

#[test]
fn numbers_out_of_range_are_refused_and_change_nothing() {
    let options = Options::new().flags(1);
    // SAFETY: live settings.
    unsafe {
        for threshold in [-0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert_eq!(abi::bilateral_options_set_threshold(options.0, threshold), 2, "{threshold}");
        }
        for bit in 1..32 {
            assert_eq!(abi::bilateral_options_set_flags(options.0, 1 << bit), 2, "bit {bit}");
            assert_eq!(abi::bilateral_options_set_flags(options.0, 1 | 1 << bit), 2, "bit {bit}");
        }
    }
    let classifier = options.build().ok().expect("a classifier");
    let report = classifier.classify([PAIR.as_bytes(), b"\xff"].concat()).ok().expect("the flag is still set");
    // SAFETY: live handles.
    unsafe {
        assert!(!abi::bilateral_report_dyad(report.0, 0).is_null(), "the threshold is still the default");
        assert_eq!(abi::bilateral_options_set_threshold(options.0, 1.0), 0);
    }
    let strict = options.build().ok().expect("a classifier").classify(PAIR).ok().expect("a report");
    // SAFETY: a live report.
    assert!(unsafe { abi::bilateral_report_dyad(strict.0, 0) }.is_null());
}

#[test]
fn errors_are_filled_after_success_too() {
    let classifier = Classifier::builtin();
    let (mut report, mut error) = (null_mut(), Error::garbage());
    // SAFETY: a live classifier, text with its length, places for a pointer and an error.
    unsafe {
        assert_eq!(abi::bilateral_classify(classifier.0, PAIR.as_ptr().cast(), PAIR.len(), &mut report, &mut error), 0);
        abi::bilateral_report_free(report);
    }
    assert_eq!((error.status, error.field, error.offset, error.message().as_str()), (0, 0, 0, ""));
}

#[test]
fn things_are_freed_in_any_order() {
    let options = Options::new();
    let classifier = options.build().ok().expect("a classifier");
    let report = classifier.classify(PAIR).ok().expect("a report");
    let before = report.json();
    drop(options);
    drop(classifier);
    assert_eq!(report.json(), before);
    // SAFETY: a live report.
    assert_eq!(string(unsafe { abi::bilateral_report_dyad(report.0, 0) }).as_deref(), Some("KW"));

    // And the other way round: reports first, then the classifier, then the settings it was made with.
    let options = Options::new();
    let classifier = options.build().ok().expect("a classifier");
    drop(classifier.classify(PAIR));
    drop(classifier);
    drop(options);
}

#[test]
fn lent_strings_do_not_move() {
    let classifier = Classifier::builtin();
    let report = classifier.classify(PAIR).ok().expect("a report");
    // SAFETY: live handles.
    unsafe {
        let lent = [abi::bilateral_report_dyad(report.0, 0), abi::bilateral_classifier_actor_code(classifier.0, 0)];
        let json = report.json();
        let other = classifier.classify("France and Algeria").ok().expect("a report");
        assert_ne!(other.json(), json);
        assert_eq!(
            lent,
            [abi::bilateral_report_dyad(report.0, 0), abi::bilateral_classifier_actor_code(classifier.0, 0)]
        );
        assert_eq!(string(lent[0]).as_deref(), Some("KW"));
    }
}

#[test]
fn one_classifier_serves_eight_threads() {
    let classifier = Classifier::builtin();
    let expected = bilateral::classify(PAIR).to_json(None);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(classifier.classify(PAIR).ok().expect("a report").json(), expected);
                    // SAFETY: a live classifier. The list of actors is made by whoever asks first.
                    assert!(unsafe { abi::bilateral_classifier_actor_count(classifier.0) } > 250);
                }
            });
        }
    });
}

#[cfg(feature = "capi-test-panic")]
#[test]
fn a_panic_becomes_a_status_and_the_handle_stays_usable() {
    let planted = "bilateral: panic, please";
    let classifier = Classifier::builtin();
    let error = failure(classifier.classify(planted));
    assert_eq!((error.status, error.message().as_str()), (100, "the library has a bug; it was caught"));
    let error = failure(classifier.article(Some(planted.as_bytes()), b"", None));
    assert_eq!(error.status, 100);
    assert_eq!(failure(Options::new().home(planted).build()).status, 100);
    let report = classifier.classify(PAIR).ok().expect("it stays usable");
    assert_eq!(report.json(), bilateral::classify(PAIR).to_json(None));
}

#[test]
fn json_can_be_asked_for_without_its_length() {
    let classifier = Classifier::builtin();
    let report = classifier.classify(PAIR).ok().expect("a report");
    let mut json: *const c_char = null();
    // SAFETY: a live report and a place for a pointer.
    assert_eq!(unsafe { abi::bilateral_report_json(report.0, &mut json, null_mut()) }, 0);
    assert_eq!(string(json), Some(report.json()));
}
