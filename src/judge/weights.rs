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

// Fitted: on 1146 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -3.677, // Constant
    1.114, // TitleBoth
    0.460, // TitleOne
    0.334, // LedeBoth
    0.417, // LedeOne
    1.101, // ShareLess
    0.109, // ShareBoth
    -0.863, // Rival
    -0.315, // RivalInTitle
    0.098, // HeadLess
    0.633, // HeadBoth
    -0.157, // HeadRival
    -0.545, // RivalOfficialHead
    0.276, // OfficialHeadBoth
    0.006, // OfficialHeadOne
    0.408, // TitleBothMeet
    0.214, // TitleBothAttack
    -0.117, // TitleOneMeet
    -0.661, // AttackAlone
    0.169, // Attacks
    -0.905, // NoDealings
    0.947, // ActsLess
    -0.777, // Passive
    -0.717, // ListLength
    0.619, // MeetTogether
    0.137, // MeetTogetherHead
    0.180, // MeetShare
    -0.102, // AttackTogether
    0.596, // CoordinationHead
    0.500, // CounterpartHead
    1.005, // EnvoyHead
    -0.366, // VisitHead
    0.295, // OfficialsHead
    0.964, // WithHead
    0.251, // CoordinationBody
    1.036, // CounterpartBody
    0.334, // EnvoyBody
    0.562, // VisitBody
    0.197, // OfficialsBody
    0.368, // WithBody
    1.077, // Together
    0.580, // BothOfficial
    -0.193, // OneOnlyCities
    -1.182, // ListedHead
    0.092, // HomeInside
    -0.717, // HomeOutside
    -0.839, // Organisation
    -0.016, // TwoOrganisations
    -0.067, // MeetTitle
    -0.413, // MeetLede
    0.390, // DealTitle
    0.352, // DealLede
    1.320, // Joint
    -0.031, // Visit
    -0.074, // Dispute
    -0.471, // Many
    0.029, // ManyTitle
    -0.037, // AttackTitle
    -0.310, // AttackLede
    -0.716, // Leisure
    0.223, // Business
    -0.409, // Opinion
    -0.462, // Domestic
    -0.648, // OpinionTitle
    0.713, // DomesticTitle
    0.261, // BusinessTitle
    -0.300, // LeisureTitle
    0.128, // PeopleTitle
    0.738, // DisputeTitle
    -0.744, // ReviewHead
    -1.290, // ThreeHead
    -0.677, // MeetPeopleTitle
    -1.095, // Length
    -0.312, // Mediator
    -0.696, // ActorsInTitle
    0.199, // Agreement
    0.770, // Extradition
    0.232, // HomeTitleOne
    0.220, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.039, // Constant
    0.186, // TitleBoth
    0.038, // TitleOne
    -0.057, // LedeBoth
    0.344, // LedeOne
    -0.029, // ShareLess
    -1.461, // ShareBoth
    0.562, // Rival
    0.041, // RivalInTitle
    0.144, // HeadLess
    -0.286, // HeadBoth
    0.262, // HeadRival
    0.556, // RivalOfficialHead
    0.020, // OfficialHeadBoth
    0.359, // OfficialHeadOne
    0.092, // TitleBothMeet
    -0.448, // TitleBothAttack
    0.360, // TitleOneMeet
    0.057, // AttackAlone
    -0.063, // Attacks
    -0.995, // NoDealings
    0.151, // ActsLess
    -0.266, // Passive
    0.771, // ListLength
    0.735, // MeetTogether
    0.668, // MeetTogetherHead
    -0.948, // MeetShare
    -0.004, // AttackTogether
    -0.432, // CoordinationHead
    0.144, // CounterpartHead
    0.096, // EnvoyHead
    0.332, // VisitHead
    -0.346, // OfficialsHead
    -0.461, // WithHead
    -0.076, // CoordinationBody
    0.027, // CounterpartBody
    -0.057, // EnvoyBody
    -0.336, // VisitBody
    0.013, // OfficialsBody
    -0.399, // WithBody
    -0.064, // Together
    0.253, // BothOfficial
    -0.039, // OneOnlyCities
    0.746, // ListedHead
    0.061, // HomeInside
    0.294, // HomeOutside
    0.632, // Organisation
    0.024, // TwoOrganisations
    0.503, // MeetTitle
    0.141, // MeetLede
    0.237, // DealTitle
    0.051, // DealLede
    0.371, // Joint
    0.135, // Visit
    -0.233, // Dispute
    2.031, // Many
    0.342, // ManyTitle
    -0.431, // AttackTitle
    -0.105, // AttackLede
    -0.395, // Leisure
    -0.382, // Business
    -0.166, // Opinion
    -1.036, // Domestic
    0.159, // OpinionTitle
    0.098, // DomesticTitle
    -0.189, // BusinessTitle
    -0.222, // LeisureTitle
    -0.142, // PeopleTitle
    0.201, // DisputeTitle
    -0.515, // ReviewHead
    0.497, // ThreeHead
    -0.153, // MeetPeopleTitle
    0.431, // Length
    0.416, // Mediator
    0.423, // ActorsInTitle
    0.358, // Agreement
    -0.121, // Extradition
    -0.453, // HomeTitleOne
    0.625, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    0.509, // Constant
    0.419, // Any
    0.530, // Title
    0.140, // Lede
    0.968, // Strong
    1.119, // StrongRate
    0.401, // Forms
    0.323, // WeakForms
    -0.087, // WeakRate
    0.505, // Sentences
    -0.660, // TitleWeak
    0.000, // Dominance
    0.515, // FieldsOnly
    -0.579, // LateOnly
    -0.478, // SectionOnly
    0.594, // English
    0.090, // IsTerrorism
    -0.185, // IsDrugs
    0.052, // IsCyber
    0.044, // IsBorders
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.751, // Constant
    -0.637, // Any
    1.332, // Title
    0.898, // Lede
    1.336, // Strong
    0.854, // StrongRate
    1.044, // Forms
    0.585, // WeakForms
    0.126, // WeakRate
    1.826, // Sentences
    -0.381, // TitleWeak
    0.803, // Dominance
    -0.293, // FieldsOnly
    -1.316, // LateOnly
    0.355, // SectionOnly
    0.145, // English
    -0.719, // IsTerrorism
    -0.270, // IsDrugs
    0.449, // IsCyber
    0.541, // IsBorders
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.155, // Constant
    2.000, // Title
    1.247, // Lede
    0.550, // Body
    0.679, // BodyMore
    0.839, // OfBoth
    1.611, // Verb
    0.269, // InstrumentTitle
    -0.788, // Background
    -3.266, // Constant
    1.261, // Title
    0.734, // Lede
    2.500, // Body
    0.598, // BodyMore
    0.760, // OfBoth
    1.211, // Verb
    -0.354, // InstrumentTitle
    0.954, // Background
];
