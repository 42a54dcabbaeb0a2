//! What kind of text an article is, alike for all pairs of its actors: cues counted in the headline, the lede and all of
//! it, and its sentences.

use super::super::actors::{Role, Seen};
use super::super::distinct;
use super::super::links::{Links, Tie};
use super::super::view::{Cues, View};
use super::{FEATURES, Feature, Standing, TRAITS, damped, damped_count};
use crate::lexicon::sense::{ActorId, Cue};
use crate::text::letters::Script;
use crate::text::zones::Zone;

/// What a rare but telling feature is multiplied by, since the ridge takes from a small feature first.
const RARE: f32 = 4.0;

/// What kind of text it is: cues counted in the headline, the lede and all of it.
pub(super) struct TextFeatures<'a> {
    /// The features that are alike for all pairs; 0 for the others.
    pub(super) shared: [f32; FEATURES.len()],
    pub(super) english: bool,
    /// The lists of actors in headline and lede.
    pub(super) lists: Vec<&'a [ActorId]>,
    /// The two of the first occasion on which somebody speaks.
    pub(super) occasion: Option<[ActorId; 2]>,
    pub(super) meets_in_title: bool,
    pub(super) deals_in_title: bool,
    pub(super) attack_in_title: bool,
    /// Those of the actors, of which two may be the pair, who have most weight in headline and lede: place and weight.
    pub(super) heads: [(usize, f32); 3],
    /// How often somebody speaks for any actor; for how many actors in headline or lede, and how many the headline names.
    pub(super) officials: usize,
    pub(super) official_heads: usize,
    pub(super) in_title: usize,
    /// The weight of all actors in headline and lede.
    pub(super) head: f32,
    /// How many mentions of any actor have each of [`TRAITS`].
    pub(super) traits: [u32; TRAITS.len()],
}

impl<'a> TextFeatures<'a> {
    pub(super) fn of(view: &View<'_>, seen: &[Seen], links: &'a Links, standings: &[Standing]) -> TextFeatures<'a> {
        use Feature as F;
        let words = view.words.len().max(40) as f32;
        let any = |cue, zones: &[Zone]| view.count(cue, zones).min(1) as f32;
        let rate = |cue| (view.count(cue, Zone::STORY) as f32 * 100.0 / words / 3.0).min(2.0);
        let damped_cue = |cue, zones: &[Zone]| damped_count(view.count(cue, zones));
        let titled = seen.iter().filter(|s| s.counts() && s.zone == Zone::Title && s.role != Role::Own);
        let titled = distinct(titled.map(|s| s.actor));
        let english = view.words.get(view.words.len() / 2).is_none_or(|word| word.script != Script::Arabic);
        let title = |cue| view.count(cue, &[Zone::Title]) > 0;
        let in_head = links.lists.iter().filter(|(_, zone)| *zone <= Zone::Lede);
        let lists: Vec<&[ActorId]> = in_head.map(|(actors, _)| actors.as_slice()).collect();
        let list = lists.iter().map(|list| list.len()).max().unwrap_or(2);
        let occasion = links.links.iter().find(|link| link.tie == Tie::Occasion && link.zone <= Zone::Body);
        let spoken_for = standings.iter().filter(|s| s.official > 0).count();
        let mut shared = [0.0; FEATURES.len()];
        for (feature, value) in [
            (F::Constant, 1.0),
            (F::ListLength, (list as f32 - 2.0).min(4.0) / 2.0),
            (F::ManyTitle, any(Cue::Many, &[Zone::Title])),
            (F::WithInTitle, any(Cue::With, &[Zone::Title])),
            (F::MeetLede, (view.count(Cue::Meet, &[Zone::Lede]) as f32 / 2.0).min(1.5)),
            (F::MinisterLede, any(Cue::Minister, &[Zone::Lede])),
            (F::Speaker, rate(Cue::Speaker)),
            (F::TalksHead, (view.count(Cue::Talks, Zone::HEAD) as f32 / 2.0).min(1.0)),
            (F::AnySigning, any(Cue::Signing, Zone::STORY)),
            (F::AnyJoint, any(Cue::Joint, Zone::STORY)),
            (F::Joint, damped_cue(Cue::Joint, Zone::STORY)),
            (F::Dispute, (view.count(Cue::Dispute, Zone::HEAD) as f32 / 2.0).min(1.0)),
            (F::Disputes, rate(Cue::Dispute)),
            (F::Dealings, rate(Cue::Deal)),
            (F::Many, rate(Cue::Many)),
            (F::Attacks, rate(Cue::Attack)),
            (F::AttackCount, (view.count(Cue::Attack, Zone::STORY) as f32 / 8.0).min(1.0)),
            (F::Leisure, rate(Cue::Leisure)),
            (F::Business, rate(Cue::Business)),
            (F::Opinion, rate(Cue::Opinion)),
            (F::Domestic, rate(Cue::Domestic)),
            (F::Crime, rate(Cue::Crime)),
            (F::FormerHead, any(Cue::Former, Zone::HEAD)),
            (F::JourneyHead, any(Cue::Journey, Zone::HEAD)),
            (F::Parties, (view.count(Cue::Party, Zone::STORY) as f32 / 6.0).min(1.0)),
            (F::DomesticTitle, any(Cue::Domestic, &[Zone::Title])),
            (F::DisputeTitle, any(Cue::Dispute, &[Zone::Title])),
            (F::ReviewHead, RARE * any(Cue::Review, Zone::HEAD)),
            (F::ThreeHead, any(Cue::Several, Zone::HEAD)),
            (F::Several, damped_cue(Cue::Several, Zone::STORY)),
            (F::PeopleHead, damped_cue(Cue::People, Zone::HEAD)),
            (F::Extraditions, damped_cue(Cue::Extradition, Zone::STORY)),
            (F::ForumHead, any(Cue::Forum, Zone::HEAD)),
            (F::Officials, (spoken_for.saturating_sub(2) as f32).min(3.0) / 2.0),
            (F::PlanHead, damped_cue(Cue::Plan, Zone::HEAD)),
            (F::AttendsHead, f32::from(u8::from(attends(view)))),
            (F::MeetPeopleTitle, RARE * f32::from(u8::from(meets_people(view, seen)))),
            (F::Length, damped(view.words.len() as f32 / 200.0)),
            (F::Mediator, any(Cue::Mediator, Zone::HEAD)),
            (F::ActorsInTitle, (titled.len() as f32 - 2.0).clamp(0.0, 3.0) / 2.0),
            (F::English, f32::from(u8::from(english))),
        ] {
            shared[feature as usize] = value;
        }
        TextFeatures {
            shared,
            english,
            lists,
            occasion: occasion.map(|link| link.actors),
            meets_in_title: title(Cue::Meet),
            deals_in_title: title(Cue::Meet) || title(Cue::Visit) || title(Cue::Deal),
            attack_in_title: title(Cue::Attack),
            head: standings.iter().map(|s| s.head).sum::<f32>().max(f32::MIN_POSITIVE),
            heads: heads(standings),
            traits: std::array::from_fn(|at| standings.iter().map(|s| s.traits[at]).sum()),
            officials: standings.iter().map(|s| s.official).sum(),
            official_heads: standings.iter().filter(|s| s.official_head).count(),
            in_title: standings.iter().filter(|s| s.in_title).count(),
        }
    }
}

/// The three actors with most weight in headline and lede, the heaviest first; no actor has the last place of all.
fn heads(standings: &[Standing]) -> [(usize, f32); 3] {
    let mut heads = [(usize::MAX, 0.0); 3];
    for mut next in standings.iter().map(|s| s.head).enumerate() {
        for head in &mut heads {
            if next.1 > head.1 {
                std::mem::swap(head, &mut next);
            }
        }
    }
    heads
}

/// Whether headline or lede tells of taking part in what many take part in.
fn attends(view: &View<'_>) -> bool {
    const REACH: usize = 12;
    view.mentions_of(Cue::Attend)
        .any(|mention| view.zone(mention.end() - 1) <= Zone::Lede && view.cue_after(mention.end(), REACH, Cue::Forum))
}

/// Whether the headline tells of a meeting, and those met hold no office: activists, a prisoner's wife, own senators.
fn meets_people(view: &View<'_>, seen: &[Seen]) -> bool {
    const OFFICIALS: Cues = Cues::of(&[Cue::Office, Cue::Envoy, Cue::Counterpart]);
    let title = || (0..view.words.len()).take_while(|at| view.zone(*at) == Zone::Title);
    title().filter(|at| view.ends(*at, Cue::Meet)).any(|meet| {
        let latin = view.is_latin(meet);
        if latin && !view.ends(meet, Cue::With) {
            return false;
        }
        // "A meeting with senators on Ukraine": who is met stands before what is talked about, in Arabic next to the verb.
        let reach = if latin { 12 } else { 2 };
        let met = || view.after(meet + 1, reach).take_while(|at| !view.begins(*at, Cue::About));
        let from = seen.partition_point(|s| s.first <= meet);
        let actors = || {
            seen[from..]
                .iter()
                .take_while(|s| s.first <= meet + reach)
                .filter(|s| s.counts() && met().any(|at| at == s.first))
        };
        let foreign = actors().any(|s| Some(s.actor) != view.own && s.role != Role::Public);
        // "Cuban American leaders" lead no state.
        let diaspora =
            |s: &Seen| s.role == Role::Public && view.near(s.end..s.end + 1).any(|mention| mention.sense.is_actor());
        let people = met().any(|at| view.begins(at, Cue::People)) || latin && !foreign;
        let officials = met().any(|at| view.begins_any(at, OFFICIALS));
        people && !officials || actors().any(diaspora) && !foreign
    })
}
