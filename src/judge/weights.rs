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
    -5.285, // Constant
    0.465, // TitleBoth
    0.865, // TitleBothActs
    0.572, // LedeBothActs
    0.517, // TitleOne
    0.317, // LedeBoth
    0.166, // LedeOne
    1.455, // ShareLess
    0.938, // ShareBoth
    -1.153, // Rival
    0.214, // RivalInTitle
    -0.264, // HeadLess
    0.603, // HeadBoth
    0.045, // HeadRival
    -0.532, // HeadRivalMeetTitle
    -0.377, // RivalOfficialHead
    0.557, // OfficialHeadBoth
    0.540, // OfficialHeadOne
    0.407, // TitleBothMeet
    0.337, // TitleBothAttack
    -0.149, // TitleOneMeet
    -1.113, // AttackAlone
    -0.321, // Attacks
    -0.344, // NoDealings
    0.568, // ActsLess
    -0.401, // Passive
    -0.933, // ListLength
    0.183, // MeetTogether
    0.049, // MeetTogetherHead
    0.823, // MeetShare
    -0.181, // AttackTogether
    1.390, // CoordinationTitle
    0.378, // CounterpartTitle
    -0.126, // EnvoyTitle
    0.018, // VisitTitle
    0.279, // OfficialsTitle
    0.415, // WithTitle
    1.178, // Occasion
    0.645, // CoordinationLede
    0.095, // CounterpartLede
    0.753, // EnvoyLede
    -0.164, // VisitLede
    0.645, // OfficialsLede
    0.817, // WithLede
    -0.242, // CoordinationBody
    0.825, // CounterpartBody
    -0.104, // EnvoyBody
    0.616, // VisitBody
    0.237, // OfficialsBody
    -0.041, // WithBody
    0.825, // AnyTie
    -1.187, // EnglishOfficials
    -1.377, // HomeVisitTitle
    0.577, // Together
    0.898, // BothOfficial
    0.040, // OneOnlyCities
    -1.102, // ListedHead
    -1.447, // ListedRivalInTitle
    0.327, // HomeInside
    -0.731, // HomeOutside
    -0.386, // Organisation
    0.014, // TwoOrganisations
    0.259, // MeetTitle
    -0.160, // MeetLede
    0.261, // DealTitle
    0.374, // DealLede
    1.825, // Joint
    0.051, // Visit
    0.309, // Dispute
    -1.284, // Many
    -0.470, // ManyTitle
    0.090, // AttackTitle
    -0.322, // AttackLede
    -1.354, // Leisure
    -0.393, // Business
    -0.744, // Opinion
    -1.097, // Domestic
    -0.679, // OpinionTitle
    -0.147, // DomesticTitle
    0.087, // BusinessTitle
    -0.587, // LeisureTitle
    0.638, // DisputeTitle
    -0.696, // ReviewHead
    -1.646, // ThreeHead
    -0.652, // AttendsHead
    -0.839, // MeetPeopleTitle
    -1.519, // Length
    -0.583, // Mediator
    -0.926, // ActorsInTitle
    1.156, // Extradition
    0.378, // HomeTitleOne
    1.214, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.697, // Constant
    -0.292, // TitleBoth
    0.587, // TitleBothActs
    0.105, // LedeBothActs
    -0.048, // TitleOne
    0.059, // LedeBoth
    0.305, // LedeOne
    -0.314, // ShareLess
    -2.175, // ShareBoth
    0.554, // Rival
    -0.304, // RivalInTitle
    0.601, // HeadLess
    -0.279, // HeadBoth
    0.351, // HeadRival
    0.224, // HeadRivalMeetTitle
    0.526, // RivalOfficialHead
    -0.063, // OfficialHeadBoth
    0.657, // OfficialHeadOne
    0.207, // TitleBothMeet
    -0.191, // TitleBothAttack
    0.492, // TitleOneMeet
    0.069, // AttackAlone
    -0.608, // Attacks
    -0.146, // NoDealings
    0.457, // ActsLess
    -0.278, // Passive
    0.984, // ListLength
    0.316, // MeetTogether
    0.443, // MeetTogetherHead
    -0.440, // MeetShare
    -0.191, // AttackTogether
    -0.013, // CoordinationTitle
    0.018, // CounterpartTitle
    -0.261, // EnvoyTitle
    0.264, // VisitTitle
    -0.071, // OfficialsTitle
    -0.370, // WithTitle
    0.366, // Occasion
    -0.134, // CoordinationLede
    -0.169, // CounterpartLede
    -0.003, // EnvoyLede
    0.389, // VisitLede
    -0.303, // OfficialsLede
    -0.334, // WithLede
    -0.162, // CoordinationBody
    0.181, // CounterpartBody
    -0.198, // EnvoyBody
    -0.062, // VisitBody
    0.083, // OfficialsBody
    -0.372, // WithBody
    0.182, // AnyTie
    0.473, // EnglishOfficials
    0.293, // HomeVisitTitle
    0.226, // Together
    0.594, // BothOfficial
    -0.474, // OneOnlyCities
    1.126, // ListedHead
    0.630, // ListedRivalInTitle
    -0.382, // HomeInside
    0.317, // HomeOutside
    0.836, // Organisation
    0.098, // TwoOrganisations
    0.462, // MeetTitle
    0.638, // MeetLede
    0.235, // DealTitle
    0.132, // DealLede
    0.304, // Joint
    -0.112, // Visit
    -0.482, // Dispute
    2.586, // Many
    0.598, // ManyTitle
    -0.736, // AttackTitle
    -0.239, // AttackLede
    -0.786, // Leisure
    -0.937, // Business
    -0.307, // Opinion
    -1.401, // Domestic
    -0.144, // OpinionTitle
    -0.243, // DomesticTitle
    -0.555, // BusinessTitle
    -0.209, // LeisureTitle
    -0.020, // DisputeTitle
    -0.530, // ReviewHead
    1.221, // ThreeHead
    0.418, // AttendsHead
    -0.483, // MeetPeopleTitle
    -0.140, // Length
    0.421, // Mediator
    0.510, // ActorsInTitle
    0.433, // Extradition
    -0.157, // HomeTitleOne
    0.644, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.561, // Constant
    0.634, // Title
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
    0.080, // Talked
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
    -3.815, // Constant
    2.025, // Title
    1.723, // Lede
    1.388, // Anywhere
    0.330, // BodyMore
    0.902, // OfBoth
    2.159, // Firm
    1.936, // Fresh
    0.644, // InstrumentTitle
    0.060, // Background
    1.819, // Unnamed
    -4.197, // Constant
    2.217, // Title
    0.898, // Lede
    2.167, // Anywhere
    1.461, // BodyMore
    0.705, // OfBoth
    2.167, // Firm
    -0.694, // Fresh
    0.395, // InstrumentTitle
    1.881, // Background
    -0.062, // Unnamed
];
