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

// Fitted: on 5225 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -8.031, // Constant
    0.648, // TitleBothActs
    0.386, // LedeBothActs
    0.279, // LedeBoth
    -0.360, // LedeOne
    2.336, // ShareLess
    1.952, // ShareBoth
    0.473, // RivalInTitle
    -0.688, // DealingsRivalInTitle
    1.527, // HeadBoth
    -0.316, // HeadRivalMeetTitle
    0.413, // RivalOfficialHead
    0.507, // OfficialHeadBoth
    0.417, // OfficialHeadOne
    0.509, // TitleBothMeet
    0.194, // TitleBothAttack
    -1.136, // Attacks
    0.527, // AttackCount
    0.238, // ActsLess
    -0.408, // ListLength
    0.630, // MeetShare
    1.114, // CoordinationTitle
    0.007, // CounterpartTitle
    0.596, // OfficialsTitle
    0.201, // WithTitle
    0.766, // Occasion
    1.044, // CounterpartLede
    0.738, // EnvoyLede
    0.243, // VisitLede
    0.385, // OfficialsLede
    0.546, // WithLede
    -0.406, // CounterpartBody
    -0.036, // EnvoyBody
    0.992, // VisitBody
    0.538, // OfficialsBody
    0.600, // AnyTie
    -0.542, // EnglishOfficials
    -0.443, // HomeVisitTitle
    0.615, // Alone
    -1.029, // FirstTogether
    1.079, // DealTogether
    -0.777, // MinisterTogetherHead
    0.384, // AgreementTogetherHead
    -0.629, // AttendsOne
    0.315, // FieldAlone
    0.412, // AttackBeforeThird
    0.649, // AttackAfterThird
    -0.977, // AttackBeforePair
    -0.272, // MinisterBeforeThird
    0.996, // CounterpartBeforePair
    0.463, // InBeforeThird
    0.419, // ToBeforeThird
    -0.929, // ToAfterThird
    -1.677, // MatterAfterPair
    -0.848, // SaidAfterLess
    0.945, // StatesLess
    -0.289, // AttributesLess
    -0.731, // EnvoyThird
    0.489, // CapitalsLess
    0.498, // CapitalsPair
    -0.476, // CitiesPair
    -0.790, // PersonsHeadPair
    -1.107, // PersonsHeadThird
    -1.159, // OfficeTitleThird
    0.394, // VenueTitlePair
    -0.571, // OwnTitlePair
    -0.804, // AgreementBeforeThird
    0.389, // SaidBeforePair
    -0.779, // HomeBeforeThird
    0.495, // OfficeAfterHeadPair
    0.376, // StatesThird
    1.237, // PersonsHeadLess
    0.735, // BothOfficial
    -0.434, // OneOnlyCities
    -1.553, // ListedHead
    -2.072, // ListedRivalInTitle
    0.061, // HomeInside
    -0.334, // HomeOutside
    -0.191, // Organisation
    -0.253, // TwoOrganisations
    0.568, // WithInTitle
    -1.041, // ManyTitle
    0.108, // MeetLede
    0.866, // MinisterLede
    0.614, // Speaker
    0.073, // TalksHead
    1.170, // Joint
    0.466, // AnyJoint
    0.263, // AnySigning
    0.808, // Dispute
    -0.743, // Many
    -1.614, // Leisure
    -0.606, // Business
    -1.012, // Opinion
    -0.650, // Domestic
    -0.855, // Crime
    -1.180, // FormerHead
    -1.461, // JourneyHead
    -0.557, // Parties
    -0.707, // DomesticTitle
    0.526, // DisputeTitle
    -0.348, // ReviewHead
    -1.057, // ThreeHead
    -0.736, // AttendsHead
    -0.812, // MeetPeopleTitle
    -3.519, // Length
    -0.802, // Mediator
    -0.174, // ActorsInTitle
    0.766, // Extradition
    0.706, // HomeTitleOne
    0.938, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.728, // Constant
    -0.074, // TitleBothActs
    0.248, // LedeBothActs
    0.245, // LedeBoth
    -0.045, // LedeOne
    0.202, // ShareLess
    -1.759, // ShareBoth
    0.211, // RivalInTitle
    -0.040, // DealingsRivalInTitle
    -0.430, // HeadBoth
    0.912, // HeadRivalMeetTitle
    0.580, // RivalOfficialHead
    -0.369, // OfficialHeadBoth
    -0.066, // OfficialHeadOne
    0.318, // TitleBothMeet
    -0.164, // TitleBothAttack
    -0.430, // Attacks
    -0.410, // AttackCount
    0.464, // ActsLess
    1.119, // ListLength
    -0.276, // MeetShare
    0.432, // CoordinationTitle
    0.074, // CounterpartTitle
    0.081, // OfficialsTitle
    0.399, // WithTitle
    0.133, // Occasion
    -0.217, // CounterpartLede
    -0.643, // EnvoyLede
    0.521, // VisitLede
    -0.225, // OfficialsLede
    -0.016, // WithLede
    -0.102, // CounterpartBody
    0.364, // EnvoyBody
    0.204, // VisitBody
    0.162, // OfficialsBody
    0.377, // AnyTie
    0.068, // EnglishOfficials
    0.324, // HomeVisitTitle
    -0.026, // Alone
    -0.652, // FirstTogether
    0.161, // DealTogether
    0.027, // MinisterTogetherHead
    0.895, // AgreementTogetherHead
    0.551, // AttendsOne
    -0.481, // FieldAlone
    -0.544, // AttackBeforeThird
    -0.311, // AttackAfterThird
    -0.479, // AttackBeforePair
    0.851, // MinisterBeforeThird
    0.799, // CounterpartBeforePair
    -0.012, // InBeforeThird
    0.045, // ToBeforeThird
    0.843, // ToAfterThird
    -0.224, // MatterAfterPair
    -0.607, // SaidAfterLess
    -0.283, // StatesLess
    -0.529, // AttributesLess
    0.933, // EnvoyThird
    -0.247, // CapitalsLess
    0.140, // CapitalsPair
    -0.411, // CitiesPair
    -0.422, // PersonsHeadPair
    0.291, // PersonsHeadThird
    0.158, // OfficeTitleThird
    -0.627, // VenueTitlePair
    -0.456, // OwnTitlePair
    0.299, // AgreementBeforeThird
    0.578, // SaidBeforePair
    0.026, // HomeBeforeThird
    -0.023, // OfficeAfterHeadPair
    1.012, // StatesThird
    -0.187, // PersonsHeadLess
    0.531, // BothOfficial
    -0.215, // OneOnlyCities
    1.258, // ListedHead
    0.557, // ListedRivalInTitle
    0.118, // HomeInside
    0.376, // HomeOutside
    0.920, // Organisation
    0.408, // TwoOrganisations
    -0.511, // WithInTitle
    0.363, // ManyTitle
    0.757, // MeetLede
    0.404, // MinisterLede
    -0.071, // Speaker
    0.926, // TalksHead
    -0.289, // Joint
    0.425, // AnyJoint
    0.902, // AnySigning
    -0.164, // Dispute
    2.382, // Many
    -0.805, // Leisure
    -1.313, // Business
    -0.637, // Opinion
    -1.312, // Domestic
    -0.199, // Crime
    -0.350, // FormerHead
    0.663, // JourneyHead
    -1.123, // Parties
    -0.433, // DomesticTitle
    -0.069, // DisputeTitle
    -0.636, // ReviewHead
    1.267, // ThreeHead
    0.691, // AttendsHead
    -0.289, // MeetPeopleTitle
    -1.589, // Length
    0.508, // Mediator
    0.366, // ActorsInTitle
    0.414, // Extradition
    -0.024, // HomeTitleOne
    0.791, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.297, // Constant
    0.570, // Title
    0.144, // Lede
    1.969, // Strong
    1.212, // Forms
    0.605, // WeakForms
    0.202, // Sentences
    -0.133, // TitleWeak
    0.123, // Dominance
    -0.493, // Alone
    0.617, // English
    -0.216, // IsTerrorism
    0.123, // IsDrugs
    0.499, // IsCyber
    -0.406, // IsBorders
    0.334, // Terms
    -0.731, // First
    0.280, // Talked
    -1.426, // Length
    0.420, // MeetHead
    0.230, // AgreementHead
    -1.003, // LeisureHead
    0.043, // Domestic
    -0.566, // Unproved
    -1.304, // UnprovedTalked
    0.183, // Groups
    0.144, // DealHead
    0.882, // Instrument
    -0.163, // Last
    -0.036, // Listed
    -0.030, // WithActor
    0.684, // WithDeal
    0.526, // Joint
    -0.259, // PartyOnBorders
    -0.160, // CounterpartOnBorders
    -0.270, // Matter
    -0.222, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.901, // Constant
    0.779, // Title
    0.710, // Lede
    1.215, // Strong
    0.304, // Forms
    0.874, // WeakForms
    1.324, // Sentences
    -0.544, // TitleWeak
    0.885, // Dominance
    -0.014, // Alone
    0.804, // English
    -0.144, // IsTerrorism
    -0.245, // IsDrugs
    0.472, // IsCyber
    -0.083, // IsBorders
    1.013, // Terms
    -3.076, // First
    0.257, // Talked
    -1.515, // Length
    0.042, // MeetHead
    -0.257, // AgreementHead
    -0.293, // LeisureHead
    0.178, // Domestic
    0.211, // Unproved
    -0.295, // UnprovedTalked
    0.868, // Groups
    -0.328, // DealHead
    0.699, // Instrument
    -0.701, // Last
    -0.677, // Listed
    -0.319, // WithActor
    -0.505, // WithDeal
    0.325, // Joint
    -1.240, // PartyOnBorders
    1.118, // CounterpartOnBorders
    -0.421, // Matter
    -0.749, // VisitLede
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.769, // Constant
    1.343, // Title
    1.493, // Lede
    1.193, // Anywhere
    -0.212, // BodyMore
    0.590, // OfBoth
    2.197, // Firm
    2.255, // Fresh
    0.841, // InstrumentTitle
    0.887, // Background
    1.453, // Unnamed
    -3.893, // Constant
    2.301, // Title
    0.952, // Lede
    1.716, // Anywhere
    0.760, // BodyMore
    0.763, // OfBoth
    1.716, // Firm
    -0.793, // Fresh
    0.592, // InstrumentTitle
    1.219, // Background
    0.942, // Unnamed
];
