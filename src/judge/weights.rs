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

// Fitted: on 2178 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -4.937, // Constant
    1.076, // TitleBoth
    0.508, // TitleOne
    0.641, // LedeBoth
    0.033, // LedeOne
    1.363, // ShareLess
    0.632, // ShareBoth
    -1.083, // Rival
    0.159, // RivalInTitle
    -0.088, // HeadLess
    0.778, // HeadBoth
    0.034, // HeadRival
    -0.410, // HeadRivalMeetTitle
    -0.406, // RivalOfficialHead
    0.605, // OfficialHeadBoth
    0.412, // OfficialHeadOne
    0.243, // TitleBothMeet
    0.218, // TitleBothAttack
    -0.099, // TitleOneMeet
    -0.988, // AttackAlone
    -0.215, // Attacks
    -0.243, // NoDealings
    0.541, // ActsLess
    -0.877, // Passive
    -0.879, // ListLength
    0.262, // MeetTogether
    0.106, // MeetTogetherHead
    0.716, // MeetShare
    -0.088, // AttackTogether
    1.656, // CoordinationTitle
    0.441, // CounterpartTitle
    0.087, // EnvoyTitle
    0.348, // VisitTitle
    0.405, // OfficialsTitle
    0.482, // WithTitle
    1.025, // Occasion
    0.775, // CoordinationLede
    0.111, // CounterpartLede
    0.638, // EnvoyLede
    -0.234, // VisitLede
    0.638, // OfficialsLede
    0.791, // WithLede
    -0.227, // CoordinationBody
    0.831, // CounterpartBody
    -0.074, // EnvoyBody
    0.504, // VisitBody
    0.244, // OfficialsBody
    0.036, // WithBody
    0.821, // AnyTie
    -1.075, // EnglishOfficials
    -1.343, // HomeVisitTitle
    0.731, // Together
    0.798, // BothOfficial
    -0.009, // OneOnlyCities
    -1.031, // ListedHead
    -1.507, // ListedRivalInTitle
    0.263, // HomeInside
    -0.889, // HomeOutside
    -0.418, // Organisation
    -0.012, // TwoOrganisations
    0.207, // MeetTitle
    -0.136, // MeetLede
    0.281, // DealTitle
    0.356, // DealLede
    1.694, // Joint
    -0.008, // Visit
    0.176, // Dispute
    -1.360, // Many
    -0.413, // ManyTitle
    -0.056, // AttackTitle
    -0.330, // AttackLede
    -1.325, // Leisure
    -0.376, // Business
    -0.419, // Opinion
    -1.173, // Domestic
    -0.810, // OpinionTitle
    -0.035, // DomesticTitle
    -0.171, // BusinessTitle
    -0.715, // LeisureTitle
    0.634, // DisputeTitle
    -0.668, // ReviewHead
    -1.518, // ThreeHead
    -0.492, // AttendsHead
    -0.908, // MeetPeopleTitle
    -1.452, // Length
    -0.343, // Mediator
    -0.760, // ActorsInTitle
    1.371, // Extradition
    0.354, // HomeTitleOne
    1.145, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.632, // Constant
    0.151, // TitleBoth
    -0.020, // TitleOne
    0.016, // LedeBoth
    0.339, // LedeOne
    -0.306, // ShareLess
    -2.214, // ShareBoth
    0.627, // Rival
    -0.243, // RivalInTitle
    0.698, // HeadLess
    -0.225, // HeadBoth
    0.325, // HeadRival
    0.508, // HeadRivalMeetTitle
    0.511, // RivalOfficialHead
    -0.020, // OfficialHeadBoth
    0.549, // OfficialHeadOne
    0.254, // TitleBothMeet
    -0.162, // TitleBothAttack
    0.522, // TitleOneMeet
    -0.100, // AttackAlone
    -0.445, // Attacks
    -0.250, // NoDealings
    0.499, // ActsLess
    -0.278, // Passive
    0.926, // ListLength
    0.429, // MeetTogether
    0.448, // MeetTogetherHead
    -0.462, // MeetShare
    -0.099, // AttackTogether
    -0.127, // CoordinationTitle
    0.031, // CounterpartTitle
    -0.226, // EnvoyTitle
    0.256, // VisitTitle
    -0.049, // OfficialsTitle
    -0.355, // WithTitle
    0.345, // Occasion
    -0.238, // CoordinationLede
    -0.117, // CounterpartLede
    0.042, // EnvoyLede
    0.405, // VisitLede
    -0.308, // OfficialsLede
    -0.241, // WithLede
    -0.097, // CoordinationBody
    0.103, // CounterpartBody
    -0.236, // EnvoyBody
    -0.166, // VisitBody
    0.069, // OfficialsBody
    -0.391, // WithBody
    0.151, // AnyTie
    0.297, // EnglishOfficials
    0.353, // HomeVisitTitle
    0.014, // Together
    0.500, // BothOfficial
    -0.425, // OneOnlyCities
    0.919, // ListedHead
    0.701, // ListedRivalInTitle
    -0.292, // HomeInside
    -0.002, // HomeOutside
    1.044, // Organisation
    0.087, // TwoOrganisations
    0.483, // MeetTitle
    0.395, // MeetLede
    0.263, // DealTitle
    0.283, // DealLede
    0.350, // Joint
    -0.125, // Visit
    -0.447, // Dispute
    2.502, // Many
    0.583, // ManyTitle
    -0.658, // AttackTitle
    -0.329, // AttackLede
    -0.748, // Leisure
    -0.872, // Business
    -0.246, // Opinion
    -1.338, // Domestic
    -0.105, // OpinionTitle
    -0.260, // DomesticTitle
    -0.591, // BusinessTitle
    -0.229, // LeisureTitle
    -0.046, // DisputeTitle
    -0.557, // ReviewHead
    1.235, // ThreeHead
    0.446, // AttendsHead
    -0.445, // MeetPeopleTitle
    -0.083, // Length
    0.443, // Mediator
    0.473, // ActorsInTitle
    0.163, // Extradition
    -0.244, // HomeTitleOne
    0.653, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.556, // Constant
    0.847, // Title
    -0.379, // Lede
    1.359, // Strong
    0.529, // StrongRate
    1.002, // Forms
    -0.145, // WeakForms
    -0.193, // WeakRate
    -0.070, // Sentences
    -0.221, // TitleWeak
    -0.242, // Dominance
    -0.434, // Alone
    0.481, // Early
    0.274, // FieldsOnly
    -0.250, // LateOnly
    -0.162, // SectionOnly
    0.636, // English
    -0.031, // IsTerrorism
    -0.370, // IsDrugs
    0.468, // IsCyber
    -0.067, // IsBorders
    0.152, // Terms
    -0.686, // First
    0.572, // Talked
    -1.262, // Length
    0.615, // MeetHead
    0.864, // AgreementHead
    -1.099, // LeisureHead
    -0.451, // Domestic
    -0.786, // Unproved
    -1.296, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.923, // Constant
    1.012, // Title
    0.415, // Lede
    0.611, // Strong
    0.765, // StrongRate
    0.940, // Forms
    0.965, // WeakForms
    -0.170, // WeakRate
    1.055, // Sentences
    -0.142, // TitleWeak
    0.653, // Dominance
    0.569, // Alone
    0.432, // Early
    -0.719, // FieldsOnly
    -0.712, // LateOnly
    -0.081, // SectionOnly
    0.628, // English
    -0.319, // IsTerrorism
    0.144, // IsDrugs
    0.145, // IsCyber
    0.030, // IsBorders
    1.012, // Terms
    -2.436, // First
    -0.037, // Talked
    -1.168, // Length
    -0.069, // MeetHead
    -0.074, // AgreementHead
    0.028, // LeisureHead
    -0.161, // Domestic
    0.336, // Unproved
    0.186, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.657, // Constant
    2.102, // Title
    1.461, // Lede
    1.668, // Anywhere
    0.806, // BodyMore
    0.842, // OfBoth
    1.948, // Firm
    2.009, // Fresh
    0.158, // InstrumentTitle
    0.631, // Background
    -4.415, // Constant
    2.159, // Title
    0.778, // Lede
    2.071, // Anywhere
    1.195, // BodyMore
    1.257, // OfBoth
    2.071, // Firm
    -0.482, // Fresh
    0.271, // InstrumentTitle
    -0.106, // Background
];
