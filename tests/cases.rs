//! Table-driven cases: minimal texts, each trap with a sentence that must count and one that must not.

use std::collections::BTreeSet;
use std::fs;

use bilateral::{About, Article, classify};
use serde::Deserialize;

use crate::support::{read, root};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// What a text must give; a field that is left out is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    title: Option<String>,
    text: String,
    home: Option<String>,
    /// Exactly the actors that count.
    sees: Option<BTreeSet<String>>,
    /// Actors that are seen and set aside, among others.
    hides: Option<BTreeSet<String>>,
    kind: Option<String>,
    /// The pair as `KW-SY`, or `none`.
    dyad: Option<String>,
    /// Exactly the topics that are there.
    topics: Option<BTreeSet<String>>,
    outcome: Option<String>,
}

impl Case {
    fn problems(&self) -> Vec<String> {
        let mut article = Article::new(&self.text);
        if let Some(title) = &self.title {
            article = article.title(title);
        }
        if let Some(home) = &self.home {
            article = article.home(home);
        }
        let report = classify(article);
        let actors = |counted: bool| -> BTreeSet<String> {
            report
                .evidence()
                .iter()
                .filter(|evidence| evidence.counted() == counted)
                .filter_map(|evidence| match evidence.about() {
                    About::Actor(code) => Some(code.to_string()),
                    _ => None,
                })
                .collect()
        };
        let mut problems = Vec::new();
        let mut expect = |what: &str, wanted: String, got: String| {
            if wanted != got {
                problems.push(format!("{}: {what} {got}, expected {wanted}", self.name));
            }
        };
        if let Some(sees) = &self.sees {
            expect("sees", format!("{sees:?}"), format!("{:?}", actors(true)));
        }
        if let Some(hides) = &self.hides {
            let hidden: BTreeSet<String> = actors(false).intersection(hides).cloned().collect();
            expect("hides", format!("{hides:?}"), format!("{hidden:?}"));
        }
        if let Some(kind) = &self.kind {
            expect("kind", kind.clone(), report.kind().to_string());
        }
        if let Some(dyad) = &self.dyad {
            let got =
                report.dyad().map_or("none".to_owned(), |dyad| dyad.actors().map(|code| code.to_string()).join("-"));
            expect("dyad", dyad.clone(), got);
        }
        if let Some(topics) = &self.topics {
            let got: BTreeSet<String> = report.topics().iter().map(|topic| topic.name().to_owned()).collect();
            expect("topics", format!("{topics:?}"), format!("{got:?}"));
        }
        if let Some(outcome) = &self.outcome {
            expect("outcome", outcome.clone(), report.outcome().map_or("null", |outcome| outcome.as_str()).to_owned());
        }
        problems
    }
}

#[test]
fn every_case_of_the_tables_holds() {
    let mut problems = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(root().join("tests/cases")).expect("tests/cases is there") {
        let path = entry.expect("a readable folder").path();
        let file: File = toml::from_str(&read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut names = BTreeSet::new();
        for case in &file.case {
            assert!(names.insert(&case.name), "{}: two cases are named `{}`", path.display(), case.name);
            problems.extend(case.problems());
        }
        count += file.case.len();
    }
    assert!(count >= 100, "only {count} cases");
    assert!(problems.is_empty(), "{} of {count} cases fail:\n{}", problems.len(), problems.join("\n"));
}
