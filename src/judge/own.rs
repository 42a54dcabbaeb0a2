//! The own country, which its press leaves unnamed: by its offices, and as the other side of an envoy.

use super::actors::{Role, Seen, zone_weight};
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorId, ActorKind, Cue, Meaning};
use crate::scan::Clitics;
use crate::text::zones::Zone;

/// The offices of the own country that stand without its name: "the interior minister received ...".
pub(super) fn offices(view: &View<'_>, country: ActorId, seen: &[Seen]) -> Vec<Seen> {
    const APART: Cues =
        Cues::of(&[Cue::Counterpart, Cue::With, Cue::Meet, Cue::Visit, Cue::Said, Cue::Dispute, Cue::Signed]);
    let mut named = vec![false; view.words.len()];
    for s in seen.iter().filter(|s| s.counts()) {
        named[s.first..s.end].fill(true);
    }
    let mut own = Vec::new();
    for mention in view.mentions {
        // An office that opens the headline without a country is the own one: "Interior minister receives ...".
        let zone = view.zone(mention.first);
        let opens = zone == Zone::Title && mention.first == 0 && mention.length > 1;
        match mention.sense.meaning() {
            Meaning::Cue(Cue::Home) => {}
            Meaning::Cue(Cue::Office) if opens => {}
            // A minister's release, of an outlet whose country the caller names: "I met my counterpart".
            Meaning::Cue(Cue::Speaker) if view.home.is_some() => {}
            _ => continue,
        }
        // "The ambassador of Slovakia to the country" names no office of Slovakia.
        let stayed_in = view.cue_before(mention.first, 1, Cue::To)
            || mention.clitics.has(Clitics::BI)
            || mention.clitics.has(Clitics::LI);
        let of_another = view.after(mention.end(), 4).take_while(|at| !view.begins_any(*at, APART)).any(|at| named[at])
            || !stayed_in && view.before(mention.first, 2).any(|at| named[at])
            || view.before(mention.first, 2).any(|at| view.ends(at, Cue::Counterpart));
        if of_another || zone_weight(zone) == 0.0 {
            continue;
        }
        own.push(Seen {
            first: mention.first,
            end: mention.end(),
            actor: country,
            kind: ActorKind::Name,
            role: Role::Own,
            clitics: mention.clitics,
            zone,
            sentence: view.sentence(mention.first),
            weight: Role::Own.weight() * zone_weight(zone),
            why: Role::Own.why(ActorKind::Name),
        });
    }
    own
}

/// The own country where the other side's ambassador or counterpart is spoken of, and nobody else in the sentence whose
/// guest he could be: "the Korean ambassador handed over the scanners". `seen` is in order of the words.
pub(super) fn hosts(country: ActorId, seen: &[Seen]) -> Vec<Seen> {
    seen.chunk_by(|one, other| one.sentence == other.sentence)
        .filter_map(|sentence| {
            let mut counting = sentence.iter().filter(|s| s.counts());
            let guest = counting.clone().find(|s| matches!(s.role, Role::Envoy | Role::Counterpart))?;
            let alone = guest.actor != country && counting.all(|s| s.actor == guest.actor);
            alone.then_some(Seen {
                actor: country,
                kind: ActorKind::Name,
                role: Role::Own,
                weight: Role::Own.weight() * zone_weight(guest.zone),
                why: "the other side of an envoy or counterpart",
                ..*guest
            })
        })
        .collect()
}
