//! What each feature is worth: logistic models, fitted from labelled articles by
//! `cargo run --release --features internals --example desk -- fit`, which writes everything below `Fitted`.

#![allow(clippy::approx_constant, reason = "a fitted number may come near a constant")]

/// The weights of all models; each slice in the order of its features.
#[derive(Clone, Copy, Debug)]
#[allow(unreachable_pub, reason = "public through the feature `internals`")]
pub struct Weights<'w> {
    /// A choice among all pairs and none.
    pub pair: &'w [f32],
    /// Whether an article without a pair is about dealings of many.
    pub multilateral: &'w [f32],
    /// Whether a topic is there.
    pub present: &'w [f32],
    /// Whether a topic that is there is a main subject.
    pub main: &'w [f32],
    /// A choice among signed, planned and neither.
    pub outcome: &'w [f32],
}

/// The weights that are built in.
pub(crate) const FITTED: Weights<'static> =
    Weights { pair: PAIR, multilateral: MULTILATERAL, present: TOPIC_PRESENT, main: TOPIC_MAIN, outcome: OUTCOME };

/// The probability that a logistic model gives.
pub(crate) fn probability(weights: &[f32], features: &[f32]) -> f64 {
    let odds = odds(weights, features);
    odds / (1.0 + odds)
}

/// The odds that a model gives against "none".
pub(crate) fn odds(weights: &[f32], features: &[f32]) -> f64 {
    let score: f32 = weights.iter().zip(features).map(|(weight, value)| weight * value).sum();
    // Bounded, so that no sum of odds is infinite.
    f64::from(score.clamp(-60.0, 60.0)).exp()
}

// Fitted: on 5325 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -8.183, // Constant
    0.636, // TitleBothActs
    0.288, // LedeBothActs
    0.231, // LedeBoth
    -0.505, // LedeOne
    2.334, // ShareLess
    1.827, // ShareBoth
    0.402, // RivalInTitle
    -0.555, // DealingsRivalInTitle
    1.605, // HeadBoth
    -0.372, // HeadRivalMeetTitle
    0.563, // RivalOfficialHead
    0.532, // OfficialHeadBoth
    0.379, // OfficialHeadOne
    0.363, // TitleBothMeet
    0.196, // TitleBothAttack
    -1.071, // Attacks
    0.457, // AttackCount
    0.090, // ActsLess
    -0.520, // ListLength
    0.526, // MeetShare
    1.144, // CoordinationTitle
    0.050, // CounterpartTitle
    0.490, // OfficialsTitle
    0.190, // WithTitle
    0.930, // Occasion
    1.030, // CounterpartLede
    0.715, // EnvoyLede
    0.272, // VisitLede
    0.239, // OfficialsLede
    0.560, // WithLede
    -0.381, // CounterpartBody
    0.005, // EnvoyBody
    0.917, // VisitBody
    0.327, // OfficialsBody
    0.552, // AnyTie
    -0.492, // EnglishOfficials
    -0.488, // HomeVisitTitle
    0.519, // Alone
    -0.958, // FirstTogether
    0.625, // DealTogether
    -0.721, // MinisterTogetherHead
    0.260, // AgreementTogetherHead
    0.670, // DealAlone
    -0.634, // AttendsOne
    0.249, // FieldAlone
    0.361, // AttackBeforeThird
    0.659, // AttackAfterThird
    -1.022, // AttackBeforePair
    -0.229, // MinisterBeforeThird
    1.078, // CounterpartBeforePair
    0.442, // InBeforeThird
    0.492, // ToBeforeThird
    -0.918, // ToAfterThird
    -1.725, // MatterAfterPair
    -0.897, // SaidAfterLess
    0.811, // StatesLess
    -0.228, // AttributesLess
    -0.702, // EnvoyThird
    0.472, // CapitalsLess
    0.522, // CapitalsPair
    -0.407, // CitiesPair
    -0.814, // PersonsHeadPair
    -1.212, // PersonsHeadThird
    -1.205, // OfficeTitleThird
    0.378, // VenueTitlePair
    -0.611, // OwnTitlePair
    -0.849, // AgreementBeforeThird
    0.366, // SaidBeforePair
    -0.782, // HomeBeforeThird
    0.481, // OfficeAfterHeadPair
    0.378, // StatesThird
    1.182, // PersonsHeadLess
    0.610, // BothOfficial
    0.732, // OfficialLess
    -0.433, // OneOnlyCities
    -1.607, // ListedHead
    -2.121, // ListedRivalInTitle
    0.083, // HomeInside
    -0.391, // HomeOutside
    -0.160, // Organisation
    -0.291, // TwoOrganisations
    0.535, // WithInTitle
    -0.960, // ManyTitle
    0.170, // MeetLede
    0.870, // MinisterLede
    0.648, // Speaker
    0.108, // TalksHead
    1.022, // Joint
    0.517, // AnyJoint
    0.233, // AnySigning
    0.359, // Dispute
    0.897, // Disputes
    0.866, // Dealings
    -0.919, // Many
    -1.353, // Leisure
    -0.566, // Business
    -0.929, // Opinion
    -0.592, // Domestic
    -0.764, // Crime
    -1.212, // FormerHead
    -1.506, // JourneyHead
    -0.539, // Parties
    -0.807, // DomesticTitle
    0.410, // DisputeTitle
    -0.330, // ReviewHead
    -0.897, // ThreeHead
    -0.496, // Several
    -0.418, // PeopleHead
    0.954, // PlanHead
    -0.806, // AttendsHead
    -0.739, // MeetPeopleTitle
    -3.235, // Length
    -0.780, // Mediator
    0.005, // ActorsInTitle
    0.867, // Extradition
    0.634, // HomeTitleOne
    1.027, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.138, // Constant
    -0.229, // TitleBothActs
    0.276, // LedeBothActs
    0.133, // LedeBoth
    -0.007, // LedeOne
    0.474, // ShareLess
    -1.596, // ShareBoth
    0.254, // RivalInTitle
    0.093, // DealingsRivalInTitle
    -0.327, // HeadBoth
    0.970, // HeadRivalMeetTitle
    0.638, // RivalOfficialHead
    -0.386, // OfficialHeadBoth
    -0.039, // OfficialHeadOne
    0.281, // TitleBothMeet
    -0.226, // TitleBothAttack
    -0.347, // Attacks
    -0.410, // AttackCount
    0.334, // ActsLess
    1.084, // ListLength
    -0.243, // MeetShare
    0.436, // CoordinationTitle
    0.055, // CounterpartTitle
    -0.136, // OfficialsTitle
    0.446, // WithTitle
    0.148, // Occasion
    -0.218, // CounterpartLede
    -0.571, // EnvoyLede
    0.478, // VisitLede
    -0.266, // OfficialsLede
    -0.135, // WithLede
    -0.064, // CounterpartBody
    0.334, // EnvoyBody
    0.108, // VisitBody
    0.036, // OfficialsBody
    0.243, // AnyTie
    0.181, // EnglishOfficials
    0.377, // HomeVisitTitle
    -0.065, // Alone
    -0.656, // FirstTogether
    -0.229, // DealTogether
    0.091, // MinisterTogetherHead
    0.923, // AgreementTogetherHead
    0.332, // DealAlone
    0.531, // AttendsOne
    -0.325, // FieldAlone
    -0.556, // AttackBeforeThird
    -0.285, // AttackAfterThird
    -0.530, // AttackBeforePair
    0.851, // MinisterBeforeThird
    0.792, // CounterpartBeforePair
    0.074, // InBeforeThird
    0.068, // ToBeforeThird
    0.883, // ToAfterThird
    -0.046, // MatterAfterPair
    -0.433, // SaidAfterLess
    -0.412, // StatesLess
    -0.256, // AttributesLess
    0.933, // EnvoyThird
    -0.234, // CapitalsLess
    0.115, // CapitalsPair
    -0.411, // CitiesPair
    -0.486, // PersonsHeadPair
    0.077, // PersonsHeadThird
    0.289, // OfficeTitleThird
    -0.605, // VenueTitlePair
    -0.527, // OwnTitlePair
    0.420, // AgreementBeforeThird
    0.638, // SaidBeforePair
    0.049, // HomeBeforeThird
    -0.072, // OfficeAfterHeadPair
    1.058, // StatesThird
    0.037, // PersonsHeadLess
    0.604, // BothOfficial
    0.053, // OfficialLess
    -0.183, // OneOnlyCities
    1.153, // ListedHead
    0.472, // ListedRivalInTitle
    0.186, // HomeInside
    0.356, // HomeOutside
    1.140, // Organisation
    0.431, // TwoOrganisations
    -0.519, // WithInTitle
    0.354, // ManyTitle
    0.710, // MeetLede
    0.352, // MinisterLede
    0.016, // Speaker
    0.904, // TalksHead
    -0.463, // Joint
    0.432, // AnyJoint
    0.807, // AnySigning
    0.008, // Dispute
    -0.083, // Disputes
    1.126, // Dealings
    2.245, // Many
    -0.783, // Leisure
    -1.184, // Business
    -0.534, // Opinion
    -1.288, // Domestic
    -0.139, // Crime
    -0.331, // FormerHead
    0.691, // JourneyHead
    -1.165, // Parties
    -0.380, // DomesticTitle
    -0.167, // DisputeTitle
    -0.631, // ReviewHead
    1.094, // ThreeHead
    0.690, // Several
    -1.001, // PeopleHead
    0.215, // PlanHead
    0.483, // AttendsHead
    -0.187, // MeetPeopleTitle
    -1.706, // Length
    0.529, // Mediator
    0.340, // ActorsInTitle
    0.464, // Extradition
    -0.054, // HomeTitleOne
    0.880, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.336, // Constant
    0.560, // Title
    0.149, // Lede
    1.971, // Strong
    1.210, // Forms
    0.665, // WeakForms
    0.239, // Sentences
    -0.211, // TitleWeak
    0.084, // Dominance
    -0.494, // Alone
    0.651, // English
    -0.183, // IsTerrorism
    0.144, // IsDrugs
    0.453, // IsCyber
    -0.413, // IsBorders
    0.303, // Terms
    -0.731, // First
    0.324, // Talked
    -1.448, // Length
    0.422, // MeetHead
    0.253, // AgreementHead
    -0.937, // LeisureHead
    0.035, // Domestic
    -0.503, // Unproved
    -1.400, // UnprovedTalked
    0.211, // Groups
    0.152, // DealHead
    0.819, // Instrument
    -0.178, // Last
    -0.043, // Listed
    -0.026, // WithActor
    0.552, // WithDeal
    0.538, // Joint
    -0.206, // PartyOnBorders
    -0.073, // CounterpartOnBorders
    -0.272, // Matter
    -0.230, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.945, // Constant
    0.846, // Title
    0.722, // Lede
    1.066, // Strong
    0.331, // Forms
    0.927, // WeakForms
    1.366, // Sentences
    -0.593, // TitleWeak
    0.999, // Dominance
    -0.137, // Alone
    0.816, // English
    -0.106, // IsTerrorism
    -0.232, // IsDrugs
    0.435, // IsCyber
    -0.097, // IsBorders
    0.998, // Terms
    -3.193, // First
    0.241, // Talked
    -1.475, // Length
    0.145, // MeetHead
    -0.213, // AgreementHead
    -0.214, // LeisureHead
    0.176, // Domestic
    0.470, // Unproved
    -0.628, // UnprovedTalked
    0.977, // Groups
    -0.274, // DealHead
    0.714, // Instrument
    -0.601, // Last
    -0.700, // Listed
    -0.350, // WithActor
    -0.433, // WithDeal
    0.308, // Joint
    -1.227, // PartyOnBorders
    1.160, // CounterpartOnBorders
    -0.422, // Matter
    -0.629, // VisitLede
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.784, // Constant
    1.397, // Title
    1.640, // Lede
    1.133, // Anywhere
    -0.090, // BodyMore
    0.626, // OfBoth
    2.151, // Firm
    2.306, // Fresh
    0.744, // InstrumentTitle
    0.842, // Background
    1.280, // Unnamed
    -3.936, // Constant
    2.301, // Title
    0.852, // Lede
    1.644, // Anywhere
    0.753, // BodyMore
    0.954, // OfBoth
    1.644, // Firm
    -0.822, // Fresh
    0.709, // InstrumentTitle
    1.229, // Background
    1.101, // Unnamed
];
