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
    -3.736, // Constant
    0.645, // TitleBoth
    0.299, // TitleOne
    0.247, // LedeBoth
    0.128, // LedeOne
    0.902, // ShareLess
    0.485, // ShareBoth
    -0.877, // Rival
    -0.345, // RivalInTitle
    0.467, // HeadLess
    0.474, // HeadBoth
    -0.313, // HeadRival
    -0.293, // RivalOfficialHead
    0.474, // OfficialHeadBoth
    -0.040, // OfficialHeadOne
    0.380, // TitleBothMeet
    0.082, // TitleBothAttack
    -0.105, // TitleOneMeet
    -0.502, // AttackAlone
    0.084, // Attacks
    -0.762, // NoDealings
    -0.367, // ListLength
    0.385, // MeetTogether
    -0.170, // AttackTogether
    0.456, // CoordinationHead
    0.291, // CounterpartHead
    0.445, // EnvoyHead
    -0.163, // VisitHead
    0.501, // OfficialsHead
    0.664, // WithHead
    0.407, // CoordinationBody
    0.572, // CounterpartBody
    0.172, // EnvoyBody
    0.342, // VisitBody
    0.409, // OfficialsBody
    0.256, // WithBody
    0.926, // Together
    0.667, // BothOfficial
    -0.023, // OneOnlyCities
    -0.625, // ListedHead
    0.298, // HomeInside
    -0.316, // HomeOutside
    -0.539, // Organisation
    -0.009, // TwoOrganisations
    -0.053, // MeetTitle
    -0.154, // MeetLede
    0.085, // DealTitle
    0.488, // DealLede
    0.718, // Joint
    -0.173, // Visit
    0.199, // Dispute
    -0.418, // Many
    -0.109, // ManyTitle
    -0.033, // AttackTitle
    -0.131, // AttackLede
    -0.362, // Leisure
    0.085, // Business
    -0.255, // Opinion
    -0.210, // Domestic
    -0.231, // Mediator
    -0.500, // ActorsInTitle
    0.099, // Agreement
    0.382, // Extradition
    0.175, // HomeTitleOne
    0.163, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -1.966, // Constant
    0.102, // TitleBoth
    0.030, // TitleOne
    0.032, // LedeBoth
    0.106, // LedeOne
    -0.074, // ShareLess
    -0.677, // ShareBoth
    0.398, // Rival
    0.130, // RivalInTitle
    -0.117, // HeadLess
    -0.210, // HeadBoth
    0.474, // HeadRival
    0.264, // RivalOfficialHead
    0.015, // OfficialHeadBoth
    0.088, // OfficialHeadOne
    0.255, // TitleBothMeet
    -0.211, // TitleBothAttack
    0.372, // TitleOneMeet
    -0.064, // AttackAlone
    -0.208, // Attacks
    -0.311, // NoDealings
    0.375, // ListLength
    0.429, // MeetTogether
    0.060, // AttackTogether
    -0.063, // CoordinationHead
    0.044, // CounterpartHead
    0.083, // EnvoyHead
    0.378, // VisitHead
    -0.079, // OfficialsHead
    -0.113, // WithHead
    0.024, // CoordinationBody
    0.028, // CounterpartBody
    0.004, // EnvoyBody
    -0.060, // VisitBody
    0.029, // OfficialsBody
    -0.013, // WithBody
    -0.136, // Together
    0.213, // BothOfficial
    -0.019, // OneOnlyCities
    0.315, // ListedHead
    -0.042, // HomeInside
    0.289, // HomeOutside
    0.424, // Organisation
    0.028, // TwoOrganisations
    0.544, // MeetTitle
    0.289, // MeetLede
    0.142, // DealTitle
    0.151, // DealLede
    0.416, // Joint
    0.386, // Visit
    -0.129, // Dispute
    1.278, // Many
    0.281, // ManyTitle
    -0.299, // AttackTitle
    -0.076, // AttackLede
    -0.248, // Leisure
    -0.124, // Business
    -0.087, // Opinion
    -0.447, // Domestic
    0.131, // Mediator
    0.318, // ActorsInTitle
    0.301, // Agreement
    0.005, // Extradition
    -0.174, // HomeTitleOne
    0.491, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    1.083, // Constant
    0.212, // Any
    0.317, // Title
    0.208, // Lede
    0.630, // Strong
    0.698, // StrongRate
    0.341, // Forms
    0.066, // WeakForms
    -0.160, // WeakRate
    0.334, // Sentences
    -0.346, // TitleWeak
    0.056, // Dominance
    0.186, // FieldsOnly
    -0.390, // LateOnly
    -0.184, // SectionOnly
    0.375, // English
    0.071, // IsTerrorism
    -0.027, // IsDrugs
    -0.046, // IsCyber
    0.002, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -3.084, // Constant
    -0.217, // Any
    0.932, // Title
    0.720, // Lede
    1.046, // Strong
    0.829, // StrongRate
    0.695, // Forms
    0.425, // WeakForms
    0.155, // WeakRate
    1.289, // Sentences
    -0.100, // TitleWeak
    0.472, // Dominance
    -0.158, // FieldsOnly
    -0.997, // LateOnly
    -0.006, // SectionOnly
    0.015, // English
    -0.494, // IsTerrorism
    -0.175, // IsDrugs
    0.321, // IsCyber
    0.348, // IsBorders
];

#[rustfmt::skip]
pub(crate) const OUTCOME: &[f32] = &[
    -3.110, // Constant
    1.927, // Title
    1.146, // Lede
    0.864, // Body
    0.428, // BodyMore
    1.185, // OfBoth
    1.084, // Verb
    0.595, // InstrumentTitle
    -1.449, // Background
    -3.241, // Constant
    1.566, // Title
    1.055, // Lede
    2.610, // Body
    0.736, // BodyMore
    0.820, // OfBoth
    0.957, // Verb
    -1.146, // InstrumentTitle
    0.111, // Background
];
