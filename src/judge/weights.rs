//! What each feature is worth: logistic models, fitted from labelled articles by
//! `cargo run --release --features internals --example fit`, which writes everything below `Fitted`.

#![allow(clippy::approx_constant, reason = "a fitted number may come near a constant")]

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

// Fitted: on 936 labelled articles.

#[rustfmt::skip]
pub(crate) const PAIR: &[f32] = &[
    -3.939, // Constant
    0.867, // TitleBoth
    0.586, // TitleOne
    0.294, // LedeBoth
    0.385, // LedeOne
    1.273, // ShareLess
    0.471, // ShareBoth
    -0.733, // Rival
    -0.337, // RivalInTitle
    0.432, // HeadLess
    0.605, // HeadBoth
    -0.254, // HeadRival
    -0.347, // RivalOfficialHead
    0.495, // OfficialHeadBoth
    -0.036, // OfficialHeadOne
    0.466, // TitleBothMeet
    0.176, // TitleBothAttack
    -0.033, // TitleOneMeet
    -0.865, // AttackAlone
    0.295, // Attacks
    -0.950, // NoDealings
    -0.431, // ListLength
    0.467, // MeetTogether
    -0.072, // AttackTogether
    0.533, // CoordinationHead
    0.381, // CounterpartHead
    0.750, // EnvoyHead
    -0.372, // VisitHead
    0.431, // OfficialsHead
    0.832, // WithHead
    0.459, // CoordinationBody
    1.139, // CounterpartBody
    0.305, // EnvoyBody
    0.609, // VisitBody
    0.403, // OfficialsBody
    0.251, // WithBody
    1.168, // Together
    0.786, // BothOfficial
    -0.040, // OneOnlyCities
    -1.023, // ListedHead
    0.228, // HomeInside
    -0.557, // HomeOutside
    -0.806, // Organisation
    -0.013, // TwoOrganisations
    -0.158, // MeetTitle
    -0.289, // MeetLede
    0.073, // DealTitle
    0.547, // DealLede
    0.964, // Joint
    -0.158, // Visit
    -0.001, // Dispute
    -0.720, // Many
    0.042, // ManyTitle
    -0.061, // AttackTitle
    -0.167, // AttackLede
    -0.686, // Leisure
    0.160, // Business
    -0.418, // Opinion
    -0.551, // Domestic
    -0.574, // OpinionTitle
    0.479, // DomesticTitle
    0.132, // BusinessTitle
    -0.392, // LeisureTitle
    -0.369, // PeopleTitle
    0.605, // DisputeTitle
    -1.223, // Length
    -0.364, // Mediator
    -0.767, // ActorsInTitle
    0.123, // Agreement
    0.885, // Extradition
    0.231, // HomeTitleOne
    0.356, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -2.162, // Constant
    0.155, // TitleBoth
    0.079, // TitleOne
    -0.012, // LedeBoth
    0.329, // LedeOne
    -0.032, // ShareLess
    -1.409, // ShareBoth
    0.623, // Rival
    0.107, // RivalInTitle
    -0.152, // HeadLess
    -0.322, // HeadBoth
    0.362, // HeadRival
    0.268, // RivalOfficialHead
    0.103, // OfficialHeadBoth
    0.182, // OfficialHeadOne
    0.224, // TitleBothMeet
    -0.416, // TitleBothAttack
    0.596, // TitleOneMeet
    -0.093, // AttackAlone
    -0.238, // Attacks
    -0.434, // NoDealings
    0.630, // ListLength
    0.590, // MeetTogether
    0.172, // AttackTogether
    -0.137, // CoordinationHead
    0.173, // CounterpartHead
    0.131, // EnvoyHead
    0.639, // VisitHead
    -0.202, // OfficialsHead
    -0.340, // WithHead
    -0.051, // CoordinationBody
    0.058, // CounterpartBody
    0.019, // EnvoyBody
    -0.324, // VisitBody
    -0.010, // OfficialsBody
    -0.145, // WithBody
    -0.188, // Together
    0.183, // BothOfficial
    -0.028, // OneOnlyCities
    0.557, // ListedHead
    -0.066, // HomeInside
    0.413, // HomeOutside
    0.554, // Organisation
    0.024, // TwoOrganisations
    0.829, // MeetTitle
    0.304, // MeetLede
    0.236, // DealTitle
    0.141, // DealLede
    0.609, // Joint
    0.405, // Visit
    -0.239, // Dispute
    2.055, // Many
    0.180, // ManyTitle
    -0.424, // AttackTitle
    -0.128, // AttackLede
    -0.414, // Leisure
    -0.270, // Business
    -0.191, // Opinion
    -0.880, // Domestic
    0.154, // OpinionTitle
    0.115, // DomesticTitle
    -0.128, // BusinessTitle
    -0.182, // LeisureTitle
    -0.085, // PeopleTitle
    0.085, // DisputeTitle
    0.361, // Length
    0.333, // Mediator
    0.558, // ActorsInTitle
    0.517, // Agreement
    -0.017, // Extradition
    -0.341, // HomeTitleOne
    0.598, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    0.780, // Constant
    0.173, // Any
    0.525, // Title
    0.096, // Lede
    0.934, // Strong
    1.207, // StrongRate
    0.364, // Forms
    0.223, // WeakForms
    -0.253, // WeakRate
    0.575, // Sentences
    -0.747, // TitleWeak
    0.022, // Dominance
    0.469, // FieldsOnly
    -0.493, // LateOnly
    -0.432, // SectionOnly
    0.545, // English
    0.072, // IsTerrorism
    -0.037, // IsDrugs
    -0.059, // IsCyber
    0.024, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -3.591, // Constant
    -0.601, // Any
    1.282, // Title
    0.786, // Lede
    1.263, // Strong
    0.820, // StrongRate
    1.062, // Forms
    0.520, // WeakForms
    -0.053, // WeakRate
    1.935, // Sentences
    -0.352, // TitleWeak
    0.752, // Dominance
    -0.312, // FieldsOnly
    -1.327, // LateOnly
    0.013, // SectionOnly
    0.089, // English
    -0.674, // IsTerrorism
    -0.280, // IsDrugs
    0.585, // IsCyber
    0.369, // IsBorders
];

#[rustfmt::skip]
pub(crate) const OUTCOME: &[f32] = &[
    -3.159, // Constant
    1.763, // Title
    1.249, // Lede
    0.661, // Body
    0.500, // BodyMore
    1.091, // OfBoth
    1.419, // Verb
    0.442, // InstrumentTitle
    -0.836, // Background
    -3.236, // Constant
    1.375, // Title
    0.842, // Lede
    2.584, // Body
    0.706, // BodyMore
    0.728, // OfBoth
    1.039, // Verb
    -0.624, // InstrumentTitle
    0.144, // Background
];
