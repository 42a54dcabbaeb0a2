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

// Fitted: on 4782 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -7.969, // Constant
    0.628, // TitleBothActs
    0.360, // LedeBothActs
    0.224, // LedeBoth
    -0.337, // LedeOne
    2.227, // ShareLess
    1.896, // ShareBoth
    0.391, // RivalInTitle
    -0.590, // DealingsRivalInTitle
    1.432, // HeadBoth
    -0.314, // HeadRivalMeetTitle
    0.394, // RivalOfficialHead
    0.591, // OfficialHeadBoth
    0.445, // OfficialHeadOne
    0.445, // TitleBothMeet
    0.297, // TitleBothAttack
    -1.145, // Attacks
    0.626, // AttackCount
    0.120, // ActsLess
    -0.393, // ListLength
    0.577, // MeetShare
    1.077, // CoordinationTitle
    0.039, // CounterpartTitle
    0.773, // OfficialsTitle
    0.127, // WithTitle
    0.861, // Occasion
    1.036, // CounterpartLede
    0.844, // EnvoyLede
    0.237, // VisitLede
    0.279, // OfficialsLede
    0.688, // WithLede
    -0.242, // CounterpartBody
    -0.202, // EnvoyBody
    1.037, // VisitBody
    0.514, // OfficialsBody
    0.540, // AnyTie
    -0.550, // EnglishOfficials
    -0.755, // HomeVisitTitle
    0.588, // Alone
    -1.028, // FirstTogether
    1.018, // DealTogether
    -0.773, // MinisterTogetherHead
    0.522, // AgreementTogetherHead
    -0.580, // AttendsOne
    0.319, // FieldAlone
    0.489, // AttackBeforeThird
    0.596, // AttackAfterThird
    -0.963, // AttackBeforePair
    -0.307, // MinisterBeforeThird
    0.959, // CounterpartBeforePair
    0.436, // InBeforeThird
    0.322, // ToBeforeThird
    -0.847, // ToAfterThird
    -1.504, // MatterAfterPair
    -0.892, // SaidAfterLess
    1.045, // StatesLess
    -0.322, // AttributesLess
    -0.826, // EnvoyThird
    0.550, // CapitalsLess
    0.473, // CapitalsPair
    -0.540, // CitiesPair
    -0.718, // PersonsHeadPair
    -1.025, // PersonsHeadThird
    -1.370, // OfficeTitleThird
    0.486, // VenueTitlePair
    -0.738, // OwnTitlePair
    -0.948, // AgreementBeforeThird
    0.409, // SaidBeforePair
    -0.708, // HomeBeforeThird
    0.499, // OfficeAfterHeadPair
    0.334, // StatesThird
    1.211, // PersonsHeadLess
    0.792, // BothOfficial
    -0.315, // OneOnlyCities
    -1.554, // ListedHead
    -2.151, // ListedRivalInTitle
    0.156, // HomeInside
    -0.329, // HomeOutside
    -0.117, // Organisation
    -0.261, // TwoOrganisations
    0.665, // WithInTitle
    -0.936, // ManyTitle
    0.070, // MeetLede
    0.863, // MinisterLede
    0.595, // Speaker
    0.204, // TalksHead
    1.108, // Joint
    0.466, // AnyJoint
    0.248, // AnySigning
    0.489, // Dispute
    -0.682, // Many
    -1.499, // Leisure
    -0.493, // Business
    -0.877, // Opinion
    -0.633, // Domestic
    -0.576, // Parties
    -0.576, // DomesticTitle
    0.320, // BusinessTitle
    0.537, // DisputeTitle
    -0.298, // ReviewHead
    -0.931, // ThreeHead
    -0.712, // AttendsHead
    -0.853, // MeetPeopleTitle
    -3.429, // Length
    -0.706, // Mediator
    -0.149, // ActorsInTitle
    0.689, // Extradition
    0.613, // HomeTitleOne
    0.968, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.607, // Constant
    -0.103, // TitleBothActs
    0.285, // LedeBothActs
    0.087, // LedeBoth
    0.009, // LedeOne
    0.205, // ShareLess
    -1.715, // ShareBoth
    0.251, // RivalInTitle
    -0.145, // DealingsRivalInTitle
    -0.416, // HeadBoth
    0.901, // HeadRivalMeetTitle
    0.553, // RivalOfficialHead
    -0.272, // OfficialHeadBoth
    0.129, // OfficialHeadOne
    0.374, // TitleBothMeet
    -0.313, // TitleBothAttack
    -0.444, // Attacks
    -0.458, // AttackCount
    0.568, // ActsLess
    1.080, // ListLength
    -0.250, // MeetShare
    0.326, // CoordinationTitle
    0.061, // CounterpartTitle
    -0.046, // OfficialsTitle
    0.423, // WithTitle
    0.190, // Occasion
    -0.245, // CounterpartLede
    -0.735, // EnvoyLede
    0.695, // VisitLede
    -0.302, // OfficialsLede
    0.061, // WithLede
    -0.061, // CounterpartBody
    0.247, // EnvoyBody
    0.276, // VisitBody
    0.119, // OfficialsBody
    0.218, // AnyTie
    0.083, // EnglishOfficials
    0.367, // HomeVisitTitle
    0.050, // Alone
    -0.721, // FirstTogether
    0.263, // DealTogether
    0.046, // MinisterTogetherHead
    0.959, // AgreementTogetherHead
    0.496, // AttendsOne
    -0.508, // FieldAlone
    -0.374, // AttackBeforeThird
    -0.616, // AttackAfterThird
    -0.304, // AttackBeforePair
    0.787, // MinisterBeforeThird
    0.753, // CounterpartBeforePair
    -0.060, // InBeforeThird
    0.014, // ToBeforeThird
    1.012, // ToAfterThird
    -0.261, // MatterAfterPair
    -0.571, // SaidAfterLess
    -0.327, // StatesLess
    -0.595, // AttributesLess
    0.881, // EnvoyThird
    -0.431, // CapitalsLess
    0.105, // CapitalsPair
    -0.464, // CitiesPair
    -0.314, // PersonsHeadPair
    0.420, // PersonsHeadThird
    0.099, // OfficeTitleThird
    -0.534, // VenueTitlePair
    -0.462, // OwnTitlePair
    0.331, // AgreementBeforeThird
    0.489, // SaidBeforePair
    0.139, // HomeBeforeThird
    -0.052, // OfficeAfterHeadPair
    1.016, // StatesThird
    -0.104, // PersonsHeadLess
    0.531, // BothOfficial
    -0.160, // OneOnlyCities
    1.227, // ListedHead
    0.624, // ListedRivalInTitle
    -0.071, // HomeInside
    0.473, // HomeOutside
    1.051, // Organisation
    0.422, // TwoOrganisations
    -0.525, // WithInTitle
    0.388, // ManyTitle
    1.037, // MeetLede
    0.236, // MinisterLede
    -0.142, // Speaker
    0.844, // TalksHead
    -0.393, // Joint
    0.517, // AnyJoint
    0.777, // AnySigning
    -0.370, // Dispute
    2.521, // Many
    -0.776, // Leisure
    -1.625, // Business
    -0.467, // Opinion
    -1.474, // Domestic
    -1.184, // Parties
    -0.547, // DomesticTitle
    -0.165, // BusinessTitle
    -0.057, // DisputeTitle
    -0.639, // ReviewHead
    1.266, // ThreeHead
    0.688, // AttendsHead
    -0.357, // MeetPeopleTitle
    -1.424, // Length
    0.549, // Mediator
    0.470, // ActorsInTitle
    0.415, // Extradition
    0.065, // HomeTitleOne
    0.635, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    1.519, // Constant
    0.442, // Title
    0.079, // Lede
    1.952, // Strong
    1.249, // Forms
    0.695, // WeakForms
    0.169, // Sentences
    -0.211, // TitleWeak
    0.046, // Dominance
    -0.373, // Alone
    0.578, // English
    -0.173, // IsTerrorism
    0.137, // IsDrugs
    0.516, // IsCyber
    -0.480, // IsBorders
    0.391, // Terms
    -0.847, // First
    0.275, // Talked
    -1.384, // Length
    0.427, // MeetHead
    0.271, // AgreementHead
    -1.039, // LeisureHead
    -0.065, // Domestic
    -0.609, // Unproved
    -1.306, // UnprovedTalked
    0.227, // Groups
    0.178, // DealHead
    0.865, // Instrument
    -0.299, // Last
    -0.084, // Listed
    -0.057, // WithActor
    0.500, // WithDeal
    0.532, // Joint
    -0.209, // PartyOnBorders
    -0.178, // CounterpartOnBorders
    -0.321, // Matter
    -0.220, // VisitLede
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -1.931, // Constant
    0.761, // Title
    0.680, // Lede
    1.234, // Strong
    0.366, // Forms
    0.827, // WeakForms
    1.412, // Sentences
    -0.456, // TitleWeak
    0.869, // Dominance
    -0.007, // Alone
    0.794, // English
    -0.159, // IsTerrorism
    -0.246, // IsDrugs
    0.465, // IsCyber
    -0.060, // IsBorders
    1.013, // Terms
    -3.158, // First
    0.233, // Talked
    -1.526, // Length
    0.041, // MeetHead
    -0.268, // AgreementHead
    -0.299, // LeisureHead
    0.177, // Domestic
    0.238, // Unproved
    -0.263, // UnprovedTalked
    0.902, // Groups
    -0.228, // DealHead
    0.626, // Instrument
    -0.690, // Last
    -0.722, // Listed
    -0.326, // WithActor
    -0.507, // WithDeal
    0.307, // Joint
    -1.173, // PartyOnBorders
    1.120, // CounterpartOnBorders
    -0.398, // Matter
    -0.685, // VisitLede
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.781, // Constant
    1.321, // Title
    1.525, // Lede
    1.154, // Anywhere
    -0.210, // BodyMore
    0.820, // OfBoth
    2.015, // Firm
    2.347, // Fresh
    0.844, // InstrumentTitle
    0.829, // Background
    1.623, // Unnamed
    -3.852, // Constant
    2.283, // Title
    0.966, // Lede
    1.657, // Anywhere
    0.922, // BodyMore
    0.967, // OfBoth
    1.657, // Firm
    -0.862, // Fresh
    0.499, // InstrumentTitle
    1.196, // Background
    0.822, // Unnamed
];
