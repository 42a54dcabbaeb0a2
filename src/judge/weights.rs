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

// Fitted: on 4398 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -8.336, // Constant
    0.646, // TitleBothActs
    0.460, // LedeBothActs
    0.441, // LedeBoth
    -0.150, // LedeOne
    2.291, // ShareLess
    2.059, // ShareBoth
    0.419, // RivalInTitle
    -0.649, // DealingsRivalInTitle
    1.347, // HeadBoth
    -0.266, // HeadRivalMeetTitle
    0.342, // RivalOfficialHead
    0.522, // OfficialHeadBoth
    0.363, // OfficialHeadOne
    0.449, // TitleBothMeet
    0.248, // TitleBothAttack
    -1.129, // Attacks
    0.594, // AttackCount
    0.272, // ActsLess
    -0.500, // ListLength
    0.634, // MeetShare
    1.010, // CoordinationTitle
    0.204, // CounterpartTitle
    0.786, // OfficialsTitle
    0.194, // WithTitle
    0.784, // Occasion
    0.822, // CounterpartLede
    0.846, // EnvoyLede
    0.144, // VisitLede
    0.223, // OfficialsLede
    0.745, // WithLede
    -0.183, // CounterpartBody
    -0.257, // EnvoyBody
    1.087, // VisitBody
    0.464, // OfficialsBody
    0.534, // AnyTie
    -0.554, // EnglishOfficials
    -0.709, // HomeVisitTitle
    0.567, // Alone
    -0.981, // FirstTogether
    1.071, // DealTogether
    -0.839, // MinisterTogetherHead
    0.571, // AgreementTogetherHead
    -0.549, // AttendsOne
    0.334, // FieldAlone
    0.433, // AttackBeforeThird
    0.680, // AttackAfterThird
    -1.002, // AttackBeforePair
    -0.244, // MinisterBeforeThird
    1.106, // CounterpartBeforePair
    0.403, // InBeforeThird
    0.385, // ToBeforeThird
    -0.874, // ToAfterThird
    -1.366, // MatterAfterPair
    -0.836, // SaidAfterLess
    0.966, // StatesLess
    -0.490, // AttributesLess
    -0.899, // EnvoyThird
    0.519, // CapitalsLess
    0.573, // CapitalsPair
    -0.470, // CitiesPair
    -0.713, // PersonsHeadPair
    -1.098, // PersonsHeadThird
    -1.392, // OfficeTitleThird
    0.553, // VenueTitlePair
    -0.844, // OwnTitlePair
    -1.031, // AgreementBeforeThird
    0.408, // SaidBeforePair
    -0.812, // HomeBeforeThird
    0.531, // OfficeAfterHeadPair
    0.346, // StatesThird
    1.128, // PersonsHeadLess
    0.791, // BothOfficial
    -0.190, // OneOnlyCities
    -1.678, // ListedHead
    -2.019, // ListedRivalInTitle
    0.176, // HomeInside
    -0.319, // HomeOutside
    -0.083, // Organisation
    -0.196, // TwoOrganisations
    0.738, // WithInTitle
    -0.966, // ManyTitle
    0.071, // MeetLede
    0.925, // MinisterLede
    0.703, // Speaker
    0.325, // TalksHead
    1.144, // Joint
    0.522, // AnyJoint
    0.257, // AnySigning
    0.685, // Dispute
    -0.683, // Many
    -1.564, // Leisure
    -0.632, // Business
    -1.010, // Opinion
    -0.830, // Domestic
    -0.434, // Parties
    -0.587, // DomesticTitle
    0.447, // BusinessTitle
    0.513, // DisputeTitle
    -0.296, // ReviewHead
    -1.002, // ThreeHead
    -0.687, // AttendsHead
    -0.863, // MeetPeopleTitle
    -3.519, // Length
    -0.828, // Mediator
    -0.117, // ActorsInTitle
    0.662, // Extradition
    0.605, // HomeTitleOne
    0.920, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.726, // Constant
    -0.046, // TitleBothActs
    0.262, // LedeBothActs
    0.167, // LedeBoth
    -0.007, // LedeOne
    0.030, // ShareLess
    -1.601, // ShareBoth
    0.214, // RivalInTitle
    -0.167, // DealingsRivalInTitle
    -0.350, // HeadBoth
    0.799, // HeadRivalMeetTitle
    0.599, // RivalOfficialHead
    -0.230, // OfficialHeadBoth
    0.162, // OfficialHeadOne
    0.557, // TitleBothMeet
    -0.363, // TitleBothAttack
    -0.422, // Attacks
    -0.443, // AttackCount
    0.554, // ActsLess
    1.086, // ListLength
    -0.221, // MeetShare
    0.134, // CoordinationTitle
    0.043, // CounterpartTitle
    -0.005, // OfficialsTitle
    0.533, // WithTitle
    0.166, // Occasion
    -0.290, // CounterpartLede
    -0.823, // EnvoyLede
    0.388, // VisitLede
    -0.299, // OfficialsLede
    0.084, // WithLede
    -0.061, // CounterpartBody
    0.204, // EnvoyBody
    0.361, // VisitBody
    0.169, // OfficialsBody
    0.285, // AnyTie
    0.041, // EnglishOfficials
    0.492, // HomeVisitTitle
    0.131, // Alone
    -0.613, // FirstTogether
    0.171, // DealTogether
    0.048, // MinisterTogetherHead
    1.039, // AgreementTogetherHead
    0.486, // AttendsOne
    -0.452, // FieldAlone
    -0.251, // AttackBeforeThird
    -0.567, // AttackAfterThird
    -0.190, // AttackBeforePair
    0.801, // MinisterBeforeThird
    0.706, // CounterpartBeforePair
    0.025, // InBeforeThird
    -0.046, // ToBeforeThird
    1.077, // ToAfterThird
    -0.284, // MatterAfterPair
    -0.490, // SaidAfterLess
    -0.501, // StatesLess
    -0.507, // AttributesLess
    0.768, // EnvoyThird
    -0.446, // CapitalsLess
    0.206, // CapitalsPair
    -0.500, // CitiesPair
    -0.380, // PersonsHeadPair
    0.361, // PersonsHeadThird
    0.126, // OfficeTitleThird
    -0.636, // VenueTitlePair
    -0.549, // OwnTitlePair
    0.320, // AgreementBeforeThird
    0.247, // SaidBeforePair
    0.115, // HomeBeforeThird
    -0.057, // OfficeAfterHeadPair
    1.011, // StatesThird
    0.019, // PersonsHeadLess
    0.570, // BothOfficial
    -0.346, // OneOnlyCities
    1.319, // ListedHead
    0.558, // ListedRivalInTitle
    -0.103, // HomeInside
    0.452, // HomeOutside
    0.939, // Organisation
    0.421, // TwoOrganisations
    -0.427, // WithInTitle
    0.337, // ManyTitle
    0.935, // MeetLede
    0.249, // MinisterLede
    -0.149, // Speaker
    0.780, // TalksHead
    -0.335, // Joint
    0.546, // AnyJoint
    0.786, // AnySigning
    -0.371, // Dispute
    2.437, // Many
    -0.871, // Leisure
    -1.486, // Business
    -0.503, // Opinion
    -1.497, // Domestic
    -1.141, // Parties
    -0.516, // DomesticTitle
    -0.160, // BusinessTitle
    -0.081, // DisputeTitle
    -0.665, // ReviewHead
    1.332, // ThreeHead
    0.905, // AttendsHead
    -0.229, // MeetPeopleTitle
    -1.425, // Length
    0.699, // Mediator
    0.382, // ActorsInTitle
    0.453, // Extradition
    0.165, // HomeTitleOne
    0.665, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.532, // Constant
    0.400, // Title
    0.149, // Lede
    1.940, // Strong
    1.269, // Forms
    0.747, // WeakForms
    0.146, // Sentences
    -0.168, // TitleWeak
    -0.018, // Dominance
    -0.350, // Alone
    0.587, // English
    -0.133, // IsTerrorism
    0.090, // IsDrugs
    0.550, // IsCyber
    -0.507, // IsBorders
    0.396, // Terms
    -0.757, // First
    0.317, // Talked
    -1.376, // Length
    0.453, // MeetHead
    0.357, // AgreementHead
    -0.937, // LeisureHead
    -0.083, // Domestic
    -0.601, // Unproved
    -1.295, // UnprovedTalked
    0.268, // Groups
    0.184, // DealHead
    0.781, // Instrument
    -0.364, // Last
    -0.098, // Listed
    -0.066, // WithActor
    0.438, // WithDeal
    0.461, // Joint
    -0.201, // PartyOnBorders
    -0.120, // CounterpartOnBorders
    -0.330, // Matter
    -0.075, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.930, // Constant
    0.669, // Title
    0.653, // Lede
    1.211, // Strong
    0.529, // Forms
    0.890, // WeakForms
    1.495, // Sentences
    -0.521, // TitleWeak
    0.888, // Dominance
    0.022, // Alone
    0.774, // English
    -0.162, // IsTerrorism
    -0.216, // IsDrugs
    0.434, // IsCyber
    -0.055, // IsBorders
    0.957, // Terms
    -3.279, // First
    0.304, // Talked
    -1.498, // Length
    0.037, // MeetHead
    -0.267, // AgreementHead
    -0.060, // LeisureHead
    0.145, // Domestic
    0.246, // Unproved
    -0.283, // UnprovedTalked
    0.915, // Groups
    -0.223, // DealHead
    0.577, // Instrument
    -0.722, // Last
    -0.718, // Listed
    -0.311, // WithActor
    -0.549, // WithDeal
    0.266, // Joint
    -1.218, // PartyOnBorders
    1.136, // CounterpartOnBorders
    -0.430, // Matter
    -0.667, // VisitLede
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.756, // Constant
    1.691, // Title
    1.774, // Lede
    0.959, // Anywhere
    -0.285, // BodyMore
    0.854, // OfBoth
    2.043, // Firm
    2.711, // Fresh
    0.709, // InstrumentTitle
    1.013, // Background
    2.038, // Unnamed
    -3.838, // Constant
    2.333, // Title
    1.013, // Lede
    1.690, // Anywhere
    0.938, // BodyMore
    0.870, // OfBoth
    1.690, // Firm
    -0.873, // Fresh
    0.557, // InstrumentTitle
    1.244, // Background
    0.744, // Unnamed
];
