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
    -4.647, // Constant
    0.680, // TitleBoth
    0.317, // TitleOne
    0.193, // LedeBoth
    0.064, // LedeOne
    0.783, // ShareLess
    0.467, // ShareBoth
    -0.788, // Rival
    -0.497, // RivalInTitle
    0.325, // HeadLess
    0.556, // HeadBoth
    -0.369, // HeadRival
    -0.200, // RivalOfficialHead
    0.776, // OfficialHeadBoth
    0.099, // OfficialHeadOne
    0.367, // TitleBothMeet
    0.136, // TitleBothAttack
    -0.095, // TitleOneMeet
    0.616, // MeetTogether
    0.515, // CoordinationHead
    0.248, // CounterpartHead
    0.500, // EnvoyHead
    -0.142, // VisitHead
    0.456, // OfficialsHead
    0.531, // WithHead
    0.318, // CoordinationBody
    0.542, // CounterpartBody
    0.366, // EnvoyBody
    0.594, // VisitBody
    0.286, // OfficialsBody
    0.345, // WithBody
    1.080, // Together
    0.903, // BothOfficial
    -0.018, // OneOnlyCities
    -0.573, // ListedHead
    0.382, // HomeInside
    -0.446, // HomeOutside
    -0.459, // Organisation
    -0.008, // TwoOrganisations
    -0.066, // MeetTitle
    -0.069, // MeetLede
    0.099, // DealTitle
    0.676, // DealLede
    0.820, // Joint
    -0.259, // Visit
    0.221, // Dispute
    -0.347, // Many
    -0.110, // ManyTitle
    0.047, // AttackTitle
    -0.230, // AttackLede
    -0.481, // Leisure
    0.064, // Business
    -0.124, // Opinion
    -0.123, // Domestic
    -0.466, // Mediator
    -0.557, // ActorsInTitle
    0.102, // Agreement
    0.412, // Extradition
    0.193, // HomeTitleOne
    0.257, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -1.959, // Constant
    0.004, // TitleBoth
    -0.041, // TitleOne
    0.053, // LedeBoth
    0.094, // LedeOne
    -0.052, // ShareLess
    -0.712, // ShareBoth
    0.451, // Rival
    0.071, // RivalInTitle
    -0.143, // HeadLess
    -0.318, // HeadBoth
    0.541, // HeadRival
    0.299, // RivalOfficialHead
    -0.015, // OfficialHeadBoth
    0.108, // OfficialHeadOne
    0.258, // TitleBothMeet
    -0.204, // TitleBothAttack
    0.343, // TitleOneMeet
    0.234, // MeetTogether
    -0.140, // CoordinationHead
    0.048, // CounterpartHead
    0.128, // EnvoyHead
    0.516, // VisitHead
    -0.056, // OfficialsHead
    -0.220, // WithHead
    -0.028, // CoordinationBody
    0.033, // CounterpartBody
    0.119, // EnvoyBody
    -0.082, // VisitBody
    0.043, // OfficialsBody
    -0.051, // WithBody
    -0.131, // Together
    0.155, // BothOfficial
    0.000, // OneOnlyCities
    0.403, // ListedHead
    0.073, // HomeInside
    0.418, // HomeOutside
    0.372, // Organisation
    0.000, // TwoOrganisations
    0.521, // MeetTitle
    0.268, // MeetLede
    0.265, // DealTitle
    0.235, // DealLede
    0.443, // Joint
    0.595, // Visit
    -0.065, // Dispute
    1.409, // Many
    0.264, // ManyTitle
    -0.281, // AttackTitle
    -0.099, // AttackLede
    -0.337, // Leisure
    -0.146, // Business
    -0.081, // Opinion
    -0.455, // Domestic
    0.226, // Mediator
    0.345, // ActorsInTitle
    0.261, // Agreement
    0.038, // Extradition
    -0.143, // HomeTitleOne
    0.607, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    1.361, // Constant
    0.080, // Any
    0.330, // Title
    0.282, // Lede
    0.604, // Strong
    0.754, // StrongRate
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

#[rustfmt::skip]
pub(crate) const OUTCOME: &[f32] = &[
    -2.964, // Constant
    2.712, // Title
    0.784, // Lede
    0.126, // Body
    0.594, // BodyMore
    0.741, // OfBoth
    1.899, // Verb
    0.037, // InstrumentTitle
    -0.499, // Background
    -3.200, // Constant
    1.472, // Title
    1.190, // Lede
    2.716, // Body
    0.465, // BodyMore
    1.270, // OfBoth
    0.501, // Verb
    -1.137, // InstrumentTitle
    -0.132, // Background
];
