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
    -4.612, // Constant
    1.028, // TitleBoth
    0.441, // TitleOne
    0.686, // LedeBoth
    -0.036, // LedeOne
    1.001, // ShareLess
    0.520, // ShareBoth
    -0.973, // Rival
    0.014, // RivalInTitle
    -0.026, // HeadLess
    0.894, // HeadBoth
    -0.058, // HeadRival
    -0.542, // HeadRivalMeetTitle
    -0.395, // RivalOfficialHead
    0.398, // OfficialHeadBoth
    0.176, // OfficialHeadOne
    0.256, // TitleBothMeet
    0.285, // TitleBothAttack
    -0.035, // TitleOneMeet
    -1.208, // AttackAlone
    -0.174, // Attacks
    -0.336, // NoDealings
    0.639, // ActsLess
    -0.870, // Passive
    -0.868, // ListLength
    0.309, // MeetTogether
    0.104, // MeetTogetherHead
    0.855, // MeetShare
    -0.168, // AttackTogether
    1.597, // CoordinationTitle
    0.352, // CounterpartTitle
    0.158, // EnvoyTitle
    0.246, // VisitTitle
    0.607, // OfficialsTitle
    0.396, // WithTitle
    1.018, // Occasion
    0.613, // CoordinationLede
    0.072, // CounterpartLede
    0.700, // EnvoyLede
    -0.258, // VisitLede
    0.545, // OfficialsLede
    0.741, // WithLede
    -0.040, // CoordinationBody
    0.818, // CounterpartBody
    -0.071, // EnvoyBody
    0.565, // VisitBody
    0.262, // OfficialsBody
    0.006, // WithBody
    0.812, // AnyTie
    -1.194, // EnglishOfficials
    -1.350, // HomeVisitTitle
    0.815, // Together
    0.751, // BothOfficial
    -0.116, // OneOnlyCities
    -0.895, // ListedHead
    -1.180, // ListedRivalInTitle
    0.187, // HomeInside
    -0.872, // HomeOutside
    -0.470, // Organisation
    -0.010, // TwoOrganisations
    0.247, // MeetTitle
    -0.134, // MeetLede
    0.220, // DealTitle
    0.361, // DealLede
    1.547, // Joint
    0.032, // Visit
    -0.068, // Dispute
    -1.470, // Many
    -0.289, // ManyTitle
    0.001, // AttackTitle
    -0.272, // AttackLede
    -1.342, // Leisure
    -0.335, // Business
    -0.223, // Opinion
    -1.028, // Domestic
    -0.812, // OpinionTitle
    -0.112, // DomesticTitle
    -0.191, // BusinessTitle
    -0.753, // LeisureTitle
    0.753, // DisputeTitle
    -0.657, // ReviewHead
    -1.676, // ThreeHead
    -0.441, // AttendsHead
    -0.897, // MeetPeopleTitle
    -1.389, // Length
    -0.338, // Mediator
    -0.714, // ActorsInTitle
    0.991, // Extradition
    0.367, // HomeTitleOne
    1.200, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.491, // Constant
    0.147, // TitleBoth
    -0.103, // TitleOne
    -0.001, // LedeBoth
    0.303, // LedeOne
    -0.334, // ShareLess
    -2.116, // ShareBoth
    0.623, // Rival
    -0.202, // RivalInTitle
    0.615, // HeadLess
    -0.317, // HeadBoth
    0.278, // HeadRival
    0.531, // HeadRivalMeetTitle
    0.466, // RivalOfficialHead
    0.015, // OfficialHeadBoth
    0.680, // OfficialHeadOne
    0.266, // TitleBothMeet
    -0.232, // TitleBothAttack
    0.439, // TitleOneMeet
    -0.145, // AttackAlone
    -0.296, // Attacks
    -0.365, // NoDealings
    0.501, // ActsLess
    -0.368, // Passive
    0.847, // ListLength
    0.580, // MeetTogether
    0.555, // MeetTogetherHead
    -0.611, // MeetShare
    -0.061, // AttackTogether
    -0.042, // CoordinationTitle
    0.040, // CounterpartTitle
    -0.256, // EnvoyTitle
    0.169, // VisitTitle
    0.108, // OfficialsTitle
    -0.349, // WithTitle
    0.388, // Occasion
    -0.060, // CoordinationLede
    -0.096, // CounterpartLede
    0.051, // EnvoyLede
    0.301, // VisitLede
    -0.302, // OfficialsLede
    -0.303, // WithLede
    0.079, // CoordinationBody
    0.070, // CounterpartBody
    -0.259, // EnvoyBody
    -0.231, // VisitBody
    0.037, // OfficialsBody
    -0.433, // WithBody
    0.130, // AnyTie
    0.333, // EnglishOfficials
    0.336, // HomeVisitTitle
    -0.108, // Together
    0.477, // BothOfficial
    -0.351, // OneOnlyCities
    0.836, // ListedHead
    0.612, // ListedRivalInTitle
    -0.342, // HomeInside
    0.004, // HomeOutside
    0.999, // Organisation
    0.130, // TwoOrganisations
    0.404, // MeetTitle
    0.138, // MeetLede
    0.210, // DealTitle
    0.320, // DealLede
    0.184, // Joint
    0.088, // Visit
    -0.498, // Dispute
    2.491, // Many
    0.178, // ManyTitle
    -0.526, // AttackTitle
    -0.295, // AttackLede
    -0.630, // Leisure
    -0.648, // Business
    -0.237, // Opinion
    -1.126, // Domestic
    -0.066, // OpinionTitle
    -0.263, // DomesticTitle
    -0.540, // BusinessTitle
    -0.180, // LeisureTitle
    -0.036, // DisputeTitle
    -0.606, // ReviewHead
    1.150, // ThreeHead
    0.378, // AttendsHead
    -0.400, // MeetPeopleTitle
    -0.052, // Length
    0.286, // Mediator
    0.415, // ActorsInTitle
    0.300, // Extradition
    -0.360, // HomeTitleOne
    0.644, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.006, // Constant
    0.708, // Title
    -0.283, // Lede
    1.239, // Strong
    0.906, // StrongRate
    0.952, // Forms
    -0.070, // WeakForms
    -0.284, // WeakRate
    0.188, // Sentences
    -0.383, // TitleWeak
    0.001, // Dominance
    -0.523, // Alone
    0.399, // Early
    0.412, // FieldsOnly
    -0.189, // LateOnly
    -0.244, // SectionOnly
    0.635, // English
    -0.026, // IsTerrorism
    -0.235, // IsDrugs
    0.352, // IsCyber
    -0.091, // IsBorders
    0.162, // Terms
    -0.717, // First
    0.702, // Talked
    -1.036, // Length
    0.590, // MeetHead
    0.949, // AgreementHead
    -0.933, // LeisureHead
    -0.447, // Domestic
    -0.960, // Unproved
    -1.446, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.178, // Constant
    0.806, // Title
    0.676, // Lede
    0.750, // Strong
    0.788, // StrongRate
    0.766, // Forms
    0.671, // WeakForms
    0.293, // WeakRate
    1.220, // Sentences
    -0.437, // TitleWeak
    0.554, // Dominance
    0.752, // Alone
    0.203, // Early
    -0.554, // FieldsOnly
    -0.959, // LateOnly
    -0.028, // SectionOnly
    0.622, // English
    -0.373, // IsTerrorism
    0.231, // IsDrugs
    0.228, // IsCyber
    -0.085, // IsBorders
    1.129, // Terms
    -2.277, // First
    -0.126, // Talked
    -1.132, // Length
    -0.166, // MeetHead
    -0.109, // AgreementHead
    0.100, // LeisureHead
    -0.119, // Domestic
    0.327, // Unproved
    0.150, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.779, // Constant
    2.218, // Title
    1.324, // Lede
    1.539, // Anywhere
    0.898, // BodyMore
    1.214, // OfBoth
    1.896, // Firm
    1.833, // Fresh
    0.384, // InstrumentTitle
    0.046, // Background
    -4.582, // Constant
    2.083, // Title
    0.554, // Lede
    2.167, // Anywhere
    1.193, // BodyMore
    1.271, // OfBoth
    2.167, // Firm
    -0.226, // Fresh
    0.156, // InstrumentTitle
    -0.172, // Background
];
