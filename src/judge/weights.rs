//! What each feature is worth: small models, fitted from labelled articles.

mod fitted;

pub(crate) use fitted::FITTED;

/// The weights of all models; each model in the order of its features.
#[derive(Clone, Copy, Debug)]
#[allow(unreachable_pub, reason = "public through the feature `internals`")]
pub struct Weights<'w> {
    /// A choice among all pairs and none.
    pub pair: Network<'w>,
    /// Whether an article without a pair is about dealings of many.
    pub multilateral: Network<'w>,
    /// Whether a topic is there.
    pub present: Network<'w>,
    /// Whether a topic that is there is a main subject.
    pub main: Network<'w>,
    /// A choice among signed, planned and neither.
    pub outcome: Network<'w>,
}

/// So many units has a network that is more than a weighted sum.
#[allow(unreachable_pub, reason = "public through the feature `internals`")]
pub const UNITS: usize = 16;

/// A weighted sum of the features; and units, each a weighted sum of its own that is bent (softsign), so that what a
/// feature is worth can depend on the others: a ministers' meeting counts for less where the text is of sport.
#[derive(Clone, Copy, Debug)]
#[allow(unreachable_pub, reason = "public through the feature `internals`")]
pub struct Network<'w> {
    /// What each feature is worth by itself.
    pub features: &'w [f32],
    /// What each unit takes of each feature; nothing, where the sum is enough.
    pub inputs: &'w [[f32; UNITS]],
    /// What each unit is worth.
    pub units: [f32; UNITS],
}

impl<'w> Network<'w> {
    /// A weighted sum alone.
    #[allow(unreachable_pub, reason = "public through the feature `internals`")]
    pub const fn linear(features: &'w [f32]) -> Network<'w> {
        Network { features, inputs: &[], units: [0.0; UNITS] }
    }

    /// The odds against "none" that the model gives to some things side by side; each row is a feature of all of them.
    pub(crate) fn odds<const LANES: usize>(&self, rows: &[[f32; LANES]]) -> [f64; LANES] {
        let mut scores = [0.0; LANES];
        for (weight, values) in self.features.iter().zip(rows) {
            add(&mut scores, *weight, values);
        }
        if !self.inputs.is_empty() {
            let mut sums = [[0.0; LANES]; UNITS];
            // Most features of a pair are 0.
            for (inputs, values) in self.inputs.iter().zip(rows).filter(|(_, values)| **values != [0.0; LANES]) {
                for (sum, weight) in sums.iter_mut().zip(inputs) {
                    add(sum, *weight, values);
                }
            }
            for (sum, weight) in sums.iter().zip(self.units) {
                add(&mut scores, weight, &sum.map(softsign));
            }
        }
        // Bounded, so that no sum of odds is infinite.
        scores.map(|score| f64::from(score.clamp(-60.0, 60.0)).exp())
    }

    /// The odds against "none" of one thing.
    #[allow(unreachable_pub, reason = "public through the feature `internals`")]
    pub fn odds_of(&self, features: &[f32]) -> f64 {
        let (rows, _) = features.as_chunks::<1>();
        let [odds] = self.odds(rows);
        odds
    }

    /// The probability of one thing that is or is not.
    pub(crate) fn probability(&self, features: &[f32]) -> f64 {
        let odds = self.odds_of(features);
        odds / (1.0 + odds)
    }
}

/// Near 0 as it is, and never beyond 1. Unlike the usual hyperbolic tangent, it is the same on all machines.
fn softsign(sum: f32) -> f32 {
    sum / (1.0 + sum.abs())
}

fn add<const LANES: usize>(sums: &mut [f32; LANES], weight: f32, values: &[f32; LANES]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += weight * value;
    }
}
