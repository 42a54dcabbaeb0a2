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

// Fitted: on 2353 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -5.326, // Constant
    0.458, // TitleBoth
    0.889, // TitleBothActs
    0.583, // LedeBothActs
    0.515, // TitleOne
    0.321, // LedeBoth
    0.169, // LedeOne
    1.442, // ShareLess
    0.952, // ShareBoth
    -1.149, // Rival
    0.198, // RivalInTitle
    -0.266, // HeadLess
    0.595, // HeadBoth
    0.056, // HeadRival
    -0.534, // HeadRivalMeetTitle
    -0.384, // RivalOfficialHead
    0.533, // OfficialHeadBoth
    0.516, // OfficialHeadOne
    0.400, // TitleBothMeet
    0.334, // TitleBothAttack
    -0.149, // TitleOneMeet
    -1.134, // AttackAlone
    -0.302, // Attacks
    -0.332, // NoDealings
    0.561, // ActsLess
    -0.393, // Passive
    -0.945, // ListLength
    0.209, // MeetTogether
    0.040, // MeetTogetherHead
    0.830, // MeetShare
    -0.163, // AttackTogether
    1.458, // CoordinationTitle
    0.381, // CounterpartTitle
    -0.132, // EnvoyTitle
    0.022, // VisitTitle
    0.281, // OfficialsTitle
    0.414, // WithTitle
    1.182, // Occasion
    0.685, // CoordinationLede
    0.094, // CounterpartLede
    0.757, // EnvoyLede
    -0.160, // VisitLede
    0.643, // OfficialsLede
    0.815, // WithLede
    -0.216, // CoordinationBody
    0.825, // CounterpartBody
    -0.062, // EnvoyBody
    0.604, // VisitBody
    0.217, // OfficialsBody
    -0.050, // WithBody
    0.847, // AnyTie
    -1.202, // EnglishOfficials
    -1.375, // HomeVisitTitle
    0.557, // Together
    0.910, // BothOfficial
    0.044, // OneOnlyCities
    -1.107, // ListedHead
    -1.442, // ListedRivalInTitle
    0.329, // HomeInside
    -0.734, // HomeOutside
    -0.390, // Organisation
    0.012, // TwoOrganisations
    0.268, // MeetTitle
    -0.163, // MeetLede
    0.253, // DealTitle
    0.374, // DealLede
    1.821, // Joint
    0.047, // Visit
    0.298, // Dispute
    -1.285, // Many
    -0.474, // ManyTitle
    0.082, // AttackTitle
    -0.316, // AttackLede
    -1.358, // Leisure
    -0.391, // Business
    -0.716, // Opinion
    -1.096, // Domestic
    -0.693, // OpinionTitle
    -0.148, // DomesticTitle
    0.092, // BusinessTitle
    -0.596, // LeisureTitle
    0.639, // DisputeTitle
    -0.700, // ReviewHead
    -1.645, // ThreeHead
    -0.650, // AttendsHead
    -0.837, // MeetPeopleTitle
    -1.496, // Length
    -0.589, // Mediator
    -0.936, // ActorsInTitle
    1.157, // Extradition
    0.382, // HomeTitleOne
    1.229, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.704, // Constant
    -0.308, // TitleBoth
    0.611, // TitleBothActs
    0.100, // LedeBothActs
    -0.047, // TitleOne
    0.063, // LedeBoth
    0.301, // LedeOne
    -0.316, // ShareLess
    -2.172, // ShareBoth
    0.558, // Rival
    -0.303, // RivalInTitle
    0.607, // HeadLess
    -0.279, // HeadBoth
    0.343, // HeadRival
    0.223, // HeadRivalMeetTitle
    0.528, // RivalOfficialHead
    -0.066, // OfficialHeadBoth
    0.655, // OfficialHeadOne
    0.201, // TitleBothMeet
    -0.191, // TitleBothAttack
    0.490, // TitleOneMeet
    0.063, // AttackAlone
    -0.607, // Attacks
    -0.144, // NoDealings
    0.457, // ActsLess
    -0.276, // Passive
    0.985, // ListLength
    0.318, // MeetTogether
    0.439, // MeetTogetherHead
    -0.436, // MeetShare
    -0.182, // AttackTogether
    0.016, // CoordinationTitle
    0.018, // CounterpartTitle
    -0.263, // EnvoyTitle
    0.264, // VisitTitle
    -0.071, // OfficialsTitle
    -0.369, // WithTitle
    0.369, // Occasion
    -0.119, // CoordinationLede
    -0.167, // CounterpartLede
    -0.004, // EnvoyLede
    0.391, // VisitLede
    -0.305, // OfficialsLede
    -0.333, // WithLede
    -0.160, // CoordinationBody
    0.183, // CounterpartBody
    -0.197, // EnvoyBody
    -0.060, // VisitBody
    0.082, // OfficialsBody
    -0.371, // WithBody
    0.184, // AnyTie
    0.470, // EnglishOfficials
    0.293, // HomeVisitTitle
    0.222, // Together
    0.595, // BothOfficial
    -0.473, // OneOnlyCities
    1.125, // ListedHead
    0.626, // ListedRivalInTitle
    -0.380, // HomeInside
    0.312, // HomeOutside
    0.838, // Organisation
    0.098, // TwoOrganisations
    0.462, // MeetTitle
    0.639, // MeetLede
    0.235, // DealTitle
    0.133, // DealLede
    0.306, // Joint
    -0.111, // Visit
    -0.487, // Dispute
    2.587, // Many
    0.598, // ManyTitle
    -0.743, // AttackTitle
    -0.240, // AttackLede
    -0.788, // Leisure
    -0.932, // Business
    -0.306, // Opinion
    -1.401, // Domestic
    -0.146, // OpinionTitle
    -0.243, // DomesticTitle
    -0.549, // BusinessTitle
    -0.208, // LeisureTitle
    -0.018, // DisputeTitle
    -0.531, // ReviewHead
    1.224, // ThreeHead
    0.417, // AttendsHead
    -0.483, // MeetPeopleTitle
    -0.137, // Length
    0.419, // Mediator
    0.508, // ActorsInTitle
    0.433, // Extradition
    -0.158, // HomeTitleOne
    0.645, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.561, // Constant
    0.634, // Title
    -0.044, // Lede
    1.513, // Strong
    1.156, // Forms
    -0.090, // WeakForms
    0.196, // Sentences
    -0.232, // TitleWeak
    -0.128, // Dominance
    -0.476, // Alone
    0.705, // English
    0.088, // IsTerrorism
    -0.139, // IsDrugs
    0.309, // IsCyber
    -0.258, // IsBorders
    0.143, // Terms
    -1.279, // First
    0.670, // Talked
    -1.361, // Length
    0.564, // MeetHead
    0.708, // AgreementHead
    -1.329, // LeisureHead
    -0.311, // Domestic
    -0.664, // Unproved
    -1.329, // UnprovedTalked
    0.408, // Groups
    0.132, // DealHead
    0.327, // Instrument
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.633, // Constant
    0.982, // Title
    0.811, // Lede
    0.860, // Strong
    1.024, // Forms
    0.914, // WeakForms
    1.496, // Sentences
    -0.467, // TitleWeak
    0.689, // Dominance
    0.528, // Alone
    0.539, // English
    -0.313, // IsTerrorism
    -0.027, // IsDrugs
    0.278, // IsCyber
    0.062, // IsBorders
    1.013, // Terms
    -3.188, // First
    0.080, // Talked
    -1.306, // Length
    -0.052, // MeetHead
    -0.163, // AgreementHead
    -0.244, // LeisureHead
    -0.204, // Domestic
    0.452, // Unproved
    0.071, // UnprovedTalked
    0.943, // Groups
    -0.591, // DealHead
    0.477, // Instrument
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.815, // Constant
    2.025, // Title
    1.723, // Lede
    1.388, // Anywhere
    0.330, // BodyMore
    0.902, // OfBoth
    2.159, // Firm
    1.936, // Fresh
    0.644, // InstrumentTitle
    0.060, // Background
    1.819, // Unnamed
    -4.197, // Constant
    2.217, // Title
    0.898, // Lede
    2.167, // Anywhere
    1.461, // BodyMore
    0.705, // OfBoth
    2.167, // Firm
    -0.694, // Fresh
    0.395, // InstrumentTitle
    1.881, // Background
    -0.062, // Unnamed
];
