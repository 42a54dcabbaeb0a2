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
    -4.482, // Constant
    1.012, // TitleBoth
    0.432, // TitleOne
    0.643, // LedeBoth
    0.003, // LedeOne
    1.020, // ShareLess
    0.505, // ShareBoth
    -0.963, // Rival
    0.093, // RivalInTitle
    -0.035, // HeadLess
    0.920, // HeadBoth
    -0.166, // HeadRival
    -0.497, // RivalOfficialHead
    0.354, // OfficialHeadBoth
    0.183, // OfficialHeadOne
    0.182, // TitleBothMeet
    0.389, // TitleBothAttack
    -0.035, // TitleOneMeet
    -1.045, // AttackAlone
    -0.167, // Attacks
    -0.374, // NoDealings
    0.625, // ActsLess
    -0.818, // Passive
    -0.889, // ListLength
    0.398, // MeetTogether
    0.101, // MeetTogetherHead
    0.858, // MeetShare
    -0.202, // AttackTogether
    1.643, // CoordinationTitle
    0.361, // CounterpartTitle
    0.277, // EnvoyTitle
    0.212, // VisitTitle
    0.621, // OfficialsTitle
    0.445, // WithTitle
    0.973, // Occasion
    0.471, // CoordinationLede
    0.109, // CounterpartLede
    0.707, // EnvoyLede
    -0.306, // VisitLede
    0.559, // OfficialsLede
    0.683, // WithLede
    -0.114, // CoordinationBody
    0.806, // CounterpartBody
    0.034, // EnvoyBody
    0.479, // VisitBody
    0.235, // OfficialsBody
    0.013, // WithBody
    0.704, // AnyTie
    -1.209, // EnglishOfficials
    -1.252, // HomeVisitTitle
    0.839, // Together
    0.753, // BothOfficial
    -0.113, // OneOnlyCities
    -0.924, // ListedHead
    -1.296, // ListedRivalInTitle
    0.075, // HomeInside
    -0.828, // HomeOutside
    -0.583, // Organisation
    -0.016, // TwoOrganisations
    0.139, // MeetTitle
    -0.018, // MeetLede
    0.209, // DealTitle
    0.335, // DealLede
    1.687, // Joint
    0.097, // Visit
    -0.143, // Dispute
    -1.486, // Many
    -0.171, // ManyTitle
    -0.076, // AttackTitle
    -0.298, // AttackLede
    -1.418, // Leisure
    -0.374, // Business
    -0.315, // Opinion
    -1.002, // Domestic
    -0.668, // OpinionTitle
    0.034, // DomesticTitle
    0.283, // BusinessTitle
    -0.719, // LeisureTitle
    0.750, // DisputeTitle
    -0.660, // ReviewHead
    -1.709, // ThreeHead
    -0.520, // AttendsHead
    -0.870, // MeetPeopleTitle
    -1.494, // Length
    -0.360, // Mediator
    -0.675, // ActorsInTitle
    0.927, // Extradition
    0.495, // HomeTitleOne
    1.174, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.582, // Constant
    0.078, // TitleBoth
    -0.087, // TitleOne
    0.032, // LedeBoth
    0.281, // LedeOne
    -0.349, // ShareLess
    -1.925, // ShareBoth
    0.641, // Rival
    -0.167, // RivalInTitle
    0.535, // HeadLess
    -0.239, // HeadBoth
    0.426, // HeadRival
    0.437, // RivalOfficialHead
    0.153, // OfficialHeadBoth
    0.697, // OfficialHeadOne
    0.262, // TitleBothMeet
    -0.273, // TitleBothAttack
    0.524, // TitleOneMeet
    -0.219, // AttackAlone
    -0.265, // Attacks
    -0.615, // NoDealings
    0.344, // ActsLess
    -0.257, // Passive
    0.833, // ListLength
    0.638, // MeetTogether
    0.592, // MeetTogetherHead
    -0.666, // MeetShare
    0.051, // AttackTogether
    -0.070, // CoordinationTitle
    0.034, // CounterpartTitle
    -0.085, // EnvoyTitle
    0.188, // VisitTitle
    0.115, // OfficialsTitle
    -0.337, // WithTitle
    0.276, // Occasion
    0.036, // CoordinationLede
    -0.123, // CounterpartLede
    0.175, // EnvoyLede
    0.307, // VisitLede
    -0.444, // OfficialsLede
    -0.357, // WithLede
    -0.086, // CoordinationBody
    0.042, // CounterpartBody
    -0.125, // EnvoyBody
    -0.247, // VisitBody
    -0.044, // OfficialsBody
    -0.460, // WithBody
    -0.175, // AnyTie
    0.285, // EnglishOfficials
    0.361, // HomeVisitTitle
    -0.205, // Together
    0.505, // BothOfficial
    -0.360, // OneOnlyCities
    0.946, // ListedHead
    0.555, // ListedRivalInTitle
    -0.392, // HomeInside
    0.003, // HomeOutside
    1.065, // Organisation
    0.134, // TwoOrganisations
    0.534, // MeetTitle
    0.136, // MeetLede
    0.203, // DealTitle
    0.245, // DealLede
    0.478, // Joint
    0.013, // Visit
    -0.411, // Dispute
    2.478, // Many
    0.180, // ManyTitle
    -0.374, // AttackTitle
    -0.288, // AttackLede
    -0.616, // Leisure
    -0.673, // Business
    -0.271, // Opinion
    -0.985, // Domestic
    0.011, // OpinionTitle
    -0.181, // DomesticTitle
    -0.345, // BusinessTitle
    -0.153, // LeisureTitle
    0.073, // DisputeTitle
    -0.619, // ReviewHead
    1.107, // ThreeHead
    0.391, // AttendsHead
    -0.433, // MeetPeopleTitle
    0.151, // Length
    0.350, // Mediator
    0.330, // ActorsInTitle
    0.302, // Extradition
    -0.392, // HomeTitleOne
    0.686, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.217, // Constant
    0.743, // Title
    -0.238, // Lede
    0.835, // Strong
    0.912, // StrongRate
    0.612, // Forms
    -0.134, // WeakForms
    -0.404, // WeakRate
    0.549, // Sentences
    -0.833, // TitleWeak
    -0.243, // Dominance
    -0.327, // Alone
    0.131, // Early
    0.316, // FieldsOnly
    -0.424, // LateOnly
    -0.260, // SectionOnly
    0.479, // English
    -0.082, // IsTerrorism
    -0.186, // IsDrugs
    0.493, // IsCyber
    -0.225, // IsBorders
    0.463, // Terms
    -0.582, // First
    1.158, // Talked
    -0.878, // Length
    0.545, // MeetHead
    0.905, // AgreementHead
    -1.388, // LeisureHead
    -0.653, // Domestic
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.895, // Constant
    0.893, // Title
    0.490, // Lede
    0.431, // Strong
    0.864, // StrongRate
    0.473, // Forms
    0.641, // WeakForms
    0.289, // WeakRate
    1.236, // Sentences
    -0.427, // TitleWeak
    0.748, // Dominance
    0.572, // Alone
    0.303, // Early
    -0.632, // FieldsOnly
    -0.917, // LateOnly
    -0.025, // SectionOnly
    0.579, // English
    -0.459, // IsTerrorism
    0.137, // IsDrugs
    0.202, // IsCyber
    0.120, // IsBorders
    1.149, // Terms
    -2.246, // First
    -0.110, // Talked
    -1.070, // Length
    -0.105, // MeetHead
    -0.054, // AgreementHead
    -0.284, // LeisureHead
    -0.054, // Domestic
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
