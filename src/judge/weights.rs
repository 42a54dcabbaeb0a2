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
    -3.661, // Constant
    1.134, // TitleBoth
    0.458, // TitleOne
    0.309, // LedeBoth
    0.440, // LedeOne
    1.128, // ShareLess
    0.095, // ShareBoth
    -0.858, // Rival
    -0.315, // RivalInTitle
    0.131, // HeadLess
    0.631, // HeadBoth
    -0.154, // HeadRival
    -0.552, // RivalOfficialHead
    0.288, // OfficialHeadBoth
    0.013, // OfficialHeadOne
    0.384, // TitleBothMeet
    0.186, // TitleBothAttack
    -0.118, // TitleOneMeet
    -0.612, // AttackAlone
    0.183, // Attacks
    -0.987, // NoDealings
    0.975, // ActsLess
    -0.776, // Passive
    -0.724, // ListLength
    0.535, // MeetTogether
    0.145, // MeetTogetherHead
    0.210, // MeetShare
    -0.087, // AttackTogether
    0.589, // CoordinationHead
    0.485, // CounterpartHead
    0.991, // EnvoyHead
    -0.365, // VisitHead
    0.282, // OfficialsHead
    0.968, // WithHead
    0.260, // CoordinationBody
    1.035, // CounterpartBody
    0.304, // EnvoyBody
    0.570, // VisitBody
    0.216, // OfficialsBody
    0.335, // WithBody
    1.089, // Together
    0.573, // BothOfficial
    -0.189, // OneOnlyCities
    -1.174, // ListedHead
    0.081, // HomeInside
    -0.726, // HomeOutside
    -0.834, // Organisation
    -0.016, // TwoOrganisations
    -0.066, // MeetTitle
    -0.409, // MeetLede
    0.383, // DealTitle
    0.352, // DealLede
    1.309, // Joint
    -0.029, // Visit
    -0.072, // Dispute
    -0.460, // Many
    0.045, // ManyTitle
    -0.066, // AttackTitle
    -0.317, // AttackLede
    -0.707, // Leisure
    0.212, // Business
    -0.416, // Opinion
    -0.460, // Domestic
    -0.657, // OpinionTitle
    0.710, // DomesticTitle
    0.254, // BusinessTitle
    -0.307, // LeisureTitle
    0.130, // PeopleTitle
    0.722, // DisputeTitle
    -0.743, // ReviewHead
    -1.274, // ThreeHead
    -0.690, // MeetPeopleTitle
    -1.070, // Length
    -0.314, // Mediator
    -0.707, // ActorsInTitle
    0.207, // Agreement
    0.775, // Extradition
    0.223, // HomeTitleOne
    0.232, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.103, // Constant
    0.228, // TitleBoth
    0.055, // TitleOne
    -0.074, // LedeBoth
    0.370, // LedeOne
    0.017, // ShareLess
    -1.471, // ShareBoth
    0.559, // Rival
    0.032, // RivalInTitle
    0.198, // HeadLess
    -0.286, // HeadBoth
    0.262, // HeadRival
    0.568, // RivalOfficialHead
    0.022, // OfficialHeadBoth
    0.360, // OfficialHeadOne
    0.084, // TitleBothMeet
    -0.454, // TitleBothAttack
    0.357, // TitleOneMeet
    0.066, // AttackAlone
    -0.058, // Attacks
    -0.901, // NoDealings
    0.132, // ActsLess
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
    0.020, // OfficialsBody
    -0.394, // WithBody
    -0.057, // Together
    0.295, // BothOfficial
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
    0.310, // ManyTitle
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
    -0.515, // ReviewHead
    0.511, // ThreeHead
    -0.160, // MeetPeopleTitle
    0.428, // Length
    0.417, // Mediator
    0.413, // ActorsInTitle
    0.344, // Agreement
    -0.119, // Extradition
    -0.482, // HomeTitleOne
    0.630, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.215, // Constant
    -0.002, // Any
    0.453, // Title
    -0.092, // Lede
    0.598, // Strong
    0.897, // StrongRate
    0.326, // Forms
    0.194, // WeakForms
    -0.422, // WeakRate
    0.679, // Sentences
    0.607, // Throughout
    0.081, // TitleWeak
    -0.137, // Dominance
    -0.004, // Alone
    0.691, // Fought
    0.257, // Early
    0.472, // FieldsOnly
    -0.694, // LateOnly
    -0.484, // SectionOnly
    0.501, // English
    -0.047, // IsTerrorism
    -0.143, // IsDrugs
    0.246, // IsCyber
    -0.057, // IsBorders
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.878, // Constant
    -0.469, // Any
    1.193, // Title
    0.515, // Lede
    1.293, // Strong
    0.544, // StrongRate
    0.898, // Forms
    0.424, // WeakForms
    0.275, // WeakRate
    1.128, // Sentences
    0.978, // Throughout
    -0.446, // TitleWeak
    -0.061, // Dominance
    0.746, // Alone
    0.432, // Fought
    0.612, // Early
    -0.216, // FieldsOnly
    -1.326, // LateOnly
    -0.053, // SectionOnly
    0.033, // English
    -0.736, // IsTerrorism
    -0.044, // IsDrugs
    0.631, // IsCyber
    0.149, // IsBorders
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
