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
    -3.790, // Constant
    0.640, // TitleBoth
    0.137, // TitleOne
    0.210, // LedeBoth
    0.142, // LedeOne
    0.762, // ShareLess
    0.424, // ShareBoth
    -0.762, // Rival
    -0.456, // RivalInTitle
    0.430, // HeadLess
    0.461, // HeadBoth
    -0.483, // HeadRival
    -0.088, // RivalOfficialHead
    0.538, // OfficialHeadBoth
    0.024, // OfficialHeadOne
    0.278, // TitleBothMeet
    0.053, // TitleBothAttack
    -0.082, // TitleOneMeet
    -0.416, // AttackAlone
    0.110, // Attacks
    -0.597, // NoDealings
    -0.233, // ListLength
    0.454, // MeetTogether
    -0.070, // AttackTogether
    0.420, // CoordinationHead
    0.207, // CounterpartHead
    0.381, // EnvoyHead
    -0.187, // VisitHead
    0.514, // OfficialsHead
    0.560, // WithHead
    0.289, // CoordinationBody
    0.449, // CounterpartBody
    0.213, // EnvoyBody
    0.392, // VisitBody
    0.291, // OfficialsBody
    0.313, // WithBody
    0.969, // Together
    0.689, // BothOfficial
    -0.011, // OneOnlyCities
    -0.412, // ListedHead
    0.311, // HomeInside
    -0.356, // HomeOutside
    -0.409, // Organisation
    -0.008, // TwoOrganisations
    -0.045, // MeetTitle
    -0.171, // MeetLede
    0.137, // DealTitle
    0.485, // DealLede
    0.719, // Joint
    -0.251, // Visit
    0.176, // Dispute
    -0.364, // Many
    -0.037, // ManyTitle
    0.038, // AttackTitle
    -0.151, // AttackLede
    -0.344, // Leisure
    0.062, // Business
    -0.107, // Opinion
    -0.055, // Domestic
    -0.332, // Mediator
    -0.410, // ActorsInTitle
    0.103, // Agreement
    0.288, // Extradition
    0.198, // HomeTitleOne
    0.169, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -1.853, // Constant
    0.036, // TitleBoth
    0.057, // TitleOne
    0.036, // LedeBoth
    0.068, // LedeOne
    -0.061, // ShareLess
    -0.533, // ShareBoth
    0.422, // Rival
    0.143, // RivalInTitle
    -0.076, // HeadLess
    -0.227, // HeadBoth
    0.508, // HeadRival
    0.239, // RivalOfficialHead
    0.010, // OfficialHeadBoth
    0.083, // OfficialHeadOne
    0.238, // TitleBothMeet
    -0.191, // TitleBothAttack
    0.308, // TitleOneMeet
    -0.069, // AttackAlone
    -0.073, // Attacks
    -0.240, // NoDealings
    0.299, // ListLength
    0.202, // MeetTogether
    -0.008, // AttackTogether
    -0.061, // CoordinationHead
    -0.012, // CounterpartHead
    0.083, // EnvoyHead
    0.433, // VisitHead
    -0.029, // OfficialsHead
    -0.131, // WithHead
    0.028, // CoordinationBody
    0.008, // CounterpartBody
    0.076, // EnvoyBody
    -0.030, // VisitBody
    0.041, // OfficialsBody
    0.003, // WithBody
    -0.092, // Together
    0.089, // BothOfficial
    0.000, // OneOnlyCities
    0.300, // ListedHead
    0.061, // HomeInside
    0.360, // HomeOutside
    0.338, // Organisation
    0.000, // TwoOrganisations
    0.414, // MeetTitle
    0.230, // MeetLede
    0.193, // DealTitle
    0.189, // DealLede
    0.379, // Joint
    0.462, // Visit
    -0.039, // Dispute
    1.148, // Many
    0.288, // ManyTitle
    -0.289, // AttackTitle
    -0.051, // AttackLede
    -0.243, // Leisure
    -0.098, // Business
    -0.056, // Opinion
    -0.311, // Domestic
    0.167, // Mediator
    0.276, // ActorsInTitle
    0.209, // Agreement
    0.037, // Extradition
    -0.084, // HomeTitleOne
    0.511, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    1.428, // Constant
    0.064, // Any
    0.276, // Title
    0.292, // Lede
    0.513, // Strong
    0.623, // StrongRate
    0.248, // Forms
    0.113, // WeakForms
    0.047, // WeakRate
    -0.397, // LateOnly
    -0.218, // SectionOnly
    0.377, // English
    -0.012, // IsTerrorism
    0.009, // IsDrugs
    0.108, // IsCyber
    -0.105, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -2.336, // Constant
    -0.269, // Any
    0.889, // Title
    0.792, // Lede
    1.118, // Strong
    1.069, // StrongRate
    0.581, // Forms
    0.518, // WeakForms
    0.464, // WeakRate
    -1.030, // LateOnly
    -0.044, // SectionOnly
    -0.147, // English
    -0.439, // IsTerrorism
    -0.205, // IsDrugs
    0.229, // IsCyber
    0.415, // IsBorders
];

#[rustfmt::skip]
pub(crate) const OUTCOME: &[f32] = &[
    -2.939, // Constant
    2.548, // Title
    0.950, // Lede
    0.255, // Body
    0.435, // BodyMore
    0.965, // OfBoth
    1.484, // Verb
    0.198, // InstrumentTitle
    -0.922, // Background
    -3.204, // Constant
    1.452, // Title
    1.175, // Lede
    2.707, // Body
    0.515, // BodyMore
    1.296, // OfBoth
    0.545, // Verb
    -1.177, // InstrumentTitle
    -0.131, // Background
];
