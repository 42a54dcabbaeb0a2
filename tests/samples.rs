//! The sample articles of the examples get the verdicts that their table expects.

use std::collections::BTreeMap;

use bilateral::classify;
use serde::Deserialize;

use crate::support::{read, root, samples, verdict};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: String,
    dyad: String,
    topics: Vec<String>,
    outcome: String,
    #[expect(dead_code, reason = "for the reader of the table")]
    note: String,
}

#[test]
fn every_sample_gets_its_verdict() {
    let table: BTreeMap<String, Expected> =
        toml::from_str(&read(root().join("examples/articles/expected.toml"))).expect("the table is TOML");
    let samples = samples();
    assert_eq!(samples.len(), table.len(), "one row a sample");
    for (name, text) in samples {
        let expected = table.get(&name).unwrap_or_else(|| panic!("no row for {name}")).verdict();
        assert_eq!(verdict(&classify(&text)), expected, "{name}");
    }
}

impl Expected {
    fn verdict(&self) -> String {
        let mut topics = self.topics.clone();
        topics.sort_unstable();
        let dyad = if self.dyad == "none" { "-" } else { &self.dyad };
        let outcome = if self.outcome == "null" { "-" } else { &self.outcome };
        format!("{} {dyad} [{}] {outcome}", self.kind, topics.join(" "))
    }
}
