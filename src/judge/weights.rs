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

// Fitted: on 2358 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -5.273, // Constant
    0.467, // TitleBoth
    0.873, // TitleBothActs
    0.570, // LedeBothActs
    0.505, // TitleOne
    0.319, // LedeBoth
    0.171, // LedeOne
    1.468, // ShareLess
    0.924, // ShareBoth
    -1.155, // Rival
    0.214, // RivalInTitle
    -0.293, // HeadLess
    0.612, // HeadBoth
    0.049, // HeadRival
    -0.539, // HeadRivalMeetTitle
    -0.379, // RivalOfficialHead
    0.574, // OfficialHeadBoth
    0.537, // OfficialHeadOne
    0.411, // TitleBothMeet
    0.328, // TitleBothAttack
    -0.122, // TitleOneMeet
    -1.114, // AttackAlone
    -0.318, // Attacks
    -0.360, // NoDealings
    0.573, // ActsLess
    -0.368, // Passive
    -0.932, // ListLength
    0.170, // MeetTogether
    0.056, // MeetTogetherHead
    0.793, // MeetShare
    -0.178, // AttackTogether
    1.393, // CoordinationTitle
    0.377, // CounterpartTitle
    -0.133, // EnvoyTitle
    0.023, // VisitTitle
    0.274, // OfficialsTitle
    0.422, // WithTitle
    1.182, // Occasion
    0.654, // CoordinationLede
    0.094, // CounterpartLede
    0.761, // EnvoyLede
    -0.160, // VisitLede
    0.656, // OfficialsLede
    0.823, // WithLede
    -0.234, // CoordinationBody
    0.837, // CounterpartBody
    -0.086, // EnvoyBody
    0.624, // VisitBody
    0.215, // OfficialsBody
    -0.022, // WithBody
    0.806, // AnyTie
    -1.186, // EnglishOfficials
    -1.373, // HomeVisitTitle
    0.582, // Together
    0.878, // BothOfficial
    0.047, // OneOnlyCities
    -1.097, // ListedHead
    -1.450, // ListedRivalInTitle
    0.330, // HomeInside
    -0.734, // HomeOutside
    -0.370, // Organisation
    0.015, // TwoOrganisations
    0.261, // MeetTitle
    -0.156, // MeetLede
    0.265, // DealTitle
    0.380, // DealLede
    1.830, // Joint
    0.058, // Visit
    0.309, // Dispute
    -1.340, // Many
    -0.446, // ManyTitle
    0.098, // AttackTitle
    -0.318, // AttackLede
    -1.348, // Leisure
    -0.390, // Business
    -0.734, // Opinion
    -1.112, // Domestic
    -0.679, // OpinionTitle
    -0.132, // DomesticTitle
    0.086, // BusinessTitle
    -0.590, // LeisureTitle
    0.643, // DisputeTitle
    -0.700, // ReviewHead
    -1.649, // ThreeHead
    -0.644, // AttendsHead
    -0.840, // MeetPeopleTitle
    -1.487, // Length
    -0.584, // Mediator
    -0.934, // ActorsInTitle
    1.162, // Extradition
    0.357, // HomeTitleOne
    1.204, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.699, // Constant
    -0.289, // TitleBoth
    0.594, // TitleBothActs
    0.096, // LedeBothActs
    -0.064, // TitleOne
    0.063, // LedeBoth
    0.303, // LedeOne
    -0.325, // ShareLess
    -2.186, // ShareBoth
    0.573, // Rival
    -0.301, // RivalInTitle
    0.593, // HeadLess
    -0.275, // HeadBoth
    0.347, // HeadRival
    0.218, // HeadRivalMeetTitle
    0.528, // RivalOfficialHead
    -0.047, // OfficialHeadBoth
    0.654, // OfficialHeadOne
    0.198, // TitleBothMeet
    -0.192, // TitleBothAttack
    0.507, // TitleOneMeet
    0.070, // AttackAlone
    -0.604, // Attacks
    -0.147, // NoDealings
    0.439, // ActsLess
    -0.269, // Passive
    0.986, // ListLength
    0.315, // MeetTogether
    0.452, // MeetTogetherHead
    -0.465, // MeetShare
    -0.179, // AttackTogether
    -0.018, // CoordinationTitle
    0.018, // CounterpartTitle
    -0.262, // EnvoyTitle
    0.263, // VisitTitle
    -0.071, // OfficialsTitle
    -0.369, // WithTitle
    0.371, // Occasion
    -0.135, // CoordinationLede
    -0.165, // CounterpartLede
    0.002, // EnvoyLede
    0.392, // VisitLede
    -0.299, // OfficialsLede
    -0.330, // WithLede
    -0.155, // CoordinationBody
    0.185, // CounterpartBody
    -0.190, // EnvoyBody
    -0.059, // VisitBody
    0.070, // OfficialsBody
    -0.362, // WithBody
    0.171, // AnyTie
    0.470, // EnglishOfficials
    0.293, // HomeVisitTitle
    0.224, // Together
    0.580, // BothOfficial
    -0.473, // OneOnlyCities
    1.132, // ListedHead
    0.629, // ListedRivalInTitle
    -0.376, // HomeInside
    0.320, // HomeOutside
    0.841, // Organisation
    0.098, // TwoOrganisations
    0.465, // MeetTitle
    0.647, // MeetLede
    0.241, // DealTitle
    0.144, // DealLede
    0.311, // Joint
    -0.104, // Visit
    -0.483, // Dispute
    2.566, // Many
    0.609, // ManyTitle
    -0.742, // AttackTitle
    -0.243, // AttackLede
    -0.785, // Leisure
    -0.931, // Business
    -0.302, // Opinion
    -1.421, // Domestic
    -0.146, // OpinionTitle
    -0.234, // DomesticTitle
    -0.552, // BusinessTitle
    -0.209, // LeisureTitle
    -0.016, // DisputeTitle
    -0.534, // ReviewHead
    1.224, // ThreeHead
    0.416, // AttendsHead
    -0.476, // MeetPeopleTitle
    -0.113, // Length
    0.421, // Mediator
    0.505, // ActorsInTitle
    0.438, // Extradition
    -0.178, // HomeTitleOne
    0.639, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.461, // Constant
    0.869, // Title
    -0.346, // Lede
    1.406, // Strong
    0.570, // StrongRate
    1.129, // Forms
    -0.209, // WeakForms
    -0.186, // WeakRate
    -0.017, // Sentences
    -0.128, // TitleWeak
    -0.154, // Dominance
    -0.371, // Alone
    0.345, // Early
    0.283, // FieldsOnly
    -0.318, // LateOnly
    -0.157, // SectionOnly
    0.634, // English
    -0.012, // IsTerrorism
    -0.324, // IsDrugs
    0.378, // IsCyber
    -0.041, // IsBorders
    0.151, // Terms
    -0.681, // First
    0.554, // Talked
    -1.305, // Length
    0.585, // MeetHead
    0.861, // AgreementHead
    -0.926, // LeisureHead
    -0.401, // Domestic
    -0.588, // Unproved
    -1.257, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.886, // Constant
    0.940, // Title
    0.449, // Lede
    0.548, // Strong
    0.739, // StrongRate
    0.984, // Forms
    1.032, // WeakForms
    -0.226, // WeakRate
    1.103, // Sentences
    -0.214, // TitleWeak
    0.721, // Dominance
    0.576, // Alone
    0.458, // Early
    -0.738, // FieldsOnly
    -0.733, // LateOnly
    -0.087, // SectionOnly
    0.540, // English
    -0.373, // IsTerrorism
    0.146, // IsDrugs
    0.205, // IsCyber
    0.022, // IsBorders
    1.040, // Terms
    -2.488, // First
    -0.070, // Talked
    -1.171, // Length
    -0.076, // MeetHead
    -0.073, // AgreementHead
    -0.313, // LeisureHead
    -0.153, // Domestic
    0.387, // Unproved
    0.160, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.601, // Constant
    1.929, // Title
    1.479, // Lede
    1.775, // Anywhere
    0.735, // BodyMore
    0.594, // OfBoth
    2.082, // Firm
    1.960, // Fresh
    0.284, // InstrumentTitle
    0.693, // Background
    -4.075, // Constant
    2.213, // Title
    0.679, // Lede
    2.048, // Anywhere
    1.096, // BodyMore
    1.123, // OfBoth
    2.048, // Firm
    -0.575, // Fresh
    0.151, // InstrumentTitle
    1.637, // Background
];
