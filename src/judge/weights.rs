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

// Fitted: on 2358 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -5.207, // Constant
    0.470, // TitleBoth
    0.879, // TitleBothActs
    0.573, // LedeBothActs
    0.491, // TitleOne
    0.324, // LedeBoth
    0.178, // LedeOne
    1.453, // ShareLess
    0.901, // ShareBoth
    -1.173, // Rival
    0.220, // RivalInTitle
    -0.317, // HeadLess
    0.584, // HeadBoth
    0.048, // HeadRival
    -0.512, // HeadRivalMeetTitle
    -0.381, // RivalOfficialHead
    0.584, // OfficialHeadBoth
    0.530, // OfficialHeadOne
    0.402, // TitleBothMeet
    0.327, // TitleBothAttack
    -0.097, // TitleOneMeet
    -1.115, // AttackAlone
    -0.306, // Attacks
    -0.354, // NoDealings
    0.562, // ActsLess
    -0.346, // Passive
    -0.942, // ListLength
    0.168, // MeetTogether
    0.072, // MeetTogetherHead
    0.786, // MeetShare
    -0.182, // AttackTogether
    1.396, // CoordinationTitle
    0.380, // CounterpartTitle
    -0.236, // EnvoyTitle
    0.031, // VisitTitle
    0.279, // OfficialsTitle
    0.419, // WithTitle
    1.182, // Occasion
    0.656, // CoordinationLede
    0.095, // CounterpartLede
    0.760, // EnvoyLede
    -0.160, // VisitLede
    0.643, // OfficialsLede
    0.823, // WithLede
    -0.236, // CoordinationBody
    0.839, // CounterpartBody
    -0.071, // EnvoyBody
    0.621, // VisitBody
    0.209, // OfficialsBody
    -0.014, // WithBody
    0.797, // AnyTie
    -1.180, // EnglishOfficials
    -1.380, // HomeVisitTitle
    0.590, // Together
    0.892, // BothOfficial
    0.045, // OneOnlyCities
    -1.129, // ListedHead
    -1.434, // ListedRivalInTitle
    0.337, // HomeInside
    -0.767, // HomeOutside
    -0.366, // Organisation
    0.015, // TwoOrganisations
    0.263, // MeetTitle
    -0.169, // MeetLede
    0.265, // DealTitle
    0.390, // DealLede
    1.839, // Joint
    0.053, // Visit
    0.311, // Dispute
    -1.350, // Many
    -0.453, // ManyTitle
    0.095, // AttackTitle
    -0.312, // AttackLede
    -1.351, // Leisure
    -0.386, // Business
    -0.725, // Opinion
    -1.113, // Domestic
    -0.667, // OpinionTitle
    -0.131, // DomesticTitle
    0.091, // BusinessTitle
    -0.585, // LeisureTitle
    0.654, // DisputeTitle
    -0.703, // ReviewHead
    -1.640, // ThreeHead
    -0.641, // AttendsHead
    -0.842, // MeetPeopleTitle
    -1.498, // Length
    -0.586, // Mediator
    -0.947, // ActorsInTitle
    1.154, // Extradition
    0.371, // HomeTitleOne
    1.186, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.695, // Constant
    -0.275, // TitleBoth
    0.570, // TitleBothActs
    0.103, // LedeBothActs
    -0.071, // TitleOne
    0.059, // LedeBoth
    0.307, // LedeOne
    -0.328, // ShareLess
    -2.184, // ShareBoth
    0.632, // Rival
    -0.307, // RivalInTitle
    0.607, // HeadLess
    -0.277, // HeadBoth
    0.324, // HeadRival
    0.215, // HeadRivalMeetTitle
    0.562, // RivalOfficialHead
    -0.068, // OfficialHeadBoth
    0.647, // OfficialHeadOne
    0.201, // TitleBothMeet
    -0.194, // TitleBothAttack
    0.509, // TitleOneMeet
    0.081, // AttackAlone
    -0.618, // Attacks
    -0.178, // NoDealings
    0.438, // ActsLess
    -0.254, // Passive
    0.984, // ListLength
    0.304, // MeetTogether
    0.434, // MeetTogetherHead
    -0.446, // MeetShare
    -0.180, // AttackTogether
    0.027, // CoordinationTitle
    0.017, // CounterpartTitle
    -0.136, // EnvoyTitle
    0.271, // VisitTitle
    -0.071, // OfficialsTitle
    -0.370, // WithTitle
    0.424, // Occasion
    -0.150, // CoordinationLede
    -0.188, // CounterpartLede
    0.062, // EnvoyLede
    0.392, // VisitLede
    -0.294, // OfficialsLede
    -0.268, // WithLede
    -0.131, // CoordinationBody
    0.186, // CounterpartBody
    -0.206, // EnvoyBody
    -0.059, // VisitBody
    0.034, // OfficialsBody
    -0.382, // WithBody
    0.178, // AnyTie
    0.462, // EnglishOfficials
    0.304, // HomeVisitTitle
    0.217, // Together
    0.573, // BothOfficial
    -0.472, // OneOnlyCities
    1.122, // ListedHead
    0.625, // ListedRivalInTitle
    -0.373, // HomeInside
    0.326, // HomeOutside
    0.838, // Organisation
    0.098, // TwoOrganisations
    0.461, // MeetTitle
    0.647, // MeetLede
    0.241, // DealTitle
    0.142, // DealLede
    0.304, // Joint
    -0.111, // Visit
    -0.459, // Dispute
    2.561, // Many
    0.608, // ManyTitle
    -0.742, // AttackTitle
    -0.249, // AttackLede
    -0.790, // Leisure
    -0.928, // Business
    -0.316, // Opinion
    -1.411, // Domestic
    -0.157, // OpinionTitle
    -0.239, // DomesticTitle
    -0.561, // BusinessTitle
    -0.212, // LeisureTitle
    -0.021, // DisputeTitle
    -0.539, // ReviewHead
    1.229, // ThreeHead
    0.416, // AttendsHead
    -0.471, // MeetPeopleTitle
    -0.103, // Length
    0.413, // Mediator
    0.506, // ActorsInTitle
    0.437, // Extradition
    -0.175, // HomeTitleOne
    0.626, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.461, // Constant
    0.869, // Title
    -0.346, // Lede
    1.406, // Strong
    0.570, // StrongRate
    1.129, // Forms
    -0.209, // WeakForms
    -0.186, // WeakRate
    -0.017, // Sentences
    -0.128, // TitleWeak
    -0.154, // Dominance
    -0.371, // Alone
    0.345, // Early
    0.283, // FieldsOnly
    -0.318, // LateOnly
    -0.157, // SectionOnly
    0.634, // English
    -0.012, // IsTerrorism
    -0.324, // IsDrugs
    0.378, // IsCyber
    -0.041, // IsBorders
    0.151, // Terms
    -0.681, // First
    0.554, // Talked
    -1.305, // Length
    0.585, // MeetHead
    0.861, // AgreementHead
    -0.926, // LeisureHead
    -0.401, // Domestic
    -0.588, // Unproved
    -1.257, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.886, // Constant
    0.940, // Title
    0.449, // Lede
    0.548, // Strong
    0.739, // StrongRate
    0.984, // Forms
    1.032, // WeakForms
    -0.226, // WeakRate
    1.103, // Sentences
    -0.214, // TitleWeak
    0.721, // Dominance
    0.576, // Alone
    0.458, // Early
    -0.738, // FieldsOnly
    -0.733, // LateOnly
    -0.087, // SectionOnly
    0.540, // English
    -0.373, // IsTerrorism
    0.146, // IsDrugs
    0.205, // IsCyber
    0.022, // IsBorders
    1.040, // Terms
    -2.488, // First
    -0.070, // Talked
    -1.171, // Length
    -0.076, // MeetHead
    -0.073, // AgreementHead
    -0.313, // LeisureHead
    -0.153, // Domestic
    0.387, // Unproved
    0.160, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.601, // Constant
    1.929, // Title
    1.479, // Lede
    1.775, // Anywhere
    0.735, // BodyMore
    0.594, // OfBoth
    2.082, // Firm
    1.960, // Fresh
    0.284, // InstrumentTitle
    0.693, // Background
    -4.075, // Constant
    2.213, // Title
    0.679, // Lede
    2.048, // Anywhere
    1.096, // BodyMore
    1.123, // OfBoth
    2.048, // Firm
    -0.575, // Fresh
    0.151, // InstrumentTitle
    1.637, // Background
];
