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
    -4.300, // Constant
    0.854, // TitleBoth
    0.237, // TitleOne
    0.331, // LedeBoth
    0.062, // LedeOne
    0.982, // ShareLess
    0.581, // ShareBoth
    -1.160, // Rival
    -0.673, // RivalInTitle
    0.602, // CoordinationHead
    0.419, // CounterpartHead
    0.515, // EnvoyHead
    0.112, // VisitHead
    0.891, // OfficialsHead
    0.528, // WithHead
    0.381, // CoordinationBody
    0.613, // CounterpartBody
    0.237, // EnvoyBody
    0.674, // VisitBody
    0.299, // OfficialsBody
    0.387, // WithBody
    1.088, // Together
    1.324, // BothOfficial
    -0.022, // OneOnlyCities
    -0.624, // ListedHead
    0.326, // HomeInside
    -0.409, // HomeOutside
    -0.384, // Organisation
    -0.014, // TwoOrganisations
    0.090, // MeetTitle
    0.072, // MeetLede
    0.172, // DealTitle
    0.683, // DealLede
    0.857, // Joint
    -0.216, // Visit
    0.137, // Dispute
    -0.275, // Many
    -0.129, // ManyTitle
    0.106, // AttackTitle
    -0.178, // AttackLede
    -0.457, // Leisure
    0.041, // Business
    -0.141, // Opinion
    -0.014, // Domestic
    -0.431, // Mediator
    -0.507, // ActorsInTitle
    0.074, // Agreement
    0.000, // Extradition
    0.007, // HomeTitleOne
    0.255, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -2.107, // Constant
    0.028, // TitleBoth
    0.138, // TitleOne
    0.137, // LedeBoth
    -0.047, // LedeOne
    -0.203, // ShareLess
    -0.746, // ShareBoth
    0.652, // Rival
    0.279, // RivalInTitle
    -0.120, // CoordinationHead
    0.036, // CounterpartHead
    0.091, // EnvoyHead
    0.511, // VisitHead
    -0.042, // OfficialsHead
    -0.323, // WithHead
    -0.084, // CoordinationBody
    0.038, // CounterpartBody
    0.142, // EnvoyBody
    -0.064, // VisitBody
    0.072, // OfficialsBody
    0.009, // WithBody
    -0.148, // Together
    0.283, // BothOfficial
    0.000, // OneOnlyCities
    0.481, // ListedHead
    -0.022, // HomeInside
    0.447, // HomeOutside
    0.402, // Organisation
    0.000, // TwoOrganisations
    0.639, // MeetTitle
    0.351, // MeetLede
    0.324, // DealTitle
    0.255, // DealLede
    0.474, // Joint
    0.677, // Visit
    -0.051, // Dispute
    1.444, // Many
    0.318, // ManyTitle
    -0.286, // AttackTitle
    -0.064, // AttackLede
    -0.311, // Leisure
    -0.175, // Business
    -0.081, // Opinion
    -0.430, // Domestic
    0.213, // Mediator
    0.457, // ActorsInTitle
    0.298, // Agreement
    0.000, // Extradition
    0.014, // HomeTitleOne
    0.591, // English
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
    0.126, // IsCyber
    -0.083, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -2.444, // Constant
    -0.399, // Any
    1.017, // Title
    0.835, // Lede
    1.273, // Strong
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

#[rustfmt::skip]
pub(crate) const OUTCOME: &[f32] = &[
    -2.846, // Constant
    2.318, // Title
    1.314, // Lede
    0.876, // Body
    0.429, // BodyMore
    1.544, // OfBoth
    -0.440, // Background
    -2.984, // Constant
    1.028, // Title
    0.690, // Lede
    1.907, // Body
    0.429, // BodyMore
    1.231, // OfBoth
    0.874, // Background
];
