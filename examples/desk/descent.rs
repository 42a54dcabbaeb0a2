//! The lowest place of a smooth function: L-BFGS (Nocedal and Wright, Numerical Optimization, algorithms 3.1 and 7.4).

use std::collections::VecDeque;

/// So many of the last steps tell how the slope bends.
const MEMORY: usize = 20;
/// A step is halved until it lowers the function by this share of what the slope promises.
const PROMISE: f64 = 1e-4;
const HALVINGS: usize = 30;

/// A step that was made, and by how much it changed the slope.
struct Step {
    moved: Vec<f64>,
    bent: Vec<f64>,
    /// One by the product of both.
    scale: f64,
}

/// Walks down from a place, at most so many steps, until none goes on. The function gives its value and its slope.
pub(crate) fn minimise(start: Vec<f64>, steps: usize, function: impl Fn(&[f64]) -> (f64, Vec<f64>)) -> Vec<f64> {
    let mut place = start;
    let (mut value, mut slope) = function(&place);
    let mut memory: VecDeque<Step> = VecDeque::new();
    for _ in 0..steps {
        let way = direction(&memory, &slope);
        let promised = dot(&way, &slope);
        // The first step knows the slope alone, which says nothing of how far to go.
        let mut length = if memory.is_empty() { 1.0 / dot(&slope, &slope).sqrt().max(1.0) } else { 1.0 };
        let found = (0..HALVINGS).find_map(|_| {
            let next: Vec<f64> = place.iter().zip(&way).map(|(at, way)| at + length * way).collect();
            let (lower, there) = function(&next);
            let enough = lower <= value + PROMISE * length * promised;
            length /= 2.0;
            enough.then_some((next, lower, there))
        });
        let Some((next, lower, there)) = found else { break };
        let moved = difference(&next, &place);
        let bent = difference(&there, &slope);
        let product = dot(&moved, &bent);
        if product > 0.0 {
            if memory.len() == MEMORY {
                memory.pop_front();
            }
            memory.push_back(Step { moved, bent, scale: 1.0 / product });
        }
        let gain = value - lower;
        (place, value, slope) = (next, lower, there);
        if gain < 1e-9 * value.abs() {
            break;
        }
    }
    place
}

/// Down the slope, bent as the last steps say.
fn direction(memory: &VecDeque<Step>, slope: &[f64]) -> Vec<f64> {
    let mut way: Vec<f64> = slope.iter().map(|slope| -slope).collect();
    let mut shares = Vec::new();
    for step in memory.iter().rev() {
        let share = step.scale * dot(&step.moved, &way);
        add(&mut way, -share, &step.bent);
        shares.push(share);
    }
    if let Some(last) = memory.back() {
        let scale = 1.0 / (last.scale * dot(&last.bent, &last.bent));
        way.iter_mut().for_each(|way| *way *= scale);
    }
    for (step, share) in memory.iter().zip(shares.iter().rev()) {
        let other = step.scale * dot(&step.bent, &way);
        add(&mut way, share - other, &step.moved);
    }
    way
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn difference(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter().zip(other).map(|(one, other)| one - other).collect()
}

fn add(to: &mut [f64], times: f64, what: &[f64]) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += times * what);
}
