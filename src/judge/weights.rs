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

// Fitted: on 2542 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -6.446, // Constant
    0.378, // TitleBoth
    0.902, // TitleBothActs
    0.761, // LedeBothActs
    0.510, // TitleOne
    0.242, // LedeBoth
    -0.237, // LedeOne
    1.166, // ShareLess
    0.895, // ShareBoth
    -0.819, // Rival
    0.289, // RivalInTitle
    -0.293, // HeadLess
    0.451, // HeadBoth
    -0.212, // HeadRival
    -0.510, // HeadRivalMeetTitle
    -0.405, // RivalOfficialHead
    0.519, // OfficialHeadBoth
    0.601, // OfficialHeadOne
    0.262, // TitleBothMeet
    0.213, // TitleBothAttack
    -0.152, // TitleOneMeet
    -1.007, // AttackAlone
    -0.246, // Attacks
    -0.067, // NoDealings
    0.336, // ActsLess
    -0.629, // Passive
    0.939, // Capitals
    -0.626, // Attributes
    -0.935, // ListLength
    0.316, // MeetTogether
    -0.066, // MeetTogetherHead
    0.866, // MeetShare
    -0.239, // AttackTogether
    1.548, // CoordinationTitle
    0.396, // CounterpartTitle
    -0.009, // EnvoyTitle
    0.063, // VisitTitle
    0.391, // OfficialsTitle
    0.647, // WithTitle
    0.932, // Occasion
    0.416, // CoordinationLede
    0.428, // CounterpartLede
    0.609, // EnvoyLede
    -0.341, // VisitLede
    0.582, // OfficialsLede
    0.717, // WithLede
    -0.085, // CoordinationBody
    0.427, // CounterpartBody
    -0.333, // EnvoyBody
    0.835, // VisitBody
    0.236, // OfficialsBody
    -0.080, // WithBody
    0.879, // AnyTie
    -0.990, // EnglishOfficials
    -1.289, // HomeVisitTitle
    0.519, // Together
    1.018, // Alone
    -0.624, // FirstTogether
    0.917, // BothOfficial
    0.143, // OneOnlyCities
    -0.952, // ListedHead
    -1.545, // ListedRivalInTitle
    0.318, // HomeInside
    -0.667, // HomeOutside
    -0.134, // Organisation
    0.067, // TwoOrganisations
    0.381, // MeetTitle
    -0.335, // MeetLede
    -0.006, // DealTitle
    0.462, // DealLede
    0.895, // MinisterLede
    0.850, // Speaker
    0.625, // TalksHead
    0.451, // Joint
    1.091, // AnyJoint
    -0.183, // Visit
    0.388, // Dispute
    -1.374, // Many
    -0.538, // ManyTitle
    -0.080, // AttackTitle
    -0.231, // AttackLede
    -1.277, // Leisure
    -0.416, // Business
    -0.636, // Opinion
    -0.885, // Domestic
    -0.558, // Parties
    -0.762, // OpinionTitle
    -0.202, // DomesticTitle
    0.046, // BusinessTitle
    -0.485, // LeisureTitle
    0.547, // DisputeTitle
    -0.481, // ReviewHead
    -1.616, // ThreeHead
    -0.426, // AttendsHead
    -0.766, // MeetPeopleTitle
    -1.428, // Length
    -0.573, // Mediator
    -0.579, // ActorsInTitle
    1.017, // Extradition
    0.493, // HomeTitleOne
    0.927, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -0.725, // Constant
    -0.137, // TitleBoth
    0.484, // TitleBothActs
    0.064, // LedeBothActs
    0.033, // TitleOne
    0.116, // LedeBoth
    0.162, // LedeOne
    -0.375, // ShareLess
    -2.200, // ShareBoth
    0.330, // Rival
    -0.328, // RivalInTitle
    0.305, // HeadLess
    -0.284, // HeadBoth
    0.128, // HeadRival
    0.370, // HeadRivalMeetTitle
    0.545, // RivalOfficialHead
    -0.169, // OfficialHeadBoth
    0.383, // OfficialHeadOne
    0.217, // TitleBothMeet
    -0.322, // TitleBothAttack
    0.364, // TitleOneMeet
    -0.025, // AttackAlone
    -0.411, // Attacks
    -0.175, // NoDealings
    0.405, // ActsLess
    -0.458, // Passive
    0.199, // Capitals
    -0.318, // Attributes
    1.031, // ListLength
    0.340, // MeetTogether
    0.690, // MeetTogetherHead
    -0.406, // MeetShare
    -0.001, // AttackTogether
    -0.032, // CoordinationTitle
    0.002, // CounterpartTitle
    -0.125, // EnvoyTitle
    0.166, // VisitTitle
    -0.102, // OfficialsTitle
    -0.293, // WithTitle
    0.218, // Occasion
    -0.261, // CoordinationLede
    -0.203, // CounterpartLede
    -0.104, // EnvoyLede
    0.225, // VisitLede
    -0.396, // OfficialsLede
    -0.345, // WithLede
    -0.289, // CoordinationBody
    0.203, // CounterpartBody
    -0.083, // EnvoyBody
    0.012, // VisitBody
    -0.269, // OfficialsBody
    -0.307, // WithBody
    0.219, // AnyTie
    0.428, // EnglishOfficials
    0.149, // HomeVisitTitle
    -0.230, // Together
    -0.376, // Alone
    -0.733, // FirstTogether
    0.533, // BothOfficial
    -0.433, // OneOnlyCities
    1.268, // ListedHead
    0.809, // ListedRivalInTitle
    -0.564, // HomeInside
    0.298, // HomeOutside
    1.030, // Organisation
    0.106, // TwoOrganisations
    0.236, // MeetTitle
    0.711, // MeetLede
    0.233, // DealTitle
    0.357, // DealLede
    0.555, // MinisterLede
    0.075, // Speaker
    0.295, // TalksHead
    0.012, // Joint
    0.344, // AnyJoint
    -0.239, // Visit
    -0.529, // Dispute
    2.502, // Many
    0.555, // ManyTitle
    -0.838, // AttackTitle
    -0.216, // AttackLede
    -0.720, // Leisure
    -0.882, // Business
    -0.323, // Opinion
    -1.135, // Domestic
    -1.227, // Parties
    -0.046, // OpinionTitle
    -0.313, // DomesticTitle
    -0.419, // BusinessTitle
    -0.230, // LeisureTitle
    -0.193, // DisputeTitle
    -0.605, // ReviewHead
    0.904, // ThreeHead
    0.468, // AttendsHead
    -0.442, // MeetPeopleTitle
    -0.144, // Length
    0.511, // Mediator
    0.366, // ActorsInTitle
    0.213, // Extradition
    -0.106, // HomeTitleOne
    0.676, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.418, // Constant
    0.363, // Title
    0.169, // Lede
    1.726, // Strong
    1.169, // Forms
    0.095, // WeakForms
    0.343, // Sentences
    0.124, // TitleWeak
    -0.232, // Dominance
    -0.441, // Alone
    0.588, // English
    0.077, // IsTerrorism
    -0.117, // IsDrugs
    0.395, // IsCyber
    -0.354, // IsBorders
    0.168, // Terms
    -1.227, // First
    0.414, // Talked
    -1.351, // Length
    0.711, // MeetHead
    0.829, // AgreementHead
    -1.329, // LeisureHead
    -0.311, // Domestic
    -0.642, // Unproved
    -1.249, // UnprovedTalked
    0.495, // Groups
    0.255, // DealHead
    0.918, // Instrument
    -0.122, // Last
    -0.027, // Listed
    -0.202, // WithActor
    0.435, // WithDeal
    0.074, // Joint
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.970, // Constant
    0.984, // Title
    0.695, // Lede
    0.922, // Strong
    0.931, // Forms
    1.001, // WeakForms
    1.604, // Sentences
    -0.600, // TitleWeak
    0.810, // Dominance
    0.444, // Alone
    0.537, // English
    -0.264, // IsTerrorism
    -0.045, // IsDrugs
    0.243, // IsCyber
    0.065, // IsBorders
    1.059, // Terms
    -3.175, // First
    0.113, // Talked
    -1.419, // Length
    -0.073, // MeetHead
    -0.220, // AgreementHead
    -0.275, // LeisureHead
    -0.226, // Domestic
    0.476, // Unproved
    0.196, // UnprovedTalked
    0.860, // Groups
    -0.566, // DealHead
    0.483, // Instrument
    -0.817, // Last
    -0.416, // Listed
    -0.298, // WithActor
    -0.271, // WithDeal
    0.308, // Joint
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.798, // Constant
    2.051, // Title
    1.676, // Lede
    1.303, // Anywhere
    0.415, // BodyMore
    0.756, // OfBoth
    2.264, // Firm
    2.237, // Fresh
    0.742, // InstrumentTitle
    0.384, // Background
    1.673, // Unnamed
    -4.116, // Constant
    2.047, // Title
    1.012, // Lede
    1.992, // Anywhere
    1.629, // BodyMore
    0.848, // OfBoth
    1.992, // Firm
    -0.810, // Fresh
    0.577, // InstrumentTitle
    1.235, // Background
    -0.058, // Unnamed
];
