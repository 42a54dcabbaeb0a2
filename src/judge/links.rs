//! What ties two actors together in a sentence: coordination, counterparts, envoys, visits, officials who meet.

use super::actors::{Role, Seen};
use super::view::View;
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
}

pub(crate) const TIES: usize = 6;

/// Two actors tied once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) actors: [ActorId; 2],
    pub(crate) tie: Tie,
    pub(crate) zone: Zone,
}

/// All ties in the article, and the actors that stand in lists of three and more.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pub(crate) links: Vec<Link>,
    /// Each list's actors and zone.
    pub(crate) lists: Vec<(Vec<ActorId>, Zone)>,
}

pub(crate) fn links(view: &View<'_>, seen: &[Seen]) -> Links {
    let mut found = Links::default();
    let counting: Vec<Seen> = seen.iter().filter(|s| s.counts()).copied().collect();
    for sentence in counting.chunk_by(|one, other| one.sentence == other.sentence) {
        coordination(view, sentence, &mut found);
        counterparts(sentence, &mut found.links);
        envoys(view, sentence, &mut found.links);
        visits(view, sentence, &mut found.links);
        dealings(view, sentence, &mut found.links);
    }
    found
}

fn push(links: &mut Vec<Link>, one: &Seen, other: &Seen, tie: Tie) {
    if one.actor != other.actor {
        let actors = if one.actor < other.actor { [one.actor, other.actor] } else { [other.actor, one.actor] };
        links.push(Link { actors, tie, zone: one.zone.min(other.zone) });
    }
}

/// Runs of actors joined by "and", a comma, a dash, or standing side by side as adjectives of one noun.
fn coordination(view: &View<'_>, sentence: &[Seen], found: &mut Links) {
    let mut run: Vec<&Seen> = Vec::new();
    for seen in sentence {
        let joined = run.last().is_some_and(|last| joins(view, last, seen));
        if !joined {
            end_run(&run, found);
            run.clear();
        }
        run.push(seen);
    }
    end_run(&run, found);
}

fn end_run(run: &[&Seen], found: &mut Links) {
    if run.len() < 2 {
        return;
    }
    let mut actors: Vec<ActorId> = run.iter().map(|s| s.actor).collect();
    actors.sort_unstable();
    actors.dedup();
    match actors.len() {
        0 | 1 => {}
        2 => {
            if let Some(other) = run.iter().find(|s| s.actor != run[0].actor) {
                push(&mut found.links, run[0], other, Tie::Coordination);
            }
        }
        _ => found.lists.push((actors, run[0].zone)),
    }
}

/// Whether `next` goes on a coordination that `last` is part of.
fn joins(view: &View<'_>, last: &Seen, next: &Seen) -> bool {
    let adjective = |s: &Seen| matches!(s.kind, ActorKind::Nisba | ActorKind::Adjective);
    let distance = next.first.saturating_sub(last.end);
    let gap = |kinds: Gap| view.gap(next.first, kinds);
    match distance {
        0 => {
            next.clitics.has(Clitics::AND)
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

/// Each counterpart belongs to the nearest official of another actor in the sentence, before it or after.
fn counterparts(sentence: &[Seen], links: &mut Vec<Link>) {
    for (at, seen) in sentence.iter().enumerate() {
        if seen.role != Role::Counterpart {
            continue;
        }
        let other = |s: &&Seen| s.actor != seen.actor;
        let official = |s: &&Seen| s.actor != seen.actor && (s.role.is_official() || s.role == Role::State);
        let host = sentence[..at]
            .iter()
            .rev()
            .find(official)
            .or_else(|| sentence[at + 1..].iter().find(official))
            .or_else(|| sentence[..at].iter().rev().find(other));
        if let Some(host) = host {
            push(links, seen, host, Tie::Counterpart);
        }
    }
}

/// An ambassador and where he is, or whom he meets.
fn envoys(view: &View<'_>, sentence: &[Seen], links: &mut Vec<Link>) {
    for (at, seen) in sentence.iter().enumerate() {
        if seen.role != Role::Envoy {
            continue;
        }
        let accredited = sentence[at + 1..].iter().find(|s| {
            s.actor != seen.actor
                && s.first - seen.end <= 6
                && (view.cue_before(s.first, 2, Cue::To)
                    || view.cue_before(s.first, 2, Cue::In)
                    || s.clitics.has(Clitics::BI))
        });
        let met = || sentence.iter().find(|s| s.actor != seen.actor && s.role.is_official());
        if let Some(other) = accredited.or_else(met) {
            push(links, seen, other, Tie::Envoy);
        }
    }
}

/// A visit's destination and the visitor: the nearest official of another actor in the sentence.
fn visits(view: &View<'_>, sentence: &[Seen], links: &mut Vec<Link>) {
    for (at, seen) in sentence.iter().enumerate() {
        let visit_near = view.cue_before(seen.first, 8, Cue::Visit);
        let place = match seen.role {
            Role::Destination => true,
            Role::Venue | Role::State => {
                visit_near && matches!(seen.kind, ActorKind::Capital | ActorKind::Name | ActorKind::City)
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
fn dealings(view: &View<'_>, sentence: &[Seen], links: &mut Vec<Link>) {
    let Some(first) = sentence.first() else { return };
    let number = first.sentence;
    let start = (0..=first.first).rev().take_while(|at| view.sentence(*at) == number).last().unwrap_or(first.first);
    let deals = (start..view.words.len())
        .take_while(|at| view.sentence(*at) == number)
        .any(|at| [Cue::Meet, Cue::Deal, Cue::Visit].iter().any(|cue| view.begins(at, *cue)));
    if !deals {
        return;
    }
    let side = |s: &Seen| s.role.is_official() || matches!(s.kind, ActorKind::Metonym | ActorKind::Body);
    let officials: Vec<&Seen> = sentence.iter().filter(|s| side(s)).collect();
    for (at, one) in officials.iter().enumerate() {
        if let Some(other) = officials[at + 1..].iter().find(|s| s.actor != one.actor) {
            push(links, one, other, Tie::Officials);
        }
    }
    for (at, seen) in sentence.iter().enumerate() {
        let with = view.cue_before(seen.first, 4, Cue::With) && !matches!(seen.role, Role::Public | Role::Venue);
        if with && let Some(other) = sentence[..at].iter().find(|s| s.actor != seen.actor && s.role != Role::Public) {
            push(links, seen, other, Tie::With);
        }
    }
}
