//! Fits a model of the judge: a choice among options that are known by their features, and "none of them".

use bilateral::internals::{Network, UNITS};

use crate::descent::minimise;

/// One choice, with the option that is right.
pub(crate) struct Choice<'s> {
    pub(crate) options: Vec<&'s [f32]>,
    pub(crate) right: Option<usize>,
    /// How much it counts beside the others.
    pub(crate) weight: f64,
}

/// The numbers of a [`Network`].
pub(crate) struct Fitted {
    pub(crate) features: Vec<f32>,
    pub(crate) inputs: Vec<[f32; UNITS]>,
    pub(crate) units: [f32; UNITS],
}

impl Fitted {
    pub(crate) fn network(&self) -> Network<'_> {
        Network { features: &self.features, inputs: &self.inputs, units: self.units }
    }
}

/// A weighted sum has one best fit, and is sought long; units are left before they know the articles by heart.
const SUM_STEPS: usize = 500;
const UNIT_STEPS: usize = 120;
/// A feature is seen by the units in parts of its standard deviation, but not of a smaller one than this.
const LEAST_SCALE: f64 = 0.05;

/// The weighted sum under which the right options are likeliest, "none" being worth 0; and from there on units, if they have
/// a ridge. They can fit anything, and are held by one of their own.
pub(crate) fn fit(choices: &[Choice<'_>], width: usize, ridge: f64, unit_ridge: Option<f64>) -> Fitted {
    let task = Task::of(choices, width, ridge, unit_ridge.unwrap_or_default());
    let mut place = minimise(vec![0.0; width], SUM_STEPS, |place| task.loss(place));
    if unit_ridge.is_some() {
        place.extend(noise((width + 1) * UNITS));
        place = minimise(place, UNIT_STEPS, |place| task.loss(place));
    }
    let (features, inputs, units) = parts(&place, width);
    let inputs = inputs.iter().zip(&task.scales).map(|(inputs, scale)| inputs.map(|input| (input / scale) as f32));
    Fitted {
        features: features.iter().map(|weight| *weight as f32).collect(),
        inputs: inputs.collect(),
        units: units.first().map_or([0.0; UNITS], |units| units.map(|unit| unit as f32)),
    }
}

/// Small numbers without order, the same in each run: units that start alike would stay alike.
fn noise(count: usize) -> impl Iterator<Item = f64> {
    let next = |state: &u64| Some(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
    std::iter::successors(Some(1), next)
        .skip(1)
        .take(count)
        .map(|state| ((state >> 40) as f64 / (1 << 24) as f64 - 0.5) * 0.3)
}

/// The weights of features, what the units take of each feature, and what the units are worth. Without units, the last
/// two are empty.
fn parts(place: &[f64], width: usize) -> (&[f64], &[[f64; UNITS]], &[[f64; UNITS]]) {
    let (features, rest) = place.split_at(width);
    let (rows, _) = rest.as_chunks::<UNITS>();
    let (inputs, units) = rows.split_at(rows.len().min(width));
    (features, inputs, units)
}

/// Those features of an option that are not 0.
type Values = Vec<(usize, f64)>;

/// What is to be fitted.
struct Task {
    choices: Vec<(Vec<Values>, Option<usize>, f64)>,
    scales: Vec<f64>,
    width: usize,
    ridge: f64,
    unit_ridge: f64,
}

impl Task {
    fn of(choices: &[Choice<'_>], width: usize, ridge: f64, unit_ridge: f64) -> Task {
        let values = |option: &&[f32]| -> Values {
            let values = option.iter().map(|value| f64::from(*value)).enumerate();
            values.filter(|(_, value)| *value != 0.0).collect()
        };
        let choices: Vec<_> =
            choices.iter().map(|c| (c.options.iter().map(values).collect(), c.right, c.weight)).collect();
        Task { scales: scales(&choices, width), choices, width, ridge, unit_ridge }
    }

    /// How unlikely the right options are, with the penalty of large weights, and the slope of both.
    fn loss(&self, place: &[f64]) -> (f64, Vec<f64>) {
        let mut slope = vec![0.0; place.len()];
        let mut loss = 0.0;
        // The ridge spares the constant's weight.
        for at in 1..place.len() {
            let ridge = if at < self.width { self.ridge } else { self.unit_ridge };
            loss += ridge * place[at] * place[at] / 2.0;
            slope[at] = ridge * place[at];
        }
        for (options, right, weight) in &self.choices {
            let sums: Vec<[f64; UNITS]> = options.iter().map(|values| self.sums(place, values)).collect();
            let scores = options.iter().zip(&sums).map(|(values, sums)| self.score(place, values, sums));
            let odds: Vec<f64> = scores.map(|score| score.clamp(-60.0, 60.0).exp()).collect();
            let total = 1.0 + odds.iter().sum::<f64>();
            loss -= weight * (right.map_or(1.0, |right| odds[right]) / total).ln();
            for (at, (values, sums)) in options.iter().zip(&sums).enumerate() {
                let error = weight * (odds[at] / total - f64::from(u8::from(*right == Some(at))));
                self.learn(place, values, sums, error, &mut slope);
            }
        }
        (loss, slope)
    }

    /// The sum of each unit.
    fn sums(&self, place: &[f64], values: &Values) -> [f64; UNITS] {
        let mut sums = [0.0; UNITS];
        let (_, inputs, _) = parts(place, self.width);
        if !inputs.is_empty() {
            for (at, value) in values {
                let value = value / self.scales[*at];
                sums.iter_mut().zip(&inputs[*at]).for_each(|(sum, input)| *sum += value * input);
            }
        }
        sums
    }

    fn score(&self, place: &[f64], values: &Values, sums: &[f64; UNITS]) -> f64 {
        let (features, _, units) = parts(place, self.width);
        let bent =
            units.iter().flat_map(|units| units.iter().zip(sums)).map(|(unit, sum)| unit * sum / (1.0 + sum.abs()));
        values.iter().map(|(at, value)| value * features[*at]).sum::<f64>() + bent.sum::<f64>()
    }

    /// Adds to the slope what an option's error says.
    fn learn(&self, place: &[f64], values: &Values, sums: &[f64; UNITS], error: f64, slope: &mut [f64]) {
        let (_, _, units) = parts(place, self.width);
        let (features, rest) = slope.split_at_mut(self.width);
        for (at, value) in values {
            features[*at] += error * value;
        }
        let (rows, _) = rest.as_chunks_mut::<UNITS>();
        let ([units], Some((worth, inputs))) = (units, rows.split_last_mut()) else { return };
        let mut errors = [0.0; UNITS];
        for (at, sum) in sums.iter().enumerate() {
            let flat = 1.0 + sum.abs();
            worth[at] += error * sum / flat;
            errors[at] = error * units[at] / (flat * flat);
        }
        for (at, value) in values {
            let value = value / self.scales[*at];
            inputs[*at].iter_mut().zip(&errors).for_each(|(input, error)| *input += value * error);
        }
    }
}

/// The standard deviation of each feature over all options; 1 for the constant.
fn scales(choices: &[(Vec<Values>, Option<usize>, f64)], width: usize) -> Vec<f64> {
    let (mut sums, mut squares, mut count) = (vec![0.0; width], vec![0.0; width], 0.0);
    for values in choices.iter().flat_map(|(options, ..)| options) {
        count += 1.0;
        for (at, value) in values {
            sums[*at] += value;
            squares[*at] += value * value;
        }
    }
    let deviation = |(sum, square): (&f64, &f64)| (square / count - (sum / count) * (sum / count)).max(0.0).sqrt();
    let mut scales: Vec<f64> =
        sums.iter().zip(&squares).map(deviation).map(|scale: f64| scale.max(LEAST_SCALE)).collect();
    scales[0] = 1.0;
    scales
}
