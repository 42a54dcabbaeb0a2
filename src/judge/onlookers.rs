//! The third state that welcomes, praises or urges on what two others do: its press release names it most, yet it deals with
//! nobody.

use super::actors::{Seen, counting_in};
use super::distinct;
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorId, Cue};
use crate::text::zones::Zone;

/// What an onlooker's mentions are worth, as a share of what they were.
const WORTH: f32 = 0.3;

/// Lowers the weight of all who only look on, by headline or lede.
pub(super) fn lower(view: &View<'_>, seen: &mut [Seen]) {
    let welcomes = view.mentions_of(Cue::Welcome).filter(|m| view.zone(m.first) <= Zone::Lede);
    let onlookers = distinct(welcomes.filter_map(|m| onlooker(view, m.first, seen)));
    if onlookers.is_empty() {
        return;
    }
    for s in seen.iter_mut().filter(|s| onlookers.contains(&s.actor)) {
        s.weight *= WORTH;
    }
}

/// Who welcomes here, if what is welcomed are the dealings of two others: "Mexico welcomes the protocol between Belize and
/// Guatemala". Arabic also has him after the verb.
fn onlooker(view: &View<'_>, verb: usize, seen: &[Seen]) -> Option<ActorId> {
    const DEALINGS: Cues = Cues::of(&[Cue::Agreement, Cue::Meet, Cue::Deal, Cue::Joint, Cue::Signing, Cue::Visit]);
    let sentence = || counting_in(seen, view.sentence(verb));
    let before = sentence().take_while(|s| s.first < verb).last();
    let subject = before.or_else(|| sentence().next().filter(|_| !view.is_latin(verb)))?.actor;
    let others = || sentence().filter(|s| s.first > verb && s.actor != subject);
    let first = others().next()?;
    let dealt = (verb + 1..first.first).any(|at| view.begins_any(at, DEALINGS));
    let again = sentence().any(|s| s.first > first.first && s.actor == subject);
    (dealt && !again && distinct(others().map(|s| s.actor)).len() == 2).then_some(subject)
}
