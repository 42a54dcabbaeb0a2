//! What each feature is worth: logistic models, fitted from labelled articles by
//! `cargo run --release --features internals --example fit`, which writes everything below `Fitted`.

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

// Fitted: on 616 labelled articles.

#[rustfmt::skip]
pub(crate) const PAIR: &[f32] = &[
    -4.329, // Constant
    0.935, // TitleBoth
    0.246, // TitleOne
    0.336, // LedeBoth
    0.087, // LedeOne
    0.940, // ShareLess
    0.649, // ShareBoth
    -1.097, // Rival
    -0.690, // RivalInTitle
    0.473, // CoordinationHead
    0.393, // CounterpartHead
    0.577, // EnvoyHead
    0.096, // VisitHead
    0.872, // OfficialsHead
    0.632, // WithHead
    0.345, // CoordinationBody
    0.585, // CounterpartBody
    0.284, // EnvoyBody
    0.692, // VisitBody
    0.321, // OfficialsBody
    0.409, // WithBody
    1.153, // Together
    1.206, // BothOfficial
    -0.021, // OneOnlyCities
    -0.775, // ListedHead
    0.415, // HomeInside
    -0.451, // HomeOutside
    -0.420, // Organisation
    -0.014, // TwoOrganisations
    0.097, // MeetTitle
    0.013, // MeetLede
    0.192, // DealTitle
    0.666, // DealLede
    0.877, // Joint
    -0.152, // Visit
    0.108, // Dispute
    -0.308, // Many
    -0.097, // ManyTitle
    0.067, // AttackTitle
    -0.207, // AttackLede
    -0.463, // Leisure
    0.032, // Business
    -0.126, // Opinion
    -0.017, // Domestic
    -0.427, // Mediator
    -0.509, // ActorsInTitle
    0.091, // Agreement
    0.000, // Extradition
    0.189, // HomeTitleOne
    0.203, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -1.999, // Constant
    0.006, // TitleBoth
    0.053, // TitleOne
    0.154, // LedeBoth
    -0.003, // LedeOne
    -0.157, // ShareLess
    -0.770, // ShareBoth
    0.603, // Rival
    0.281, // RivalInTitle
    -0.185, // CoordinationHead
    0.048, // CounterpartHead
    0.098, // EnvoyHead
    0.524, // VisitHead
    -0.047, // OfficialsHead
    -0.273, // WithHead
    -0.036, // CoordinationBody
    0.037, // CounterpartBody
    0.130, // EnvoyBody
    -0.061, // VisitBody
    0.170, // OfficialsBody
    0.050, // WithBody
    -0.128, // Together
    0.169, // BothOfficial
    0.000, // OneOnlyCities
    0.516, // ListedHead
    -0.028, // HomeInside
    0.467, // HomeOutside
    0.396, // Organisation
    0.000, // TwoOrganisations
    0.624, // MeetTitle
    0.349, // MeetLede
    0.325, // DealTitle
    0.269, // DealLede
    0.452, // Joint
    0.655, // Visit
    -0.020, // Dispute
    1.462, // Many
    0.334, // ManyTitle
    -0.306, // AttackTitle
    -0.062, // AttackLede
    -0.326, // Leisure
    -0.181, // Business
    -0.086, // Opinion
    -0.424, // Domestic
    0.231, // Mediator
    0.426, // ActorsInTitle
    0.290, // Agreement
    0.000, // Extradition
    -0.030, // HomeTitleOne
    0.574, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    1.361, // Constant
    0.080, // Any
    0.330, // Title
    0.281, // Lede
    0.604, // Strong
    0.756, // StrongRate
    0.268, // Forms
    0.179, // WeakForms
    0.022, // WeakRate
    -0.476, // LateOnly
    -0.312, // SectionOnly
    0.428, // English
    -0.044, // IsTerrorism
    0.002, // IsDrugs
    0.125, // IsCyber
    -0.083, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -2.444, // Constant
    -0.399, // Any
    1.017, // Title
    0.835, // Lede
    1.272, // Strong
    1.197, // StrongRate
    0.647, // Forms
    0.570, // WeakForms
    0.511, // WeakRate
    -1.201, // LateOnly
    -0.057, // SectionOnly
    -0.153, // English
    -0.507, // IsTerrorism
    -0.253, // IsDrugs
    0.309, // IsCyber
    0.452, // IsBorders
];
