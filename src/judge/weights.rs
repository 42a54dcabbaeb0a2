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

// Fitted: on 2353 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -5.325, // Constant
    0.457, // TitleBoth
    0.890, // TitleBothActs
    0.584, // LedeBothActs
    0.515, // TitleOne
    0.321, // LedeBoth
    0.169, // LedeOne
    1.441, // ShareLess
    0.951, // ShareBoth
    -1.150, // Rival
    0.199, // RivalInTitle
    -0.266, // HeadLess
    0.595, // HeadBoth
    0.056, // HeadRival
    -0.534, // HeadRivalMeetTitle
    -0.384, // RivalOfficialHead
    0.533, // OfficialHeadBoth
    0.516, // OfficialHeadOne
    0.403, // TitleBothMeet
    0.334, // TitleBothAttack
    -0.150, // TitleOneMeet
    -1.134, // AttackAlone
    -0.303, // Attacks
    -0.332, // NoDealings
    0.561, // ActsLess
    -0.392, // Passive
    -0.945, // ListLength
    0.204, // MeetTogether
    0.036, // MeetTogetherHead
    0.834, // MeetShare
    -0.163, // AttackTogether
    1.458, // CoordinationTitle
    0.381, // CounterpartTitle
    -0.132, // EnvoyTitle
    0.023, // VisitTitle
    0.281, // OfficialsTitle
    0.414, // WithTitle
    1.180, // Occasion
    0.685, // CoordinationLede
    0.094, // CounterpartLede
    0.757, // EnvoyLede
    -0.158, // VisitLede
    0.643, // OfficialsLede
    0.816, // WithLede
    -0.216, // CoordinationBody
    0.825, // CounterpartBody
    -0.062, // EnvoyBody
    0.605, // VisitBody
    0.218, // OfficialsBody
    -0.049, // WithBody
    0.846, // AnyTie
    -1.202, // EnglishOfficials
    -1.375, // HomeVisitTitle
    0.558, // Together
    0.910, // BothOfficial
    0.044, // OneOnlyCities
    -1.107, // ListedHead
    -1.442, // ListedRivalInTitle
    0.329, // HomeInside
    -0.734, // HomeOutside
    -0.392, // Organisation
    0.012, // TwoOrganisations
    0.269, // MeetTitle
    -0.161, // MeetLede
    0.252, // DealTitle
    0.375, // DealLede
    1.821, // Joint
    0.049, // Visit
    0.298, // Dispute
    -1.285, // Many
    -0.474, // ManyTitle
    0.082, // AttackTitle
    -0.316, // AttackLede
    -1.358, // Leisure
    -0.392, // Business
    -0.716, // Opinion
    -1.096, // Domestic
    -0.692, // OpinionTitle
    -0.148, // DomesticTitle
    0.092, // BusinessTitle
    -0.596, // LeisureTitle
    0.639, // DisputeTitle
    -0.700, // ReviewHead
    -1.644, // ThreeHead
    -0.650, // AttendsHead
    -0.837, // MeetPeopleTitle
    -1.495, // Length
    -0.590, // Mediator
    -0.936, // ActorsInTitle
    1.158, // Extradition
    0.382, // HomeTitleOne
    1.228, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.710, // Constant
    -0.309, // TitleBoth
    0.613, // TitleBothActs
    0.096, // LedeBothActs
    -0.053, // TitleOne
    0.062, // LedeBoth
    0.301, // LedeOne
    -0.320, // ShareLess
    -2.171, // ShareBoth
    0.555, // Rival
    -0.304, // RivalInTitle
    0.604, // HeadLess
    -0.279, // HeadBoth
    0.344, // HeadRival
    0.224, // HeadRivalMeetTitle
    0.521, // RivalOfficialHead
    -0.065, // OfficialHeadBoth
    0.657, // OfficialHeadOne
    0.192, // TitleBothMeet
    -0.190, // TitleBothAttack
    0.491, // TitleOneMeet
    0.065, // AttackAlone
    -0.612, // Attacks
    -0.127, // NoDealings
    0.462, // ActsLess
    -0.274, // Passive
    0.984, // ListLength
    0.367, // MeetTogether
    0.446, // MeetTogetherHead
    -0.440, // MeetShare
    -0.176, // AttackTogether
    0.014, // CoordinationTitle
    0.018, // CounterpartTitle
    -0.264, // EnvoyTitle
    0.260, // VisitTitle
    -0.072, // OfficialsTitle
    -0.371, // WithTitle
    0.356, // Occasion
    -0.114, // CoordinationLede
    -0.161, // CounterpartLede
    -0.003, // EnvoyLede
    0.386, // VisitLede
    -0.317, // OfficialsLede
    -0.330, // WithLede
    -0.162, // CoordinationBody
    0.186, // CounterpartBody
    -0.195, // EnvoyBody
    -0.065, // VisitBody
    0.080, // OfficialsBody
    -0.374, // WithBody
    0.184, // AnyTie
    0.470, // EnglishOfficials
    0.291, // HomeVisitTitle
    0.223, // Together
    0.595, // BothOfficial
    -0.473, // OneOnlyCities
    1.122, // ListedHead
    0.628, // ListedRivalInTitle
    -0.380, // HomeInside
    0.308, // HomeOutside
    0.831, // Organisation
    0.098, // TwoOrganisations
    0.460, // MeetTitle
    0.629, // MeetLede
    0.238, // DealTitle
    0.138, // DealLede
    0.293, // Joint
    -0.114, // Visit
    -0.492, // Dispute
    2.585, // Many
    0.601, // ManyTitle
    -0.740, // AttackTitle
    -0.237, // AttackLede
    -0.790, // Leisure
    -0.931, // Business
    -0.307, // Opinion
    -1.402, // Domestic
    -0.149, // OpinionTitle
    -0.241, // DomesticTitle
    -0.549, // BusinessTitle
    -0.208, // LeisureTitle
    -0.014, // DisputeTitle
    -0.530, // ReviewHead
    1.221, // ThreeHead
    0.420, // AttendsHead
    -0.484, // MeetPeopleTitle
    -0.147, // Length
    0.403, // Mediator
    0.512, // ActorsInTitle
    0.434, // Extradition
    -0.151, // HomeTitleOne
    0.647, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.561, // Constant
    0.633, // Title
    -0.044, // Lede
    1.513, // Strong
    1.156, // Forms
    -0.090, // WeakForms
    0.196, // Sentences
    -0.232, // TitleWeak
    -0.128, // Dominance
    -0.476, // Alone
    0.705, // English
    0.088, // IsTerrorism
    -0.139, // IsDrugs
    0.309, // IsCyber
    -0.258, // IsBorders
    0.143, // Terms
    -1.279, // First
    0.670, // Talked
    -1.361, // Length
    0.564, // MeetHead
    0.708, // AgreementHead
    -1.329, // LeisureHead
    -0.311, // Domestic
    -0.664, // Unproved
    -1.329, // UnprovedTalked
    0.408, // Groups
    0.132, // DealHead
    0.327, // Instrument
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.633, // Constant
    0.982, // Title
    0.811, // Lede
    0.860, // Strong
    1.024, // Forms
    0.914, // WeakForms
    1.496, // Sentences
    -0.467, // TitleWeak
    0.689, // Dominance
    0.528, // Alone
    0.539, // English
    -0.313, // IsTerrorism
    -0.027, // IsDrugs
    0.278, // IsCyber
    0.062, // IsBorders
    1.013, // Terms
    -3.188, // First
    0.079, // Talked
    -1.306, // Length
    -0.052, // MeetHead
    -0.163, // AgreementHead
    -0.244, // LeisureHead
    -0.204, // Domestic
    0.452, // Unproved
    0.071, // UnprovedTalked
    0.943, // Groups
    -0.591, // DealHead
    0.477, // Instrument
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.814, // Constant
    1.946, // Title
    1.722, // Lede
    1.363, // Anywhere
    0.340, // BodyMore
    0.903, // OfBoth
    2.184, // Firm
    2.120, // Fresh
    0.717, // InstrumentTitle
    -0.002, // Background
    1.811, // Unnamed
    -4.197, // Constant
    2.063, // Title
    0.915, // Lede
    2.163, // Anywhere
    1.474, // BodyMore
    0.703, // OfBoth
    2.163, // Firm
    -0.717, // Fresh
    0.383, // InstrumentTitle
    1.883, // Background
    -0.048, // Unnamed
];
