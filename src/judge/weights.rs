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

// Fitted: on 2178 labelled articles.

#[rustfmt::skip]
const PAIR: &[f32] = &[
    -4.856, // Constant
    1.079, // TitleBoth
    0.472, // TitleOne
    0.617, // LedeBoth
    0.039, // LedeOne
    1.405, // ShareLess
    0.606, // ShareBoth
    -1.084, // Rival
    0.191, // RivalInTitle
    -0.053, // HeadLess
    0.748, // HeadBoth
    -0.022, // HeadRival
    -0.500, // HeadRivalMeetTitle
    -0.398, // RivalOfficialHead
    0.590, // OfficialHeadBoth
    0.378, // OfficialHeadOne
    0.230, // TitleBothMeet
    0.185, // TitleBothAttack
    -0.085, // TitleOneMeet
    -0.977, // AttackAlone
    -0.219, // Attacks
    -0.314, // NoDealings
    0.530, // ActsLess
    -0.864, // Passive
    -0.884, // ListLength
    0.287, // MeetTogether
    0.095, // MeetTogetherHead
    0.690, // MeetShare
    -0.104, // AttackTogether
    1.621, // CoordinationTitle
    0.424, // CounterpartTitle
    0.063, // EnvoyTitle
    0.344, // VisitTitle
    0.363, // OfficialsTitle
    0.561, // WithTitle
    1.035, // Occasion
    0.649, // CoordinationLede
    0.104, // CounterpartLede
    0.625, // EnvoyLede
    -0.237, // VisitLede
    0.661, // OfficialsLede
    0.775, // WithLede
    -0.204, // CoordinationBody
    0.842, // CounterpartBody
    -0.084, // EnvoyBody
    0.497, // VisitBody
    0.224, // OfficialsBody
    0.032, // WithBody
    0.820, // AnyTie
    -1.096, // EnglishOfficials
    -1.340, // HomeVisitTitle
    0.701, // Together
    0.813, // BothOfficial
    -0.008, // OneOnlyCities
    -1.038, // ListedHead
    -1.505, // ListedRivalInTitle
    0.301, // HomeInside
    -0.892, // HomeOutside
    -0.392, // Organisation
    0.015, // TwoOrganisations
    0.256, // MeetTitle
    -0.162, // MeetLede
    0.282, // DealTitle
    0.333, // DealLede
    1.677, // Joint
    0.007, // Visit
    0.263, // Dispute
    -1.321, // Many
    -0.398, // ManyTitle
    -0.042, // AttackTitle
    -0.328, // AttackLede
    -1.289, // Leisure
    -0.327, // Business
    -0.415, // Opinion
    -1.159, // Domestic
    -0.804, // OpinionTitle
    -0.053, // DomesticTitle
    -0.195, // BusinessTitle
    -0.723, // LeisureTitle
    0.593, // DisputeTitle
    -0.674, // ReviewHead
    -1.497, // ThreeHead
    -0.567, // AttendsHead
    -0.918, // MeetPeopleTitle
    -1.464, // Length
    -0.347, // Mediator
    -0.754, // ActorsInTitle
    1.359, // Extradition
    0.390, // HomeTitleOne
    1.153, // English
];

#[rustfmt::skip]
const MULTILATERAL: &[f32] = &[
    -1.484, // Constant
    0.083, // TitleBoth
    0.001, // TitleOne
    0.053, // LedeBoth
    0.312, // LedeOne
    -0.248, // ShareLess
    -2.266, // ShareBoth
    0.572, // Rival
    -0.163, // RivalInTitle
    0.722, // HeadLess
    -0.280, // HeadBoth
    0.242, // HeadRival
    0.337, // HeadRivalMeetTitle
    0.532, // RivalOfficialHead
    -0.048, // OfficialHeadBoth
    0.550, // OfficialHeadOne
    0.216, // TitleBothMeet
    -0.154, // TitleBothAttack
    0.519, // TitleOneMeet
    -0.102, // AttackAlone
    -0.440, // Attacks
    -0.271, // NoDealings
    0.526, // ActsLess
    -0.271, // Passive
    0.930, // ListLength
    0.461, // MeetTogether
    0.450, // MeetTogetherHead
    -0.496, // MeetShare
    -0.100, // AttackTogether
    -0.202, // CoordinationTitle
    0.031, // CounterpartTitle
    -0.225, // EnvoyTitle
    0.251, // VisitTitle
    -0.032, // OfficialsTitle
    -0.337, // WithTitle
    0.346, // Occasion
    -0.300, // CoordinationLede
    -0.120, // CounterpartLede
    0.037, // EnvoyLede
    0.378, // VisitLede
    -0.331, // OfficialsLede
    -0.273, // WithLede
    -0.122, // CoordinationBody
    0.106, // CounterpartBody
    -0.243, // EnvoyBody
    -0.110, // VisitBody
    0.101, // OfficialsBody
    -0.382, // WithBody
    0.133, // AnyTie
    0.311, // EnglishOfficials
    0.352, // HomeVisitTitle
    0.025, // Together
    0.496, // BothOfficial
    -0.434, // OneOnlyCities
    0.914, // ListedHead
    0.704, // ListedRivalInTitle
    -0.300, // HomeInside
    0.036, // HomeOutside
    0.995, // Organisation
    0.088, // TwoOrganisations
    0.507, // MeetTitle
    0.378, // MeetLede
    0.256, // DealTitle
    0.309, // DealLede
    0.310, // Joint
    -0.084, // Visit
    -0.439, // Dispute
    2.522, // Many
    0.571, // ManyTitle
    -0.676, // AttackTitle
    -0.341, // AttackLede
    -0.713, // Leisure
    -0.867, // Business
    -0.246, // Opinion
    -1.334, // Domestic
    -0.106, // OpinionTitle
    -0.254, // DomesticTitle
    -0.599, // BusinessTitle
    -0.215, // LeisureTitle
    -0.032, // DisputeTitle
    -0.564, // ReviewHead
    1.245, // ThreeHead
    0.491, // AttendsHead
    -0.452, // MeetPeopleTitle
    -0.112, // Length
    0.438, // Mediator
    0.468, // ActorsInTitle
    0.156, // Extradition
    -0.282, // HomeTitleOne
    0.656, // English
];

#[rustfmt::skip]
const TOPIC_PRESENT: &[f32] = &[
    2.556, // Constant
    0.847, // Title
    -0.379, // Lede
    1.359, // Strong
    0.529, // StrongRate
    1.002, // Forms
    -0.145, // WeakForms
    -0.193, // WeakRate
    -0.070, // Sentences
    -0.221, // TitleWeak
    -0.242, // Dominance
    -0.434, // Alone
    0.481, // Early
    0.274, // FieldsOnly
    -0.250, // LateOnly
    -0.162, // SectionOnly
    0.636, // English
    -0.031, // IsTerrorism
    -0.370, // IsDrugs
    0.468, // IsCyber
    -0.067, // IsBorders
    0.152, // Terms
    -0.686, // First
    0.572, // Talked
    -1.262, // Length
    0.615, // MeetHead
    0.864, // AgreementHead
    -1.099, // LeisureHead
    -0.451, // Domestic
    -0.786, // Unproved
    -1.296, // UnprovedTalked
];

#[rustfmt::skip]
const TOPIC_MAIN: &[f32] = &[
    -2.923, // Constant
    1.012, // Title
    0.415, // Lede
    0.611, // Strong
    0.765, // StrongRate
    0.940, // Forms
    0.965, // WeakForms
    -0.170, // WeakRate
    1.055, // Sentences
    -0.142, // TitleWeak
    0.653, // Dominance
    0.569, // Alone
    0.432, // Early
    -0.719, // FieldsOnly
    -0.712, // LateOnly
    -0.081, // SectionOnly
    0.628, // English
    -0.319, // IsTerrorism
    0.144, // IsDrugs
    0.145, // IsCyber
    0.030, // IsBorders
    1.012, // Terms
    -2.436, // First
    -0.037, // Talked
    -1.168, // Length
    -0.069, // MeetHead
    -0.074, // AgreementHead
    0.028, // LeisureHead
    -0.161, // Domestic
    0.336, // Unproved
    0.186, // UnprovedTalked
];

#[rustfmt::skip]
const OUTCOME: &[f32] = &[
    -3.657, // Constant
    2.120, // Title
    1.505, // Lede
    1.723, // Anywhere
    0.826, // BodyMore
    0.734, // OfBoth
    1.934, // Firm
    2.012, // Fresh
    0.178, // InstrumentTitle
    0.641, // Background
    -4.416, // Constant
    2.161, // Title
    0.766, // Lede
    2.075, // Anywhere
    1.181, // BodyMore
    1.270, // OfBoth
    2.075, // Firm
    -0.482, // Fresh
    0.262, // InstrumentTitle
    -0.105, // Background
];
