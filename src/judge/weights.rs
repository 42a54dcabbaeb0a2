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
    -5.203, // Constant
    0.472, // TitleBoth
    0.877, // TitleBothActs
    0.574, // LedeBothActs
    0.491, // TitleOne
    0.322, // LedeBoth
    0.179, // LedeOne
    1.451, // ShareLess
    0.899, // ShareBoth
    -1.170, // Rival
    0.218, // RivalInTitle
    -0.308, // HeadLess
    0.587, // HeadBoth
    0.048, // HeadRival
    -0.511, // HeadRivalMeetTitle
    -0.389, // RivalOfficialHead
    0.585, // OfficialHeadBoth
    0.530, // OfficialHeadOne
    0.399, // TitleBothMeet
    0.326, // TitleBothAttack
    -0.098, // TitleOneMeet
    -1.118, // AttackAlone
    -0.309, // Attacks
    -0.363, // NoDealings
    0.558, // ActsLess
    -0.355, // Passive
    -0.941, // ListLength
    0.167, // MeetTogether
    0.071, // MeetTogetherHead
    0.780, // MeetShare
    -0.182, // AttackTogether
    1.395, // CoordinationTitle
    0.379, // CounterpartTitle
    -0.138, // EnvoyTitle
    0.028, // VisitTitle
    0.270, // OfficialsTitle
    0.416, // WithTitle
    1.182, // Occasion
    0.657, // CoordinationLede
    0.094, // CounterpartLede
    0.759, // EnvoyLede
    -0.161, // VisitLede
    0.643, // OfficialsLede
    0.821, // WithLede
    -0.234, // CoordinationBody
    0.840, // CounterpartBody
    -0.089, // EnvoyBody
    0.623, // VisitBody
    0.211, // OfficialsBody
    -0.017, // WithBody
    0.798, // AnyTie
    -1.180, // EnglishOfficials
    -1.375, // HomeVisitTitle
    0.588, // Together
    0.890, // BothOfficial
    0.048, // OneOnlyCities
    -1.097, // ListedHead
    -1.454, // ListedRivalInTitle
    0.333, // HomeInside
    -0.756, // HomeOutside
    -0.368, // Organisation
    0.015, // TwoOrganisations
    0.265, // MeetTitle
    -0.172, // MeetLede
    0.264, // DealTitle
    0.389, // DealLede
    1.835, // Joint
    0.053, // Visit
    0.307, // Dispute
    -1.349, // Many
    -0.449, // ManyTitle
    0.098, // AttackTitle
    -0.316, // AttackLede
    -1.350, // Leisure
    -0.389, // Business
    -0.729, // Opinion
    -1.114, // Domestic
    -0.678, // OpinionTitle
    -0.132, // DomesticTitle
    0.088, // BusinessTitle
    -0.587, // LeisureTitle
    0.648, // DisputeTitle
    -0.702, // ReviewHead
    -1.654, // ThreeHead
    -0.641, // AttendsHead
    -0.841, // MeetPeopleTitle
    -1.493, // Length
    -0.586, // Mediator
    -0.951, // ActorsInTitle
    1.152, // Extradition
    0.375, // HomeTitleOne
    1.190, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.720, // Constant
    -0.277, // TitleBoth
    0.575, // TitleBothActs
    0.102, // LedeBothActs
    -0.067, // TitleOne
    0.063, // LedeBoth
    0.307, // LedeOne
    -0.320, // ShareLess
    -2.184, // ShareBoth
    0.594, // Rival
    -0.304, // RivalInTitle
    0.593, // HeadLess
    -0.271, // HeadBoth
    0.349, // HeadRival
    0.217, // HeadRivalMeetTitle
    0.548, // RivalOfficialHead
    -0.052, // OfficialHeadBoth
    0.649, // OfficialHeadOne
    0.194, // TitleBothMeet
    -0.193, // TitleBothAttack
    0.512, // TitleOneMeet
    0.070, // AttackAlone
    -0.609, // Attacks
    -0.154, // NoDealings
    0.440, // ActsLess
    -0.254, // Passive
    0.985, // ListLength
    0.315, // MeetTogether
    0.439, // MeetTogetherHead
    -0.443, // MeetShare
    -0.185, // AttackTogether
    0.024, // CoordinationTitle
    0.017, // CounterpartTitle
    -0.261, // EnvoyTitle
    0.269, // VisitTitle
    -0.069, // OfficialsTitle
    -0.368, // WithTitle
    0.364, // Occasion
    -0.146, // CoordinationLede
    -0.167, // CounterpartLede
    0.003, // EnvoyLede
    0.397, // VisitLede
    -0.300, // OfficialsLede
    -0.327, // WithLede
    -0.140, // CoordinationBody
    0.182, // CounterpartBody
    -0.193, // EnvoyBody
    -0.065, // VisitBody
    0.068, // OfficialsBody
    -0.364, // WithBody
    0.160, // AnyTie
    0.472, // EnglishOfficials
    0.298, // HomeVisitTitle
    0.237, // Together
    0.576, // BothOfficial
    -0.474, // OneOnlyCities
    1.127, // ListedHead
    0.627, // ListedRivalInTitle
    -0.376, // HomeInside
    0.332, // HomeOutside
    0.838, // Organisation
    0.099, // TwoOrganisations
    0.465, // MeetTitle
    0.647, // MeetLede
    0.242, // DealTitle
    0.145, // DealLede
    0.310, // Joint
    -0.104, // Visit
    -0.467, // Dispute
    2.565, // Many
    0.603, // ManyTitle
    -0.740, // AttackTitle
    -0.246, // AttackLede
    -0.789, // Leisure
    -0.931, // Business
    -0.308, // Opinion
    -1.415, // Domestic
    -0.146, // OpinionTitle
    -0.235, // DomesticTitle
    -0.557, // BusinessTitle
    -0.213, // LeisureTitle
    -0.020, // DisputeTitle
    -0.532, // ReviewHead
    1.224, // ThreeHead
    0.416, // AttendsHead
    -0.476, // MeetPeopleTitle
    -0.104, // Length
    0.415, // Mediator
    0.513, // ActorsInTitle
    0.437, // Extradition
    -0.177, // HomeTitleOne
    0.635, // English
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
