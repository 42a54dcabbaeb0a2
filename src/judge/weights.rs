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
    -4.357, // Constant
    1.025, // TitleBoth
    0.472, // TitleOne
    0.656, // LedeBoth
    0.037, // LedeOne
    1.188, // ShareLess
    0.433, // ShareBoth
    -0.832, // Rival
    0.148, // RivalInTitle
    0.019, // HeadLess
    0.992, // HeadBoth
    -0.189, // HeadRival
    -0.595, // RivalOfficialHead
    0.408, // OfficialHeadBoth
    0.248, // OfficialHeadOne
    0.183, // TitleBothMeet
    0.400, // TitleBothAttack
    0.031, // TitleOneMeet
    -0.957, // AttackAlone
    -0.164, // Attacks
    -0.468, // NoDealings
    0.586, // ActsLess
    -0.813, // Passive
    -0.911, // ListLength
    0.664, // MeetTogether
    0.102, // MeetTogetherHead
    0.621, // MeetShare
    -0.244, // AttackTogether
    1.690, // CoordinationTitle
    0.376, // CounterpartTitle
    0.323, // EnvoyTitle
    0.220, // VisitTitle
    0.669, // OfficialsTitle
    0.485, // WithTitle
    -0.035, // OccasionTitle
    0.382, // CoordinationLede
    0.270, // CounterpartLede
    0.799, // EnvoyLede
    -0.369, // VisitLede
    0.530, // OfficialsLede
    0.728, // WithLede
    0.548, // OccasionLede
    -0.129, // CoordinationBody
    0.954, // CounterpartBody
    0.115, // EnvoyBody
    0.465, // VisitBody
    0.259, // OfficialsBody
    0.165, // WithBody
    -0.111, // OccasionBody
    0.566, // AnyTie
    -1.145, // EnglishOfficials
    -1.318, // HomeVisitTitle
    0.862, // Together
    0.738, // BothOfficial
    -0.044, // OneOnlyCities
    -0.943, // ListedHead
    -1.354, // ListedRivalInTitle
    -0.075, // HomeInside
    -1.055, // HomeOutside
    -0.662, // Organisation
    0.019, // TwoOrganisations
    0.015, // MeetTitle
    -0.041, // MeetLede
    0.272, // DealTitle
    0.388, // DealLede
    1.656, // Joint
    0.092, // Visit
    -0.114, // Dispute
    -1.227, // Many
    0.032, // ManyTitle
    -0.130, // AttackTitle
    -0.365, // AttackLede
    -1.213, // Leisure
    -0.523, // Business
    -0.084, // Opinion
    -1.041, // Domestic
    -0.468, // OpinionTitle
    0.442, // DomesticTitle
    0.231, // BusinessTitle
    -0.421, // LeisureTitle
    0.724, // DisputeTitle
    -0.686, // ReviewHead
    -1.794, // ThreeHead
    -0.591, // AttendsHead
    -0.718, // MeetPeopleTitle
    -1.709, // Length
    -0.346, // Mediator
    -0.713, // ActorsInTitle
    0.935, // Extradition
    0.321, // HomeTitleOne
    1.039, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.626, // Constant
    0.095, // TitleBoth
    -0.054, // TitleOne
    0.016, // LedeBoth
    0.339, // LedeOne
    -0.369, // ShareLess
    -1.815, // ShareBoth
    0.720, // Rival
    -0.118, // RivalInTitle
    0.511, // HeadLess
    -0.198, // HeadBoth
    0.413, // HeadRival
    0.431, // RivalOfficialHead
    0.165, // OfficialHeadBoth
    0.713, // OfficialHeadOne
    0.226, // TitleBothMeet
    -0.181, // TitleBothAttack
    0.555, // TitleOneMeet
    -0.020, // AttackAlone
    -0.319, // Attacks
    -0.666, // NoDealings
    0.360, // ActsLess
    -0.184, // Passive
    0.766, // ListLength
    0.710, // MeetTogether
    0.677, // MeetTogetherHead
    -0.764, // MeetShare
    0.022, // AttackTogether
    -0.084, // CoordinationTitle
    0.040, // CounterpartTitle
    -0.124, // EnvoyTitle
    0.087, // VisitTitle
    0.089, // OfficialsTitle
    -0.388, // WithTitle
    0.000, // OccasionTitle
    0.061, // CoordinationLede
    -0.098, // CounterpartLede
    0.197, // EnvoyLede
    0.372, // VisitLede
    -0.530, // OfficialsLede
    -0.403, // WithLede
    -0.245, // OccasionLede
    -0.169, // CoordinationBody
    0.045, // CounterpartBody
    -0.159, // EnvoyBody
    -0.334, // VisitBody
    -0.087, // OfficialsBody
    -0.467, // WithBody
    0.240, // OccasionBody
    -0.284, // AnyTie
    0.307, // EnglishOfficials
    0.234, // HomeVisitTitle
    -0.120, // Together
    0.494, // BothOfficial
    -0.349, // OneOnlyCities
    0.944, // ListedHead
    0.577, // ListedRivalInTitle
    -0.397, // HomeInside
    -0.050, // HomeOutside
    1.008, // Organisation
    0.117, // TwoOrganisations
    0.658, // MeetTitle
    0.064, // MeetLede
    0.228, // DealTitle
    0.256, // DealLede
    0.298, // Joint
    0.019, // Visit
    -0.355, // Dispute
    2.497, // Many
    0.216, // ManyTitle
    -0.554, // AttackTitle
    -0.354, // AttackLede
    -0.699, // Leisure
    -0.794, // Business
    -0.334, // Opinion
    -1.187, // Domestic
    -0.047, // OpinionTitle
    -0.161, // DomesticTitle
    -0.295, // BusinessTitle
    -0.228, // LeisureTitle
    0.121, // DisputeTitle
    -0.473, // ReviewHead
    0.959, // ThreeHead
    0.428, // AttendsHead
    -0.813, // MeetPeopleTitle
    0.159, // Length
    0.382, // Mediator
    0.308, // ActorsInTitle
    0.325, // Extradition
    -0.519, // HomeTitleOne
    0.651, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.749, // Constant
    -0.029, // Any
    0.657, // Title
    -0.076, // Lede
    0.384, // Strong
    1.893, // StrongRate
    0.224, // Forms
    -0.086, // WeakForms
    -0.183, // WeakRate
    0.697, // Sentences
    0.747, // Throughout
    -0.704, // TitleWeak
    -0.362, // Dominance
    -0.409, // Alone
    0.712, // Fought
    0.140, // Early
    0.390, // FieldsOnly
    -0.529, // LateOnly
    -0.578, // SectionOnly
    0.789, // English
    -0.078, // IsTerrorism
    -0.362, // IsDrugs
    0.417, // IsCyber
    0.023, // IsBorders
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.095, // Constant
    -1.276, // Any
    1.385, // Title
    0.453, // Lede
    0.586, // Strong
    1.523, // StrongRate
    0.752, // Forms
    0.555, // WeakForms
    0.526, // WeakRate
    0.863, // Sentences
    0.943, // Throughout
    -0.379, // TitleWeak
    0.752, // Dominance
    0.539, // Alone
    -0.011, // Fought
    0.659, // Early
    -0.694, // FieldsOnly
    -1.382, // LateOnly
    -0.107, // SectionOnly
    0.794, // English
    -0.523, // IsTerrorism
    0.074, // IsDrugs
    0.157, // IsCyber
    0.291, // IsBorders
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.300, // Constant
    1.950, // Title
    1.107, // Lede
    0.942, // Anywhere
    0.970, // BodyMore
    0.712, // OfBoth
    2.288, // Firm
    1.203, // Fresh
    0.045, // InstrumentTitle
    0.547, // Background
    -3.558, // Constant
    1.662, // Title
    0.400, // Lede
    1.794, // Anywhere
    0.827, // BodyMore
    1.173, // OfBoth
    1.794, // Firm
    -0.504, // Fresh
    0.261, // InstrumentTitle
    1.755, // Background
];
