//! The models of the judge, fitted on the features that it computes itself.

use bilateral::{Classifier, internals};

use crate::labelled::Labelled;
use crate::logit::{Choice, fit};

const OUTCOMES: [&str; 2] = ["signed", "planned"];
/// Outcomes are few, and a ridge as strong as for pairs would flatten them.
const OUTCOME_RIDGE: f64 = 0.25;

/// One labelled article as numbers.
pub(crate) struct Sample {
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
    pair: Vec<f32>,
    multilateral: Vec<f32>,
    present: Vec<f32>,
    main: Vec<f32>,
    outcome: Vec<f32>,
}

impl Models {
    pub(crate) fn fit<'s>(samples: impl Iterator<Item = &'s Sample>, ridge: f64) -> Models {
        let samples: Vec<&Sample> = samples.collect();
        // An article whose right pair was not found teaches nothing.
        let choices: Vec<Choice<'_>> = samples
            .iter()
            .filter(|s| s.right.is_some() || !s.bilateral)
            .map(|s| Choice { options: s.pairs.iter().map(Vec::as_slice).collect(), right: s.right })
            .collect();
        let pair = fit(&choices, internals::PAIR_FEATURES.len(), ridge);
        let yes_or_no = |rows: Vec<(&'s Vec<f32>, bool)>, width: usize| {
            let choice = |(row, yes): (&'s Vec<f32>, bool)| Choice { options: vec![row], right: yes.then_some(0) };
            fit(&rows.into_iter().map(choice).collect::<Vec<_>>(), width, ridge)
        };
        // An article without a pair is judged by the pair that came nearest.
        let nearest =
            |s: &'s Sample| s.pairs.iter().max_by(|one, other| score(&pair, one).total_cmp(&score(&pair, other)));
        let many =
            samples.iter().filter(|s| !s.bilateral).filter_map(|s| Some((nearest(s)?, s.multilateral))).collect();
        let topics = || samples.iter().flat_map(|s| &s.topics);
        let outcomes: Vec<Choice<'_>> = samples
            .iter()
            .filter_map(|s| {
                let options = s.outcomes[s.right?].iter().map(Vec::as_slice).collect();
                Some(Choice { options, right: s.outcome })
            })
            .collect();
        let topic_width = internals::TOPIC_FEATURES.len();
        Models {
            outcome: fit(&outcomes, internals::OUTCOME_FEATURES.len() * OUTCOMES.len(), ridge * OUTCOME_RIDGE),
            multilateral: yes_or_no(many, internals::PAIR_FEATURES.len()),
            present: yes_or_no(topics().map(|(row, level)| (row, *level > 0)).collect(), topic_width),
            main: yes_or_no(
                topics().filter(|(_, level)| *level > 0).map(|(row, level)| (row, *level == 2)).collect(),
                topic_width,
            ),
            pair,
        }
    }

    pub(crate) fn weights(&self) -> internals::Weights<'_> {
        internals::Weights {
            pair: &self.pair,
            multilateral: &self.multilateral,
            present: &self.present,
            main: &self.main,
            outcome: &self.outcome,
        }
    }

    /// The weights as Rust tables.
    pub(crate) fn tables(&self, articles: usize) -> String {
        let mut out = format!("// Fitted: on {articles} labelled articles.\n");
        for (name, names, weights) in [
            ("PAIR", internals::PAIR_FEATURES, &self.pair),
            ("MULTILATERAL", internals::PAIR_FEATURES, &self.multilateral),
            ("TOPIC_PRESENT", internals::TOPIC_FEATURES, &self.present),
            ("TOPIC_MAIN", internals::TOPIC_FEATURES, &self.main),
            ("OUTCOME", internals::OUTCOME_FEATURES, &self.outcome),
        ] {
            out += &format!("\n#[rustfmt::skip]\nconst {name}: &[f32] = &[\n");
            for (name, weight) in names.iter().cycle().zip(weights) {
                out += &format!("    {weight:.3}, // {name}\n");
            }
            out += "];\n";
        }
        out
    }
}

fn score(weights: &[f32], row: &[f32]) -> f32 {
    row.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}
