//! The models of the judge, fitted on the features that it computes itself.

use bilateral::{Classifier, internals};

use crate::labelled::Labelled;
use crate::network::{Choice, Fitted, fit};

const OUTCOMES: [&str; 2] = ["signed", "planned"];
/// Outcomes are few, and a ridge as strong as for pairs would flatten them.
const OUTCOME_RIDGE: f64 = 0.25;
/// The units are held this much tighter than what each feature is worth by itself. For topics, units gained too little.
const PAIR_UNIT_RIDGE: f64 = 20.0;
const MANY_UNIT_RIDGE: f64 = 10.0;

/// One labelled article as numbers.
pub(crate) struct Sample {
    weight: f64,
    multilateral: bool,
    bilateral: bool,
    pairs: Vec<Vec<f32>>,
    /// Which of the pairs is right.
    right: Option<usize>,
    /// For each pair, the features of signed and of planned.
    outcomes: Vec<[Vec<f32>; 2]>,
    outcome: Option<usize>,
    /// Found topics with the gold level.
    topics: Vec<(Vec<f32>, u8)>,
}

impl Sample {
    pub(crate) fn of(classifier: &Classifier, labelled: &Labelled) -> Sample {
        let gold = &labelled.gold;
        let features = internals::features(classifier, &labelled.article());
        Sample {
            weight: gold.weight.unwrap_or(1.0),
            multilateral: gold.kind == "multilateral",
            bilateral: gold.kind == "bilateral",
            right: gold.dyad.as_ref().and_then(|dyad| {
                features
                    .pairs
                    .iter()
                    .position(|(pair, _)| pair.iter().zip(dyad).all(|(one, other)| one == other.as_str()))
            }),
            outcome: OUTCOMES.iter().position(|name| gold.outcome.as_deref() == Some(*name)),
            outcomes: features.outcomes,
            pairs: features.pairs.into_iter().map(|(_, features)| features).collect(),
            topics: features.topics.into_iter().map(|(topic, features)| (features, gold.level(&topic))).collect(),
        }
    }
}

/// The weights of all models.
pub(crate) struct Models {
    pair: Fitted,
    multilateral: Fitted,
    present: Fitted,
    main: Fitted,
    outcome: Fitted,
}

impl Models {
    pub(crate) fn fit<'s>(samples: impl Iterator<Item = &'s Sample>, ridge: f64) -> Models {
        let samples: Vec<&Sample> = samples.collect();
        // An article whose right pair was not found teaches nothing.
        let choices: Vec<Choice<'_>> = samples
            .iter()
            .filter(|s| s.right.is_some() || !s.bilateral)
            .map(|s| Choice { options: s.pairs.iter().map(Vec::as_slice).collect(), right: s.right, weight: s.weight })
            .collect();
        let pair_width = internals::PAIR_FEATURES.len();
        let pair = fit(&choices, pair_width, ridge, Some(ridge * PAIR_UNIT_RIDGE));
        let yes =
            |row: &'s Vec<f32>, yes: bool, weight: f64| Choice { options: vec![row], right: yes.then_some(0), weight };
        // An article without a pair is judged by the pair that came nearest.
        let odds = |row: &[f32]| pair.network().odds_of(row);
        let nearest = |s: &'s Sample| s.pairs.iter().max_by(|one, other| odds(one).total_cmp(&odds(other)));
        let many: Vec<Choice<'_>> = samples
            .iter()
            .filter(|s| !s.bilateral)
            .filter_map(|s| Some(yes(nearest(s)?, s.multilateral, s.weight)))
            .collect();
        let topics = || samples.iter().flat_map(|s| s.topics.iter().map(|(row, level)| (row, *level, s.weight)));
        let present: Vec<Choice<'_>> = topics().map(|(row, level, weight)| yes(row, level > 0, weight)).collect();
        let main: Vec<Choice<'_>> = topics()
            .filter(|(_, level, _)| *level > 0)
            .map(|(row, level, weight)| yes(row, level == 2, weight))
            .collect();
        let outcomes: Vec<Choice<'_>> = samples
            .iter()
            .filter_map(|s| {
                let options = s.outcomes[s.right?].iter().map(Vec::as_slice).collect();
                Some(Choice { options, right: s.outcome, weight: s.weight })
            })
            .collect();
        let outcome_width = internals::OUTCOME_FEATURES.len() * OUTCOMES.len();
        let topic_width = internals::TOPIC_FEATURES.len();
        Models {
            multilateral: fit(&many, pair_width, ridge, Some(ridge * MANY_UNIT_RIDGE)),
            present: fit(&present, topic_width, ridge, None),
            main: fit(&main, topic_width, ridge, None),
            outcome: fit(&outcomes, outcome_width, ridge * OUTCOME_RIDGE, None),
            pair,
        }
    }

    /// How unlikely the right choice of a pair is: the negative logarithm of its probability, if it is among them.
    pub(crate) fn loss(&self, sample: &Sample) -> Option<f64> {
        let odds: Vec<f64> = sample.pairs.iter().map(|row| self.pair.network().odds_of(row)).collect();
        let right = if sample.bilateral { odds[sample.right?] } else { 1.0 };
        Some(((1.0 + odds.iter().sum::<f64>()) / right).ln())
    }

    pub(crate) fn weights(&self) -> internals::Weights<'_> {
        internals::Weights {
            pair: self.pair.network(),
            multilateral: self.multilateral.network(),
            present: self.present.network(),
            main: self.main.network(),
            outcome: self.outcome.network(),
        }
    }

    /// The weights as Rust tables.
    pub(crate) fn tables(&self, articles: usize) -> String {
        let mut out = format!("// Fitted: on {articles} labelled articles.\n");
        for (name, names, fitted) in [
            ("PAIR", internals::PAIR_FEATURES, &self.pair),
            ("MULTILATERAL", internals::PAIR_FEATURES, &self.multilateral),
            ("TOPIC_PRESENT", internals::TOPIC_FEATURES, &self.present),
            ("TOPIC_MAIN", internals::TOPIC_FEATURES, &self.main),
            ("OUTCOME", internals::OUTCOME_FEATURES, &self.outcome),
        ] {
            out += &format!("\n#[rustfmt::skip]\nconst {name}: &[f32] = &[\n");
            for (name, weight) in names.iter().cycle().zip(&fitted.features) {
                out += &format!("    {weight:.3}, // {name}\n");
            }
            out += "];\n";
            if fitted.inputs.is_empty() {
                continue;
            }
            out += &format!("\n#[rustfmt::skip]\nconst {name}_INPUTS: &[[f32; UNITS]] = &[\n");
            for (name, inputs) in names.iter().zip(&fitted.inputs) {
                out += &format!("    [{}], // {name}\n", row(inputs));
            }
            out += &format!("];\n\n#[rustfmt::skip]\nconst {name}_UNITS: [f32; UNITS] = [{}];\n", row(&fitted.units));
        }
        out
    }
}

fn row(numbers: &[f32]) -> String {
    numbers.iter().map(|number| format!("{number:.3}")).collect::<Vec<_>>().join(", ")
}
