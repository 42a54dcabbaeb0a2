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
    -4.315, // Constant
    0.870, // TitleBoth
    0.233, // TitleOne
    0.326, // LedeBoth
    0.063, // LedeOne
    0.942, // ShareLess
    0.585, // ShareBoth
    -1.163, // Rival
    -0.670, // RivalInTitle
    0.681, // CoordinationHead
    0.423, // CounterpartHead
    0.515, // EnvoyHead
    0.109, // VisitHead
    0.869, // OfficialsHead
    0.524, // WithHead
    0.403, // CoordinationBody
    0.615, // CounterpartBody
    0.233, // EnvoyBody
    0.673, // VisitBody
    0.294, // OfficialsBody
    0.388, // WithBody
    1.112, // Together
    1.338, // BothOfficial
    -0.023, // OneOnlyCities
    -0.630, // ListedHead
    0.344, // HomeInside
    -0.413, // HomeOutside
    -0.387, // Organisation
    -0.014, // TwoOrganisations
    0.103, // MeetTitle
    0.076, // MeetLede
    0.159, // DealTitle
    0.686, // DealLede
    0.838, // Joint
    -0.216, // Visit
    0.135, // Dispute
    -0.258, // Many
    -0.102, // ManyTitle
    0.108, // AttackTitle
    -0.179, // AttackLede
    -0.464, // Leisure
    0.040, // Business
    -0.125, // Opinion
    -0.017, // Domestic
    -0.431, // Mediator
    -0.516, // ActorsInTitle
    0.066, // Agreement
    0.000, // Extradition
    -0.035, // HomeTitleOne
    0.260, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -2.215, // Constant
    -0.023, // TitleBoth
    0.102, // TitleOne
    0.111, // LedeBoth
    -0.027, // LedeOne
    -0.232, // ShareLess
    -0.758, // ShareBoth
    0.714, // Rival
    0.322, // RivalInTitle
    0.074, // CoordinationHead
    0.027, // CounterpartHead
    0.098, // EnvoyHead
    0.505, // VisitHead
    -0.065, // OfficialsHead
    -0.315, // WithHead
    -0.021, // CoordinationBody
    0.087, // CounterpartBody
    0.183, // EnvoyBody
    -0.062, // VisitBody
    0.073, // OfficialsBody
    0.019, // WithBody
    -0.033, // Together
    0.358, // BothOfficial
    0.000, // OneOnlyCities
    0.482, // ListedHead
    0.029, // HomeInside
    0.444, // HomeOutside
    0.274, // Organisation
    0.000, // TwoOrganisations
    0.639, // MeetTitle
    0.346, // MeetLede
    0.328, // DealTitle
    0.258, // DealLede
    0.457, // Joint
    0.683, // Visit
    -0.052, // Dispute
    1.458, // Many
    0.297, // ManyTitle
    -0.292, // AttackTitle
    -0.086, // AttackLede
    -0.319, // Leisure
    -0.163, // Business
    -0.084, // Opinion
    -0.435, // Domestic
    0.221, // Mediator
    0.433, // ActorsInTitle
    0.277, // Agreement
    0.000, // Extradition
    -0.054, // HomeTitleOne
    0.606, // English
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
