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

// Fitted: on 2542 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -6.656, // Constant
    0.985, // TitleBothActs
    0.718, // LedeBothActs
    0.394, // TitleOne
    0.330, // LedeBoth
    -0.115, // LedeOne
    1.276, // ShareLess
    0.956, // ShareBoth
    -1.022, // Rival
    1.097, // RivalInTitle
    -1.152, // DealingsRivalInTitle
    0.510, // HeadBoth
    -0.410, // HeadRivalMeetTitle
    -0.440, // RivalOfficialHead
    0.386, // OfficialHeadBoth
    0.517, // OfficialHeadOne
    0.437, // TitleBothMeet
    0.249, // TitleBothAttack
    -0.975, // AttackAlone
    -0.260, // Attacks
    0.468, // ActsLess
    -0.743, // Passive
    0.933, // Capitals
    -0.612, // Attributes
    -0.941, // ListLength
    0.971, // MeetShare
    -0.369, // AttackTogether
    1.647, // CoordinationTitle
    0.363, // CounterpartTitle
    -0.012, // EnvoyTitle
    0.426, // OfficialsTitle
    0.657, // WithTitle
    0.968, // Occasion
    0.454, // CounterpartLede
    0.626, // EnvoyLede
    -0.463, // VisitLede
    0.522, // OfficialsLede
    0.721, // WithLede
    0.333, // CounterpartBody
    -0.390, // EnvoyBody
    0.898, // VisitBody
    0.280, // OfficialsBody
    -0.012, // WithBody
    1.141, // AnyTie
    -0.930, // EnglishOfficials
    -1.364, // HomeVisitTitle
    0.567, // Together
    0.988, // Alone
    -0.929, // FirstTogether
    0.927, // BothOfficial
    0.033, // OneOnlyCities
    -0.834, // ListedHead
    -1.534, // ListedRivalInTitle
    0.187, // HomeInside
    -0.687, // HomeOutside
    -0.108, // Organisation
    0.066, // TwoOrganisations
    0.235, // MeetTitle
    -0.332, // MeetLede
    0.462, // DealLede
    0.953, // MinisterLede
    0.794, // Speaker
    0.609, // TalksHead
    0.477, // Joint
    1.157, // AnyJoint
    0.387, // Dispute
    -1.526, // Many
    -0.029, // AttackTitle
    -0.120, // AttackLede
    -1.218, // Leisure
    -0.467, // Business
    -0.573, // Opinion
    -0.887, // Domestic
    -0.497, // Parties
    -0.931, // OpinionTitle
    -0.218, // DomesticTitle
    0.121, // BusinessTitle
    -0.520, // LeisureTitle
    0.564, // DisputeTitle
    -0.462, // ReviewHead
    -1.686, // ThreeHead
    -0.488, // AttendsHead
    -0.741, // MeetPeopleTitle
    -1.381, // Length
    -0.578, // Mediator
    -0.369, // ActorsInTitle
    1.072, // Extradition
    0.359, // HomeTitleOne
    0.856, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.168, // Constant
    0.411, // TitleBothActs
    0.349, // LedeBothActs
    -0.037, // TitleOne
    0.226, // LedeBoth
    0.172, // LedeOne
    -0.331, // ShareLess
    -2.088, // ShareBoth
    0.421, // Rival
    -0.097, // RivalInTitle
    -0.495, // DealingsRivalInTitle
    -0.290, // HeadBoth
    0.533, // HeadRivalMeetTitle
    0.736, // RivalOfficialHead
    -0.182, // OfficialHeadBoth
    0.271, // OfficialHeadOne
    0.435, // TitleBothMeet
    -0.327, // TitleBothAttack
    -0.151, // AttackAlone
    -0.311, // Attacks
    0.388, // ActsLess
    -0.348, // Passive
    0.262, // Capitals
    -0.398, // Attributes
    1.036, // ListLength
    -0.180, // MeetShare
    -0.120, // AttackTogether
    0.048, // CoordinationTitle
    0.002, // CounterpartTitle
    -0.161, // EnvoyTitle
    -0.140, // OfficialsTitle
    -0.288, // WithTitle
    0.306, // Occasion
    -0.272, // CounterpartLede
    -0.100, // EnvoyLede
    0.426, // VisitLede
    -0.074, // OfficialsLede
    -0.263, // WithLede
    0.152, // CounterpartBody
    -0.180, // EnvoyBody
    0.117, // VisitBody
    -0.318, // OfficialsBody
    -0.304, // WithBody
    0.460, // AnyTie
    0.400, // EnglishOfficials
    0.210, // HomeVisitTitle
    -0.271, // Together
    -0.313, // Alone
    -0.835, // FirstTogether
    0.637, // BothOfficial
    -0.394, // OneOnlyCities
    1.260, // ListedHead
    0.705, // ListedRivalInTitle
    -0.517, // HomeInside
    0.292, // HomeOutside
    0.994, // Organisation
    0.000, // TwoOrganisations
    0.471, // MeetTitle
    1.000, // MeetLede
    0.404, // DealLede
    0.476, // MinisterLede
    0.162, // Speaker
    0.390, // TalksHead
    0.043, // Joint
    0.436, // AnyJoint
    -0.506, // Dispute
    2.879, // Many
    -0.818, // AttackTitle
    -0.093, // AttackLede
    -0.770, // Leisure
    -0.892, // Business
    -0.185, // Opinion
    -1.123, // Domestic
    -1.143, // Parties
    -0.062, // OpinionTitle
    -0.252, // DomesticTitle
    -0.396, // BusinessTitle
    -0.128, // LeisureTitle
    -0.233, // DisputeTitle
    -0.672, // ReviewHead
    0.931, // ThreeHead
    0.463, // AttendsHead
    -0.403, // MeetPeopleTitle
    -0.152, // Length
    0.468, // Mediator
    0.365, // ActorsInTitle
    0.279, // Extradition
    0.082, // HomeTitleOne
    0.588, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.407, // Constant
    0.362, // Title
    0.181, // Lede
    1.719, // Strong
    1.165, // Forms
    0.090, // WeakForms
    0.331, // Sentences
    0.118, // TitleWeak
    -0.252, // Dominance
    -0.447, // Alone
    0.591, // English
    0.073, // IsTerrorism
    -0.117, // IsDrugs
    0.387, // IsCyber
    -0.343, // IsBorders
    0.179, // Terms
    -1.244, // First
    0.407, // Talked
    -1.361, // Length
    0.702, // MeetHead
    0.809, // AgreementHead
    -1.312, // LeisureHead
    -0.262, // Domestic
    -0.642, // Unproved
    -1.241, // UnprovedTalked
    0.498, // Groups
    0.262, // DealHead
    0.927, // Instrument
    -0.121, // Last
    -0.037, // Listed
    -0.209, // WithActor
    0.430, // WithDeal
    0.125, // Joint
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.959, // Constant
    0.991, // Title
    0.698, // Lede
    0.921, // Strong
    0.922, // Forms
    0.999, // WeakForms
    1.590, // Sentences
    -0.603, // TitleWeak
    0.822, // Dominance
    0.442, // Alone
    0.527, // English
    -0.264, // IsTerrorism
    -0.037, // IsDrugs
    0.238, // IsCyber
    0.063, // IsBorders
    1.067, // Terms
    -3.173, // First
    0.115, // Talked
    -1.389, // Length
    -0.073, // MeetHead
    -0.222, // AgreementHead
    -0.274, // LeisureHead
    -0.272, // Domestic
    0.474, // Unproved
    0.194, // UnprovedTalked
    0.852, // Groups
    -0.567, // DealHead
    0.486, // Instrument
    -0.812, // Last
    -0.420, // Listed
    -0.295, // WithActor
    -0.275, // WithDeal
    0.280, // Joint
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.801, // Constant
    2.047, // Title
    1.626, // Lede
    1.163, // Anywhere
    0.378, // BodyMore
    0.973, // OfBoth
    2.221, // Firm
    2.325, // Fresh
    0.731, // InstrumentTitle
    0.382, // Background
    1.779, // Unnamed
    -4.119, // Constant
    2.060, // Title
    1.038, // Lede
    1.912, // Anywhere
    1.630, // BodyMore
    0.959, // OfBoth
    1.912, // Firm
    -0.809, // Fresh
    0.566, // InstrumentTitle
    1.251, // Background
    0.299, // Unnamed
];
