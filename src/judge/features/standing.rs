//! How each actor stands in the article, by itself.

use super::super::actors::{Role, Seen};
use super::super::view::{Cues, View};
use super::Feature;
use crate::lexicon::sense::{ActorId, ActorKind, Cue};
use crate::text::zones::Zone;

/// What may be true of a mention.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trait {
    /// The cue stands before it, or behind it, with at most two words between.
    Before(Cue),
    After(Cue),
    Role(Role),
    Kind(ActorKind),
}

impl Trait {
    /// In which of a mention's sets it is looked for, and as which bit: cues before it, cues behind it, its role, its kind.
    const fn place(self) -> (usize, u32) {
        match self {
            Trait::Before(cue) => (0, cue as u32),
            Trait::After(cue) => (1, cue as u32),
            Trait::Role(role) => (2, role as u32),
            Trait::Kind(kind) => (3, kind as u32),
        }
    }
}

/// Of whose mentions those with a trait are counted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whose {
    /// Of both, and of the one of the two that has fewer.
    Pair,
    Less,
    /// Of all others.
    Third,
}

/// The last zone of what is told.
const ALL: Zone = Zone::Section;

/// The traits that say what an article does with its actors: attacks on a third, the minister of a third, the way to it.
/// Mentions are counted down to a zone.
#[rustfmt::skip]
pub(super) const TRAITS: &[(Trait, Zone, Whose, Feature)] = &[
    (Trait::Before(Cue::Attack), ALL, Whose::Third, Feature::AttackBeforeThird),
    (Trait::After(Cue::Attack), ALL, Whose::Third, Feature::AttackAfterThird),
    (Trait::Before(Cue::Attack), ALL, Whose::Pair, Feature::AttackBeforePair),
    (Trait::Before(Cue::Minister), ALL, Whose::Third, Feature::MinisterBeforeThird),
    (Trait::Before(Cue::Counterpart), ALL, Whose::Pair, Feature::CounterpartBeforePair),
    (Trait::Before(Cue::In), ALL, Whose::Third, Feature::InBeforeThird),
    (Trait::Before(Cue::To), ALL, Whose::Third, Feature::ToBeforeThird),
    (Trait::After(Cue::To), ALL, Whose::Third, Feature::ToAfterThird),
    (Trait::After(Cue::Matter), ALL, Whose::Pair, Feature::MatterAfterPair),
    (Trait::Before(Cue::Home), ALL, Whose::Third, Feature::HomeBeforeThird),
    (Trait::After(Cue::Office), Zone::Lede, Whose::Pair, Feature::OfficeAfterHeadPair),
    (Trait::After(Cue::Said), ALL, Whose::Less, Feature::SaidAfterLess),
    (Trait::Before(Cue::Agreement), ALL, Whose::Third, Feature::AgreementBeforeThird),
    (Trait::Before(Cue::Said), ALL, Whose::Pair, Feature::SaidBeforePair),
    (Trait::Role(Role::State), ALL, Whose::Less, Feature::StatesLess),
    (Trait::Role(Role::Attribute), ALL, Whose::Less, Feature::AttributesLess),
    (Trait::Role(Role::Envoy), ALL, Whose::Third, Feature::EnvoyThird),
    (Trait::Role(Role::State), ALL, Whose::Third, Feature::StatesThird),
    (Trait::Role(Role::Person), Zone::Lede, Whose::Less, Feature::PersonsHeadLess),
    (Trait::Role(Role::Person), Zone::Lede, Whose::Third, Feature::PersonsHeadThird),
    (Trait::Role(Role::Office), Zone::Title, Whose::Third, Feature::OfficeTitleThird),
    (Trait::Role(Role::Venue), Zone::Title, Whose::Pair, Feature::VenueTitlePair),
    (Trait::Role(Role::Own), Zone::Title, Whose::Pair, Feature::OwnTitlePair),
    (Trait::Kind(ActorKind::Capital), ALL, Whose::Less, Feature::CapitalsLess),
    (Trait::Kind(ActorKind::Capital), ALL, Whose::Pair, Feature::CapitalsPair),
    (Trait::Kind(ActorKind::City), ALL, Whose::Pair, Feature::CitiesPair),
    (Trait::Kind(ActorKind::Person), Zone::Lede, Whose::Pair, Feature::PersonsHeadPair),
];

/// The places of [`TRAITS`].
const PLACES: [(usize, u32); TRAITS.len()] = {
    let mut places = [(0, 0); TRAITS.len()];
    let mut at = 0;
    while at < TRAITS.len() {
        places[at] = TRAITS[at].0.place();
        at += 1;
    }
    places
};

/// An actor's standing in the article.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    pub(crate) actor: ActorId,
    /// Weight of its mentions.
    pub(crate) weight: f32,
    /// Share of the weight of all actors.
    pub(crate) share: f32,
    pub(crate) mentions: usize,
    /// Weight of its mentions in headline and lede.
    pub(super) head: f32,
    pub(super) in_title: bool,
    pub(super) in_lede: bool,
    /// It is there as more than its people, its places or its affairs.
    pub(super) acts_title: bool,
    pub(super) acts_lede: bool,
    /// How many of its mentions are of somebody who speaks for it.
    pub(super) official: usize,
    /// Somebody speaks for it in headline or lede.
    pub(super) official_head: bool,
    /// Only cities name it.
    pub(super) cities_only: bool,
    pub(super) organisation: bool,
    /// How many have each of [`TRAITS`].
    pub(super) traits: [u32; TRAITS.len()],
}

/// The actors by weight, the heaviest first.
pub(crate) fn standings(view: &View<'_>, seen: &[Seen]) -> Vec<Standing> {
    /// So many words before a mention and behind it are close.
    const CLOSE: usize = 3;
    let mut list: Vec<Standing> = Vec::new();
    let mut places = vec![None; view.lexicon.actors()];
    for s in seen.iter().filter(|s| s.counts()) {
        let place = &mut places[usize::from(s.actor.0)];
        let at = *place.get_or_insert_with(|| {
            list.push(Standing {
                actor: s.actor,
                weight: 0.0,
                share: 0.0,
                mentions: 0,
                head: 0.0,
                official_head: false,
                in_title: false,
                acts_title: false,
                acts_lede: false,
                in_lede: false,
                official: 0,
                cities_only: true,
                organisation: view.lexicon.is_organisation(s.actor),
                traits: [0; TRAITS.len()],
            });
            list.len() - 1
        });
        let standing = &mut list[at];
        standing.weight += s.weight;
        standing.mentions += 1;
        let head = s.zone <= Zone::Lede;
        standing.head += if head { s.weight } else { 0.0 };
        standing.official_head |= head && s.role.is_official();
        standing.in_title |= s.zone == Zone::Title;
        standing.acts_title |= !s.role.is_passive() && s.zone == Zone::Title;
        standing.acts_lede |= !s.role.is_passive() && s.zone == Zone::Lede;
        standing.in_lede |= s.zone == Zone::Lede;
        standing.official += usize::from(s.role.is_official());
        standing.cities_only &= s.kind == ActorKind::City;
        // Without a branch: what holds of a mention changes from one to the next.
        let cues = [view.cues_before(s.first, CLOSE), view.cues_after(s.end, CLOSE)].map(Cues::bits);
        let sets = [cues[0], cues[1], 1 << s.role as u64, 1 << s.kind as u64];
        for ((count, (set, bit)), (_, down_to, ..)) in standing.traits.iter_mut().zip(PLACES).zip(TRAITS) {
            *count += (sets[set] >> bit & u64::from(s.zone <= *down_to)) as u32;
        }
    }
    let total: f32 = list.iter().map(|standing| standing.weight).sum();
    for standing in &mut list {
        standing.share = standing.weight / total.max(f32::MIN_POSITIVE);
    }
    list.sort_by(|one, other| other.weight.total_cmp(&one.weight).then(one.actor.cmp(&other.actor)));
    list
}
