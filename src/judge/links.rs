//! What ties two actors together in a sentence: coordination, counterparts, envoys, visits, officials who meet.

use super::actors::{Role, Seen};
use super::distinct;
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorId, ActorKind, Cue};
use crate::scan::Clitics;
use crate::text::words::Gap;
use crate::text::zones::Zone;

/// How two actors are tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tie {
    /// `الكويتي والسوري`, `X-Y`, `بين X وY`: two and no third.
    Coordination,
    /// `وزير X ... نظيره Y`.
    Counterpart,
    /// `سفير X لدى Y`, or an ambassador of one with an official of the other.
    Envoy,
    /// An official of one goes to the other.
    Visit,
    /// Officials of both and a word of dealing.
    Officials,
    /// One with the other and a word of dealing.
    With,
    /// One speaks at a meeting with the other: `جاء ذلك خلال لقائه ... X`, "at a press conference with X".
    Occasion,
}

pub(crate) const TIES: usize = 7;

/// Two actors tied once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) actors: [ActorId; 2],
    pub(crate) tie: Tie,
    pub(crate) zone: Zone,
}

/// What officials of two states do with each other.
pub(super) const DEALINGS: Cues = Cues::of(&[
    Cue::Meet,
    Cue::Deal,
    Cue::Visit,
    Cue::Agreement,
    Cue::Signed,
    Cue::Signing,
    Cue::Plan,
    Cue::Extradition,
    Cue::Dispute,
]);

/// All ties in the article, and the actors that stand in lists of three and more.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pub(crate) links: Vec<Link>,
    /// Each list's actors and zone. Two with whom somebody else deals, or to whom he travels, are a list of three with
    /// him: "talks with X and Y", "a visit to X and Y".
    pub(crate) lists: Vec<(Vec<ActorId>, Zone)>,
}

pub(crate) fn links(view: &View<'_>, seen: &[Seen]) -> Links {
    let mut found = Links::default();
    let counting: Vec<Seen> = seen.iter().filter(|s| s.counts()).copied().collect();
    let sentences = counting.chunk_by(|one, other| one.sentence == other.sentence);
    for sentence in sentences.filter(|sentence| sentence.len() > 1) {
        let guests = coordination(view, sentence, &mut found);
        counterparts(sentence, &mut found);
        envoys(view, sentence, &guests, &mut found.links);
        visits(view, sentence, &mut found.links);
        dealings(view, sentence, &guests, &mut found.links);
    }
    occasions(view, &counting, &mut found.links);
    found
}

fn push(links: &mut Vec<Link>, one: &Seen, other: &Seen, tie: Tie) {
    if one.actor != other.actor {
        let actors = if one.actor < other.actor { [one.actor, other.actor] } else { [other.actor, one.actor] };
        links.push(Link { actors, tie, zone: one.zone.min(other.zone) });
    }
}

/// Runs of actors joined by "and", a comma, a dash, or standing side by side as adjectives of one noun.
/// Gives those with whom a third deals: they do not deal with each other.
fn coordination(view: &View<'_>, sentence: &[Seen], found: &mut Links) -> Vec<ActorId> {
    let mut guests = Vec::new();
    let mut start = 0;
    for at in 1..=sentence.len() {
        if at == sentence.len() || !joins(view, &sentence[at - 1], &sentence[at]) {
            end_run(view, &sentence[..start], &sentence[start..at], found, &mut guests);
            start = at;
        }
    }
    guests
}

/// Notes a run; `before` is what its sentence names before it.
fn end_run(view: &View<'_>, before: &[Seen], run: &[Seen], found: &mut Links, guests: &mut Vec<ActorId>) {
    if run.len() < 2 {
        return;
    }
    let Some(other) = run.iter().find(|s| s.actor != run[0].actor) else { return };
    let mut actors = distinct(run.iter().map(|s| s.actor));
    let agent = before.iter().rev().map(|s| s.actor).chain(view.own).find(|actor| !actors.contains(actor));
    match agent {
        _ if agent.is_some() && is_dealt_with(view, &run[0]) || are_envoys(view, run) => {
            guests.extend(&actors);
            actors.extend(agent);
            found.lists.push((actors, run[0].zone));
        }
        _ if actors.len() > 2 => found.lists.push((actors, run[0].zone)),
        _ => push(&mut found.links, &run[0], other, Tie::Coordination),
    }
}

/// Whether these are ambassadors of each: "the ambassadors of X and Y", سفيرا X وY, "X and Y envoys".
fn are_envoys(view: &View<'_>, run: &[Seen]) -> bool {
    let [first, .., last] = run else { return false };
    view.cue_before(first.first, 3, Cue::Envoys)
        || view.is_latin(last.first) && view.cue_after(last.end, 1, Cue::Envoys)
}

/// Whether a third deals with both.
fn are_guests(guests: &[ActorId], actors: [ActorId; 2]) -> bool {
    actors.iter().all(|actor| guests.contains(actor))
}

/// Whether somebody deals with the actors that begin here, or travels to them.
fn is_dealt_with(view: &View<'_>, first: &Seen) -> bool {
    let place = matches!(first.kind, ActorKind::Name | ActorKind::Capital | ActorKind::City);
    let travel = view.cue_before(first.first, 2, Cue::Visit)
        || view.cue_before(first.first, 4, Cue::Visit)
            && (first.clitics.has(Clitics::LI) || view.cue_before(first.first, 1, Cue::To));
    view.cue_before(first.first, 3, Cue::With) || is_met(view, first.first) || place && travel
}

/// English: whether "with" and nothing but offices stand before: "with the national security advisors of X and Y".
fn is_met(view: &View<'_>, word: usize) -> bool {
    const REACH: usize = 8;
    const OFFICES: Cues = Cues::of(&[Cue::Office, Cue::Portfolio, Cue::Envoy, Cue::From, Cue::And]);
    let office = |at: &usize| view.begins_any(*at, OFFICES) || view.words.key(*at) == b"the";
    view.is_latin(word) && view.before(word, REACH).find(|at| !office(at)).is_some_and(|at| view.ends(at, Cue::With))
}

/// Whether `next` goes on a coordination that `last` is part of.
fn joins(view: &View<'_>, last: &Seen, next: &Seen) -> bool {
    let adjective = |s: &Seen| matches!(s.kind, ActorKind::Nisba | ActorKind::Adjective) && s.role != Role::Public;
    let Some(distance) = next.first.checked_sub(last.end) else { return false };
    let gap = |kinds: Gap| view.gap(next.first, kinds);
    match distance {
        0 if gap(Gap::HYPHEN) && next.role == Role::Public => false,
        0 => {
            // A name and its abbreviation: "the Caribbean Community (CARICOM) and ...".
            last.actor == next.actor && gap(Gap::OPEN)
                || next.clitics.has(Clitics::AND)
                || gap(Gap::HYPHEN.or(Gap::SLASH).or(Gap::COMMA))
                || adjective(last) && adjective(next) && next.clitics == Clitics::default() && last.actor != next.actor
        }
        // "X and Y", "X and the Y", "X ودولة Y".
        1..=3 => {
            let between = last.end..next.first;
            let and = between.clone().any(|at| view.begins(at, Cue::And));
            let article = view.words.key(next.first - 1) == b"the" && distance == 1 && gap(Gap::COMMA);
            let comma = view.gap(last.end, Gap::COMMA) && distance == 1 && view.words.key(last.end) == b"the";
            let others = between.clone().any(|at| view.begins(at, Cue::Meet) || view.begins(at, Cue::Said));
            (and && (distance <= 2) && !others) || article || comma
        }
        _ => false,
    }
}

/// Each counterpart belongs to the nearest official of another actor in the sentence, before it or after. One has no
/// counterpart in another: "his Estonian counterpart, and later his Latvian counterpart" are a list.
fn counterparts(sentence: &[Seen], found: &mut Links) {
    let several = distinct(sentence.iter().filter(|s| s.role == Role::Counterpart).map(|s| s.actor));
    for (at, seen) in sentence.iter().enumerate() {
        if seen.role != Role::Counterpart {
            continue;
        }
        let other = |s: &&Seen| s.actor != seen.actor && s.role != Role::Counterpart;
        let official = |s: &&Seen| other(s) && (s.role.is_official() || s.role == Role::State);
        let host = sentence[..at]
            .iter()
            .rev()
            .find(official)
            .or_else(|| sentence[at + 1..].iter().find(official))
            .or_else(|| sentence[..at].iter().rev().find(other));
        if let Some(host) = host {
            push(&mut found.links, seen, host, Tie::Counterpart);
        }
    }
    if several.len() > 1 {
        found.lists.push((several, sentence[0].zone));
    }
}

/// An ambassador and where he is, or whom he meets.
fn envoys(view: &View<'_>, sentence: &[Seen], guests: &[ActorId], links: &mut Vec<Link>) {
    for (at, seen) in sentence.iter().enumerate() {
        if seen.role != Role::Envoy {
            continue;
        }
        let accredited = sentence[at + 1..].iter().find(|s| {
            s.actor != seen.actor
                && s.first.saturating_sub(seen.end) <= 6
                && (view.cue_before(s.first, 2, Cue::To)
                    || view.cue_before(s.first, 2, Cue::In)
                    || s.clitics.has(Clitics::BI))
        });
        let other = |s: &&Seen| {
            s.actor != seen.actor
                && (s.role.is_official() || s.role == Role::State)
                && !are_guests(guests, [seen.actor, s.actor])
        };
        let met = || sentence.iter().find(|s| other(s) && s.role.is_official()).or_else(|| sentence.iter().find(other));
        if let Some(other) = accredited.or_else(met) {
            push(links, seen, other, Tie::Envoy);
        }
    }
}

/// A visit's destination and the visitor: the nearest official of another actor in the sentence.
fn visits(view: &View<'_>, sentence: &[Seen], links: &mut Vec<Link>) {
    for (at, seen) in sentence.iter().enumerate() {
        let place = match seen.role {
            Role::Destination => true,
            Role::Venue | Role::State => {
                matches!(seen.kind, ActorKind::Capital | ActorKind::Name | ActorKind::City)
                    && view.cue_before(seen.first, 8, Cue::Visit)
            }
            _ => false,
        };
        if !place {
            continue;
        }
        let visitor = |s: &&Seen| {
            s.actor != seen.actor && (s.role.is_official() || s.role == Role::Attribute || s.role == Role::State)
        };
        let found = sentence[..at].iter().rev().find(visitor).or_else(|| sentence[at + 1..].iter().find(visitor));
        if let Some(other) = found {
            push(links, seen, other, Tie::Visit);
        }
    }
}

/// Officials of two actors in a sentence of dealing, and "... with Y".
fn dealings(view: &View<'_>, sentence: &[Seen], guests: &[ActorId], links: &mut Vec<Link>) {
    if !sentence.first().is_some_and(|first| view.sentence_begins_any(first.sentence, DEALINGS)) {
        return;
    }
    let side = |s: &Seen| {
        s.role.is_official()
            || matches!(s.kind, ActorKind::Metonym | ActorKind::Body)
            || s.role == Role::State && view.lexicon.is_organisation(s.actor)
    };
    let mut officials = sentence.iter().filter(|s| side(s));
    while let Some(one) = officials.next() {
        let met = |s: &Seen| s.role == Role::Counterpart || view.cue_before(s.first, 4, Cue::With);
        // Two who are met, each with his "with", are met by a third.
        let apart = |s: &Seen| met(one) && met(s) || are_guests(guests, [one.actor, s.actor]);
        let other = officials.clone().find(|s| s.actor != one.actor && !apart(s));
        if let Some(other) = other {
            push(links, one, other, Tie::Officials);
        }
    }
    for (at, seen) in sentence.iter().enumerate() {
        let with = !matches!(seen.role, Role::Public | Role::Venue) && view.cue_before(seen.first, 4, Cue::With);
        if with && let Some(other) = sentence[..at].iter().find(|s| s.actor != seen.actor && s.role != Role::Public) {
            push(links, seen, other, Tie::With);
        }
    }
}

/// Who speaks on what occasion: the side that an occasion is "with", or else named next to it, and the speaker, who is
/// the first official of the sentence or else of the text.
fn occasions(view: &View<'_>, seen: &[Seen], links: &mut Vec<Link>) {
    const REACH: usize = 25;
    const NEXT: usize = 5;
    /// Among so many mentions at the head of the text the speaker is named, or not at all.
    const HEAD: usize = 40;
    let side = |s: &&Seen| s.role.is_official() || s.role == Role::State;
    for mention in view.mentions_of(Cue::Occasion) {
        let number = view.sentence(mention.first);
        let from = seen.partition_point(|s| s.first < mention.first);
        let sentence = seen[..from].partition_point(|s| s.sentence < number);
        let named = || {
            let here = seen[from..].iter().take_while(|s| s.sentence == number && s.first < mention.end() + REACH);
            here.filter(side).filter(|s| Some(s.actor) != view.own)
        };
        let with = |s: &&Seen| s.role == Role::Counterpart || view.cue_before(s.first, 5, Cue::With);
        let next = |s: &&Seen| s.first < mention.end() + NEXT;
        let Some(met) = named().find(with).or_else(|| named().find(next)) else { continue };
        let official = |s: &&Seen| s.actor != met.actor && s.role.is_official();
        let speaker =
            seen[sentence..from].iter().find(official).or_else(|| seen[..sentence.min(HEAD)].iter().find(official));
        if let Some(speaker) = speaker {
            push(links, met, speaker, Tie::Occasion);
        }
    }
}
