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

// Fitted: on 2541 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -5.113, // Constant
    0.567, // TitleBoth
    0.954, // TitleBothActs
    0.582, // LedeBothActs
    0.562, // TitleOne
    0.171, // LedeBoth
    0.008, // LedeOne
    1.352, // ShareLess
    0.960, // ShareBoth
    -1.243, // Rival
    0.266, // RivalInTitle
    -0.206, // HeadLess
    0.512, // HeadBoth
    0.118, // HeadRival
    -0.572, // HeadRivalMeetTitle
    -0.408, // RivalOfficialHead
    0.509, // OfficialHeadBoth
    0.515, // OfficialHeadOne
    0.247, // TitleBothMeet
    0.300, // TitleBothAttack
    -0.161, // TitleOneMeet
    -1.164, // AttackAlone
    -0.323, // Attacks
    -0.348, // NoDealings
    0.388, // ActsLess
    -0.487, // Passive
    -0.975, // ListLength
    0.247, // MeetTogether
    0.043, // MeetTogetherHead
    0.788, // MeetShare
    -0.142, // AttackTogether
    1.427, // CoordinationTitle
    0.343, // CounterpartTitle
    -0.152, // EnvoyTitle
    0.004, // VisitTitle
    0.287, // OfficialsTitle
    0.483, // WithTitle
    1.064, // Occasion
    0.686, // CoordinationLede
    0.285, // CounterpartLede
    0.725, // EnvoyLede
    -0.157, // VisitLede
    0.603, // OfficialsLede
    0.757, // WithLede
    -0.210, // CoordinationBody
    0.677, // CounterpartBody
    -0.258, // EnvoyBody
    0.704, // VisitBody
    0.124, // OfficialsBody
    -0.158, // WithBody
    0.955, // AnyTie
    -1.068, // EnglishOfficials
    -1.348, // HomeVisitTitle
    0.536, // Together
    0.977, // BothOfficial
    0.032, // OneOnlyCities
    -1.044, // ListedHead
    -1.416, // ListedRivalInTitle
    0.319, // HomeInside
    -0.657, // HomeOutside
    -0.149, // Organisation
    0.019, // TwoOrganisations
    0.375, // MeetTitle
    -0.213, // MeetLede
    0.361, // DealTitle
    0.367, // DealLede
    1.724, // Joint
    0.032, // Visit
    0.178, // Dispute
    -1.394, // Many
    -0.463, // ManyTitle
    -0.048, // AttackTitle
    -0.303, // AttackLede
    -1.403, // Leisure
    -0.453, // Business
    -0.700, // Opinion
    -1.161, // Domestic
    -0.708, // OpinionTitle
    -0.219, // DomesticTitle
    0.129, // BusinessTitle
    -0.474, // LeisureTitle
    0.640, // DisputeTitle
    -0.668, // ReviewHead
    -1.675, // ThreeHead
    -0.589, // AttendsHead
    -0.831, // MeetPeopleTitle
    -1.514, // Length
    -0.608, // Mediator
    -0.923, // ActorsInTitle
    1.151, // Extradition
    0.474, // HomeTitleOne
    1.225, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.519, // Constant
    -0.351, // TitleBoth
    0.590, // TitleBothActs
    0.141, // LedeBothActs
    -0.038, // TitleOne
    0.079, // LedeBoth
    0.278, // LedeOne
    -0.324, // ShareLess
    -2.249, // ShareBoth
    0.506, // Rival
    -0.198, // RivalInTitle
    0.497, // HeadLess
    -0.286, // HeadBoth
    0.259, // HeadRival
    0.219, // HeadRivalMeetTitle
    0.531, // RivalOfficialHead
    0.002, // OfficialHeadBoth
    0.667, // OfficialHeadOne
    0.286, // TitleBothMeet
    -0.323, // TitleBothAttack
    0.442, // TitleOneMeet
    0.002, // AttackAlone
    -0.543, // Attacks
    -0.127, // NoDealings
    0.481, // ActsLess
    -0.346, // Passive
    1.016, // ListLength
    0.475, // MeetTogether
    0.381, // MeetTogetherHead
    -0.453, // MeetShare
    -0.096, // AttackTogether
    -0.001, // CoordinationTitle
    0.015, // CounterpartTitle
    -0.269, // EnvoyTitle
    0.255, // VisitTitle
    -0.072, // OfficialsTitle
    -0.378, // WithTitle
    0.433, // Occasion
    -0.134, // CoordinationLede
    -0.234, // CounterpartLede
    -0.023, // EnvoyLede
    0.339, // VisitLede
    -0.307, // OfficialsLede
    -0.247, // WithLede
    -0.257, // CoordinationBody
    0.229, // CounterpartBody
    -0.188, // EnvoyBody
    -0.077, // VisitBody
    0.001, // OfficialsBody
    -0.337, // WithBody
    0.246, // AnyTie
    0.456, // EnglishOfficials
    0.276, // HomeVisitTitle
    0.223, // Together
    0.555, // BothOfficial
    -0.486, // OneOnlyCities
    1.180, // ListedHead
    0.598, // ListedRivalInTitle
    -0.350, // HomeInside
    0.255, // HomeOutside
    0.855, // Organisation
    0.093, // TwoOrganisations
    0.419, // MeetTitle
    0.627, // MeetLede
    0.230, // DealTitle
    0.109, // DealLede
    0.463, // Joint
    -0.112, // Visit
    -0.553, // Dispute
    2.676, // Many
    0.556, // ManyTitle
    -0.604, // AttackTitle
    -0.288, // AttackLede
    -0.782, // Leisure
    -0.933, // Business
    -0.307, // Opinion
    -1.499, // Domestic
    -0.168, // OpinionTitle
    -0.285, // DomesticTitle
    -0.518, // BusinessTitle
    -0.205, // LeisureTitle
    -0.040, // DisputeTitle
    -0.576, // ReviewHead
    1.211, // ThreeHead
    0.430, // AttendsHead
    -0.466, // MeetPeopleTitle
    -0.353, // Length
    0.422, // Mediator
    0.449, // ActorsInTitle
    0.201, // Extradition
    -0.125, // HomeTitleOne
    0.661, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.330, // Constant
    0.451, // Title
    -0.033, // Lede
    1.598, // Strong
    1.137, // Forms
    -0.020, // WeakForms
    0.235, // Sentences
    -0.107, // TitleWeak
    -0.168, // Dominance
    -0.439, // Alone
    0.649, // English
    0.094, // IsTerrorism
    -0.093, // IsDrugs
    0.347, // IsCyber
    -0.348, // IsBorders
    0.181, // Terms
    -1.233, // First
    0.589, // Talked
    -1.297, // Length
    0.729, // MeetHead
    0.687, // AgreementHead
    -1.342, // LeisureHead
    -0.310, // Domestic
    -0.633, // Unproved
    -1.242, // UnprovedTalked
    0.328, // Groups
    0.143, // DealHead
    0.522, // Instrument
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.385, // Constant
    1.015, // Title
    0.785, // Lede
    0.832, // Strong
    0.900, // Forms
    0.941, // WeakForms
    1.389, // Sentences
    -0.562, // TitleWeak
    0.744, // Dominance
    0.505, // Alone
    0.520, // English
    -0.283, // IsTerrorism
    -0.049, // IsDrugs
    0.256, // IsCyber
    0.077, // IsBorders
    0.959, // Terms
    -3.336, // First
    0.084, // Talked
    -1.326, // Length
    -0.000, // MeetHead
    -0.205, // AgreementHead
    -0.294, // LeisureHead
    -0.252, // Domestic
    0.472, // Unproved
    0.150, // UnprovedTalked
    0.923, // Groups
    -0.595, // DealHead
    0.497, // Instrument
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.776, // Constant
    2.089, // Title
    1.798, // Lede
    1.219, // Anywhere
    0.430, // BodyMore
    0.746, // OfBoth
    2.174, // Firm
    2.303, // Fresh
    0.735, // InstrumentTitle
    0.640, // Background
    1.836, // Unnamed
    -4.123, // Constant
    2.078, // Title
    1.075, // Lede
    2.108, // Anywhere
    1.569, // BodyMore
    0.633, // OfBoth
    2.108, // Firm
    -0.914, // Fresh
    0.558, // InstrumentTitle
    1.860, // Background
    -0.081, // Unnamed
];
