//! Whether anything was signed, is to be signed, or is said not to be.

use super::view::View;
use crate::lexicon::sense::{Cue, Meaning};
use crate::report::Outcome;
use crate::text::letters::Script;
use crate::text::zones::Zone;

/// The outcome, how sure it is, and the words that decide: a range of words and whether it counted.
pub(crate) struct Judged {
    pub(crate) outcome: Outcome,
    pub(crate) confidence: f64,
    pub(crate) signs: Vec<Sign>,
}

/// One place where an instrument is signed, planned or denied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) outcome: Outcome,
    /// It belongs to an earlier occasion.
    pub(crate) background: bool,
}

/// How far the instrument may stand from the word of signing.
const NEAR: usize = 9;

pub(crate) fn judge(view: &View<'_>) -> Judged {
    let signs = signs(view);
    let weight = |outcome: Outcome| -> f64 {
        signs
            .iter()
            .filter(|sign| sign.outcome == outcome && !sign.background)
            .map(|sign| match view.zone(sign.first) {
                Zone::Title => 3.0,
                Zone::Lede => 2.0,
                Zone::Section => 0.5,
                _ => 1.0,
            })
            .sum()
    };
    let (signed, planned, denied) = (weight(Outcome::Signed), weight(Outcome::Planned), weight(Outcome::Denied));
    let (outcome, strength) = if signed >= 2.0 && signed >= planned {
        (Outcome::Signed, signed)
    } else if denied >= 1.0 && denied >= signed {
        (Outcome::Denied, denied)
    } else if planned >= 2.0 {
        (Outcome::Planned, planned)
    } else {
        (Outcome::None, 2.0 - signed.max(planned).max(denied))
    };
    let confidence = 0.6 + 0.35 * (strength.min(3.0) / 3.0);
    Judged { outcome, confidence, signs }
}

fn signs(view: &View<'_>) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::new();
    for mention in view.mentions {
        let (first, end) = (mention.first, mention.end());
        if matches!(view.zone(first), Zone::Furniture | Zone::Dateline) {
            continue;
        }
        let found = match mention.sense.meaning {
            Meaning::Cue(Cue::Plan) => Some(Outcome::Planned),
            Meaning::Cue(Cue::Signed) if view.cue_after(end, NEAR, Cue::Agreement) || view.cue_before(first, NEAR, Cue::Agreement) => {
                let planned = mention.clitics.has(crate::scan::Clitics::SA)
                    || view.cue_before(first, 4, Cue::Plan)
                    || (first..end).any(|at| view.begins(at, Cue::Plan));
                if view.cue_before(first, 5, Cue::Negation) {
                    Some(Outcome::Denied)
                } else if planned {
                    Some(Outcome::Planned)
                } else {
                    Some(Outcome::Signed)
                }
            }
            _ => None,
        };
        if let Some(outcome) = found {
            // A plan that contains a word of signing is one sign, not two.
            if !signs.last().is_some_and(|last| last.end >= end && last.first <= first) {
                signs.push(Sign { first, end, outcome, background: is_background(view, first) });
            }
        }
    }
    signs
}

/// Whether the sentence tells of an earlier occasion: it names a year, or begins as background does.
fn is_background(view: &View<'_>, word: usize) -> bool {
    if view.zone(word) <= Zone::Lede {
        return false;
    }
    let year = |at: usize| {
        view.words.get(at).is_some_and(|w| w.script == Script::Digit)
            && matches!(view.words.key(at), [b'1', b'9', _, _] | [b'2', b'0', _, _])
    };
    view.before(word, 20).any(|at| year(at) || view.begins(at, Cue::Reference)) || view.after(word, 20).any(year)
}
