//! Accuracy on labelled real articles, where a checkout has them beside it; loudly skipped elsewhere.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use bilateral::{Classifier, Report, classify};
use serde::Deserialize;

use crate::support::{Row, evaluation, read};

#[derive(Deserialize)]
struct Gold {
    id: String,
    dyad: Option<Vec<String>>,
    topics: BTreeMap<String, u8>,
    outcome: Option<String>,
}

impl Gold {
    fn topics(&self) -> BTreeSet<&str> {
        self.topics.iter().filter(|(_, level)| **level > 0).map(|(topic, _)| topic.as_str()).collect()
    }
}

fn rows<T: for<'d> Deserialize<'d>>(text: &str) -> Vec<T> {
    text.lines().filter(|line| !line.is_empty()).map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

fn pair(report: &Report) -> Option<Vec<String>> {
    report.dyad().map(|dyad| dyad.actors().iter().map(ToString::to_string).collect())
}

fn topics(report: &Report) -> BTreeSet<&str> {
    report.topics().iter().map(|topic| topic.name()).collect()
}

/// F1 of true positives among what was given and what was wanted.
fn f1(right: usize, given: usize, wanted: usize) -> f64 {
    2.0 * right as f64 / (given + wanted).max(1) as f64
}

#[test]
fn seeds_are_all_right() {
    let Some(shared) = evaluation() else { return eprintln!("SKIPPED: no evaluation data beside this checkout") };
    for gold in rows::<Gold>(&read(shared.join("eval/seeds.gold.jsonl"))) {
        let report = classify(&read(shared.join("seeds").join(&gold.id)));
        assert_eq!(pair(&report), gold.dyad, "{}", gold.id);
        assert_eq!(topics(&report), gold.topics(), "{}", gold.id);
        let outcome = report.outcome().map(|outcome| outcome.to_string());
        // The understandings of this one are reached but undisclosed: planned and none are both right.
        let either = gold.id.starts_with("004") && outcome.as_deref() == Some("none");
        assert!(either || outcome == gold.outcome, "{}: {outcome:?}", gold.id);
    }
}

#[test]
fn labelled_articles_reach_the_goal() {
    let Some(shared) = evaluation() else { return eprintln!("SKIPPED: no evaluation data beside this checkout") };
    let gold: HashMap<String, Gold> = rows::<Gold>(&read(shared.join("eval/dev.gold.jsonl")))
        .into_iter()
        .map(|gold| (gold.id.clone(), gold))
        .collect();
    let classifier = Classifier::builtin();
    let (mut outcomes, mut bilateral) = (0, 0);
    for (language, pair_goal) in [("ar", 0.85), ("en", 0.82)] {
        let (mut right, mut given, mut wanted) = (0, 0, 0);
        let (mut topics_right, mut topics_given, mut topics_wanted) = (0, 0, 0);
        for row in rows::<Row>(&read(shared.join("eval/dev.jsonl"))).iter().filter(|row| row.id.starts_with(language)) {
            let gold = &gold[&row.id];
            let report = classifier.classify(row.article());
            let found = pair(&report);
            given += usize::from(found.is_some());
            wanted += usize::from(gold.dyad.is_some());
            right += usize::from(found.is_some() && found == gold.dyad);
            outcomes += usize::from(gold.dyad.is_some() && report.outcome().map(|o| o.to_string()) == gold.outcome);
            topics_right += topics(&report).intersection(&gold.topics()).count();
            topics_given += topics(&report).len();
            topics_wanted += gold.topics().len();
        }
        let (pairs, topics) = (f1(right, given, wanted), f1(topics_right, topics_given, topics_wanted));
        bilateral += wanted;
        println!("{language}: pairs F1 {pairs:.3}, topics F1 {topics:.3}");
        assert!(pairs >= pair_goal, "{language}: pairs F1 {pairs:.3}, wanted {pair_goal}");
        assert!(topics >= 0.90, "{language}: topics F1 {topics:.3}, wanted 0.90");
    }
    let outcome = outcomes as f64 / bilateral as f64;
    println!("outcome {outcome:.3}");
    assert!(outcome >= 0.85, "outcome {outcome:.3}, wanted 0.85");
}
