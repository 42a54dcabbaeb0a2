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
    -3.644, // Constant
    1.132, // TitleBoth
    0.457, // TitleOne
    0.315, // LedeBoth
    0.434, // LedeOne
    1.120, // ShareLess
    0.093, // ShareBoth
    -0.855, // Rival
    -0.316, // RivalInTitle
    0.130, // HeadLess
    0.631, // HeadBoth
    -0.157, // HeadRival
    -0.550, // RivalOfficialHead
    0.290, // OfficialHeadBoth
    0.012, // OfficialHeadOne
    0.387, // TitleBothMeet
    0.186, // TitleBothAttack
    -0.118, // TitleOneMeet
    -0.612, // AttackAlone
    0.183, // Attacks
    -0.986, // NoDealings
    0.936, // ActsLess
    -0.780, // Passive
    -0.723, // ListLength
    0.536, // MeetTogether
    0.142, // MeetTogetherHead
    0.212, // MeetShare
    -0.091, // AttackTogether
    0.590, // CoordinationHead
    0.487, // CounterpartHead
    0.990, // EnvoyHead
    -0.365, // VisitHead
    0.285, // OfficialsHead
    0.965, // WithHead
    0.256, // CoordinationBody
    1.039, // CounterpartBody
    0.304, // EnvoyBody
    0.569, // VisitBody
    0.222, // OfficialsBody
    0.335, // WithBody
    1.079, // Together
    0.584, // BothOfficial
    -0.189, // OneOnlyCities
    -1.173, // ListedHead
    0.081, // HomeInside
    -0.727, // HomeOutside
    -0.840, // Organisation
    -0.016, // TwoOrganisations
    -0.065, // MeetTitle
    -0.408, // MeetLede
    0.384, // DealTitle
    0.351, // DealLede
    1.310, // Joint
    -0.030, // Visit
    -0.071, // Dispute
    -0.461, // Many
    0.041, // ManyTitle
    -0.064, // AttackTitle
    -0.317, // AttackLede
    -0.709, // Leisure
    0.210, // Business
    -0.416, // Opinion
    -0.460, // Domestic
    -0.656, // OpinionTitle
    0.712, // DomesticTitle
    0.255, // BusinessTitle
    -0.307, // LeisureTitle
    0.125, // PeopleTitle
    0.722, // DisputeTitle
    -0.743, // ReviewHead
    -1.274, // ThreeHead
    -0.690, // MeetPeopleTitle
    -1.078, // Length
    -0.314, // Mediator
    -0.709, // ActorsInTitle
    0.205, // Agreement
    0.775, // Extradition
    0.221, // HomeTitleOne
    0.233, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.104, // Constant
    0.228, // TitleBoth
    0.055, // TitleOne
    -0.074, // LedeBoth
    0.370, // LedeOne
    0.017, // ShareLess
    -1.470, // ShareBoth
    0.558, // Rival
    0.032, // RivalInTitle
    0.198, // HeadLess
    -0.287, // HeadBoth
    0.263, // HeadRival
    0.568, // RivalOfficialHead
    0.021, // OfficialHeadBoth
    0.360, // OfficialHeadOne
    0.084, // TitleBothMeet
    -0.454, // TitleBothAttack
    0.357, // TitleOneMeet
    0.066, // AttackAlone
    -0.058, // Attacks
    -0.901, // NoDealings
    0.135, // ActsLess
    -0.252, // Passive
    0.769, // ListLength
    0.691, // MeetTogether
    0.641, // MeetTogetherHead
    -0.943, // MeetShare
    -0.025, // AttackTogether
    -0.430, // CoordinationHead
    0.147, // CounterpartHead
    0.101, // EnvoyHead
    0.334, // VisitHead
    -0.333, // OfficialsHead
    -0.454, // WithHead
    -0.080, // CoordinationBody
    0.027, // CounterpartBody
    -0.061, // EnvoyBody
    -0.327, // VisitBody
    0.019, // OfficialsBody
    -0.394, // WithBody
    -0.057, // Together
    0.294, // BothOfficial
    -0.043, // OneOnlyCities
    0.753, // ListedHead
    0.079, // HomeInside
    0.280, // HomeOutside
    0.637, // Organisation
    0.024, // TwoOrganisations
    0.508, // MeetTitle
    0.165, // MeetLede
    0.217, // DealTitle
    0.052, // DealLede
    0.369, // Joint
    0.147, // Visit
    -0.241, // Dispute
    2.052, // Many
    0.311, // ManyTitle
    -0.451, // AttackTitle
    -0.101, // AttackLede
    -0.385, // Leisure
    -0.400, // Business
    -0.169, // Opinion
    -1.041, // Domestic
    0.164, // OpinionTitle
    0.059, // DomesticTitle
    -0.198, // BusinessTitle
    -0.228, // LeisureTitle
    -0.164, // PeopleTitle
    0.183, // DisputeTitle
    -0.516, // ReviewHead
    0.511, // ThreeHead
    -0.160, // MeetPeopleTitle
    0.429, // Length
    0.417, // Mediator
    0.414, // ActorsInTitle
    0.344, // Agreement
    -0.119, // Extradition
    -0.482, // HomeTitleOne
    0.630, // English
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
    -3.477, // Constant
    1.689, // Title
    0.409, // Lede
    0.797, // Anywhere
    0.831, // BodyMore
    1.106, // OfBoth
    2.551, // Firm
    1.465, // Fresh
    0.889, // InstrumentTitle
    -0.115, // Background
    -4.218, // Constant
    0.989, // Title
    0.100, // Lede
    1.572, // Anywhere
    0.381, // BodyMore
    2.045, // OfBoth
    1.572, // Firm
    -0.837, // Fresh
    1.185, // InstrumentTitle
    1.533, // Background
];
