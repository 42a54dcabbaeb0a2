//! Country words that are persons' names: surnames from places, and first names such as Jordan.

use super::actors::{PERSON, Seen};
use super::distinct;
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorKind, Cue};
use crate::scan::{Clitics, Mention};
use crate::text::letters::{self, Script};
use crate::text::words::Gap;

/// Whether an Arabic adjective of relation is part of a person's name: after a kunya (أبو حمزة المصري), after a title
/// and a name (الدكتور سمير التونسي), after a verb of saying (وأضاف السويدي), or where it does not agree with the noun
/// before it (السفير تركي, المتحدث تركي الجهني).
pub(super) fn is_surname(view: &View<'_>, mention: &Mention, kind: ActorKind) -> bool {
    const HEADS: Cues = Cues::of(&[Cue::Kunya, Cue::Title]);
    if kind != ActorKind::Nisba || mention.clitics != Clitics::default() || mention.length != 1 {
        return false;
    }
    let first = mention.first;
    let definite = |at: usize| view.words.key(at).starts_with(&letters::ARTICLE);
    let known = |at: usize| view.near(at..at + 1).any(|m| !m.sense.is_topic());
    let touches = |at: usize| !view.gap(at, Gap::COMMA.or(Gap::STOP).or(Gap::LINE).or(Gap::COLON).or(Gap::HYPHEN));
    if definite(first) {
        let place = |at: usize| view.near(at..at + 1).any(|m| m.sense.is_actor());
        let named = |cue: Cue| {
            let names =
                view.before(first, 3).take_while(|at| !view.ends(*at, cue) && !known(*at) && !definite(*at)).count();
            let head = first.checked_sub(names + 1);
            names > 0 && names < 3 && head.is_some_and(|head| view.ends(head, cue) && !place(head))
        };
        let speaks = first > 0 && touches(first) && is_singular(view, first) && view.ends(first - 1, Cue::Said);
        // Most have neither there.
        let near = (2..=3).any(|back| first >= back && view.ends_any(first - back, HEADS));
        speaks || near && (named(Cue::Kunya) || named(Cue::Title))
    } else {
        let person = |at: usize| {
            let office = view.ends(at, Cue::Office) && !view.ends(at, Cue::Portfolio);
            office || view.ends(at, Cue::Envoy) || view.ends(at, Cue::Title)
        };
        first > 0
            && touches(first)
            && touches(first + 1)
            && definite(first - 1)
            && (person(first - 1) && is_singular(view, first) || definite(first + 1) && !known(first + 1))
    }
}

/// Sets aside further mentions of a surname that was told from an adjective elsewhere, where its bearer acts: الكويتي
/// يستعرض, after محمد الكويتي.
pub(super) fn namesakes(view: &View<'_>, seen: &mut [Seen]) {
    const ACTING: Cues = Cues::of(&[Cue::Said, Cue::Meet, Cue::Visit]);
    let told = seen.iter().filter(|s| s.why == PERSON && s.kind == ActorKind::Nisba);
    let surnames = distinct(told.map(|s| view.words.key(s.first)));
    if surnames.is_empty() {
        return;
    }
    for s in seen.iter_mut().filter(|s| s.counts() && s.kind == ActorKind::Nisba && s.clitics == Clitics::default()) {
        let acts = view.opens_sentence(s.first) && view.begins_any(s.end, ACTING)
            || s.first > 0 && view.ends_any(s.first - 1, ACTING);
        if acts && s.end - s.first == 1 && surnames.binary_search(&view.words.key(s.first)).is_ok() {
            s.set_aside_as_name();
        }
    }
}

/// Whether an English name stands between an office and an unknown surname: "Commissioner Jordan Smith".
pub(super) fn is_first_name(view: &View<'_>, mention: &Mention, kind: ActorKind) -> bool {
    const PERSONS: Cues = Cues::of(&[Cue::Office, Cue::Envoy]);
    /// "US" and "UK" are no names.
    const SHORTEST_NAME: usize = 4;
    let (first, next) = (mention.first, mention.end());
    let capital = |at: usize| view.words.get(at).is_some_and(|word| word.capital && word.script == Script::Latin);
    kind == ActorKind::Name
        && mention.length == 1
        && view.words.key(first).len() >= SHORTEST_NAME
        && first > 0
        && view.ends_any(first - 1, PERSONS)
        && capital(first - 1)
        && capital(next)
        && [first, next].iter().all(|at| view.words.get(*at).is_some_and(|word| word.gap == Gap::SPACE))
        && view.near(next..next + 1).next().is_none()
}

/// Whether an adjective of relation is in the masculine singular, as names are.
fn is_singular(view: &View<'_>, word: usize) -> bool {
    view.words.key(word).last() == Some(&letters::key('ي'))
}
