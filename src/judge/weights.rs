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

// Fitted: on 1835 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -4.593, // Constant
    1.021, // TitleBoth
    0.445, // TitleOne
    0.677, // LedeBoth
    -0.041, // LedeOne
    0.986, // ShareLess
    0.488, // ShareBoth
    -1.035, // Rival
    -0.009, // RivalInTitle
    -0.011, // HeadLess
    0.939, // HeadBoth
    -0.067, // HeadRival
    -0.402, // RivalOfficialHead
    0.355, // OfficialHeadBoth
    0.174, // OfficialHeadOne
    0.279, // TitleBothMeet
    0.291, // TitleBothAttack
    -0.072, // TitleOneMeet
    -1.225, // AttackAlone
    -0.141, // Attacks
    -0.307, // NoDealings
    0.621, // ActsLess
    -0.855, // Passive
    -0.879, // ListLength
    0.350, // MeetTogether
    0.044, // MeetTogetherHead
    0.888, // MeetShare
    -0.196, // AttackTogether
    1.599, // CoordinationTitle
    0.375, // CounterpartTitle
    0.171, // EnvoyTitle
    0.247, // VisitTitle
    0.588, // OfficialsTitle
    0.375, // WithTitle
    0.986, // Occasion
    0.616, // CoordinationLede
    0.114, // CounterpartLede
    0.677, // EnvoyLede
    -0.245, // VisitLede
    0.586, // OfficialsLede
    0.756, // WithLede
    -0.055, // CoordinationBody
    0.801, // CounterpartBody
    -0.096, // EnvoyBody
    0.517, // VisitBody
    0.254, // OfficialsBody
    0.012, // WithBody
    0.834, // AnyTie
    -1.206, // EnglishOfficials
    -1.327, // HomeVisitTitle
    0.816, // Together
    0.765, // BothOfficial
    -0.110, // OneOnlyCities
    -0.908, // ListedHead
    -1.231, // ListedRivalInTitle
    0.160, // HomeInside
    -0.877, // HomeOutside
    -0.509, // Organisation
    -0.016, // TwoOrganisations
    0.070, // MeetTitle
    -0.124, // MeetLede
    0.217, // DealTitle
    0.362, // DealLede
    1.557, // Joint
    0.033, // Visit
    -0.087, // Dispute
    -1.464, // Many
    -0.304, // ManyTitle
    -0.009, // AttackTitle
    -0.268, // AttackLede
    -1.361, // Leisure
    -0.354, // Business
    -0.282, // Opinion
    -1.029, // Domestic
    -0.781, // OpinionTitle
    -0.117, // DomesticTitle
    -0.181, // BusinessTitle
    -0.759, // LeisureTitle
    0.773, // DisputeTitle
    -0.650, // ReviewHead
    -1.702, // ThreeHead
    -0.492, // AttendsHead
    -0.865, // MeetPeopleTitle
    -1.381, // Length
    -0.331, // Mediator
    -0.737, // ActorsInTitle
    0.973, // Extradition
    0.388, // HomeTitleOne
    1.198, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.440, // Constant
    0.096, // TitleBoth
    -0.090, // TitleOne
    -0.007, // LedeBoth
    0.314, // LedeOne
    -0.345, // ShareLess
    -2.123, // ShareBoth
    0.607, // Rival
    -0.136, // RivalInTitle
    0.637, // HeadLess
    -0.342, // HeadBoth
    0.294, // HeadRival
    0.529, // RivalOfficialHead
    0.072, // OfficialHeadBoth
    0.684, // OfficialHeadOne
    0.255, // TitleBothMeet
    -0.229, // TitleBothAttack
    0.459, // TitleOneMeet
    -0.161, // AttackAlone
    -0.250, // Attacks
    -0.396, // NoDealings
    0.456, // ActsLess
    -0.341, // Passive
    0.882, // ListLength
    0.562, // MeetTogether
    0.633, // MeetTogetherHead
    -0.539, // MeetShare
    -0.025, // AttackTogether
    -0.046, // CoordinationTitle
    0.036, // CounterpartTitle
    -0.255, // EnvoyTitle
    0.158, // VisitTitle
    0.134, // OfficialsTitle
    -0.346, // WithTitle
    0.295, // Occasion
    -0.020, // CoordinationLede
    -0.123, // CounterpartLede
    0.059, // EnvoyLede
    0.282, // VisitLede
    -0.379, // OfficialsLede
    -0.311, // WithLede
    0.048, // CoordinationBody
    0.062, // CounterpartBody
    -0.237, // EnvoyBody
    -0.251, // VisitBody
    0.037, // OfficialsBody
    -0.435, // WithBody
    0.040, // AnyTie
    0.369, // EnglishOfficials
    0.334, // HomeVisitTitle
    -0.138, // Together
    0.486, // BothOfficial
    -0.361, // OneOnlyCities
    0.840, // ListedHead
    0.593, // ListedRivalInTitle
    -0.333, // HomeInside
    0.048, // HomeOutside
    0.969, // Organisation
    0.135, // TwoOrganisations
    0.484, // MeetTitle
    0.120, // MeetLede
    0.245, // DealTitle
    0.309, // DealLede
    0.261, // Joint
    0.059, // Visit
    -0.426, // Dispute
    2.488, // Many
    0.146, // ManyTitle
    -0.536, // AttackTitle
    -0.376, // AttackLede
    -0.610, // Leisure
    -0.642, // Business
    -0.262, // Opinion
    -1.121, // Domestic
    -0.068, // OpinionTitle
    -0.242, // DomesticTitle
    -0.534, // BusinessTitle
    -0.186, // LeisureTitle
    -0.070, // DisputeTitle
    -0.608, // ReviewHead
    1.164, // ThreeHead
    0.373, // AttendsHead
    -0.430, // MeetPeopleTitle
    -0.033, // Length
    0.414, // Mediator
    0.366, // ActorsInTitle
    0.314, // Extradition
    -0.394, // HomeTitleOne
    0.627, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.958, // Constant
    0.466, // Title
    -0.318, // Lede
    1.160, // Strong
    0.871, // StrongRate
    0.914, // Forms
    -0.088, // WeakForms
    -0.269, // WeakRate
    0.153, // Sentences
    -0.353, // TitleWeak
    0.083, // Dominance
    -0.552, // Alone
    0.398, // Early
    0.399, // FieldsOnly
    -0.195, // LateOnly
    -0.243, // SectionOnly
    0.565, // English
    -0.019, // IsTerrorism
    -0.191, // IsDrugs
    0.387, // IsCyber
    -0.177, // IsBorders
    0.207, // Terms
    -0.675, // First
    0.757, // Talked
    -1.008, // Length
    0.603, // MeetHead
    0.864, // AgreementHead
    -1.141, // LeisureHead
    -0.429, // Domestic
    -1.008, // Unproved
    -1.529, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.139, // Constant
    0.762, // Title
    0.656, // Lede
    0.698, // Strong
    0.883, // StrongRate
    0.693, // Forms
    0.676, // WeakForms
    0.297, // WeakRate
    1.204, // Sentences
    -0.454, // TitleWeak
    0.570, // Dominance
    0.763, // Alone
    0.223, // Early
    -0.554, // FieldsOnly
    -0.973, // LateOnly
    -0.034, // SectionOnly
    0.632, // English
    -0.378, // IsTerrorism
    0.228, // IsDrugs
    0.258, // IsCyber
    -0.109, // IsBorders
    1.106, // Terms
    -2.297, // First
    -0.142, // Talked
    -1.081, // Length
    -0.173, // MeetHead
    -0.103, // AgreementHead
    0.088, // LeisureHead
    -0.123, // Domestic
    0.269, // Unproved
    0.090, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.779, // Constant
    2.400, // Title
    1.498, // Lede
    1.575, // Anywhere
    0.953, // BodyMore
    1.149, // OfBoth
    1.794, // Firm
    1.868, // Fresh
    0.126, // InstrumentTitle
    0.104, // Background
    -4.581, // Constant
    2.083, // Title
    0.559, // Lede
    2.170, // Anywhere
    1.167, // BodyMore
    1.262, // OfBoth
    2.170, // Firm
    -0.231, // Fresh
    0.117, // InstrumentTitle
    -0.181, // Background
];
