//! What each feature is worth: logistic models, fitted from labelled articles by
//! `cargo run --release --features internals --example desk -- fit`, which writes everything below `Fitted`.

#![allow(clippy::approx_constant, reason = "a fitted number may come near a constant")]

/// The weights of all models; each slice in the order of its features.
#[derive(Clone, Copy, Debug)]
#[allow(unreachable_pub, reason = "public through the feature `internals`")]
pub struct Weights<'w> {
    /// A choice among all pairs and none.
    pub pair: &'w [f32],
    /// Whether an article without a pair is about dealings of many.
    pub multilateral: &'w [f32],
    /// Whether a topic is there.
    pub present: &'w [f32],
    /// Whether a topic that is there is a main subject.
    pub main: &'w [f32],
    /// A choice among signed, planned and neither.
    pub outcome: &'w [f32],
}

/// The weights that are built in.
pub(crate) const FITTED: Weights<'static> =
    Weights { pair: PAIR, multilateral: MULTILATERAL, present: TOPIC_PRESENT, main: TOPIC_MAIN, outcome: OUTCOME };

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

// Fitted: on 1146 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -3.650, // Constant
    1.133, // TitleBoth
    0.457, // TitleOne
    0.314, // LedeBoth
    0.435, // LedeOne
    1.119, // ShareLess
    0.095, // ShareBoth
    -0.854, // Rival
    -0.317, // RivalInTitle
    0.130, // HeadLess
    0.631, // HeadBoth
    -0.158, // HeadRival
    -0.549, // RivalOfficialHead
    0.291, // OfficialHeadBoth
    0.014, // OfficialHeadOne
    0.388, // TitleBothMeet
    0.183, // TitleBothAttack
    -0.113, // TitleOneMeet
    -0.617, // AttackAlone
    0.184, // Attacks
    -0.984, // NoDealings
    0.937, // ActsLess
    -0.780, // Passive
    -0.724, // ListLength
    0.536, // MeetTogether
    0.142, // MeetTogetherHead
    0.212, // MeetShare
    -0.091, // AttackTogether
    0.589, // CoordinationHead
    0.488, // CounterpartHead
    0.990, // EnvoyHead
    -0.364, // VisitHead
    0.286, // OfficialsHead
    0.966, // WithHead
    0.257, // CoordinationBody
    1.040, // CounterpartBody
    0.305, // EnvoyBody
    0.569, // VisitBody
    0.222, // OfficialsBody
    0.334, // WithBody
    1.080, // Together
    0.583, // BothOfficial
    -0.190, // OneOnlyCities
    -1.173, // ListedHead
    0.081, // HomeInside
    -0.726, // HomeOutside
    -0.841, // Organisation
    -0.016, // TwoOrganisations
    -0.064, // MeetTitle
    -0.410, // MeetLede
    0.385, // DealTitle
    0.350, // DealLede
    1.309, // Joint
    -0.030, // Visit
    -0.071, // Dispute
    -0.462, // Many
    0.040, // ManyTitle
    -0.059, // AttackTitle
    -0.317, // AttackLede
    -0.708, // Leisure
    0.208, // Business
    -0.416, // Opinion
    -0.459, // Domestic
    -0.656, // OpinionTitle
    0.713, // DomesticTitle
    0.255, // BusinessTitle
    -0.306, // LeisureTitle
    0.126, // PeopleTitle
    0.722, // DisputeTitle
    -0.743, // ReviewHead
    -1.274, // ThreeHead
    -0.683, // MeetPeopleTitle
    -1.077, // Length
    -0.314, // Mediator
    -0.708, // ActorsInTitle
    0.217, // Agreement
    0.774, // Extradition
    0.222, // HomeTitleOne
    0.235, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.108, // Constant
    0.228, // TitleBoth
    0.055, // TitleOne
    -0.076, // LedeBoth
    0.372, // LedeOne
    0.018, // ShareLess
    -1.469, // ShareBoth
    0.557, // Rival
    0.033, // RivalInTitle
    0.199, // HeadLess
    -0.286, // HeadBoth
    0.263, // HeadRival
    0.568, // RivalOfficialHead
    0.023, // OfficialHeadBoth
    0.360, // OfficialHeadOne
    0.085, // TitleBothMeet
    -0.453, // TitleBothAttack
    0.365, // TitleOneMeet
    0.050, // AttackAlone
    -0.056, // Attacks
    -0.901, // NoDealings
    0.135, // ActsLess
    -0.252, // Passive
    0.769, // ListLength
    0.690, // MeetTogether
    0.638, // MeetTogetherHead
    -0.945, // MeetShare
    -0.023, // AttackTogether
    -0.430, // CoordinationHead
    0.149, // CounterpartHead
    0.100, // EnvoyHead
    0.334, // VisitHead
    -0.331, // OfficialsHead
    -0.456, // WithHead
    -0.078, // CoordinationBody
    0.027, // CounterpartBody
    -0.059, // EnvoyBody
    -0.328, // VisitBody
    0.017, // OfficialsBody
    -0.395, // WithBody
    -0.055, // Together
    0.293, // BothOfficial
    -0.043, // OneOnlyCities
    0.753, // ListedHead
    0.080, // HomeInside
    0.282, // HomeOutside
    0.635, // Organisation
    0.024, // TwoOrganisations
    0.512, // MeetTitle
    0.163, // MeetLede
    0.220, // DealTitle
    0.049, // DealLede
    0.365, // Joint
    0.148, // Visit
    -0.242, // Dispute
    2.050, // Many
    0.310, // ManyTitle
    -0.445, // AttackTitle
    -0.098, // AttackLede
    -0.386, // Leisure
    -0.401, // Business
    -0.169, // Opinion
    -1.039, // Domestic
    0.165, // OpinionTitle
    0.061, // DomesticTitle
    -0.199, // BusinessTitle
    -0.228, // LeisureTitle
    -0.164, // PeopleTitle
    0.183, // DisputeTitle
    -0.515, // ReviewHead
    0.512, // ThreeHead
    -0.155, // MeetPeopleTitle
    0.429, // Length
    0.417, // Mediator
    0.415, // ActorsInTitle
    0.364, // Agreement
    -0.121, // Extradition
    -0.481, // HomeTitleOne
    0.632, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.223, // Constant
    -0.001, // Any
    0.457, // Title
    -0.094, // Lede
    0.602, // Strong
    0.900, // StrongRate
    0.317, // Forms
    0.193, // WeakForms
    -0.420, // WeakRate
    0.680, // Sentences
    0.606, // Throughout
    0.081, // TitleWeak
    -0.150, // Dominance
    0.002, // Alone
    0.691, // Fought
    0.258, // Early
    0.471, // FieldsOnly
    -0.695, // LateOnly
    -0.485, // SectionOnly
    0.502, // English
    -0.046, // IsTerrorism
    -0.145, // IsDrugs
    0.248, // IsCyber
    -0.057, // IsBorders
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.849, // Constant
    -0.476, // Any
    1.240, // Title
    0.475, // Lede
    1.310, // Strong
    0.552, // StrongRate
    0.879, // Forms
    0.384, // WeakForms
    0.258, // WeakRate
    1.138, // Sentences
    0.968, // Throughout
    -0.444, // TitleWeak
    -0.045, // Dominance
    0.719, // Alone
    0.426, // Fought
    0.636, // Early
    -0.223, // FieldsOnly
    -1.332, // LateOnly
    -0.057, // SectionOnly
    0.054, // English
    -0.747, // IsTerrorism
    -0.064, // IsDrugs
    0.665, // IsCyber
    0.146, // IsBorders
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.291, // Constant
    1.870, // Title
    0.241, // Lede
    -0.197, // Body
    1.033, // BodyMore
    1.522, // OfBoth
    2.747, // Firm
    1.648, // Fresh
    0.614, // InstrumentTitle
    0.008, // Background
    -4.168, // Constant
    1.083, // Title
    0.373, // Lede
    0.337, // Body
    0.216, // BodyMore
    2.325, // OfBoth
    2.427, // Firm
    -0.815, // Fresh
    0.950, // InstrumentTitle
    1.477, // Background
];
