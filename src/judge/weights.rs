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
    -4.765, // Constant
    0.700, // TitleBoth
    0.246, // TitleOne
    0.224, // LedeBoth
    0.229, // LedeOne
    0.895, // ShareLess
    0.471, // ShareBoth
    -0.707, // Rival
    -0.510, // RivalInTitle
    0.430, // HeadLess
    0.532, // HeadBoth
    -0.464, // HeadRival
    -0.047, // RivalOfficialHead
    0.599, // OfficialHeadBoth
    0.042, // OfficialHeadOne
    0.318, // TitleBothMeet
    0.150, // TitleBothAttack
    -0.090, // TitleOneMeet
    -0.425, // AttackAlone
    0.225, // Attacks
    -0.246, // ListLength
    0.705, // MeetTogether
    -0.092, // AttackTogether
    0.445, // CoordinationHead
    0.301, // CounterpartHead
    0.542, // EnvoyHead
    -0.232, // VisitHead
    0.529, // OfficialsHead
    0.624, // WithHead
    0.223, // CoordinationBody
    0.617, // CounterpartBody
    0.355, // EnvoyBody
    0.474, // VisitBody
    0.292, // OfficialsBody
    0.381, // WithBody
    1.190, // Together
    0.799, // BothOfficial
    -0.016, // OneOnlyCities
    -0.520, // ListedHead
    0.330, // HomeInside
    -0.403, // HomeOutside
    -0.467, // Organisation
    -0.011, // TwoOrganisations
    -0.069, // MeetTitle
    -0.202, // MeetLede
    0.145, // DealTitle
    0.586, // DealLede
    0.829, // Joint
    -0.237, // Visit
    0.213, // Dispute
    -0.422, // Many
    -0.032, // ManyTitle
    0.074, // AttackTitle
    -0.102, // AttackLede
    -0.452, // Leisure
    0.077, // Business
    -0.138, // Opinion
    -0.069, // Domestic
    -0.454, // Mediator
    -0.525, // ActorsInTitle
    0.128, // Agreement
    0.382, // Extradition
    0.281, // HomeTitleOne
    0.264, // English
];

#[rustfmt::skip]
pub(crate) const MULTILATERAL: &[f32] = &[
    -2.096, // Constant
    0.027, // TitleBoth
    0.080, // TitleOne
    0.042, // LedeBoth
    0.111, // LedeOne
    -0.058, // ShareLess
    -0.692, // ShareBoth
    0.472, // Rival
    0.155, // RivalInTitle
    -0.105, // HeadLess
    -0.260, // HeadBoth
    0.557, // HeadRival
    0.258, // RivalOfficialHead
    0.022, // OfficialHeadBoth
    0.074, // OfficialHeadOne
    0.263, // TitleBothMeet
    -0.193, // TitleBothAttack
    0.372, // TitleOneMeet
    0.000, // AttackAlone
    0.035, // Attacks
    0.371, // ListLength
    0.254, // MeetTogether
    -0.057, // AttackTogether
    -0.105, // CoordinationHead
    0.063, // CounterpartHead
    0.126, // EnvoyHead
    0.537, // VisitHead
    0.014, // OfficialsHead
    -0.221, // WithHead
    0.006, // CoordinationBody
    0.030, // CounterpartBody
    0.126, // EnvoyBody
    -0.062, // VisitBody
    0.028, // OfficialsBody
    0.005, // WithBody
    -0.203, // Together
    0.151, // BothOfficial
    0.000, // OneOnlyCities
    0.358, // ListedHead
    0.065, // HomeInside
    0.431, // HomeOutside
    0.450, // Organisation
    0.000, // TwoOrganisations
    0.511, // MeetTitle
    0.268, // MeetLede
    0.242, // DealTitle
    0.231, // DealLede
    0.412, // Joint
    0.545, // Visit
    -0.038, // Dispute
    1.414, // Many
    0.320, // ManyTitle
    -0.280, // AttackTitle
    -0.085, // AttackLede
    -0.321, // Leisure
    -0.156, // Business
    -0.079, // Opinion
    -0.443, // Domestic
    0.212, // Mediator
    0.323, // ActorsInTitle
    0.260, // Agreement
    0.047, // Extradition
    -0.152, // HomeTitleOne
    0.577, // English
];

#[rustfmt::skip]
pub(crate) const TOPIC_PRESENT: &[f32] = &[
    1.330, // Constant
    0.046, // Any
    0.338, // Title
    0.305, // Lede
    0.609, // Strong
    0.780, // StrongRate
    0.269, // Forms
    0.148, // WeakForms
    0.053, // WeakRate
    -0.440, // LateOnly
    -0.306, // SectionOnly
    0.454, // English
    -0.023, // IsTerrorism
    0.015, // IsDrugs
    0.139, // IsCyber
    -0.131, // IsBorders
];

#[rustfmt::skip]
pub(crate) const TOPIC_MAIN: &[f32] = &[
    -2.445, // Constant
    -0.400, // Any
    1.018, // Title
    0.838, // Lede
    1.271, // Strong
    1.195, // StrongRate
    0.647, // Forms
    0.569, // WeakForms
    0.512, // WeakRate
    -1.200, // LateOnly
    -0.057, // SectionOnly
    -0.151, // English
    -0.506, // IsTerrorism
    -0.253, // IsDrugs
    0.310, // IsCyber
    0.449, // IsBorders
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
