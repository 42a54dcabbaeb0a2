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

// Fitted: on 1455 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -3.717, // Constant
    1.202, // TitleBoth
    0.459, // TitleOne
    0.584, // LedeBoth
    0.334, // LedeOne
    1.221, // ShareLess
    -0.061, // ShareBoth
    -0.931, // Rival
    -0.160, // RivalInTitle
    0.182, // HeadLess
    0.792, // HeadBoth
    -0.165, // HeadRival
    -0.485, // RivalOfficialHead
    0.337, // OfficialHeadBoth
    0.127, // OfficialHeadOne
    0.388, // TitleBothMeet
    0.196, // TitleBothAttack
    0.069, // TitleOneMeet
    -0.705, // AttackAlone
    0.006, // Attacks
    -1.067, // NoDealings
    0.917, // ActsLess
    -0.836, // Passive
    -0.904, // ListLength
    0.641, // MeetTogether
    -0.065, // MeetTogetherHead
    0.577, // MeetShare
    -0.196, // AttackTogether
    0.909, // CoordinationHead
    0.442, // CounterpartHead
    1.049, // EnvoyHead
    -0.271, // VisitHead
    0.397, // OfficialsHead
    0.903, // WithHead
    -0.016, // CoordinationBody
    1.146, // CounterpartBody
    0.216, // EnvoyBody
    0.624, // VisitBody
    -0.066, // OfficialsBody
    0.145, // WithBody
    0.945, // Together
    0.803, // BothOfficial
    -0.275, // OneOnlyCities
    -1.357, // ListedHead
    -0.183, // HomeInside
    -1.023, // HomeOutside
    -0.634, // Organisation
    0.062, // TwoOrganisations
    -0.119, // MeetTitle
    -0.248, // MeetLede
    0.455, // DealTitle
    0.310, // DealLede
    1.467, // Joint
    0.036, // Visit
    -0.115, // Dispute
    -0.888, // Many
    -0.071, // ManyTitle
    -0.059, // AttackTitle
    -0.428, // AttackLede
    -0.872, // Leisure
    -0.223, // Business
    -0.264, // Opinion
    -0.368, // Domestic
    -0.627, // OpinionTitle
    0.637, // DomesticTitle
    0.263, // BusinessTitle
    -0.466, // LeisureTitle
    0.094, // PeopleTitle
    0.754, // DisputeTitle
    -0.778, // ReviewHead
    -1.420, // ThreeHead
    -0.538, // MeetPeopleTitle
    -1.399, // Length
    -0.367, // Mediator
    -0.746, // ActorsInTitle
    0.442, // Agreement
    0.859, // Extradition
    0.329, // HomeTitleOne
    0.577, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.701, // Constant
    0.112, // TitleBoth
    -0.129, // TitleOne
    -0.095, // LedeBoth
    0.322, // LedeOne
    -0.099, // ShareLess
    -1.802, // ShareBoth
    0.589, // Rival
    -0.075, // RivalInTitle
    0.399, // HeadLess
    -0.389, // HeadBoth
    0.427, // HeadRival
    0.529, // RivalOfficialHead
    0.123, // OfficialHeadBoth
    0.554, // OfficialHeadOne
    0.044, // TitleBothMeet
    -0.263, // TitleBothAttack
    0.459, // TitleOneMeet
    0.038, // AttackAlone
    -0.163, // Attacks
    -0.714, // NoDealings
    0.209, // ActsLess
    -0.133, // Passive
    0.935, // ListLength
    0.709, // MeetTogether
    0.531, // MeetTogetherHead
    -0.920, // MeetShare
    -0.057, // AttackTogether
    -0.431, // CoordinationHead
    0.066, // CounterpartHead
    0.105, // EnvoyHead
    0.438, // VisitHead
    -0.318, // OfficialsHead
    -0.479, // WithHead
    -0.136, // CoordinationBody
    -0.013, // CounterpartBody
    -0.118, // EnvoyBody
    -0.345, // VisitBody
    -0.024, // OfficialsBody
    -0.439, // WithBody
    -0.173, // Together
    0.461, // BothOfficial
    -0.275, // OneOnlyCities
    1.157, // ListedHead
    -0.202, // HomeInside
    0.078, // HomeOutside
    0.890, // Organisation
    0.047, // TwoOrganisations
    0.544, // MeetTitle
    0.268, // MeetLede
    0.135, // DealTitle
    0.169, // DealLede
    0.316, // Joint
    0.117, // Visit
    -0.361, // Dispute
    2.426, // Many
    0.419, // ManyTitle
    -0.466, // AttackTitle
    -0.207, // AttackLede
    -0.496, // Leisure
    -0.575, // Business
    -0.240, // Opinion
    -0.930, // Domestic
    0.040, // OpinionTitle
    0.298, // DomesticTitle
    -0.291, // BusinessTitle
    -0.341, // LeisureTitle
    -0.295, // PeopleTitle
    0.031, // DisputeTitle
    -0.522, // ReviewHead
    0.581, // ThreeHead
    -0.159, // MeetPeopleTitle
    0.231, // Length
    0.439, // Mediator
    0.366, // ActorsInTitle
    0.309, // Agreement
    0.021, // Extradition
    -0.425, // HomeTitleOne
    0.691, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.492, // Constant
    0.090, // Any
    0.585, // Title
    -0.036, // Lede
    0.423, // Strong
    1.593, // StrongRate
    0.246, // Forms
    -0.073, // WeakForms
    -0.273, // WeakRate
    0.806, // Sentences
    0.852, // Throughout
    -0.209, // TitleWeak
    -0.332, // Dominance
    -0.305, // Alone
    0.715, // Fought
    0.201, // Early
    0.437, // FieldsOnly
    -0.555, // LateOnly
    -0.528, // SectionOnly
    0.638, // English
    -0.075, // IsTerrorism
    -0.227, // IsDrugs
    0.363, // IsCyber
    -0.061, // IsBorders
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -3.608, // Constant
    -0.896, // Any
    1.595, // Title
    0.381, // Lede
    0.878, // Strong
    1.130, // StrongRate
    0.809, // Forms
    0.665, // WeakForms
    0.434, // WeakRate
    0.790, // Sentences
    1.015, // Throughout
    -0.245, // TitleWeak
    0.502, // Dominance
    0.559, // Alone
    0.118, // Fought
    0.831, // Early
    -0.559, // FieldsOnly
    -1.629, // LateOnly
    -0.041, // SectionOnly
    0.449, // English
    -0.443, // IsTerrorism
    0.052, // IsDrugs
    0.213, // IsCyber
    0.179, // IsBorders
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.456, // Constant
    1.968, // Title
    0.872, // Lede
    0.473, // Anywhere
    0.885, // BodyMore
    1.512, // OfBoth
    2.549, // Firm
    1.659, // Fresh
    0.490, // InstrumentTitle
    0.176, // Background
    -3.894, // Constant
    1.673, // Title
    0.159, // Lede
    1.738, // Anywhere
    0.784, // BodyMore
    1.572, // OfBoth
    1.738, // Firm
    -0.656, // Fresh
    0.517, // InstrumentTitle
    1.892, // Background
];
