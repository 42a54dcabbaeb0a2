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

// Fitted: on 1715 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -4.323, // Constant
    1.074, // TitleBoth
    0.464, // TitleOne
    0.639, // LedeBoth
    0.026, // LedeOne
    1.104, // ShareLess
    0.419, // ShareBoth
    -0.870, // Rival
    0.155, // RivalInTitle
    0.016, // HeadLess
    0.983, // HeadBoth
    -0.207, // HeadRival
    -0.532, // RivalOfficialHead
    0.389, // OfficialHeadBoth
    0.222, // OfficialHeadOne
    0.173, // TitleBothMeet
    0.398, // TitleBothAttack
    0.012, // TitleOneMeet
    -0.946, // AttackAlone
    -0.189, // Attacks
    -0.509, // NoDealings
    0.613, // ActsLess
    -0.796, // Passive
    -0.887, // ListLength
    0.583, // MeetTogether
    0.114, // MeetTogetherHead
    0.594, // MeetShare
    -0.281, // AttackTogether
    1.624, // CoordinationTitle
    0.378, // CounterpartTitle
    0.317, // EnvoyTitle
    0.257, // VisitTitle
    0.656, // OfficialsTitle
    0.416, // WithTitle
    -0.457, // OccasionTitle
    0.459, // CoordinationLede
    0.214, // CounterpartLede
    0.727, // EnvoyLede
    -0.411, // VisitLede
    0.588, // OfficialsLede
    0.756, // WithLede
    1.067, // OccasionLede
    -0.112, // CoordinationBody
    0.882, // CounterpartBody
    0.070, // EnvoyBody
    0.492, // VisitBody
    0.289, // OfficialsBody
    0.159, // WithBody
    -0.196, // OccasionBody
    0.550, // AnyTie
    -1.142, // EnglishOfficials
    -1.235, // HomeVisitTitle
    0.815, // Together
    0.723, // BothOfficial
    -0.058, // OneOnlyCities
    -0.908, // ListedHead
    -1.354, // ListedRivalInTitle
    -0.035, // HomeInside
    -1.068, // HomeOutside
    -0.629, // Organisation
    -0.016, // TwoOrganisations
    0.086, // MeetTitle
    -0.062, // MeetLede
    0.249, // DealTitle
    0.355, // DealLede
    1.630, // Joint
    0.028, // Visit
    -0.159, // Dispute
    -1.449, // Many
    -0.163, // ManyTitle
    -0.057, // AttackTitle
    -0.383, // AttackLede
    -1.492, // Leisure
    -0.558, // Business
    -0.231, // Opinion
    -1.125, // Domestic
    -0.697, // OpinionTitle
    -0.015, // DomesticTitle
    0.101, // BusinessTitle
    -0.725, // LeisureTitle
    0.802, // DisputeTitle
    -0.649, // ReviewHead
    -1.759, // ThreeHead
    -0.510, // AttendsHead
    -0.483, // MeetPeopleTitle
    -1.548, // Length
    -0.379, // Mediator
    -0.719, // ActorsInTitle
    0.965, // Extradition
    0.379, // HomeTitleOne
    1.133, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.624, // Constant
    0.086, // TitleBoth
    -0.090, // TitleOne
    0.020, // LedeBoth
    0.297, // LedeOne
    -0.402, // ShareLess
    -1.844, // ShareBoth
    0.662, // Rival
    -0.087, // RivalInTitle
    0.457, // HeadLess
    -0.224, // HeadBoth
    0.382, // HeadRival
    0.442, // RivalOfficialHead
    0.160, // OfficialHeadBoth
    0.748, // OfficialHeadOne
    0.258, // TitleBothMeet
    -0.205, // TitleBothAttack
    0.554, // TitleOneMeet
    -0.172, // AttackAlone
    -0.284, // Attacks
    -0.666, // NoDealings
    0.408, // ActsLess
    -0.159, // Passive
    0.793, // ListLength
    0.686, // MeetTogether
    0.721, // MeetTogetherHead
    -0.699, // MeetShare
    0.003, // AttackTogether
    -0.074, // CoordinationTitle
    0.041, // CounterpartTitle
    -0.121, // EnvoyTitle
    0.070, // VisitTitle
    0.093, // OfficialsTitle
    -0.383, // WithTitle
    -0.039, // OccasionTitle
    0.071, // CoordinationLede
    -0.059, // CounterpartLede
    0.186, // EnvoyLede
    0.359, // VisitLede
    -0.476, // OfficialsLede
    -0.365, // WithLede
    -0.040, // OccasionLede
    -0.105, // CoordinationBody
    0.065, // CounterpartBody
    -0.130, // EnvoyBody
    -0.323, // VisitBody
    -0.051, // OfficialsBody
    -0.463, // WithBody
    0.317, // OccasionBody
    -0.330, // AnyTie
    0.256, // EnglishOfficials
    0.330, // HomeVisitTitle
    -0.060, // Together
    0.527, // BothOfficial
    -0.366, // OneOnlyCities
    0.952, // ListedHead
    0.577, // ListedRivalInTitle
    -0.355, // HomeInside
    -0.105, // HomeOutside
    1.002, // Organisation
    0.127, // TwoOrganisations
    0.669, // MeetTitle
    -0.010, // MeetLede
    0.202, // DealTitle
    0.304, // DealLede
    0.365, // Joint
    0.046, // Visit
    -0.399, // Dispute
    2.512, // Many
    0.236, // ManyTitle
    -0.470, // AttackTitle
    -0.337, // AttackLede
    -0.615, // Leisure
    -0.685, // Business
    -0.259, // Opinion
    -1.039, // Domestic
    -0.015, // OpinionTitle
    -0.165, // DomesticTitle
    -0.336, // BusinessTitle
    -0.140, // LeisureTitle
    0.088, // DisputeTitle
    -0.584, // ReviewHead
    1.102, // ThreeHead
    0.373, // AttendsHead
    -0.761, // MeetPeopleTitle
    0.156, // Length
    0.331, // Mediator
    0.291, // ActorsInTitle
    0.319, // Extradition
    -0.513, // HomeTitleOne
    0.676, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.278, // Constant
    0.786, // Title
    -0.213, // Lede
    0.809, // Strong
    0.905, // StrongRate
    0.604, // Forms
    -0.122, // WeakForms
    -0.365, // WeakRate
    0.536, // Sentences
    -0.846, // TitleWeak
    -0.224, // Dominance
    -0.328, // Alone
    0.106, // Early
    0.314, // FieldsOnly
    -0.421, // LateOnly
    -0.264, // SectionOnly
    0.453, // English
    -0.088, // IsTerrorism
    -0.176, // IsDrugs
    0.503, // IsCyber
    -0.238, // IsBorders
    0.369, // Terms
    -0.576, // First
    1.144, // Talked
    -0.887, // Length
    0.631, // MeetHead
    0.926, // AgreementHead
    -1.385, // LeisureHead
    -0.665, // Domestic
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.895, // Constant
    0.898, // Title
    0.486, // Lede
    0.423, // Strong
    0.861, // StrongRate
    0.476, // Forms
    0.637, // WeakForms
    0.284, // WeakRate
    1.231, // Sentences
    -0.422, // TitleWeak
    0.751, // Dominance
    0.572, // Alone
    0.298, // Early
    -0.634, // FieldsOnly
    -0.917, // LateOnly
    -0.015, // SectionOnly
    0.585, // English
    -0.459, // IsTerrorism
    0.140, // IsDrugs
    0.202, // IsCyber
    0.117, // IsBorders
    1.143, // Terms
    -2.249, // First
    -0.072, // Talked
    -1.077, // Length
    -0.108, // MeetHead
    -0.060, // AgreementHead
    -0.283, // LeisureHead
    -0.050, // Domestic
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.440, // Constant
    2.435, // Title
    1.134, // Lede
    1.380, // Anywhere
    0.863, // BodyMore
    1.028, // OfBoth
    1.704, // Firm
    1.019, // Fresh
    0.215, // InstrumentTitle
    0.485, // Background
    -3.836, // Constant
    1.995, // Title
    0.424, // Lede
    1.875, // Anywhere
    0.929, // BodyMore
    1.163, // OfBoth
    1.875, // Firm
    -0.313, // Fresh
    0.061, // InstrumentTitle
    -0.164, // Background
];
