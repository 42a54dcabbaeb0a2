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

// Fitted: on 5225 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -8.135, // Constant
    0.666, // TitleBothActs
    0.318, // LedeBothActs
    0.329, // LedeBoth
    -0.348, // LedeOne
    2.287, // ShareLess
    1.920, // ShareBoth
    0.419, // RivalInTitle
    -0.624, // DealingsRivalInTitle
    1.451, // HeadBoth
    -0.366, // HeadRivalMeetTitle
    0.398, // RivalOfficialHead
    0.510, // OfficialHeadBoth
    0.417, // OfficialHeadOne
    0.458, // TitleBothMeet
    0.228, // TitleBothAttack
    -1.070, // Attacks
    0.524, // AttackCount
    0.172, // ActsLess
    -0.405, // ListLength
    0.599, // MeetShare
    1.052, // CoordinationTitle
    0.077, // CounterpartTitle
    0.725, // OfficialsTitle
    0.171, // WithTitle
    0.894, // Occasion
    0.942, // CounterpartLede
    0.745, // EnvoyLede
    0.143, // VisitLede
    0.352, // OfficialsLede
    0.542, // WithLede
    -0.329, // CounterpartBody
    -0.137, // EnvoyBody
    1.026, // VisitBody
    0.516, // OfficialsBody
    0.572, // AnyTie
    -0.571, // EnglishOfficials
    -0.635, // HomeVisitTitle
    0.619, // Alone
    -1.069, // FirstTogether
    1.002, // DealTogether
    -0.776, // MinisterTogetherHead
    0.460, // AgreementTogetherHead
    -0.630, // AttendsOne
    0.289, // FieldAlone
    0.469, // AttackBeforeThird
    0.622, // AttackAfterThird
    -0.926, // AttackBeforePair
    -0.289, // MinisterBeforeThird
    1.017, // CounterpartBeforePair
    0.426, // InBeforeThird
    0.376, // ToBeforeThird
    -0.890, // ToAfterThird
    -1.527, // MatterAfterPair
    -0.810, // SaidAfterLess
    1.047, // StatesLess
    -0.312, // AttributesLess
    -0.749, // EnvoyThird
    0.513, // CapitalsLess
    0.440, // CapitalsPair
    -0.520, // CitiesPair
    -0.778, // PersonsHeadPair
    -1.085, // PersonsHeadThird
    -1.207, // OfficeTitleThird
    0.458, // VenueTitlePair
    -0.621, // OwnTitlePair
    -0.822, // AgreementBeforeThird
    0.403, // SaidBeforePair
    -0.704, // HomeBeforeThird
    0.470, // OfficeAfterHeadPair
    0.389, // StatesThird
    1.274, // PersonsHeadLess
    0.778, // BothOfficial
    -0.365, // OneOnlyCities
    -1.575, // ListedHead
    -2.070, // ListedRivalInTitle
    0.097, // HomeInside
    -0.295, // HomeOutside
    -0.139, // Organisation
    -0.272, // TwoOrganisations
    0.664, // WithInTitle
    -0.942, // ManyTitle
    0.037, // MeetLede
    0.867, // MinisterLede
    0.630, // Speaker
    0.212, // TalksHead
    1.200, // Joint
    0.457, // AnyJoint
    0.246, // AnySigning
    0.510, // Dispute
    -0.643, // Many
    -1.517, // Leisure
    -0.518, // Business
    -0.965, // Opinion
    -0.624, // Domestic
    -0.528, // Parties
    -0.647, // DomesticTitle
    0.173, // BusinessTitle
    0.504, // DisputeTitle
    -0.300, // ReviewHead
    -1.050, // ThreeHead
    -0.856, // AttendsHead
    -0.791, // MeetPeopleTitle
    -3.446, // Length
    -0.824, // Mediator
    -0.155, // ActorsInTitle
    0.723, // Extradition
    0.691, // HomeTitleOne
    0.988, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.689, // Constant
    -0.095, // TitleBothActs
    0.293, // LedeBothActs
    0.205, // LedeBoth
    -0.024, // LedeOne
    0.234, // ShareLess
    -1.803, // ShareBoth
    0.282, // RivalInTitle
    -0.164, // DealingsRivalInTitle
    -0.412, // HeadBoth
    1.081, // HeadRivalMeetTitle
    0.521, // RivalOfficialHead
    -0.359, // OfficialHeadBoth
    0.022, // OfficialHeadOne
    0.496, // TitleBothMeet
    -0.171, // TitleBothAttack
    -0.465, // Attacks
    -0.439, // AttackCount
    0.447, // ActsLess
    1.112, // ListLength
    -0.269, // MeetShare
    0.427, // CoordinationTitle
    0.058, // CounterpartTitle
    0.063, // OfficialsTitle
    0.420, // WithTitle
    0.165, // Occasion
    -0.177, // CounterpartLede
    -0.507, // EnvoyLede
    0.585, // VisitLede
    -0.293, // OfficialsLede
    -0.063, // WithLede
    -0.160, // CounterpartBody
    0.383, // EnvoyBody
    0.211, // VisitBody
    0.213, // OfficialsBody
    0.342, // AnyTie
    0.013, // EnglishOfficials
    0.315, // HomeVisitTitle
    -0.037, // Alone
    -0.742, // FirstTogether
    0.195, // DealTogether
    0.047, // MinisterTogetherHead
    0.954, // AgreementTogetherHead
    0.566, // AttendsOne
    -0.463, // FieldAlone
    -0.549, // AttackBeforeThird
    -0.272, // AttackAfterThird
    -0.404, // AttackBeforePair
    0.888, // MinisterBeforeThird
    0.812, // CounterpartBeforePair
    -0.031, // InBeforeThird
    0.035, // ToBeforeThird
    0.949, // ToAfterThird
    -0.282, // MatterAfterPair
    -0.596, // SaidAfterLess
    -0.301, // StatesLess
    -0.579, // AttributesLess
    0.894, // EnvoyThird
    -0.289, // CapitalsLess
    0.124, // CapitalsPair
    -0.472, // CitiesPair
    -0.429, // PersonsHeadPair
    0.302, // PersonsHeadThird
    0.117, // OfficeTitleThird
    -0.489, // VenueTitlePair
    -0.465, // OwnTitlePair
    0.388, // AgreementBeforeThird
    0.629, // SaidBeforePair
    -0.013, // HomeBeforeThird
    -0.032, // OfficeAfterHeadPair
    0.996, // StatesThird
    -0.052, // PersonsHeadLess
    0.566, // BothOfficial
    -0.183, // OneOnlyCities
    1.287, // ListedHead
    0.599, // ListedRivalInTitle
    0.054, // HomeInside
    0.385, // HomeOutside
    0.909, // Organisation
    0.400, // TwoOrganisations
    -0.537, // WithInTitle
    0.354, // ManyTitle
    1.017, // MeetLede
    0.348, // MinisterLede
    -0.067, // Speaker
    0.675, // TalksHead
    -0.380, // Joint
    0.487, // AnyJoint
    0.862, // AnySigning
    -0.358, // Dispute
    2.469, // Many
    -0.806, // Leisure
    -1.553, // Business
    -0.653, // Opinion
    -1.342, // Domestic
    -1.134, // Parties
    -0.463, // DomesticTitle
    -0.292, // BusinessTitle
    0.098, // DisputeTitle
    -0.614, // ReviewHead
    1.126, // ThreeHead
    0.709, // AttendsHead
    -0.343, // MeetPeopleTitle
    -1.649, // Length
    0.629, // Mediator
    0.395, // ActorsInTitle
    0.451, // Extradition
    0.040, // HomeTitleOne
    0.741, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.298, // Constant
    0.570, // Title
    0.156, // Lede
    1.966, // Strong
    1.203, // Forms
    0.607, // WeakForms
    0.201, // Sentences
    -0.142, // TitleWeak
    0.123, // Dominance
    -0.493, // Alone
    0.620, // English
    -0.217, // IsTerrorism
    0.118, // IsDrugs
    0.506, // IsCyber
    -0.406, // IsBorders
    0.344, // Terms
    -0.704, // First
    0.267, // Talked
    -1.405, // Length
    0.408, // MeetHead
    0.229, // AgreementHead
    -1.008, // LeisureHead
    0.002, // Domestic
    -0.573, // Unproved
    -1.276, // UnprovedTalked
    0.175, // Groups
    0.158, // DealHead
    0.886, // Instrument
    -0.167, // Last
    -0.033, // Listed
    -0.012, // WithActor
    0.585, // WithDeal
    0.528, // Joint
    -0.242, // PartyOnBorders
    -0.175, // CounterpartOnBorders
    -0.258, // Matter
    -0.228, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.928, // Constant
    0.774, // Title
    0.709, // Lede
    1.225, // Strong
    0.301, // Forms
    0.901, // WeakForms
    1.314, // Sentences
    -0.540, // TitleWeak
    0.880, // Dominance
    -0.000, // Alone
    0.810, // English
    -0.149, // IsTerrorism
    -0.236, // IsDrugs
    0.472, // IsCyber
    -0.086, // IsBorders
    1.026, // Terms
    -3.079, // First
    0.240, // Talked
    -1.524, // Length
    0.043, // MeetHead
    -0.266, // AgreementHead
    -0.295, // LeisureHead
    0.184, // Domestic
    0.223, // Unproved
    -0.273, // UnprovedTalked
    0.879, // Groups
    -0.266, // DealHead
    0.702, // Instrument
    -0.690, // Last
    -0.683, // Listed
    -0.330, // WithActor
    -0.546, // WithDeal
    0.321, // Joint
    -1.220, // PartyOnBorders
    1.127, // CounterpartOnBorders
    -0.425, // Matter
    -0.730, // VisitLede
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.769, // Constant
    1.343, // Title
    1.493, // Lede
    1.193, // Anywhere
    -0.212, // BodyMore
    0.590, // OfBoth
    2.197, // Firm
    2.255, // Fresh
    0.841, // InstrumentTitle
    0.887, // Background
    1.453, // Unnamed
    -3.893, // Constant
    2.301, // Title
    0.952, // Lede
    1.716, // Anywhere
    0.760, // BodyMore
    0.763, // OfBoth
    1.716, // Firm
    -0.793, // Fresh
    0.592, // InstrumentTitle
    1.219, // Background
    0.942, // Unnamed
];
