//! What is known of each candidate pair, as a few numbers between 0 and about 2.
//!
//! Each number is a thing an editor would point at; `super::weights` says what each is worth.

use super::actors::{Role, Seen};
use super::links::{Links, TIES, Tie};
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorId, ActorKind, Cue, Meaning};
use crate::limits;
use crate::scan::Mention;
use crate::text::zones::Zone;

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
    head: f32,
    in_title: bool,
    in_lede: bool,
    /// How many of its mentions are of somebody who speaks for it.
    official: usize,
    /// How many are of its people, its places or its affairs.
    passive: usize,
    /// Somebody speaks for it in headline or lede.
    official_head: bool,
    /// Only cities name it.
    cities_only: bool,
}

/// Declares the features in order, with the name that each has in tables and in the fitting example.
macro_rules! features {
    ($($(#[$doc:meta])* $feature:ident,)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(clippy::enum_variant_names, reason = "zones recur in the names")]
        pub(crate) enum Feature { $($(#[$doc])* $feature,)+ }

        pub(crate) const FEATURES: &[&str] = &[$(stringify!($feature),)+];
    };
}

features! {
    Constant,
    /// Both are in the headline, or only one is.
    TitleBoth,
    TitleOne,
    LedeBoth,
    LedeOne,
    /// The smaller share of the two, and both together.
    ShareLess,
    ShareBoth,
    /// The strongest third actor, as part of the weaker of the two.
    Rival,
    RivalInTitle,
    /// The same by headline and lede alone.
    HeadLess,
    HeadBoth,
    HeadRival,
    RivalOfficialHead,
    /// Both have somebody who speaks for them in headline or lede, and one of them has.
    OfficialHeadBoth,
    OfficialHeadOne,
    /// Both are in the headline, which tells of a meeting or visit, or of an attack.
    TitleBothMeet,
    TitleBothAttack,
    TitleOneMeet,
    /// Headline and lede tell of an attack, and of no meeting, visit or agreement.
    AttackAlone,
    /// Attacks in all of the text.
    Attacks,
    /// Nothing ties the two but standing side by side.
    NoDealings,
    /// Of all mentions of the one that acts less, those that act: by office, by name, by envoy.
    ActsLess,
    /// Of all mentions of the one that acts less, those of its people, its places and its affairs.
    Passive,
    /// The longest list of actors in headline and lede.
    ListLength,
    /// The sentence ties in which both stand and that tell of a meeting.
    MeetTogether,
    /// The same in headline and lede, and as a share of what all pairs have.
    MeetTogetherHead,
    MeetShare,
    /// The sentences in which both stand and that tell of an attack and no meeting.
    AttackTogether,
    /// Ties in the headline and lede, and further down.
    CoordinationHead,
    CounterpartHead,
    EnvoyHead,
    VisitHead,
    OfficialsHead,
    WithHead,
    CoordinationBody,
    CounterpartBody,
    EnvoyBody,
    VisitBody,
    OfficialsBody,
    WithBody,
    /// The share of sentences with both, among those with either.
    Together,
    /// Both have somebody who speaks for them.
    BothOfficial,
    OneOnlyCities,
    ListedHead,
    HomeInside,
    HomeOutside,
    Organisation,
    TwoOrganisations,
    // What kind of text it is, alike for all pairs of an article.
    MeetTitle,
    MeetLede,
    DealTitle,
    DealLede,
    Joint,
    Visit,
    Dispute,
    Many,
    ManyTitle,
    AttackTitle,
    AttackLede,
    Leisure,
    Business,
    Opinion,
    Domestic,
    OpinionTitle,
    DomesticTitle,
    BusinessTitle,
    LeisureTitle,
    PeopleTitle,
    DisputeTitle,
    ReviewHead,
    ThreeHead,
    /// In the headline: a meeting with people who hold no office.
    MeetPeopleTitle,
    Length,
    Mediator,
    ActorsInTitle,
    Agreement,
    Extradition,
    HomeTitleOne,
    English,
}

/// The features of one pair, in the order of [`FEATURES`].
pub(crate) type Vector = Vec<f32>;

/// A pair and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) actors: [ActorId; 2],
    pub(crate) features: Vector,
}

/// The actors by weight, the heaviest first.
pub(crate) fn standings(seen: &[Seen]) -> Vec<Standing> {
    let mut list: Vec<Standing> = Vec::new();
    for s in seen.iter().filter(|s| s.counts()) {
        let at = list.iter().position(|standing| standing.actor == s.actor).unwrap_or_else(|| {
            list.push(Standing {
                actor: s.actor,
                weight: 0.0,
                share: 0.0,
                mentions: 0,
                head: 0.0,
                official_head: false,
                in_title: false,
                in_lede: false,
                official: 0,
                passive: 0,
                cities_only: true,
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
        standing.in_lede |= s.zone == Zone::Lede;
        standing.official += usize::from(s.role.is_official());
        standing.passive += usize::from(matches!(s.role, Role::Public | Role::Subject | Role::Venue));
        standing.cities_only &= s.kind == ActorKind::City;
    }
    let total: f32 = list.iter().map(|standing| standing.weight).sum();
    for standing in &mut list {
        standing.share = standing.weight / total.max(f32::MIN_POSITIVE);
    }
    list.sort_by(|one, other| other.weight.total_cmp(&one.weight).then(one.actor.cmp(&other.actor)));
    list
}

/// All pairs of the most salient actors.
pub(crate) fn candidates(view: &View<'_>, seen: &[Seen], links: &Links, standings: &[Standing]) -> Vec<Candidate> {
    let top = &standings[..standings.len().min(limits::PAIRED_ACTORS)];
    if top.len() < 2 {
        return Vec::new();
    }
    let text = TextFeatures::of(view, seen, links, standings, top);
    let mut candidates = Vec::with_capacity(top.len() * (top.len() - 1) / 2);
    for one in 0..top.len() {
        for other in one + 1..top.len() {
            let features = pair(view, links, standings, [one, other], &text);
            let mut actors = [top[one].actor, top[other].actor];
            actors.sort_unstable();
            candidates.push(Candidate { actors, features });
        }
    }
    candidates
}

/// A sentence that names actors.
struct Sentence {
    /// Those of the most salient actors that it names, a bit for each.
    top: u16,
    /// How many actors it names.
    actors: usize,
    zone: Zone,
    /// It tells of a meeting or visit; it tells of an attack and of no meeting.
    meets: bool,
    attacks: bool,
}

/// The sentences that name actors, in order.
fn sentences(view: &View<'_>, seen: &[Seen], top: &[Standing]) -> Vec<Sentence> {
    const MEETING: Cues = Cues::of(&[Cue::Meet, Cue::Visit, Cue::Signed, Cue::Extradition]);
    const ATTACK: Cues = Cues::of(&[Cue::Attack]);
    let mut actors: Vec<ActorId> = Vec::new();
    seen.chunk_by(|a, b| a.sentence == b.sentence)
        .map(|here| {
            let number = here[0].sentence;
            actors.clear();
            actors.extend(here.iter().filter(|s| s.counts()).map(|s| s.actor));
            actors.sort_unstable();
            actors.dedup();
            let rank = |actor: &ActorId| top.iter().position(|standing| standing.actor == *actor);
            let meets = view.sentence_begins_any(number, MEETING);
            Sentence {
                top: actors.iter().filter_map(rank).fold(0, |set, rank| set | 1 << rank),
                actors: actors.len(),
                zone: here[0].zone,
                meets,
                attacks: !meets && view.sentence_begins_any(number, ATTACK),
            }
        })
        .collect()
}

/// What kind of text it is: cues counted in the headline, the lede and all of it.
struct TextFeatures {
    /// The features that are alike for all pairs; 0 for the others.
    shared: Vector,
    deals_in_title: bool,
    attack_in_title: bool,
    sentences: Vec<Sentence>,
    /// The pairs of actors in each sentence that tells of a meeting, counted.
    meeting_pairs: usize,
    /// The weight of all actors in headline and lede.
    head: f32,
}

impl TextFeatures {
    fn of(view: &View<'_>, seen: &[Seen], links: &Links, standings: &[Standing], top: &[Standing]) -> TextFeatures {
        use Feature as F;
        const HEAD: &[Zone] = &[Zone::Title, Zone::Lede];
        const ALL: &[Zone] = &[Zone::Title, Zone::Lede, Zone::Body];
        let words = view.words.len().max(40) as f32;
        let any = |cue, zones: &[Zone]| view.count(cue, zones).min(1) as f32;
        let rate = |cue| (view.count(cue, ALL) as f32 * 100.0 / words / 3.0).min(2.0);
        let mut titled: Vec<ActorId> = seen
            .iter()
            .filter(|s| s.counts() && s.zone == Zone::Title && s.role != Role::Own)
            .map(|s| s.actor)
            .collect();
        titled.sort_unstable();
        titled.dedup();
        let arabic = view
            .words
            .get(view.words.len() / 2)
            .is_some_and(|word| word.script == crate::text::letters::Script::Arabic);
        let title = |cue| view.count(cue, &[Zone::Title]) > 0;
        let sentences = sentences(view, seen, top);
        let meeting_pairs =
            sentences.iter().filter(|s| s.meets).map(|s| s.actors * s.actors.saturating_sub(1) / 2).sum();
        let attack_alone = view.count(Cue::Attack, HEAD) > 1
            && [Cue::Meet, Cue::Visit, Cue::Agreement, Cue::Joint].iter().all(|cue| view.count(*cue, HEAD) == 0);
        let in_head = links.lists.iter().filter(|(_, zone)| *zone <= Zone::Lede);
        let list = in_head.map(|(actors, _)| actors.len()).max().unwrap_or(2);
        let mut shared = vec![0.0; FEATURES.len()];
        for (feature, value) in [
            (F::Constant, 1.0),
            (F::AttackAlone, f32::from(u8::from(attack_alone))),
            (F::ListLength, (list as f32 - 2.0).min(4.0) / 2.0),
            (F::MeetTitle, any(Cue::Meet, &[Zone::Title])),
            (F::MeetLede, (view.count(Cue::Meet, &[Zone::Lede]) as f32 / 2.0).min(1.5)),
            (F::DealTitle, any(Cue::Deal, &[Zone::Title])),
            (F::DealLede, (view.count(Cue::Deal, &[Zone::Lede]) as f32 / 2.0).min(1.5)),
            (F::Joint, (view.count(Cue::Joint, ALL) as f32).ln_1p() / 1.5),
            (F::Visit, any(Cue::Visit, HEAD)),
            (F::Dispute, (view.count(Cue::Dispute, HEAD) as f32 / 2.0).min(1.0)),
            (F::Many, rate(Cue::Many)),
            (F::ManyTitle, any(Cue::Many, &[Zone::Title])),
            (F::AttackTitle, any(Cue::Attack, &[Zone::Title])),
            (F::AttackLede, (view.count(Cue::Attack, &[Zone::Lede]) as f32 / 3.0).min(1.0)),
            (F::Attacks, rate(Cue::Attack)),
            (F::Leisure, rate(Cue::Leisure)),
            (F::Business, rate(Cue::Business)),
            (F::Opinion, rate(Cue::Opinion)),
            (F::Domestic, rate(Cue::Domestic)),
            (F::OpinionTitle, any(Cue::Opinion, &[Zone::Title])),
            (F::DomesticTitle, any(Cue::Domestic, &[Zone::Title])),
            (F::BusinessTitle, any(Cue::Business, &[Zone::Title])),
            (F::LeisureTitle, any(Cue::Leisure, &[Zone::Title])),
            (F::PeopleTitle, any(Cue::People, &[Zone::Title])),
            (F::DisputeTitle, any(Cue::Dispute, &[Zone::Title])),
            (F::ReviewHead, any(Cue::Review, HEAD)),
            (F::ThreeHead, any(Cue::Several, HEAD)),
            (F::MeetPeopleTitle, f32::from(u8::from(meets_people(view)))),
            (F::Length, (view.words.len() as f32 / 200.0).ln_1p() / 1.5),
            (F::Mediator, any(Cue::Mediator, HEAD)),
            (F::ActorsInTitle, (titled.len() as f32 - 2.0).clamp(0.0, 3.0) / 2.0),
            (F::Agreement, any(Cue::Agreement, HEAD)),
            (F::Extradition, any(Cue::Extradition, HEAD)),
            (F::English, if arabic { 0.0 } else { 1.0 }),
        ] {
            shared[feature as usize] = value;
        }
        TextFeatures {
            shared,
            meeting_pairs,
            deals_in_title: title(Cue::Meet) || title(Cue::Visit) || title(Cue::Deal),
            attack_in_title: title(Cue::Attack),
            head: standings.iter().map(|s| s.head).sum::<f32>().max(f32::MIN_POSITIVE),
            sentences,
        }
    }
}

/// Whether the headline tells of a meeting with people, and names no office or envoy among those met.
fn meets_people(view: &View<'_>) -> bool {
    const MET: usize = 12;
    const OFFICIALS: Cues = Cues::of(&[Cue::Office, Cue::Envoy, Cue::Counterpart]);
    let meeting = |mention: &&Mention| mention.sense.meaning == Meaning::Cue(Cue::Meet);
    view.mentions.iter().filter(meeting).filter(|mention| view.zone(mention.first) == Zone::Title).any(|mention| {
        let met = || view.after(mention.first + 1, MET);
        met().any(|at| view.begins(at, Cue::People)) && !met().any(|at| view.begins_any(at, OFFICIALS))
    })
}

/// The features of the pair that has these two places among the standings.
fn pair(view: &View<'_>, links: &Links, standings: &[Standing], pair: [usize; 2], text: &TextFeatures) -> Vector {
    use Feature as F;
    let mut vector = text.shared.clone();
    let mut set = |feature: Feature, value: f32| vector[feature as usize] = value;
    let flag = |value: bool| f32::from(u8::from(value));
    let [one, other] = pair.map(|at| &standings[at]);
    let inside = |actor: ActorId| actor == one.actor || actor == other.actor;

    set(F::TitleBoth, flag(one.in_title && other.in_title));
    set(F::TitleOne, flag(one.in_title != other.in_title));
    set(F::LedeBoth, flag(one.in_lede && other.in_lede));
    set(F::LedeOne, flag(one.in_lede != other.in_lede));
    let less = one.share.min(other.share);
    set(F::ShareLess, less * 2.0);
    set(F::ShareBoth, one.share + other.share);
    let rival = standings.iter().find(|s| !inside(s.actor));
    set(F::Rival, rival.map_or(0.0, |s| (s.share / less.max(0.01)).min(2.0)));
    set(F::RivalInTitle, flag(standings.iter().any(|s| !inside(s.actor) && s.in_title)));

    let head_less = one.head.min(other.head) / text.head;
    set(F::HeadLess, head_less * 2.0);
    set(F::HeadBoth, (one.head + other.head) / text.head);
    let head_rival = standings.iter().filter(|s| !inside(s.actor)).map(|s| s.head).fold(0.0, f32::max) / text.head;
    set(F::HeadRival, (head_rival / head_less.max(0.02)).min(2.0));
    set(F::RivalOfficialHead, flag(standings.iter().any(|s| !inside(s.actor) && s.official_head)));
    set(F::OfficialHeadBoth, flag(one.official_head && other.official_head));
    set(F::OfficialHeadOne, flag(one.official_head != other.official_head));
    let title_both = one.in_title && other.in_title;
    set(F::TitleBothMeet, flag(title_both && text.deals_in_title));
    set(F::TitleOneMeet, flag(one.in_title != other.in_title && text.deals_in_title));
    set(F::TitleBothAttack, flag(title_both && text.attack_in_title));

    let mut ties = [[0.0_f32; 2]; TIES];
    for link in &links.links {
        if inside(link.actors[0]) && inside(link.actors[1]) {
            let head = matches!(link.zone, Zone::Title | Zone::Lede);
            ties[link.tie as usize][usize::from(!head)] += if link.zone == Zone::Section { 0.4 } else { 1.0 };
        }
    }
    for (tie, head, body) in [
        (Tie::Coordination, F::CoordinationHead, F::CoordinationBody),
        (Tie::Counterpart, F::CounterpartHead, F::CounterpartBody),
        (Tie::Envoy, F::EnvoyHead, F::EnvoyBody),
        (Tie::Visit, F::VisitHead, F::VisitBody),
        (Tie::Officials, F::OfficialsHead, F::OfficialsBody),
        (Tie::With, F::WithHead, F::WithBody),
    ] {
        let [in_head, in_body] = ties[tie as usize];
        set(head, in_head.min(2.0) / 1.5);
        set(body, in_body.ln_1p() / 1.5);
    }

    let (mut both, mut either, mut meetings, mut head_meetings, mut attacks) = (0, 0, 0, 0, 0);
    for sentence in &text.sentences {
        let [one_here, other_here] = pair.map(|at| sentence.top >> at & 1 == 1);
        let both_here = one_here && other_here;
        both += usize::from(both_here);
        either += usize::from(one_here || other_here);
        meetings += usize::from(both_here && sentence.meets);
        head_meetings += usize::from(both_here && sentence.meets && sentence.zone <= Zone::Lede);
        attacks += usize::from(both_here && sentence.attacks);
    }
    set(F::MeetTogether, (meetings as f32).ln_1p() / 1.5);
    set(F::MeetTogetherHead, (head_meetings as f32).min(2.0));
    set(F::MeetShare, meetings as f32 / text.meeting_pairs.max(1) as f32);
    set(F::AttackTogether, (attacks as f32).ln_1p() / 1.5);
    set(F::Together, both as f32 / either.max(1) as f32);
    let dealings: f32 = ties
        .iter()
        .enumerate()
        .filter(|(tie, _)| *tie != Tie::Coordination as usize)
        .flat_map(|(_, counts)| counts)
        .sum();
    set(F::NoDealings, flag(dealings == 0.0 && meetings == 0));
    set(F::BothOfficial, flag(one.official > 0 && other.official > 0));
    let acts = |s: &Standing| s.official as f32 / s.mentions as f32;
    set(F::ActsLess, acts(one).min(acts(other)));
    let passive = |s: &Standing| s.passive as f32 / s.mentions as f32;
    set(F::Passive, passive(one).max(passive(other)));
    set(F::OneOnlyCities, flag(one.cities_only || other.cities_only));
    let listed = |zone: Zone| matches!(zone, Zone::Title | Zone::Lede);
    set(
        F::ListedHead,
        flag(links.lists.iter().any(|(actors, zone)| listed(*zone) && actors.iter().any(|a| inside(*a)))),
    );
    if let Some(home) = view.home {
        set(F::HomeInside, flag(inside(home)));
        set(F::HomeOutside, flag(!inside(home)));
        set(F::HomeTitleOne, flag(inside(home) && one.in_title != other.in_title));
    }
    let organisations = [one, other].iter().filter(|s| view.lexicon.is_organisation(s.actor)).count();
    set(F::Organisation, flag(organisations == 1));
    set(F::TwoOrganisations, flag(organisations == 2));
    vector
}
