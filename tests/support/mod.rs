//! What several tests need: articles with expected verdicts, and the shared classifier.

mod files;
mod labelled;

use std::fs;
use std::path::{Path, PathBuf};

use bilateral::Report;
pub(crate) use files::{read, root};
pub(crate) use labelled::{Figures, Gold, Row, pair, rows, topics};

/// The sample articles of the examples, by name.
pub(crate) fn samples() -> Vec<(String, String)> {
    let mut samples: Vec<(String, String)> = fs::read_dir(root().join("examples/articles"))
        .expect("examples/articles is there")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (name(&path), read(&path)))
        .collect();
    samples.sort();
    assert!(samples.len() >= 6, "only {} sample articles", samples.len());
    samples
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder of evaluation data that stands beside some checkouts; most have none.
pub(crate) fn evaluation() -> Option<PathBuf> {
    Some(root().join("../shared")).filter(|path| path.join("eval/dev.jsonl").is_file())
}

/// A verdict as one line, for comparing and for messages.
pub(crate) fn verdict(report: &Report) -> String {
    let dyad = report.dyad().map_or("-".to_owned(), |dyad| dyad.actors().map(|code| code.to_string()).join("-"));
    let mut topics: Vec<&str> = report.topics().iter().map(|topic| topic.name()).collect();
    topics.sort_unstable();
    let outcome = report.outcome().map_or("-", |outcome| outcome.as_str());
    format!("{} {dyad} [{}] {outcome}", report.kind(), topics.join(" "))
}
