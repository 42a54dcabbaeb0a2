//! Accuracy on labelled real articles, where a checkout has them beside it; loudly skipped elsewhere.

use std::collections::HashMap;

use bilateral::{Classifier, classify};

use crate::support::{Figures, Gold, Row, evaluation, pair, read, rows, topics};

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
    let articles: Vec<Row> = rows(&read(shared.join("eval/dev.jsonl")));
    let classifier = Classifier::builtin();
    for language in ["ar", "en"] {
        let mut figures = Figures::default();
        for row in articles.iter().filter(|row| row.id.starts_with(language)) {
            figures.add(&gold[&row.id], &classifier.classify(row.article()));
        }
        println!("{language}: {figures:?}");
        assert!(figures.pairs() >= 0.90, "{language}: pairs F1 {:.3}, wanted 0.90", figures.pairs());
        assert!(figures.topics() >= 0.92, "{language}: topics F1 {:.3}, wanted 0.92", figures.topics());
        assert!(figures.outcomes() >= 0.86, "{language}: outcomes {:.3}, wanted 0.86", figures.outcomes());
    }
}
