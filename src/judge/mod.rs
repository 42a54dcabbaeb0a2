//! What mentions add up to: the pair, the topics, the outcome, the confidence.
//!
//! The pair is judged, not counted. [`actors`] says which mentions count and in what role, [`links`] what ties two
//! actors together in a sentence, [`features`] turns that into a few numbers for each pair, and [`weights`] says what
//! they are worth.

mod actors;
pub(crate) mod features;
mod links;
mod names;
mod onlookers;
pub(crate) mod outcome;
mod own;
mod persons;
pub(crate) mod topics;
mod view;
pub(crate) mod weights;

pub(crate) use actors::Seen;
use features::{Candidates, Standing};
pub(crate) use outcome::Sign;
pub(crate) use view::View;
use weights::Weights;

use crate::lexicon::sense::ActorId;
use crate::report::{Kind, Outcome};

/// All that was found and judged in one article.
pub(crate) struct Verdict {
    pub(crate) kind: Kind,
    pub(crate) kind_confidence: f64,
    pub(crate) pair: Option<([ActorId; 2], f64)>,
    pub(crate) topics: Vec<topics::Judged>,
    pub(crate) outcome: Option<(Outcome, f64)>,
    pub(crate) signs: Vec<Sign>,
    pub(crate) seen: Vec<Seen>,
    pub(crate) standings: Vec<Standing>,
}

/// Everything about the article that the weights are applied to.
pub(crate) struct Findings {
    pub(crate) seen: Vec<Seen>,
    pub(crate) standings: Vec<Standing>,
    pub(crate) candidates: Candidates,
    pub(crate) topics: Vec<topics::Found>,
}

pub(crate) fn findings(view: &View<'_>) -> Findings {
    let seen = actors::seen(view);
    let links = links::links(view, &seen);
    let standings = features::standings(view, &seen);
    let candidates = features::candidates(view, &seen, &links, &standings);
    Findings { candidates, standings, seen, topics: topics::found(view) }
}

/// The different ones among these, in order.
fn distinct<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list: Vec<T> = items.collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// Judges an article. A pair less sure than `threshold` is withheld.
pub(crate) fn judge(view: &View<'_>, threshold: f64, weights: &Weights<'_>) -> Verdict {
    let findings = findings(view);
    // A choice among the pairs and "none of them", whose odds are 1.
    let odds = findings.candidates.odds(&weights.pair);
    let total = 1.0 + odds.iter().sum::<f64>();
    let best = odds.iter().map(|odds| odds / total).enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other));
    let topics = topics::judge(&findings.topics, weights);
    let (kind, kind_confidence, pair) = match best {
        Some((pair, confidence)) if confidence >= threshold => {
            (Kind::Bilateral, confidence, Some((findings.candidates.pairs[pair], confidence)))
        }
        Some((pair, confidence)) => {
            let many = weights.multilateral.probability(&findings.candidates.features(pair));
            let rest = 1.0 - confidence;
            if many >= 0.5 { (Kind::Multilateral, many * rest, None) } else { (Kind::None, (1.0 - many) * rest, None) }
        }
        None => (Kind::None, 0.9, None),
    };
    let signs = pair.map_or_else(Vec::new, |(pair, _)| outcome::signs(view, &findings.seen, pair));
    Verdict {
        kind,
        kind_confidence,
        pair,
        topics,
        outcome: pair.map(|_| outcome::judge(&signs, &outcome::features(view, &signs), view, weights)),
        signs,
        seen: findings.seen,
        standings: findings.standings,
    }
}
