//! What is known of each candidate pair, as a few numbers between 0 and about 2.
//!
//! Each number is a thing an editor would point at; `super::weights` says what each is worth.

mod common;
mod standing;
mod text;

use std::sync::LazyLock;

use common::{Common, Commons};
use standing::TRAITS;
pub(crate) use standing::{Standing, standings};
use text::TextFeatures;

use super::actors::Seen;
use super::links::{Links, Tie};
use super::view::View;
use super::weights::Network;
use crate::lexicon::sense::ActorId;
use crate::limits;

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
    /// Both are in the headline, or in the lede, as more than people, a place, or what is talked about.
    TitleBothActs,
    LedeBothActs,
    LedeBoth,
    LedeOne,
    /// The smaller share of the two, and both together.
    ShareLess,
    ShareBoth,
    /// A third is in the headline.
    RivalInTitle,
    /// The two deal with each other, and yet the headline names a third.
    DealingsRivalInTitle,
    /// The share of both by headline and lede alone, and the strongest third there where the headline tells of a meeting.
    HeadBoth,
    HeadRivalMeetTitle,
    RivalOfficialHead,
    /// Both have somebody who speaks for them in headline or lede, and one of them has.
    OfficialHeadBoth,
    OfficialHeadOne,
    /// Both are in the headline, which tells of a meeting or visit, or of an attack.
    TitleBothMeet,
    TitleBothAttack,
    /// Attacks in all of the text.
    Attacks,
    AttackCount,
    /// Of all mentions of the one that acts less, those that act: by office, by name, by envoy.
    ActsLess,
    /// The longest list of actors in headline and lede.
    ListLength,
    /// The sentences in which both stand and that tell of a meeting, as a share of what all pairs have.
    MeetShare,
    /// Ties in the headline, in the lede, and further down.
    CoordinationTitle,
    CounterpartTitle,
    OfficialsTitle,
    WithTitle,
    /// The first occasion on which somebody speaks is one of these two with the other.
    Occasion,
    CounterpartLede,
    EnvoyLede,
    VisitLede,
    OfficialsLede,
    WithLede,
    CounterpartBody,
    EnvoyBody,
    VisitBody,
    OfficialsBody,
    /// Any of these ties, anywhere.
    AnyTie,
    /// Ties of officials in an English text, where capitals find many more of them.
    EnglishOfficials,
    /// A visit in the headline that the own country is part of: its press also tells of travel to conferences.
    HomeVisitTitle,
    /// A sentence names these two and no third.
    Alone,
    /// How late the first sentence with both comes.
    FirstTogether,
    /// The sentences in which both stand and that tell of dealings; of headline and lede, that name a minister, an agreement.
    DealTogether,
    MinisterTogetherHead,
    AgreementTogetherHead,
    /// The sentences that tell of dealings and in which these two act and no third.
    DealAlone,
    /// A sentence with one of the two and not the other tells of taking part in something.
    AttendsOne,
    /// A sentence with these two and no third names a field of cooperation.
    FieldAlone,
    /// Mentions with a trait, of both, of the one of the two that has fewer, or of all others.
    AttackBeforeThird,
    AttackAfterThird,
    AttackBeforePair,
    MinisterBeforeThird,
    CounterpartBeforePair,
    InBeforeThird,
    ToBeforeThird,
    ToAfterThird,
    MatterAfterPair,
    SaidAfterLess,
    StatesLess,
    AttributesLess,
    EnvoyThird,
    CapitalsLess,
    CapitalsPair,
    CitiesPair,
    PersonsHeadPair,
    PersonsHeadThird,
    OfficeTitleThird,
    VenueTitlePair,
    OwnTitlePair,
    AgreementBeforeThird,
    SaidBeforePair,
    HomeBeforeThird,
    OfficeAfterHeadPair,
    StatesThird,
    PersonsHeadLess,
    /// Both have somebody who speaks for them.
    BothOfficial,
    /// Of all mentions of somebody who speaks for an actor, the share of the one of the two that has fewer.
    OfficialLess,
    OneOnlyCities,
    ListedHead,
    /// A list of actors in headline or lede, and a third actor in the headline.
    ListedRivalInTitle,
    HomeInside,
    HomeOutside,
    Organisation,
    TwoOrganisations,
    // What kind of text it is, alike for all pairs of an article.
    WithInTitle,
    ManyTitle,
    MeetLede,
    MinisterLede,
    Speaker,
    TalksHead,
    Joint,
    AnyJoint,
    AnySigning,
    Dispute,
    Disputes,
    Dealings,
    Many,
    Leisure,
    Business,
    Opinion,
    Domestic,
    Crime,
    FormerHead,
    JourneyHead,
    Parties,
    DomesticTitle,
    DisputeTitle,
    ReviewHead,
    ThreeHead,
    /// Three and more who deal with each other, anywhere; people who hold no office, and plans, in headline and lede.
    Several,
    PeopleHead,
    PlanHead,
    /// Persons handed over, anywhere; what many take part in, in headline and lede; for how many more than two somebody
    /// speaks.
    Extraditions,
    ForumHead,
    Officials,
    /// In headline and lede: taking part in what many take part in.
    AttendsHead,
    /// In the headline: a meeting with people who hold no office.
    MeetPeopleTitle,
    Length,
    Mediator,
    ActorsInTitle,
    /// A sentence of headline or lede in which both stand tells of somebody handed over.
    Extradition,
    HomeTitleOne,
    English,
}

/// So many pairs are weighed side by side.
const LANES: usize = 4;

/// The features of so many pairs, in the order of [`FEATURES`].
type Block = [[f32; LANES]; FEATURES.len()];

/// All pairs of the most salient actors, and what is known of them.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    pub(crate) pairs: Vec<[ActorId; 2]>,
    /// The last has lanes without a pair, if the pairs do not fill it.
    blocks: Vec<Block>,
}

impl Candidates {
    /// The odds that a model gives each pair against "none".
    pub(crate) fn odds(&self, network: &Network<'_>) -> Vec<f64> {
        self.blocks.iter().flat_map(|block| network.odds(block)).take(self.pairs.len()).collect()
    }

    /// The features of one pair.
    pub(crate) fn features(&self, pair: usize) -> Vec<f32> {
        self.blocks[pair / LANES].iter().map(|values| values[pair % LANES]).collect()
    }
}

/// All pairs of the most salient actors.
pub(crate) fn candidates(view: &View<'_>, seen: &[Seen], links: &Links, standings: &[Standing]) -> Candidates {
    let top = &standings[..standings.len().min(limits::PAIRED_ACTORS)];
    if top.len() < 2 {
        return Candidates::default();
    }
    let count = top.len() * (top.len() - 1) / 2;
    let text = TextFeatures::of(view, seen, links, standings);
    let commons = Commons::of(view, seen, links, top);
    let mut blocks: Vec<Block> = vec![text.shared.map(|value| [value; LANES]); count.div_ceil(LANES)];
    let mut pairs = Vec::with_capacity(count);
    for one in 0..top.len() {
        for other in one + 1..top.len() {
            let mut row = Row { block: &mut blocks[pairs.len() / LANES], lane: pairs.len() % LANES };
            let common = commons.pair(one, other);
            let pair = Pair { standings, places: [one, other] };
            presence(&mut row, &pair, &text);
            tied(&mut row, &pair, common, &text);
            together(&mut row, common, &commons, pair.places);
            roles(&mut row, &pair, &text);
            traits(&mut row, &pair, &text);
            lists_and_home(&mut row, view, &pair, &text, common);
            let mut actors = [top[one].actor, top[other].actor];
            actors.sort_unstable();
            pairs.push(actors);
        }
    }
    Candidates { pairs, blocks }
}

/// The numbers of one pair.
struct Row<'b> {
    block: &'b mut Block,
    lane: usize,
}

impl Row<'_> {
    fn set(&mut self, feature: Feature, value: f32) {
        self.block[feature as usize][self.lane] = value;
    }

    fn flag(&mut self, feature: Feature, holds: bool) {
        self.set(feature, f32::from(u8::from(holds)));
    }
}

/// Two places among the standings.
struct Pair<'a> {
    standings: &'a [Standing],
    places: [usize; 2],
}

impl<'a> Pair<'a> {
    fn both(&self) -> [&'a Standing; 2] {
        self.places.map(|place| &self.standings[place])
    }

    fn has(&self, actor: ActorId) -> bool {
        self.both().iter().any(|standing| standing.actor == actor)
    }

    /// Whether this holds of a third actor, if it holds of so many.
    fn any_rival(&self, holds: impl Fn(&Standing) -> bool, of: usize) -> bool {
        of > self.both().into_iter().filter(|standing| holds(standing)).count()
    }
}

/// Where the two are named, and how strongly beside all others.
fn presence(row: &mut Row<'_>, pair: &Pair<'_>, text: &TextFeatures<'_>) {
    use Feature as F;
    let [one, other] = pair.both();
    let title_both = one.in_title && other.in_title;
    row.flag(F::TitleBothActs, one.acts_title && other.acts_title);
    row.flag(F::LedeBothActs, one.acts_lede && other.acts_lede);
    row.flag(F::LedeBoth, one.in_lede && other.in_lede);
    row.flag(F::LedeOne, one.in_lede != other.in_lede);
    row.flag(F::TitleBothMeet, title_both && text.deals_in_title);
    row.flag(F::TitleBothAttack, title_both && text.attack_in_title);

    let less = one.share.min(other.share);
    row.set(F::ShareLess, less * 2.0);
    row.set(F::ShareBoth, one.share + other.share);

    row.set(F::HeadBoth, (one.head + other.head) / text.head);
    if text.meets_in_title {
        let less = one.head.min(other.head) / text.head;
        let rival = text.heads.iter().find(|(place, _)| !pair.places.contains(place)).map_or(0.0, |(_, head)| *head);
        row.set(F::HeadRivalMeetTitle, (rival / text.head / less.max(0.02)).min(2.0));
    }
    row.flag(F::RivalOfficialHead, pair.any_rival(|s| s.official_head, text.official_heads));
    row.flag(F::OfficialHeadBoth, one.official_head && other.official_head);
    row.flag(F::OfficialHeadOne, one.official_head != other.official_head);
}

/// A count of which each further one says less.
fn damped(count: f32) -> f32 {
    count.ln_1p() / 1.5
}

/// The same of a whole number. Logarithms are dear, and each pair has many such counts.
fn damped_count(count: usize) -> f32 {
    static SMALL: LazyLock<[f32; 64]> = LazyLock::new(|| std::array::from_fn(|count| damped(count as f32)));
    SMALL.get(count).copied().unwrap_or_else(|| damped(count as f32))
}

/// What ties the two.
fn tied(row: &mut Row<'_>, pair: &Pair<'_>, common: &Common, text: &TextFeatures<'_>) {
    use Feature as F;
    for (tie, feature) in [
        (Tie::Coordination, F::CoordinationTitle),
        (Tie::Counterpart, F::CounterpartTitle),
        (Tie::Officials, F::OfficialsTitle),
        (Tie::With, F::WithTitle),
    ] {
        let [in_title, ..] = common.ties[tie as usize];
        row.set(feature, in_title.min(1.0));
    }
    for (tie, lede, body) in [
        (Tie::Counterpart, F::CounterpartLede, F::CounterpartBody),
        (Tie::Envoy, F::EnvoyLede, F::EnvoyBody),
        (Tie::Visit, F::VisitLede, F::VisitBody),
        (Tie::Officials, F::OfficialsLede, F::OfficialsBody),
    ] {
        let [_, in_lede, in_body] = common.ties[tie as usize];
        row.set(lede, in_lede.min(2.0) / 1.5);
        row.set(body, damped(in_body));
    }
    let [_, with_in_lede, _] = common.ties[Tie::With as usize];
    row.set(F::WithLede, with_in_lede.min(2.0) / 1.5);
    row.flag(F::Occasion, text.occasion.is_some_and(|actors| actors.iter().all(|actor| pair.has(*actor))));
    row.flag(F::AnyTie, common.any_tie());
    if text.english {
        let [_, in_lede, in_body] = common.ties[Tie::Officials as usize];
        row.set(F::EnglishOfficials, (in_lede.min(2.0) + in_body.ln_1p()) / 1.5);
    }
}

/// The sentences in which both stand.
fn together(row: &mut Row<'_>, common: &Common, commons: &Commons, [one, other]: [usize; 2]) {
    use Feature as F;
    /// From this sentence on, both are named late.
    const LATE: f32 = 20.0;
    row.flag(F::Extradition, common.extradites);
    row.set(F::MeetShare, common.meetings as f32 / commons.meeting_pairs.max(1) as f32);
    row.set(F::DealTogether, damped_count(common.deals));
    row.flag(F::FieldAlone, common.field);
    row.set(F::MinisterTogetherHead, damped_count(common.ministers));
    row.set(F::AgreementTogetherHead, damped_count(common.agreements));
    row.set(F::DealAlone, damped_count(common.deals_alone));
    row.flag(F::AttendsOne, commons.attend_apart(one, other));
    row.flag(F::Alone, common.alone);
    row.set(F::FirstTogether, common.first.map_or(1.0, |sentence| (sentence as f32 / LATE).min(1.0)));
}

/// What the two do where they are named.
fn roles(row: &mut Row<'_>, pair: &Pair<'_>, text: &TextFeatures<'_>) {
    use Feature as F;
    let [one, other] = pair.both();
    row.flag(F::BothOfficial, one.official > 0 && other.official > 0);
    row.set(F::OfficialLess, one.official.min(other.official) as f32 / text.officials.max(1) as f32);
    let acts = |s: &Standing| s.official as f32 / s.mentions as f32;
    row.set(F::ActsLess, acts(one).min(acts(other)));
    row.flag(F::OneOnlyCities, one.cities_only || other.cities_only);
    let organisations = [one, other].iter().filter(|s| s.organisation).count();
    row.flag(F::Organisation, organisations == 1);
    row.flag(F::TwoOrganisations, organisations == 2);
}

/// Mentions with a trait.
fn traits(row: &mut Row<'_>, pair: &Pair<'_>, text: &TextFeatures<'_>) {
    let [one, other] = pair.both();
    for (at, (.., whose, feature)) in TRAITS.iter().enumerate() {
        let [one, other] = [one.traits[at], other.traits[at]];
        // In the order of `Whose`, without a branch.
        let counts = [one + other, one.min(other), text.traits[at] - one - other];
        row.set(*feature, damped_count(counts[*whose as usize] as usize));
    }
}

/// Lists of three and more, and the own country.
fn lists_and_home(row: &mut Row<'_>, view: &View<'_>, pair: &Pair<'_>, text: &TextFeatures<'_>, common: &Common) {
    use Feature as F;
    let listed = text.lists.iter().any(|actors| actors.iter().any(|actor| pair.has(*actor)));
    let rival_in_title = pair.any_rival(|s| s.in_title, text.in_title);
    row.flag(F::RivalInTitle, rival_in_title);
    row.flag(F::DealingsRivalInTitle, rival_in_title && common.has_dealings());
    row.flag(F::ListedHead, listed);
    row.flag(F::ListedRivalInTitle, listed && rival_in_title);
    if let Some(home) = view.home {
        let inside = pair.has(home);
        let [one, other] = pair.both();
        row.flag(F::HomeInside, inside);
        row.flag(F::HomeOutside, !inside);
        row.flag(F::HomeVisitTitle, inside && common.ties[Tie::Visit as usize][0] > 0.0);
        row.flag(F::HomeTitleOne, inside && one.in_title != other.in_title);
    }
}
