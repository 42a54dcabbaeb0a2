//! Evidence spans lie on character boundaries and quote the caller's own bytes, whatever the text.

use bilateral::{Article, Field, classify};
use proptest::prelude::*;

use crate::support::samples;

fn check(title: &str, body: &str) {
    let report = classify(Article::new(body).title(title));
    let mut last = 0;
    for evidence in report.evidence() {
        let text = if evidence.field() == Field::Title { title } else { body };
        assert_eq!(text.get(evidence.span().clone()), Some(evidence.text()), "{evidence:?}");
        assert!(!evidence.text().is_empty());
        if evidence.field() == Field::Body {
            assert!(last <= evidence.span().start, "not in order: {evidence:?}");
            last = evidence.span().start;
        }
    }
    let shares: f64 = report.actors().iter().map(|actor| actor.salience()).sum();
    assert!(report.actors().is_empty() || (shares - 1.0).abs() < 1e-3, "shares sum to {shares}");
    let confidences =
        report.topics().iter().map(|topic| topic.confidence()).chain(report.dyad().map(|dyad| dyad.confidence()));
    for confidence in confidences.chain([report.kind_confidence(), report.outcome_confidence()]) {
        assert!((0.0..=1.0).contains(&confidence), "{confidence}");
    }
}

/// Pieces that texts are made of: words that mean something, and what breaks naive readers.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "الكويت",
            "والسوري",
            "وزير الداخلية",
            "نظيره",
            "بين",
            "و",
            "تلفزيون سوريا",
            "(كونا)",
            "U.S.",
            "'s",
            "’s",
            "President",
            "Georgia",
            "of",
            "and",
            "counterpart",
            "signed",
            "agreement",
            "توقيع",
            "اتفاقية",
            "لن",
            "مخدرات",
            "حدود",
            "\n",
            ". ",
            " - ",
            "ـ",
            "\u{200f}",
            "\u{200d}",
            "َ",
            "ّ",
            "\u{654}",
            "ﷺ",
            "ﻻ",
            "ی",
            "ھ",
            "٢٠٢٤",
            "2024",
            "😀",
            "ß",
            "İ",
            "\u{0}",
            "«",
            "»",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.join(""))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_random_text(title in pieces(), body in pieces()) {
        check(&title, &body);
    }

    #[test]
    fn of_spaced_pieces(body in prop::collection::vec(pieces(), 0..8)) {
        check("", &body.join(" "));
    }
}

/// Characters of real pages deleted, doubled and exchanged, by a fixed sequence.
#[test]
fn of_mutated_articles() {
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for (_, text) in samples() {
        for _ in 0..12 {
            let mut chars: Vec<char> = text.chars().collect();
            for _ in 0..60 {
                let at = next(chars.len());
                match next(4) {
                    0 => drop(chars.remove(at)),
                    1 => chars.insert(at, chars[at]),
                    2 => chars.insert(at, ['\u{640}', '\n', '.', 'ي', '\'', '-'][next(6)]),
                    _ => {
                        let other = next(chars.len());
                        chars.swap(at, other);
                    }
                }
            }
            check("", &chars.into_iter().collect::<String>());
        }
    }
}
