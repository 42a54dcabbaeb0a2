//! The classifier and its builder: the one public verb.

mod read;

use std::fmt;
use std::sync::Arc;

use once_cell::sync::OnceCell;
#[cfg(feature = "rayon")]
use rayon::prelude::*;

use crate::article::Article;
use crate::error::BuildError;
use crate::judge::weights::{FITTED, Weights};
use crate::judge::{self, Seen, Verdict, View};
use crate::lexicon::sense::{ActorId, Meaning, Strength, TopicId};
use crate::lexicon::{Lexicon, Source};
use crate::limits;
use crate::report::{About, Actor, Code, Dyad, Evidence, Excerpt, Field, Language, Level, Report, Topic};
use crate::text::letters::Script;
use crate::text::words::Words;
use read::{Fields, Pool};

/// Reads articles. Immutable, `Send` and `Sync`: one serves all threads, and any text gets an answer.
///
/// ```
/// use bilateral::{Article, Classifier, Kind, Outcome};
///
/// let classifier = Classifier::builtin();
/// let report = classifier.classify(
///     &Article::new("بحث وزير الداخلية مع نظيره السعودي مكافحة تهريب المخدرات، ولم يوقع الجانبان أي اتفاق.")
///         .title("وزير الداخلية يبحث مع نظيره السعودي مكافحة المخدرات")
///         .home("EG"),
/// );
/// assert_eq!(report.kind(), Kind::Bilateral);
/// assert_eq!(report.partner().unwrap(), "SA");
/// assert_eq!(report.topics()[0].name(), "drugs");
/// assert_eq!(report.outcome(), Some(Outcome::Denied));
/// ```
pub struct Classifier {
    lexicon: Lexicon,
    home: Option<ActorId>,
    threshold: f64,
    pool: Pool,
}

impl fmt::Debug for Classifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Classifier")
            .field("home", &self.home.map(|home| self.lexicon.code(home)))
            .field("threshold", &self.threshold)
            .field("topics", &self.topics().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Classifier {
    /// The pair is withheld below this confidence, unless [`Builder::threshold`] says otherwise.
    pub const THRESHOLD: f64 = 0.4;

    /// The classifier with the built-in lexicon and no home. It costs nothing to make.
    ///
    /// ```
    /// let classifier = bilateral::Classifier::builtin();
    /// assert_eq!(classifier.topics().collect::<Vec<_>>(), ["terrorism", "drugs", "cyber", "borders"]);
    /// ```
    pub fn builtin() -> Classifier {
        Classifier { lexicon: Lexicon::builtin(), home: None, threshold: Classifier::THRESHOLD, pool: Pool::default() }
    }

    /// A classifier with other settings.
    pub fn builder() -> Builder {
        Builder { home: None, threshold: Classifier::THRESHOLD, topics: Vec::new() }
    }

    /// The names of the topics that reports can have.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        (0..self.lexicon.topics()).map(|at| self.lexicon.topic(TopicId(at as u8)))
    }

    /// The codes of all actors that the lexicon knows, in alphabetical order.
    ///
    /// ```
    /// let classifier = bilateral::Classifier::builtin();
    /// assert!(classifier.actors().any(|code| code == "KW"));
    /// assert!(classifier.actors().count() > 250);
    /// ```
    pub fn actors(&self) -> impl Iterator<Item = Code> {
        (0..self.lexicon.actors()).map(|at| Code::new(self.lexicon.code(ActorId(at as u16))))
    }

    /// The name of an actor in a language, if the lexicon has one.
    ///
    /// ```
    /// use bilateral::{Classifier, Language};
    ///
    /// let classifier = Classifier::builtin();
    /// assert_eq!(classifier.name("KW", Language::Arabic), Some("الكويت"));
    /// assert_eq!(classifier.name("KW", Language::English), Some("Kuwait"));
    /// assert_eq!(classifier.name("ZZ", Language::English), None);
    /// ```
    pub fn name(&self, code: &str, language: Language) -> Option<&str> {
        let [arabic, english] = self.lexicon.names(self.lexicon.actor(code)?);
        let name = if language == Language::Arabic { arabic } else { english };
        Some(name).filter(|name| !name.is_empty())
    }

    /// Reads an article, or a bare text.
    ///
    /// ```
    /// let report = bilateral::Classifier::builtin()
    ///     .classify("The French president met his Algerian counterpart in Algiers for talks on bilateral ties.");
    /// assert_eq!(report.partner_of("FR").unwrap(), "DZ");
    /// ```
    pub fn classify<'t>(&self, article: impl Into<Article<'t>>) -> Report {
        self.classify_with(article.into(), &FITTED)
    }

    fn classify_with(&self, article: Article<'_>, weights: &Weights<'_>) -> Report {
        let fields = Fields::of(&article);
        let mut read = self.pool.take();
        read.again(&fields, &self.lexicon);
        let view = read.view(&self.lexicon, self.home_of(&article));
        let verdict = judge::judge(&view, self.threshold, weights);
        let report = self.report(&article, &fields, &view, verdict);
        self.pool.give_back(read, &fields);
        report
    }

    /// Reads many articles: on all cores with the feature `rayon`, one after the other without it. The reports are the
    /// same either way, and in the order of the articles.
    ///
    /// ```
    /// use bilateral::Article;
    ///
    /// let texts = ["Kuwait and Syria hold talks on their border.", "The French president met his Algerian counterpart."];
    /// let reports = bilateral::Classifier::builtin().classify_batch(&texts.map(Article::new));
    /// assert_eq!(reports[0].partner_of("SY").unwrap(), "KW");
    /// assert_eq!(reports[1].partner_of("FR").unwrap(), "DZ");
    /// ```
    pub fn classify_batch(&self, articles: &[Article<'_>]) -> Vec<Report> {
        /// So many articles at most are one piece of work, so that a core that is done early takes over what another has not begun.
        #[cfg(feature = "rayon")]
        const PIECE: usize = 8;
        #[cfg(feature = "rayon")]
        let articles = articles.par_iter().with_max_len(PIECE);
        #[cfg(not(feature = "rayon"))]
        let articles = articles.iter();
        articles.map(|article| self.classify(article)).collect()
    }

    fn home_of(&self, article: &Article<'_>) -> Option<ActorId> {
        article.home_code().and_then(|home| self.lexicon.actor(home)).or(self.home)
    }

    fn report(&self, article: &Article<'_>, fields: &Fields<'_>, view: &View<'_>, verdict: Verdict) -> Report {
        let code = |actor: ActorId| Code::new(self.lexicon.code(actor));
        let dyad = verdict.pair.map(|([one, other], confidence)| {
            let mut actors = [code(one), code(other)];
            actors.sort_unstable();
            Dyad { actors, confidence }
        });
        let topics = verdict.topics.iter().map(|judged| Topic {
            name: self.lexicon.topic(judged.topic).to_owned(),
            level: if judged.main { Level::Main } else { Level::Mentioned },
            confidence: judged.confidence,
        });
        let actors = verdict.standings.iter().map(|standing| Actor {
            code: code(standing.actor),
            salience: f64::from(standing.share),
            mentions: standing.mentions,
        });
        Report {
            language: language(view.words),
            kind: verdict.kind,
            kind_confidence: verdict.kind_confidence,
            dyad,
            home: self.home_of(article).map(code),
            topics: topics.collect(),
            outcome: verdict.outcome.map(|(outcome, _)| outcome),
            outcome_confidence: verdict.outcome.map_or(0.0, |(_, confidence)| confidence),
            actors: actors.collect(),
            evidence: self.evidence(fields, view, &verdict),
            truncated: fields.truncated,
        }
    }

    fn evidence(&self, fields: &Fields<'_>, view: &View<'_>, verdict: &Verdict) -> Vec<Evidence> {
        let mut places = Vec::with_capacity(verdict.seen.len() + verdict.signs.len());
        for seen in &verdict.seen {
            let Seen { first, end, why, .. } = *seen;
            places.push(Place { first, end, about: Subject::Actor(seen.actor), counted: seen.counts(), why });
        }
        for mention in &view.topics {
            if let Meaning::Topic(topic, strength) = mention.sense.meaning()
                && strength != Strength::Not
            {
                let there = verdict.topics.iter().any(|judged| judged.topic == topic);
                let aside = judge::topics::set_aside(view, mention).or((!there).then_some("too little for the topic"));
                let why = aside.unwrap_or(match strength {
                    Strength::Group => "named group or substance",
                    Strength::Weak => "supporting term",
                    _ => "term",
                });
                let (first, end) = (mention.first, mention.end());
                places.push(Place { first, end, about: Subject::Topic(topic), counted: aside.is_none(), why });
            }
        }
        for sign in &verdict.signs {
            let counted = !sign.background && verdict.outcome.is_some_and(|(outcome, _)| outcome == sign.outcome);
            let why = if sign.background { "earlier occasion" } else { sign.outcome.as_str() };
            places.push(Place { first: sign.first, end: sign.end, about: Subject::Outcome, counted, why });
        }
        places.sort_by_key(|place| place.first);
        places.truncate(limits::EVIDENCE);
        let words = |place: &Place| {
            let (field, text) =
                if place.first < view.title_words { (Field::Title, fields.title) } else { (Field::Body, fields.body) };
            let span = view.words.get(place.first)?.start as usize..view.words.get(place.end - 1)?.end as usize;
            Some((field, text.get(span.clone())?, span))
        };
        let mut texts = String::with_capacity(places.len() * 16);
        for (_, text, _) in places.iter().filter_map(words) {
            texts.push_str(text);
        }
        let texts: Arc<str> = texts.into();
        let mut evidence = Vec::with_capacity(places.len());
        let mut copied = 0;
        evidence.extend(places.into_iter().filter_map(|place| {
            let (field, text, span) = words(&place)?;
            let text = Excerpt::new(&texts, copied..copied + text.len());
            copied += span.len();
            let about = match place.about {
                Subject::Actor(actor) => About::Actor(Code::new(self.lexicon.code(actor))),
                Subject::Topic(topic) => About::Topic(self.lexicon.topic(topic).to_owned()),
                Subject::Outcome => About::Outcome,
            };
            Some(Evidence { about, field, text, span, counted: place.counted, why: place.why })
        }));
        evidence
    }
}

/// A piece of evidence before its words are copied.
struct Place {
    first: usize,
    end: usize,
    about: Subject,
    counted: bool,
    why: &'static str,
}

enum Subject {
    Actor(ActorId),
    Topic(TopicId),
    Outcome,
}

/// The script of most words.
fn language(words: &Words) -> Language {
    match (words.count(Script::Arabic), words.count(Script::Latin)) {
        (0, 0) => Language::Unknown,
        (arabic, latin) if arabic >= latin => Language::Arabic,
        _ => Language::English,
    }
}

/// Settings of a classifier that is to be built.
///
/// ```
/// use bilateral::Classifier;
///
/// let classifier = Classifier::builder()
///     .home("EG")
///     .threshold(0.8)
///     .topics("water.txt", "water strong: river dam, سد النهضة, مياه النيل\nwater weak: irrigation, ري\n")
///     .build()?;
/// let report = classifier.classify("Egypt and Ethiopia held talks on the river dam in Cairo on Monday.");
/// assert_eq!(report.topics()[0].name(), "water");
/// # Ok::<(), bilateral::BuildError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    home: Option<String>,
    threshold: f64,
    topics: Vec<(String, String)>,
}

impl Builder {
    /// The outlet's own country, for articles that bring no home of their own: a code such as `EG`.
    pub fn home(mut self, code: impl Into<String>) -> Builder {
        self.home = Some(code.into());
        self
    }

    /// A pair less sure than this is withheld, and the article's kind is then the likeliest of the others; from 0 to 1,
    /// and [`Classifier::THRESHOLD`] by default.
    ///
    /// ```
    /// let strict = bilateral::Classifier::builder().threshold(1.0).build()?;
    /// assert!(strict.classify("Kuwait and Syria hold talks").dyad().is_none());
    /// # Ok::<(), bilateral::BuildError>(())
    /// ```
    pub fn threshold(mut self, confidence: f64) -> Builder {
        self.threshold = confidence;
        self
    }

    /// Adds topics of the caller's own, as rows such as `water strong: river dam, سد النهضة`. The kinds are `strong`,
    /// `weak`, `group` and `not`, as in the built-in topics; `file` names the rows in error messages.
    ///
    /// ```
    /// let error = bilateral::Classifier::builder().topics("mine.txt", "water strong river").build().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "mine.txt, line 1: expected `SUBJECT kind: form, form`, found no colon in `water strong river`"
    /// );
    /// ```
    pub fn topics(mut self, file: impl Into<String>, rows: impl Into<String>) -> Builder {
        self.topics.push((file.into(), rows.into()));
        self
    }

    /// Builds the classifier.
    ///
    /// # Errors
    /// If the home is no known code, the threshold is not between 0 and 1, or a row of the caller's topics cannot be
    /// read; the message says which, where, and what would be right.
    pub fn build(self) -> Result<Classifier, BuildError> {
        let lexicon = self.lexicon()?;
        let home = match self.home {
            Some(code) => Some(lexicon.actor(&code).ok_or_else(|| BuildError::unknown_home(&code))?),
            None => None,
        };
        if !(0.0..=1.0).contains(&self.threshold) {
            return Err(BuildError::threshold(self.threshold));
        }
        Ok(Classifier { lexicon, home, threshold: self.threshold, pool: Pool::default() })
    }

    fn lexicon(&self) -> Result<Lexicon, BuildError> {
        if self.topics.is_empty() {
            return Ok(Lexicon::builtin());
        }
        let sources: Vec<Source<'_>> = self.topics.iter().map(|(file, text)| Source { file, text }).collect();
        let lexicon = Lexicon::with_topics(&sources).map_err(BuildError::row)?;
        if lexicon.topics() > 250 {
            return Err(BuildError::too_many_topics(lexicon.topics()));
        }
        Ok(lexicon)
    }
}

/// Reads an article with the shared built-in classifier.
///
/// ```
/// let report = bilateral::classify("Kuwait's interior minister met his Syrian counterpart in Damascus.");
/// assert_eq!(report.partner_of("SY").unwrap(), "KW");
/// ```
pub fn classify<'t>(article: impl Into<Article<'t>>) -> Report {
    static SHARED: OnceCell<Classifier> = OnceCell::new();
    SHARED.get_or_init(Classifier::builtin).classify(article)
}

#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
