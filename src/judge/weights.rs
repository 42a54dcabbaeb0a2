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
    -8.641, // Constant
    0.681, // TitleBothActs
    0.361, // LedeBothActs
    0.241, // LedeBoth
    -0.400, // LedeOne
    2.446, // ShareLess
    1.930, // ShareBoth
    0.481, // RivalInTitle
    -0.666, // DealingsRivalInTitle
    1.614, // HeadBoth
    -0.305, // HeadRivalMeetTitle
    0.442, // RivalOfficialHead
    0.499, // OfficialHeadBoth
    0.389, // OfficialHeadOne
    0.419, // TitleBothMeet
    0.170, // TitleBothAttack
    -1.092, // Attacks
    0.515, // AttackCount
    0.275, // ActsLess
    -0.479, // ListLength
    0.656, // MeetShare
    1.151, // CoordinationTitle
    0.040, // CounterpartTitle
    0.508, // OfficialsTitle
    0.200, // WithTitle
    0.787, // Occasion
    1.017, // CounterpartLede
    0.731, // EnvoyLede
    0.295, // VisitLede
    0.367, // OfficialsLede
    0.563, // WithLede
    -0.408, // CounterpartBody
    -0.069, // EnvoyBody
    1.079, // VisitBody
    0.471, // OfficialsBody
    0.635, // AnyTie
    -0.459, // EnglishOfficials
    -0.383, // HomeVisitTitle
    0.665, // Alone
    -0.988, // FirstTogether
    0.763, // DealTogether
    -0.790, // MinisterTogetherHead
    0.396, // AgreementTogetherHead
    -0.615, // AttendsOne
    0.277, // FieldAlone
    0.410, // AttackBeforeThird
    0.634, // AttackAfterThird
    -0.994, // AttackBeforePair
    -0.269, // MinisterBeforeThird
    1.062, // CounterpartBeforePair
    0.470, // InBeforeThird
    0.446, // ToBeforeThird
    -0.921, // ToAfterThird
    -1.669, // MatterAfterPair
    -0.863, // SaidAfterLess
    0.902, // StatesLess
    -0.285, // AttributesLess
    -0.731, // EnvoyThird
    0.476, // CapitalsLess
    0.538, // CapitalsPair
    -0.411, // CitiesPair
    -0.812, // PersonsHeadPair
    -1.145, // PersonsHeadThird
    -1.201, // OfficeTitleThird
    0.420, // VenueTitlePair
    -0.576, // OwnTitlePair
    -0.803, // AgreementBeforeThird
    0.388, // SaidBeforePair
    -0.784, // HomeBeforeThird
    0.490, // OfficeAfterHeadPair
    0.372, // StatesThird
    1.210, // PersonsHeadLess
    0.740, // BothOfficial
    -0.431, // OneOnlyCities
    -1.548, // ListedHead
    -2.112, // ListedRivalInTitle
    0.042, // HomeInside
    -0.383, // HomeOutside
    -0.203, // Organisation
    -0.280, // TwoOrganisations
    0.576, // WithInTitle
    -0.984, // ManyTitle
    0.103, // MeetLede
    0.863, // MinisterLede
    0.616, // Speaker
    0.132, // TalksHead
    1.036, // Joint
    0.525, // AnyJoint
    0.269, // AnySigning
    0.362, // Dispute
    1.010, // Disputes
    0.840, // Dealings
    -0.920, // Many
    -1.514, // Leisure
    -0.638, // Business
    -0.861, // Opinion
    -0.610, // Domestic
    -0.764, // Crime
    -1.191, // FormerHead
    -1.563, // JourneyHead
    -0.552, // Parties
    -0.793, // DomesticTitle
    0.428, // DisputeTitle
    -0.339, // ReviewHead
    -1.033, // ThreeHead
    -0.730, // AttendsHead
    -0.800, // MeetPeopleTitle
    -3.292, // Length
    -0.811, // Mediator
    -0.139, // ActorsInTitle
    0.816, // Extradition
    0.691, // HomeTitleOne
    1.008, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -2.159, // Constant
    -0.103, // TitleBothActs
    0.233, // LedeBothActs
    0.294, // LedeBoth
    -0.082, // LedeOne
    0.289, // ShareLess
    -1.755, // ShareBoth
    0.255, // RivalInTitle
    -0.066, // DealingsRivalInTitle
    -0.341, // HeadBoth
    0.876, // HeadRivalMeetTitle
    0.632, // RivalOfficialHead
    -0.341, // OfficialHeadBoth
    -0.067, // OfficialHeadOne
    0.318, // TitleBothMeet
    -0.190, // TitleBothAttack
    -0.422, // Attacks
    -0.389, // AttackCount
    0.481, // ActsLess
    1.152, // ListLength
    -0.274, // MeetShare
    0.457, // CoordinationTitle
    0.058, // CounterpartTitle
    -0.062, // OfficialsTitle
    0.417, // WithTitle
    0.197, // Occasion
    -0.215, // CounterpartLede
    -0.586, // EnvoyLede
    0.560, // VisitLede
    -0.218, // OfficialsLede
    -0.065, // WithLede
    -0.076, // CounterpartBody
    0.336, // EnvoyBody
    0.145, // VisitBody
    0.237, // OfficialsBody
    0.320, // AnyTie
    0.080, // EnglishOfficials
    0.370, // HomeVisitTitle
    0.030, // Alone
    -0.620, // FirstTogether
    -0.202, // DealTogether
    0.040, // MinisterTogetherHead
    0.953, // AgreementTogetherHead
    0.528, // AttendsOne
    -0.499, // FieldAlone
    -0.531, // AttackBeforeThird
    -0.294, // AttackAfterThird
    -0.494, // AttackBeforePair
    0.846, // MinisterBeforeThird
    0.796, // CounterpartBeforePair
    0.000, // InBeforeThird
    0.031, // ToBeforeThird
    0.841, // ToAfterThird
    -0.200, // MatterAfterPair
    -0.556, // SaidAfterLess
    -0.266, // StatesLess
    -0.478, // AttributesLess
    0.951, // EnvoyThird
    -0.204, // CapitalsLess
    0.164, // CapitalsPair
    -0.386, // CitiesPair
    -0.416, // PersonsHeadPair
    0.291, // PersonsHeadThird
    0.140, // OfficeTitleThird
    -0.621, // VenueTitlePair
    -0.540, // OwnTitlePair
    0.253, // AgreementBeforeThird
    0.593, // SaidBeforePair
    0.061, // HomeBeforeThird
    -0.036, // OfficeAfterHeadPair
    1.082, // StatesThird
    -0.157, // PersonsHeadLess
    0.507, // BothOfficial
    -0.208, // OneOnlyCities
    1.212, // ListedHead
    0.553, // ListedRivalInTitle
    0.096, // HomeInside
    0.365, // HomeOutside
    0.928, // Organisation
    0.416, // TwoOrganisations
    -0.490, // WithInTitle
    0.336, // ManyTitle
    0.695, // MeetLede
    0.350, // MinisterLede
    -0.035, // Speaker
    0.984, // TalksHead
    -0.397, // Joint
    0.407, // AnyJoint
    0.869, // AnySigning
    -0.124, // Dispute
    -0.046, // Disputes
    1.031, // Dealings
    2.339, // Many
    -0.799, // Leisure
    -1.316, // Business
    -0.562, // Opinion
    -1.309, // Domestic
    -0.150, // Crime
    -0.371, // FormerHead
    0.674, // JourneyHead
    -1.161, // Parties
    -0.401, // DomesticTitle
    0.014, // DisputeTitle
    -0.608, // ReviewHead
    1.231, // ThreeHead
    0.598, // AttendsHead
    -0.264, // MeetPeopleTitle
    -1.584, // Length
    0.504, // Mediator
    0.339, // ActorsInTitle
    0.439, // Extradition
    -0.042, // HomeTitleOne
    0.816, // English
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
