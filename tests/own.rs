//! Accuracy on labelled articles of our own, which are full of traps: words that look like states, third countries,
//! unnamed homes, old agreements, figurative borders.

use bilateral::Classifier;

use crate::support::{Figures, Gold, Row, read, root, rows};

#[test]
fn labelled_articles_of_our_own_reach_the_goal() {
    let labels = root().join("tests/labels");
    let articles: Vec<Row> = rows(&read(labels.join("own.articles.jsonl")));
    let gold: Vec<Gold> = rows(&read(labels.join("own.gold.jsonl")));
    assert_eq!(articles.len(), gold.len());
    let classifier = Classifier::builtin();
    for (language, pairs, topics, outcomes) in [("own-ar", 0.95, 0.95, 0.80), ("own-en", 0.92, 0.86, 0.80)] {
        let mut figures = Figures::default();
        for (row, gold) in articles.iter().zip(&gold).filter(|(row, _)| row.id.starts_with(language)) {
            assert_eq!(row.id, gold.id);
            figures.add(gold, &classifier.classify(row.article()));
        }
        println!("{language}: {figures:?}");
        assert!(figures.pairs() >= pairs, "{language}: pairs F1 {:.3}, wanted {pairs}", figures.pairs());
        assert!(figures.topics() >= topics, "{language}: topics F1 {:.3}, wanted {topics}", figures.topics());
        assert!(figures.outcomes() >= outcomes, "{language}: outcomes {:.3}, wanted {outcomes}", figures.outcomes());
    }
}
