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
    -8.447, // Constant
    0.683, // TitleBothActs
    0.357, // LedeBothActs
    0.156, // LedeBoth
    -0.469, // LedeOne
    2.444, // ShareLess
    1.893, // ShareBoth
    0.482, // RivalInTitle
    -0.680, // DealingsRivalInTitle
    1.561, // HeadBoth
    -0.309, // HeadRivalMeetTitle
    0.439, // RivalOfficialHead
    0.500, // OfficialHeadBoth
    0.385, // OfficialHeadOne
    0.418, // TitleBothMeet
    0.172, // TitleBothAttack
    -1.088, // Attacks
    0.511, // AttackCount
    0.264, // ActsLess
    -0.477, // ListLength
    0.658, // MeetShare
    1.147, // CoordinationTitle
    0.042, // CounterpartTitle
    0.506, // OfficialsTitle
    0.200, // WithTitle
    0.782, // Occasion
    1.017, // CounterpartLede
    0.737, // EnvoyLede
    0.297, // VisitLede
    0.369, // OfficialsLede
    0.562, // WithLede
    -0.404, // CounterpartBody
    -0.067, // EnvoyBody
    1.076, // VisitBody
    0.472, // OfficialsBody
    0.632, // AnyTie
    -0.460, // EnglishOfficials
    -0.381, // HomeVisitTitle
    0.656, // Alone
    -0.927, // FirstTogether
    0.760, // DealTogether
    -0.787, // MinisterTogetherHead
    0.397, // AgreementTogetherHead
    -0.613, // AttendsOne
    0.277, // FieldAlone
    0.409, // AttackBeforeThird
    0.631, // AttackAfterThird
    -0.994, // AttackBeforePair
    -0.263, // MinisterBeforeThird
    1.055, // CounterpartBeforePair
    0.470, // InBeforeThird
    0.443, // ToBeforeThird
    -0.917, // ToAfterThird
    -1.667, // MatterAfterPair
    -0.860, // SaidAfterLess
    0.896, // StatesLess
    -0.283, // AttributesLess
    -0.723, // EnvoyThird
    0.473, // CapitalsLess
    0.536, // CapitalsPair
    -0.410, // CitiesPair
    -0.808, // PersonsHeadPair
    -1.147, // PersonsHeadThird
    -1.202, // OfficeTitleThird
    0.419, // VenueTitlePair
    -0.579, // OwnTitlePair
    -0.804, // AgreementBeforeThird
    0.387, // SaidBeforePair
    -0.787, // HomeBeforeThird
    0.491, // OfficeAfterHeadPair
    0.370, // StatesThird
    1.206, // PersonsHeadLess
    0.732, // BothOfficial
    -0.424, // OneOnlyCities
    -1.555, // ListedHead
    -2.100, // ListedRivalInTitle
    0.038, // HomeInside
    -0.385, // HomeOutside
    -0.208, // Organisation
    -0.285, // TwoOrganisations
    0.574, // WithInTitle
    -0.980, // ManyTitle
    0.106, // MeetLede
    0.861, // MinisterLede
    0.613, // Speaker
    0.128, // TalksHead
    1.031, // Joint
    0.527, // AnyJoint
    0.269, // AnySigning
    0.364, // Dispute
    1.004, // Disputes
    0.837, // Dealings
    -0.916, // Many
    -1.510, // Leisure
    -0.639, // Business
    -0.865, // Opinion
    -0.609, // Domestic
    -0.762, // Crime
    -1.191, // FormerHead
    -1.561, // JourneyHead
    -0.548, // Parties
    -0.788, // DomesticTitle
    0.429, // DisputeTitle
    -0.339, // ReviewHead
    -1.034, // ThreeHead
    -0.731, // AttendsHead
    -0.797, // MeetPeopleTitle
    -3.285, // Length
    -0.810, // Mediator
    -0.149, // ActorsInTitle
    0.815, // Extradition
    0.681, // HomeTitleOne
    1.007, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.173, // Constant
    -0.125, // TitleBothActs
    0.249, // LedeBothActs
    0.249, // LedeBoth
    -0.030, // LedeOne
    0.328, // ShareLess
    -1.676, // ShareBoth
    0.147, // RivalInTitle
    0.036, // DealingsRivalInTitle
    -0.369, // HeadBoth
    0.878, // HeadRivalMeetTitle
    0.642, // RivalOfficialHead
    -0.357, // OfficialHeadBoth
    -0.014, // OfficialHeadOne
    0.316, // TitleBothMeet
    -0.189, // TitleBothAttack
    -0.411, // Attacks
    -0.380, // AttackCount
    0.420, // ActsLess
    1.154, // ListLength
    -0.273, // MeetShare
    0.466, // CoordinationTitle
    0.060, // CounterpartTitle
    -0.042, // OfficialsTitle
    0.412, // WithTitle
    0.184, // Occasion
    -0.220, // CounterpartLede
    -0.578, // EnvoyLede
    0.570, // VisitLede
    -0.221, // OfficialsLede
    -0.060, // WithLede
    -0.081, // CounterpartBody
    0.337, // EnvoyBody
    0.169, // VisitBody
    0.180, // OfficialsBody
    0.278, // AnyTie
    0.099, // EnglishOfficials
    0.367, // HomeVisitTitle
    -0.005, // Alone
    -0.645, // FirstTogether
    -0.240, // DealTogether
    0.038, // MinisterTogetherHead
    0.957, // AgreementTogetherHead
    0.530, // AttendsOne
    -0.447, // FieldAlone
    -0.538, // AttackBeforeThird
    -0.295, // AttackAfterThird
    -0.515, // AttackBeforePair
    0.858, // MinisterBeforeThird
    0.848, // CounterpartBeforePair
    -0.008, // InBeforeThird
    0.037, // ToBeforeThird
    0.875, // ToAfterThird
    -0.193, // MatterAfterPair
    -0.527, // SaidAfterLess
    -0.227, // StatesLess
    -0.479, // AttributesLess
    0.948, // EnvoyThird
    -0.209, // CapitalsLess
    0.157, // CapitalsPair
    -0.365, // CitiesPair
    -0.409, // PersonsHeadPair
    0.226, // PersonsHeadThird
    0.251, // OfficeTitleThird
    -0.584, // VenueTitlePair
    -0.530, // OwnTitlePair
    0.268, // AgreementBeforeThird
    0.583, // SaidBeforePair
    0.080, // HomeBeforeThird
    -0.035, // OfficeAfterHeadPair
    1.074, // StatesThird
    -0.133, // PersonsHeadLess
    0.614, // BothOfficial
    -0.210, // OneOnlyCities
    1.201, // ListedHead
    0.540, // ListedRivalInTitle
    0.087, // HomeInside
    0.365, // HomeOutside
    0.946, // Organisation
    0.420, // TwoOrganisations
    -0.470, // WithInTitle
    0.333, // ManyTitle
    0.690, // MeetLede
    0.358, // MinisterLede
    -0.009, // Speaker
    0.979, // TalksHead
    -0.402, // Joint
    0.411, // AnyJoint
    0.843, // AnySigning
    -0.119, // Dispute
    -0.055, // Disputes
    1.035, // Dealings
    2.337, // Many
    -0.769, // Leisure
    -1.314, // Business
    -0.559, // Opinion
    -1.319, // Domestic
    -0.152, // Crime
    -0.346, // FormerHead
    0.691, // JourneyHead
    -1.145, // Parties
    -0.402, // DomesticTitle
    -0.026, // DisputeTitle
    -0.605, // ReviewHead
    1.241, // ThreeHead
    0.588, // AttendsHead
    -0.271, // MeetPeopleTitle
    -1.647, // Length
    0.500, // Mediator
    0.387, // ActorsInTitle
    0.448, // Extradition
    -0.040, // HomeTitleOne
    0.799, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.249, // Constant
    0.584, // Title
    0.157, // Lede
    1.974, // Strong
    1.228, // Forms
    0.621, // WeakForms
    0.179, // Sentences
    -0.121, // TitleWeak
    0.165, // Dominance
    -0.513, // Alone
    0.655, // English
    -0.198, // IsTerrorism
    0.104, // IsDrugs
    0.494, // IsCyber
    -0.401, // IsBorders
    0.308, // Terms
    -0.757, // First
    0.272, // Talked
    -1.429, // Length
    0.452, // MeetHead
    0.222, // AgreementHead
    -0.976, // LeisureHead
    0.045, // Domestic
    -0.593, // Unproved
    -1.334, // UnprovedTalked
    0.190, // Groups
    0.155, // DealHead
    0.919, // Instrument
    -0.143, // Last
    -0.057, // Listed
    -0.032, // WithActor
    0.605, // WithDeal
    0.527, // Joint
    -0.238, // PartyOnBorders
    -0.163, // CounterpartOnBorders
    -0.272, // Matter
    -0.218, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.849, // Constant
    0.775, // Title
    0.701, // Lede
    1.206, // Strong
    0.309, // Forms
    0.888, // WeakForms
    1.307, // Sentences
    -0.540, // TitleWeak
    0.900, // Dominance
    -0.030, // Alone
    0.764, // English
    -0.156, // IsTerrorism
    -0.241, // IsDrugs
    0.477, // IsCyber
    -0.081, // IsBorders
    0.974, // Terms
    -3.071, // First
    0.331, // Talked
    -1.518, // Length
    0.018, // MeetHead
    -0.264, // AgreementHead
    -0.305, // LeisureHead
    0.189, // Domestic
    0.215, // Unproved
    -0.326, // UnprovedTalked
    0.879, // Groups
    -0.280, // DealHead
    0.678, // Instrument
    -0.687, // Last
    -0.701, // Listed
    -0.332, // WithActor
    -0.474, // WithDeal
    0.304, // Joint
    -1.245, // PartyOnBorders
    1.117, // CounterpartOnBorders
    -0.416, // Matter
    -0.759, // VisitLede
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
