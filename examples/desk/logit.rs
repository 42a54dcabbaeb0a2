//! Multinomial logit with a ridge: a choice among options that are known by their features, and "none of them".

/// One choice, with the option that is right.
pub(crate) struct Choice<'s> {
    pub(crate) options: Vec<&'s [f32]>,
    pub(crate) right: Option<usize>,
}

/// Newton's method stops when no weight moves by more than this.
const STEP: f64 = 1e-5;
const STEPS: usize = 30;

/// The weights under which the right options are likeliest, "none" being worth 0. The ridge spares the first weight,
/// which is the constant's.
pub(crate) fn fit(choices: &[Choice<'_>], width: usize, ridge: f64) -> Vec<f32> {
    let mut weights = vec![0.0_f64; width];
    for _ in 0..STEPS {
        let (gradient, curvature) = slopes(choices, &weights, ridge);
        let step = solve(curvature, gradient);
        for (weight, step) in weights.iter_mut().zip(&step) {
            // Bounded, since far from the best weights the parabola is a bad guide.
            *weight += step.clamp(-2.0, 2.0);
        }
        if step.iter().all(|step| step.abs() < STEP) {
            break;
        }
    }
    weights.into_iter().map(|weight| weight as f32).collect()
}

/// The slope of the likelihood by each weight, and its negative second derivatives, row by row.
fn slopes(choices: &[Choice<'_>], weights: &[f64], ridge: f64) -> (Vec<f64>, Vec<f64>) {
    let width = weights.len();
    let penalty = |at: usize| if at == 0 { 0.0 } else { ridge };
    let mut gradient: Vec<f64> = weights.iter().enumerate().map(|(at, weight)| -penalty(at) * weight).collect();
    let mut curvature = vec![0.0; width * width];
    for at in 0..width {
        // A feature that never occurs has no curvature of its own; a little keeps the equations soluble.
        curvature[at * width + at] = penalty(at).max(1e-6);
    }
    for choice in choices {
        let chances = softmax(&choice.options, weights);
        let mut mean = vec![0.0; width];
        for (at, (option, chance)) in choice.options.iter().zip(&chances).enumerate() {
            let error = f64::from(u8::from(choice.right == Some(at))) - chance;
            for (row, value) in option.iter().enumerate().filter(|(_, value)| **value != 0.0) {
                let value = f64::from(*value);
                gradient[row] += error * value;
                mean[row] += chance * value;
                for (slot, other) in curvature[row * width..][..=row].iter_mut().zip(option.iter()) {
                    *slot += chance * value * f64::from(*other);
                }
            }
        }
        for row in (0..width).filter(|row| mean[*row] != 0.0) {
            for (slot, other) in curvature[row * width..][..=row].iter_mut().zip(&mean) {
                *slot -= mean[row] * other;
            }
        }
    }
    (gradient, curvature)
}

fn softmax(options: &[&[f32]], weights: &[f64]) -> Vec<f64> {
    let score = |option: &&[f32]| option.iter().zip(weights).map(|(v, w)| f64::from(*v) * w).sum::<f64>();
    let odds: Vec<f64> = options.iter().map(|option| score(option).clamp(-60.0, 60.0).exp()).collect();
    let total: f64 = 1.0 + odds.iter().sum::<f64>();
    odds.into_iter().map(|odds| odds / total).collect()
}

/// Solves `matrix * x = right` by Cholesky; only the lower half of the positive definite matrix is read.
fn solve(mut matrix: Vec<f64>, mut right: Vec<f64>) -> Vec<f64> {
    let width = right.len();
    let dot = |matrix: &[f64], one: usize, other: usize, length: usize| -> f64 {
        matrix[one * width..][..length].iter().zip(&matrix[other * width..][..length]).map(|(a, b)| a * b).sum()
    };
    for row in 0..width {
        for column in 0..=row {
            let rest = matrix[row * width + column] - dot(&matrix, row, column, column);
            matrix[row * width + column] =
                if row == column { rest.max(1e-12).sqrt() } else { rest / matrix[column * width + column] };
        }
    }
    for row in 0..width {
        let known: f64 = (0..row).map(|at| matrix[row * width + at] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row * width + row];
    }
    for row in (0..width).rev() {
        let known: f64 = (row + 1..width).map(|at| matrix[at * width + row] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row * width + row];
    }
    right
}
