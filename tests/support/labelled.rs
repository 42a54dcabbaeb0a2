//! Articles with the labels that editors gave them, and how right the reports on them are.

use std::collections::{BTreeMap, BTreeSet};

use bilateral::{Article, Report};
use serde::Deserialize;

/// An article as a row of JSON lines.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) title: Option<String>,
    pub(crate) text: String,
    pub(crate) home: Option<String>,
}

impl Row {
    pub(crate) fn article(&self) -> Article<'_> {
        let mut article = Article::new(&self.text);
        if let Some(title) = &self.title {
            article = article.title(title);
        }
        if let Some(home) = &self.home {
            article = article.home(home);
        }
        article
    }
}

/// The labels of an article.
#[derive(Deserialize)]
pub(crate) struct Gold {
    pub(crate) id: String,
    pub(crate) dyad: Option<Vec<String>>,
    topics: BTreeMap<String, u8>,
    pub(crate) outcome: Option<String>,
}

impl Gold {
    pub(crate) fn topics(&self) -> BTreeSet<&str> {
        self.topics.iter().filter(|(_, level)| **level > 0).map(|(topic, _)| topic.as_str()).collect()
    }
}

/// The rows of a file of JSON lines.
pub(crate) fn rows<T: for<'d> Deserialize<'d>>(text: &str) -> Vec<T> {
    text.lines().filter(|line| !line.is_empty()).map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

pub(crate) fn pair(report: &Report) -> Option<Vec<String>> {
    report.dyad().map(|dyad| dyad.actors().iter().map(ToString::to_string).collect())
}

pub(crate) fn topics(report: &Report) -> BTreeSet<&str> {
    report.topics().iter().map(|topic| topic.name()).collect()
}

/// Right, given and wanted answers.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    pairs: [usize; 3],
    topics: [usize; 3],
    outcomes: usize,
}

impl Figures {
    pub(crate) fn add(&mut self, gold: &Gold, report: &Report) {
        let given = pair(report);
        let right = given.is_some() && given == gold.dyad;
        let found = topics(report);
        for (sum, more) in self.pairs.iter_mut().zip([right, given.is_some(), gold.dyad.is_some()]) {
            *sum += usize::from(more);
        }
        let right = found.intersection(&gold.topics()).count();
        for (sum, more) in self.topics.iter_mut().zip([right, found.len(), gold.topics().len()]) {
            *sum += more;
        }
        let outcome = report.outcome().map(|outcome| outcome.to_string());
        self.outcomes += usize::from(gold.dyad.is_some() && outcome == gold.outcome);
    }

    /// F1 of the pairs.
    pub(crate) fn pairs(&self) -> f64 {
        f1(self.pairs)
    }

    /// F1 of the topics.
    pub(crate) fn topics(&self) -> f64 {
        f1(self.topics)
    }

    /// The share of right outcomes among the articles that have a pair.
    pub(crate) fn outcomes(&self) -> f64 {
        self.outcomes as f64 / self.pairs[2].max(1) as f64
    }
}

fn f1([right, given, wanted]: [usize; 3]) -> f64 {
    2.0 * right as f64 / (given + wanted).max(1) as f64
}
