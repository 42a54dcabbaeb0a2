//! Text as bytes: bad UTF-8, NUL, lengths at their limits, and spans in other units.

use std::ffi::c_char;
use std::ptr::{null, null_mut};

use crate::abi::{self, Classifier, Error, Options, Report, Span};
use crate::support::{read, samples};

/// Sequences that are not UTF-8: stray, cut short, overlong, half a surrogate pair, beyond Unicode.
const BAD: [&[u8]; 9] = [
    b"\xff",
    b"\x80",
    b"\xd9",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xc0\xaf",
    b"\xe0\x80\xaf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
];

const PAIR: &str = "بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة الإرهاب.";

fn replacing() -> Classifier {
    Options::new().flags(1).build().ok().expect("a classifier")
}

#[track_caller]
fn failure<T>(result: Result<T, Error>) -> (i32, i32, usize) {
    let error = result.err().expect("a failure");
    assert!(!error.message().is_empty());
    (error.status, error.field, error.offset)
}

fn spans(report: &Report) -> Vec<Span> {
    // SAFETY: a live report.
    unsafe {
        (0..abi::bilateral_report_evidence_count(report.0))
            .map(|at| abi::bilateral_report_evidence_span(report.0, at))
            .collect()
    }
}

fn convert(text: &[u8], unit: i32, spans: &[Span]) -> Result<Vec<Span>, i32> {
    let untouched = Span { start: 12345, end: 54321 };
    let mut converted = vec![untouched; spans.len()];
    // SAFETY: text and spans with their lengths, and as much room.
    match unsafe {
        abi::bilateral_spans_convert(
            text.as_ptr().cast(),
            text.len(),
            unit,
            spans.as_ptr(),
            spans.len(),
            converted.as_mut_ptr(),
        )
    } {
        0 => Ok(converted),
        status => {
            assert!(converted.iter().all(|span| *span == untouched), "nothing is written after a failure");
            Err(status)
        }
    }
}

#[test]
fn bad_bytes_are_refused_with_their_offset() {
    let classifier = Classifier::builtin();
    for bad in BAD {
        let whole = [PAIR.as_bytes(), bad, b" end"].concat();
        assert_eq!(failure(classifier.classify(&whole)), (3, 2, PAIR.len()), "{bad:02x?}");
        assert_eq!(failure(classifier.article(Some(&whole), b"", None)), (3, 1, PAIR.len()));
        assert_eq!(failure(classifier.article(None, b"", Some(bad))), (3, 3, 0));
        assert_eq!(failure(classifier.classify(bad)), (3, 2, 0));
    }
}

#[test]
fn replaced_bytes_leave_spans_in_the_callers_bytes() {
    let classifier = replacing();
    for bad in BAD {
        // Before, between and behind the words, in both fields.
        let spoilt = PAIR.split(' ').collect::<Vec<_>>().join("\u{1}");
        let spoilt: Vec<u8> =
            spoilt.bytes().flat_map(|byte| if byte == 1 { [b" ", bad, b" "].concat() } else { vec![byte] }).collect();
        let spoilt = [bad, &spoilt, bad].concat();
        let report = classifier.article(Some(&spoilt), &spoilt, None).ok().expect("a report");
        let rust = bilateral::classify(
            bilateral::Article::new(&String::from_utf8_lossy(&spoilt)).title(&String::from_utf8_lossy(&spoilt)),
        );
        let found = spans(&report);
        assert_eq!(found.len(), rust.evidence().len());
        assert!(!found.is_empty());
        for (span, seen) in found.iter().zip(rust.evidence()) {
            assert_eq!(String::from_utf8_lossy(&spoilt[span.start..span.end]), seen.text(), "{bad:02x?}");
        }
        // JSON has the same spans.
        let json: serde_json::Value = serde_json::from_str(&report.json()).expect("JSON");
        let in_json = json["evidence"].as_array().expect("a list").iter();
        let in_json: Vec<_> = in_json
            .map(|seen| (seen["start"].as_u64().unwrap() as usize, seen["end"].as_u64().unwrap() as usize))
            .collect();
        assert_eq!(in_json, found.iter().map(|span| (span.start, span.end)).collect::<Vec<_>>());
    }
    // And good text is read as ever.
    assert_eq!(classifier.classify(PAIR).ok().expect("a report").json(), bilateral::classify(PAIR).to_json(None));
}

#[test]
fn a_nul_is_an_ordinary_character() {
    let classifier = Classifier::builtin();
    let text = format!("\0{PAIR}\0 Kuwait\0\0");
    assert_eq!(classifier.classify(&text).ok().expect("a report").json(), bilateral::classify(&text).to_json(None));
}

#[test]
fn lengths_at_the_limit_pass_and_one_more_does_not() {
    let classifier = Options::new().max_input(PAIR.len()).build().ok().expect("a classifier");
    let longer = format!("{PAIR} ");
    assert!(classifier.classify(PAIR).is_ok());
    assert!(classifier.article(Some(PAIR.as_bytes()), PAIR.as_bytes(), None).is_ok(), "the limit is for each field");
    assert_eq!(failure(classifier.classify(&longer)), (4, 2, 0));
    assert_eq!(failure(classifier.article(Some(longer.as_bytes()), b"", None)), (4, 1, 0));
    let none = Options::new().max_input(0).build().ok().expect("a classifier");
    assert!(none.classify("").is_ok());
    assert_eq!(failure(none.classify("a")), (4, 2, 0));
}

#[test]
fn lengths_that_no_object_has_are_refused_unread() {
    let classifier = Options::new().max_input(usize::MAX).build().ok().expect("a classifier");
    for length in [isize::MAX as usize + 1, usize::MAX] {
        let (mut report, mut error) = (null_mut(), Error::garbage());
        let text: *const c_char = PAIR.as_ptr().cast();
        // SAFETY: the length is refused before the text is looked at.
        unsafe {
            assert_eq!(abi::bilateral_classify(classifier.0, text, length, &mut report, &mut error), 4);
            assert_eq!(abi::bilateral_options_set_home(Options::new().0, text, length), 4);
            assert_eq!(abi::bilateral_spans_convert(text, length, 1, null(), 0, null_mut()), 4);
            let mut span = Span::default();
            assert_eq!(abi::bilateral_spans_convert(text, 1, 1, &span.clone(), length, &mut span), 4);
        }
        assert_eq!((error.status, error.field), (4, 2));
    }
}

#[test]
fn null_is_the_empty_text() {
    let classifier = Classifier::builtin();
    let mut reports = [null_mut(); 2];
    // SAFETY: NULL goes with length 0, and a pointer that dangles may too.
    unsafe {
        assert_eq!(abi::bilateral_classify(classifier.0, null(), 0, &mut reports[0], null_mut()), 0);
        assert_eq!(abi::bilateral_classify(classifier.0, 64 as *const c_char, 0, &mut reports[1], null_mut()), 0);
    }
    let empty = bilateral::classify("").to_json(None);
    for report in reports {
        assert_eq!(Report(report).json(), empty);
    }
}

#[test]
fn a_field_over_sixteen_mebibytes_is_cut_and_says_so() {
    // SAFETY: a live report.
    let truncated = |report: Report| unsafe { abi::bilateral_report_truncated(report.0) };
    let mut long = vec![b' '; (16 << 20) + 1];
    long[..PAIR.len()].copy_from_slice(PAIR.as_bytes());
    let classifier = replacing();
    assert!(truncated(classifier.classify(&long).ok().expect("a report")));
    assert!(!truncated(classifier.classify(&long[..16 << 20]).ok().expect("a report")));
    // What is read in place of bad bytes is longer than they are.
    long[PAIR.len()..].fill(0xff);
    assert!(truncated(classifier.classify(&long[..8 << 20]).ok().expect("a report")));
}

#[test]
fn spans_of_sample_articles_convert_to_both_units() {
    let classifier = Classifier::builtin();
    for path in samples() {
        let text = format!("😀 {}", read(path));
        let found = spans(&classifier.classify(&text).ok().expect("a report"));
        let utf16: Vec<u16> = text.encode_utf16().collect();
        let points: Vec<char> = text.chars().collect();
        for (at, span) in convert(text.as_bytes(), 1, &found).expect("spans").iter().enumerate() {
            assert_eq!(
                String::from_utf16(&utf16[span.start..span.end]).expect("whole characters"),
                text[found[at].start..found[at].end]
            );
        }
        for (at, span) in convert(text.as_bytes(), 2, &found).expect("spans").iter().enumerate() {
            assert_eq!(points[span.start..span.end].iter().collect::<String>(), text[found[at].start..found[at].end]);
        }
    }
}

#[test]
fn spans_convert_in_any_order_and_over_bad_bytes() {
    let span = |start, end| Span { start, end };
    let text = b"a\xd8\xa8\xf0\x9f\x98\x80\xff\xe2\x82b";
    let given = [span(10, 11), span(0, 11), span(1, 3), span(3, 7), span(0, 0), span(11, 11), span(7, 8), span(8, 10)];
    let utf16 = [(6, 7), (0, 7), (1, 2), (2, 4), (0, 0), (7, 7), (4, 5), (5, 6)].map(|(start, end)| span(start, end));
    let points = [(5, 6), (0, 6), (1, 2), (2, 3), (0, 0), (6, 6), (3, 4), (4, 5)].map(|(start, end)| span(start, end));
    assert_eq!(convert(text, 1, &given).expect("spans"), utf16);
    assert_eq!(convert(text, 2, &given).expect("spans"), points);
    assert_eq!(convert(b"", 1, &[span(0, 0)]).expect("spans"), [span(0, 0)]);
    // In place.
    let mut both = given;
    let array = both.as_mut_ptr();
    // SAFETY: one array with its length, read before it is written.
    assert_eq!(
        unsafe { abi::bilateral_spans_convert(text.as_ptr().cast(), text.len(), 1, array, given.len(), array) },
        0
    );
    assert_eq!(both, utf16);
}

#[test]
fn spans_that_are_none_are_refused() {
    let span = |start, end| [Span { start, end }];
    let text = "aب".as_bytes();
    for bad in [span(1, 0), span(0, 4), span(4, 4), span(2, 3), span(0, 2), span(0, usize::MAX), span(usize::MAX, 0)] {
        assert_eq!(convert(text, 1, &bad), Err(7), "{bad:?}");
    }
    for unit in [0, 3, -1, i32::MAX] {
        assert_eq!(convert(text, unit, &span(0, 1)), Err(2), "unit {unit}");
    }
}
