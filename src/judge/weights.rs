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
    -6.439, // Constant
    0.313, // TitleBoth
    0.887, // TitleBothActs
    0.677, // LedeBothActs
    0.574, // TitleOne
    0.312, // LedeBoth
    -0.125, // LedeOne
    1.224, // ShareLess
    0.972, // ShareBoth
    -0.944, // Rival
    1.184, // RivalInTitle
    -1.254, // DealingsRivalInTitle
    0.060, // HeadLess
    0.372, // HeadBoth
    -0.107, // HeadRival
    -0.353, // HeadRivalMeetTitle
    -0.447, // RivalOfficialHead
    0.396, // OfficialHeadBoth
    0.528, // OfficialHeadOne
    0.353, // TitleBothMeet
    0.223, // TitleBothAttack
    -0.212, // TitleOneMeet
    -1.000, // AttackAlone
    -0.228, // Attacks
    -0.347, // NoDealings
    0.490, // ActsLess
    -0.755, // Passive
    0.904, // Capitals
    -0.634, // Attributes
    -0.909, // ListLength
    0.214, // MeetTogether
    -0.038, // MeetTogetherHead
    0.786, // MeetShare
    -0.344, // AttackTogether
    1.494, // CoordinationTitle
    0.368, // CounterpartTitle
    -0.024, // EnvoyTitle
    -0.034, // VisitTitle
    0.420, // OfficialsTitle
    0.594, // WithTitle
    0.962, // Occasion
    0.419, // CoordinationLede
    0.487, // CounterpartLede
    0.555, // EnvoyLede
    -0.372, // VisitLede
    0.546, // OfficialsLede
    0.675, // WithLede
    -0.091, // CoordinationBody
    0.376, // CounterpartBody
    -0.383, // EnvoyBody
    0.891, // VisitBody
    0.268, // OfficialsBody
    -0.032, // WithBody
    1.007, // AnyTie
    -0.963, // EnglishOfficials
    -1.343, // HomeVisitTitle
    0.458, // Together
    1.003, // Alone
    -0.835, // FirstTogether
    0.920, // BothOfficial
    0.047, // OneOnlyCities
    -0.904, // ListedHead
    -1.502, // ListedRivalInTitle
    0.242, // HomeInside
    -0.666, // HomeOutside
    -0.088, // Organisation
    0.062, // TwoOrganisations
    0.264, // MeetTitle
    -0.359, // MeetLede
    -0.028, // DealTitle
    0.441, // DealLede
    0.954, // MinisterLede
    0.767, // Speaker
    0.590, // TalksHead
    0.500, // Joint
    1.141, // AnyJoint
    -0.185, // Visit
    0.352, // Dispute
    -1.329, // Many
    -0.528, // ManyTitle
    -0.028, // AttackTitle
    -0.144, // AttackLede
    -1.213, // Leisure
    -0.436, // Business
    -0.613, // Opinion
    -0.891, // Domestic
    -0.491, // Parties
    -0.888, // OpinionTitle
    -0.229, // DomesticTitle
    0.110, // BusinessTitle
    -0.472, // LeisureTitle
    0.570, // DisputeTitle
    -0.486, // ReviewHead
    -1.645, // ThreeHead
    -0.416, // AttendsHead
    -0.741, // MeetPeopleTitle
    -1.411, // Length
    -0.554, // Mediator
    -0.417, // ActorsInTitle
    1.072, // Extradition
    0.380, // HomeTitleOne
    0.866, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -0.952, // Constant
    -0.210, // TitleBoth
    0.518, // TitleBothActs
    0.145, // LedeBothActs
    -0.071, // TitleOne
    0.201, // LedeBoth
    0.142, // LedeOne
    -0.350, // ShareLess
    -2.036, // ShareBoth
    0.548, // Rival
    -0.002, // RivalInTitle
    -0.581, // DealingsRivalInTitle
    0.413, // HeadLess
    -0.287, // HeadBoth
    -0.020, // HeadRival
    0.392, // HeadRivalMeetTitle
    0.688, // RivalOfficialHead
    -0.297, // OfficialHeadBoth
    0.275, // OfficialHeadOne
    0.269, // TitleBothMeet
    -0.317, // TitleBothAttack
    0.390, // TitleOneMeet
    -0.054, // AttackAlone
    -0.365, // Attacks
    -0.217, // NoDealings
    0.454, // ActsLess
    -0.385, // Passive
    0.222, // Capitals
    -0.413, // Attributes
    1.056, // ListLength
    0.349, // MeetTogether
    0.631, // MeetTogetherHead
    -0.465, // MeetShare
    0.004, // AttackTogether
    0.004, // CoordinationTitle
    0.002, // CounterpartTitle
    -0.186, // EnvoyTitle
    0.163, // VisitTitle
    -0.144, // OfficialsTitle
    -0.290, // WithTitle
    0.365, // Occasion
    -0.257, // CoordinationLede
    -0.262, // CounterpartLede
    -0.140, // EnvoyLede
    0.232, // VisitLede
    -0.244, // OfficialsLede
    -0.333, // WithLede
    -0.208, // CoordinationBody
    0.150, // CounterpartBody
    -0.172, // EnvoyBody
    0.041, // VisitBody
    -0.337, // OfficialsBody
    -0.311, // WithBody
    0.288, // AnyTie
    0.350, // EnglishOfficials
    0.152, // HomeVisitTitle
    -0.375, // Together
    -0.354, // Alone
    -0.792, // FirstTogether
    0.630, // BothOfficial
    -0.379, // OneOnlyCities
    1.229, // ListedHead
    0.723, // ListedRivalInTitle
    -0.622, // HomeInside
    0.252, // HomeOutside
    0.977, // Organisation
    0.000, // TwoOrganisations
    0.236, // MeetTitle
    0.706, // MeetLede
    0.183, // DealTitle
    0.345, // DealLede
    0.554, // MinisterLede
    0.175, // Speaker
    0.257, // TalksHead
    0.029, // Joint
    0.346, // AnyJoint
    -0.236, // Visit
    -0.533, // Dispute
    2.493, // Many
    0.591, // ManyTitle
    -0.832, // AttackTitle
    -0.160, // AttackLede
    -0.767, // Leisure
    -0.880, // Business
    -0.245, // Opinion
    -1.097, // Domestic
    -1.161, // Parties
    -0.066, // OpinionTitle
    -0.262, // DomesticTitle
    -0.424, // BusinessTitle
    -0.198, // LeisureTitle
    -0.258, // DisputeTitle
    -0.634, // ReviewHead
    0.914, // ThreeHead
    0.460, // AttendsHead
    -0.417, // MeetPeopleTitle
    -0.181, // Length
    0.475, // Mediator
    0.394, // ActorsInTitle
    0.175, // Extradition
    0.027, // HomeTitleOne
    0.591, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.407, // Constant
    0.362, // Title
    0.181, // Lede
    1.719, // Strong
    1.165, // Forms
    0.090, // WeakForms
    0.331, // Sentences
    0.118, // TitleWeak
    -0.252, // Dominance
    -0.447, // Alone
    0.591, // English
    0.073, // IsTerrorism
    -0.117, // IsDrugs
    0.387, // IsCyber
    -0.343, // IsBorders
    0.179, // Terms
    -1.244, // First
    0.407, // Talked
    -1.361, // Length
    0.702, // MeetHead
    0.809, // AgreementHead
    -1.312, // LeisureHead
    -0.262, // Domestic
    -0.642, // Unproved
    -1.241, // UnprovedTalked
    0.498, // Groups
    0.262, // DealHead
    0.927, // Instrument
    -0.121, // Last
    -0.037, // Listed
    -0.209, // WithActor
    0.430, // WithDeal
    0.125, // Joint
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.959, // Constant
    0.991, // Title
    0.698, // Lede
    0.921, // Strong
    0.922, // Forms
    0.999, // WeakForms
    1.590, // Sentences
    -0.603, // TitleWeak
    0.822, // Dominance
    0.442, // Alone
    0.527, // English
    -0.264, // IsTerrorism
    -0.037, // IsDrugs
    0.238, // IsCyber
    0.063, // IsBorders
    1.067, // Terms
    -3.173, // First
    0.115, // Talked
    -1.389, // Length
    -0.073, // MeetHead
    -0.222, // AgreementHead
    -0.274, // LeisureHead
    -0.272, // Domestic
    0.474, // Unproved
    0.194, // UnprovedTalked
    0.852, // Groups
    -0.567, // DealHead
    0.486, // Instrument
    -0.812, // Last
    -0.420, // Listed
    -0.295, // WithActor
    -0.275, // WithDeal
    0.280, // Joint
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.801, // Constant
    2.047, // Title
    1.626, // Lede
    1.163, // Anywhere
    0.378, // BodyMore
    0.973, // OfBoth
    2.221, // Firm
    2.325, // Fresh
    0.731, // InstrumentTitle
    0.382, // Background
    1.779, // Unnamed
    -4.119, // Constant
    2.060, // Title
    1.038, // Lede
    1.912, // Anywhere
    1.630, // BodyMore
    0.959, // OfBoth
    1.912, // Firm
    -0.809, // Fresh
    0.566, // InstrumentTitle
    1.251, // Background
    0.299, // Unnamed
];
