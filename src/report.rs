//! What goes out: typed values, and one JSON rendering of them.

mod excerpt;

use std::fmt;
use std::ops::Range;

pub(crate) use excerpt::Excerpt;

/// The code of an actor: a state's ISO 3166-1 alpha-2 code (`KW`, with `XK` for Kosovo), or an organisation's
/// abbreviation (`EU`, `NATO`, `AFU` for the African Union). At most eight ASCII capitals.
///
/// ```
/// let report = bilateral::classify("Kuwait's interior minister met his Syrian counterpart in Damascus.");
/// let dyad = report.dyad().expect("two states deal with each other here");
/// assert_eq!(dyad.actors()[0], "KW");
/// assert_eq!(dyad.actors()[1].as_str(), "SY");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    bytes: [u8; 8],
    length: u8,
}

impl Code {
    pub(crate) fn new(code: &str) -> Code {
        let mut bytes = [0; 8];
        let length = code.len().min(8);
        bytes[..length].copy_from_slice(&code.as_bytes()[..length]);
        Code { bytes, length: length as u8 }
    }

    /// The code's letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Declares an enum of labels with the word that each has in JSON.
macro_rules! labels {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// The label's word, as JSON has it.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

labels! {
    /// What kind of article it is.
    Kind {
        /// Its main subject is official dealings between exactly two actors.
        Bilateral = "bilateral",
        /// Three or more actors deal together.
        Multilateral = "multilateral",
        /// Everything else: domestic affairs, war, crime, business, sport, culture.
        None = "none",
    }
}

labels! {
    /// Whether an instrument, such as an agreement, came of the dealings.
    Outcome {
        /// One has been signed or concluded, as this article's news.
        Signed = "signed",
        /// One is to be signed, drafted or negotiated.
        Planned = "planned",
        /// The text says that none was or will be signed.
        Denied = "denied",
        /// Talks, statements or acts without an instrument.
        None = "none",
    }
}

labels! {
    /// How far an article is about a topic.
    Level {
        /// A main subject.
        Main = "main",
        /// Really mentioned as a subject: a field of cooperation, a problem talked about.
        Mentioned = "mentioned",
    }
}

labels! {
    /// The language that most of the article's words are in.
    Language {
        /// Arabic.
        Arabic = "ar",
        /// English, or another language in Latin letters.
        English = "en",
        /// No words that the crate reads.
        Unknown = "und",
    }
}

labels! {
    /// The field of the article that a span is about.
    Field {
        /// The headline that was given apart.
        Title = "title",
        /// The body.
        Body = "body",
    }
}

/// The two actors whose dealings the article is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dyad {
    pub(crate) actors: [Code; 2],
    pub(crate) confidence: f64,
}

impl Dyad {
    /// The two actors, in alphabetical order of their codes.
    pub const fn actors(&self) -> [Code; 2] {
        self.actors
    }

    /// How sure the pair is, from 0 to 1, calibrated: of the pairs given at 0.9, nine in ten are right.
    pub const fn confidence(&self) -> f64 {
        self.confidence
    }
}

/// A topic that the article deals in.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    pub(crate) name: String,
    pub(crate) level: Level,
    pub(crate) confidence: f64,
}

impl Topic {
    /// The topic's name: `terrorism`, `drugs`, `cyber`, `borders`, or one of the caller's own.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Main subject or mentioned.
    pub const fn level(&self) -> Level {
        self.level
    }

    /// How sure it is that the topic is there at all, from 0 to 1, calibrated.
    pub const fn confidence(&self) -> f64 {
        self.confidence
    }
}

/// An actor that the article names, whether or not it is in the pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Actor {
    pub(crate) code: Code,
    pub(crate) salience: f64,
    pub(crate) mentions: usize,
}

impl Actor {
    /// The actor's code.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The actor's share of the weight of all mentions, from 0 to 1; the shares of an article sum to 1.
    pub const fn salience(&self) -> f64 {
        self.salience
    }

    /// How many mentions counted.
    pub const fn mentions(&self) -> usize {
        self.mentions
    }
}

/// What a piece of evidence speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// An actor.
    Actor(Code),
    /// A topic, by name.
    Topic(String),
    /// The outcome.
    Outcome,
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Actor(code) => write!(f, "actor:{code}"),
            About::Topic(topic) => write!(f, "topic:{topic}"),
            About::Outcome => f.write_str("outcome"),
        }
    }
}

/// Words of the article that counted, or that were seen and set aside, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub(crate) about: About,
    pub(crate) field: Field,
    pub(crate) span: Range<usize>,
    pub(crate) text: Excerpt,
    pub(crate) counted: bool,
    pub(crate) why: &'static str,
}

impl Evidence {
    /// What it speaks for.
    pub const fn about(&self) -> &About {
        &self.about
    }

    /// The field that the span is in.
    pub const fn field(&self) -> Field {
        self.field
    }

    /// Byte offsets, 0-based and half-open, into the caller's own UTF-8 bytes of the field, always on character
    /// boundaries.
    pub const fn span(&self) -> &Range<usize> {
        &self.span
    }

    /// The words themselves, equal to the field's text at the span.
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// Whether it counted; if not, [`why`](Evidence::why) says what set it aside.
    pub const fn counted(&self) -> bool {
        self.counted
    }

    /// In what way the words counted, or why they did not: `adjective`, `capital`, `outlet name`, `dateline`.
    pub const fn why(&self) -> &'static str {
        self.why
    }
}

/// The answer for one article. It owns all it holds, and outlives article and classifier.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub(crate) language: Language,
    pub(crate) kind: Kind,
    pub(crate) kind_confidence: f64,
    pub(crate) dyad: Option<Dyad>,
    pub(crate) home: Option<Code>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) outcome_confidence: f64,
    pub(crate) actors: Vec<Actor>,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) truncated: bool,
}

impl Report {
    /// The article's language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What kind of article it is.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How sure the kind is, from 0 to 1.
    pub const fn kind_confidence(&self) -> f64 {
        self.kind_confidence
    }

    /// The two actors, if the article is bilateral.
    pub const fn dyad(&self) -> Option<&Dyad> {
        self.dyad.as_ref()
    }

    /// The other party, if the home that the article or the classifier was given is one of the two.
    pub fn partner(&self) -> Option<Code> {
        self.home.and_then(|home| self.partner_of(home.as_str()))
    }

    /// The other party, if `home` is one of the two.
    ///
    /// ```
    /// let report = bilateral::classify("Kuwait's interior minister met his Syrian counterpart in Damascus.");
    /// assert_eq!(report.partner_of("KW").unwrap(), "SY");
    /// assert_eq!(report.partner_of("EG"), None);
    /// ```
    pub fn partner_of(&self, home: &str) -> Option<Code> {
        let [one, other] = self.dyad?.actors;
        match (one == home, other == home) {
            (true, _) => Some(other),
            (_, true) => Some(one),
            _ => None,
        }
    }

    /// The topics that are there, best first.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// What came of the dealings; `None` unless the article is bilateral.
    pub const fn outcome(&self) -> Option<Outcome> {
        self.outcome
    }

    /// How sure the outcome is, from 0 to 1; 0 where there is none to be sure of.
    pub const fn outcome_confidence(&self) -> f64 {
        self.outcome_confidence
    }

    /// The actors that the article names, the most salient first.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// The words that counted and those that were set aside, by place in the article. At most
    /// [`crate::limits::EVIDENCE`] of them.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Whether a field was longer than [`crate::limits::FIELD_BYTES`] and was read only so far.
    pub const fn truncated(&self) -> bool {
        self.truncated
    }

    /// The report as one JSON object on one line, with `id` first if it is given.
    ///
    /// ```
    /// let report = bilateral::classify("Kuwait's interior minister met his Syrian counterpart in Damascus.");
    /// assert!(report.to_json(Some("a1")).starts_with(r#"{"id":"a1","language":"en","kind":"bilateral","dyad":{"actors":["KW","SY"]"#));
    /// ```
    #[cfg(feature = "json")]
    pub fn to_json(&self, id: Option<&str>) -> String {
        json::render(self, id)
    }
}

#[cfg(feature = "json")]
mod json {
    use serde::{Serialize, Serializer};

    use super::{Code, Report};

    impl Serialize for Code {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    #[derive(Serialize)]
    struct Object<'r> {
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<&'r str>,
        language: &'static str,
        kind: &'static str,
        dyad: Option<Dyad>,
        partner: Option<Code>,
        topics: Vec<Topic<'r>>,
        outcome: Option<&'static str>,
        actors: Vec<Actor>,
        evidence: Vec<Evidence<'r>>,
        kind_confidence: f64,
        outcome_confidence: f64,
        truncated: bool,
    }

    #[derive(Serialize)]
    struct Dyad {
        actors: [Code; 2],
        confidence: f64,
    }

    #[derive(Serialize)]
    struct Topic<'r> {
        topic: &'r str,
        level: &'static str,
        confidence: f64,
    }

    #[derive(Serialize)]
    struct Actor {
        code: Code,
        salience: f64,
        mentions: usize,
    }

    #[derive(Serialize)]
    struct Evidence<'r> {
        r#for: String,
        field: &'static str,
        start: usize,
        end: usize,
        text: &'r str,
        counted: bool,
        why: &'static str,
    }

    pub(super) fn render(report: &Report, id: Option<&str>) -> String {
        let object = Object {
            id,
            language: report.language.as_str(),
            kind: report.kind.as_str(),
            dyad: report.dyad.map(|dyad| Dyad { actors: dyad.actors, confidence: rounded(dyad.confidence) }),
            partner: report.partner(),
            topics: report
                .topics
                .iter()
                .map(|topic| Topic {
                    topic: &topic.name,
                    level: topic.level.as_str(),
                    confidence: rounded(topic.confidence),
                })
                .collect(),
            outcome: report.outcome.map(super::Outcome::as_str),
            actors: report
                .actors
                .iter()
                .map(|actor| Actor { code: actor.code, salience: rounded(actor.salience), mentions: actor.mentions })
                .collect(),
            evidence: report
                .evidence
                .iter()
                .map(|evidence| Evidence {
                    r#for: evidence.about.to_string(),
                    field: evidence.field.as_str(),
                    start: evidence.span.start,
                    end: evidence.span.end,
                    text: evidence.text(),
                    counted: evidence.counted,
                    why: evidence.why,
                })
                .collect(),
            kind_confidence: rounded(report.kind_confidence),
            outcome_confidence: rounded(report.outcome_confidence),
            truncated: report.truncated,
        };
        // Numbers, strings and lists only: there is nothing in it that JSON cannot say.
        serde_json::to_string(&object).unwrap_or_default()
    }

    /// Three decimals: more would claim a precision that no calibration has.
    fn rounded(value: f64) -> f64 {
        (value * 1000.0).round() / 1000.0
    }
}
