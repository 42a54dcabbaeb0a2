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
pub(crate) const PAIR: [f32; 46] = [
    -4.162, // Constant
    0.843, // TitleBoth
    0.297, // TitleOne
    0.328, // LedeBoth
    0.076, // LedeOne
    0.714, // ShareLess
    0.799, // ShareBoth
    -1.095, // Rival
    -0.749, // RivalInTitle
    0.508, // CoordinationHead
    0.495, // CounterpartHead
    0.664, // EnvoyHead
    0.033, // VisitHead
    0.907, // OfficialsHead
    0.355, // WithHead
    0.408, // CoordinationBody
    0.605, // CounterpartBody
    0.190, // EnvoyBody
    0.559, // VisitBody
    0.356, // OfficialsBody
    0.388, // WithBody
    1.190, // Together
    1.233, // BothOfficial
    -0.016, // OneOnlyCities
    -0.809, // ListedHead
    0.502, // HomeInside
    -0.580, // HomeOutside
    -0.451, // Organisation
    -0.016, // TwoOrganisations
    0.198, // DealTitle
    0.321, // DealLede
    0.894, // Joint
    -0.163, // Visit
    0.115, // Dispute
    -0.229, // Many
    -0.144, // ManyTitle
    0.041, // AttackTitle
    -0.236, // AttackLede
    -0.508, // Leisure
    -0.014, // Business
    -0.199, // Opinion
    0.128, // Domestic
    -0.511, // Mediator
    -0.481, // ActorsInTitle
    0.168, // Agreement
    0.276, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: [f32; 46] = [
    -2.044, // Constant
    0.020, // TitleBoth
    0.078, // TitleOne
    0.134, // LedeBoth
    0.135, // LedeOne
    -0.197, // ShareLess
    -0.733, // ShareBoth
    0.561, // Rival
    0.371, // RivalInTitle
    -0.130, // CoordinationHead
    0.024, // CounterpartHead
    0.090, // EnvoyHead
    0.475, // VisitHead
    -0.065, // OfficialsHead
    -0.474, // WithHead
    -0.099, // CoordinationBody
    0.019, // CounterpartBody
    0.125, // EnvoyBody
    -0.072, // VisitBody
    0.050, // OfficialsBody
    -0.001, // WithBody
    -0.044, // Together
    0.260, // BothOfficial
    0.000, // OneOnlyCities
    0.510, // ListedHead
    -0.115, // HomeInside
    0.136, // HomeOutside
    0.365, // Organisation
    0.000, // TwoOrganisations
    0.676, // DealTitle
    0.523, // DealLede
    0.543, // Joint
    0.688, // Visit
    -0.045, // Dispute
    1.446, // Many
    0.327, // ManyTitle
    -0.272, // AttackTitle
    -0.055, // AttackLede
    -0.288, // Leisure
    -0.203, // Business
    -0.092, // Opinion
    -0.409, // Domestic
    0.274, // Mediator
    0.493, // ActorsInTitle
    0.321, // Agreement
    0.550, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: [f32; 16] = [
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
pub(crate) const TOPIC_MAIN: [f32; 16] = [
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
