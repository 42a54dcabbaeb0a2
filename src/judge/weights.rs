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
    -3.938, // Constant
    0.867, // TitleBoth
    0.588, // TitleOne
    0.295, // LedeBoth
    0.385, // LedeOne
    1.272, // ShareLess
    0.471, // ShareBoth
    -0.734, // Rival
    -0.336, // RivalInTitle
    0.432, // HeadLess
    0.604, // HeadBoth
    -0.254, // HeadRival
    -0.347, // RivalOfficialHead
    0.494, // OfficialHeadBoth
    -0.037, // OfficialHeadOne
    0.466, // TitleBothMeet
    0.176, // TitleBothAttack
    -0.036, // TitleOneMeet
    -0.867, // AttackAlone
    0.294, // Attacks
    -0.950, // NoDealings
    -0.425, // ListLength
    0.465, // MeetTogether
    -0.069, // AttackTogether
    0.536, // CoordinationHead
    0.380, // CounterpartHead
    0.749, // EnvoyHead
    -0.372, // VisitHead
    0.431, // OfficialsHead
    0.830, // WithHead
    0.458, // CoordinationBody
    1.138, // CounterpartBody
    0.305, // EnvoyBody
    0.608, // VisitBody
    0.403, // OfficialsBody
    0.252, // WithBody
    1.170, // Together
    0.787, // BothOfficial
    -0.040, // OneOnlyCities
    -1.015, // ListedHead
    0.229, // HomeInside
    -0.557, // HomeOutside
    -0.806, // Organisation
    -0.013, // TwoOrganisations
    -0.158, // MeetTitle
    -0.287, // MeetLede
    0.073, // DealTitle
    0.546, // DealLede
    0.966, // Joint
    -0.159, // Visit
    -0.001, // Dispute
    -0.720, // Many
    0.047, // ManyTitle
    -0.062, // AttackTitle
    -0.166, // AttackLede
    -0.686, // Leisure
    0.161, // Business
    -0.418, // Opinion
    -0.553, // Domestic
    -0.574, // OpinionTitle
    0.479, // DomesticTitle
    0.132, // BusinessTitle
    -0.392, // LeisureTitle
    -0.371, // PeopleTitle
    0.604, // DisputeTitle
    -1.222, // Length
    -0.364, // Mediator
    -0.770, // ActorsInTitle
    0.111, // Agreement
    0.891, // Extradition
    0.231, // HomeTitleOne
    0.357, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -2.161, // Constant
    0.157, // TitleBoth
    0.082, // TitleOne
    -0.016, // LedeBoth
    0.323, // LedeOne
    -0.033, // ShareLess
    -1.410, // ShareBoth
    0.622, // Rival
    0.105, // RivalInTitle
    -0.153, // HeadLess
    -0.323, // HeadBoth
    0.368, // HeadRival
    0.269, // RivalOfficialHead
    0.104, // OfficialHeadBoth
    0.185, // OfficialHeadOne
    0.224, // TitleBothMeet
    -0.416, // TitleBothAttack
    0.593, // TitleOneMeet
    -0.096, // AttackAlone
    -0.241, // Attacks
    -0.430, // NoDealings
    0.640, // ListLength
    0.589, // MeetTogether
    0.173, // AttackTogether
    -0.135, // CoordinationHead
    0.172, // CounterpartHead
    0.132, // EnvoyHead
    0.641, // VisitHead
    -0.204, // OfficialsHead
    -0.340, // WithHead
    -0.056, // CoordinationBody
    0.057, // CounterpartBody
    0.018, // EnvoyBody
    -0.323, // VisitBody
    -0.009, // OfficialsBody
    -0.146, // WithBody
    -0.189, // Together
    0.181, // BothOfficial
    -0.028, // OneOnlyCities
    0.560, // ListedHead
    -0.066, // HomeInside
    0.415, // HomeOutside
    0.556, // Organisation
    0.037, // TwoOrganisations
    0.828, // MeetTitle
    0.307, // MeetLede
    0.234, // DealTitle
    0.146, // DealLede
    0.619, // Joint
    0.404, // Visit
    -0.238, // Dispute
    2.059, // Many
    0.184, // ManyTitle
    -0.426, // AttackTitle
    -0.125, // AttackLede
    -0.412, // Leisure
    -0.271, // Business
    -0.192, // Opinion
    -0.880, // Domestic
    0.154, // OpinionTitle
    0.114, // DomesticTitle
    -0.127, // BusinessTitle
    -0.182, // LeisureTitle
    -0.085, // PeopleTitle
    0.082, // DisputeTitle
    0.365, // Length
    0.333, // Mediator
    0.557, // ActorsInTitle
    0.500, // Agreement
    -0.015, // Extradition
    -0.342, // HomeTitleOne
    0.602, // English
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
