//! Tells which two states a news article is about, which topics they deal in, and whether anything was signed, with
//! the words that show it and a calibrated confidence. Arabic first, English beside it.
//!
//! ```
//! let report = bilateral::classify(
//!     "الكويت وسوريا تبحثان مكافحة تهريب المخدرات\n\
//!      بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة تهريب المخدرات، ووقع الجانبان مذكرة تفاهم.",
//! );
//! let dyad = report.dyad().expect("two states deal with each other here");
//! assert_eq!(dyad.actors().map(|code| code.to_string()), ["KW", "SY"]);
//! assert_eq!(report.topics()[0].name(), "drugs");
//! assert_eq!(report.outcome(), Some(bilateral::Outcome::Signed));
//! for evidence in report.evidence().iter().filter(|evidence| evidence.counted()) {
//!     println!("{} at bytes {:?}: {} ({})", evidence.about(), evidence.span(), evidence.text(), evidence.why());
//! }
//! ```
//!
//! # Overview
//!
//! - [`classify`] reads an article with the built-in lexicon. [`Classifier::builder`] sets the outlet's own country,
//!   the confidence below which a pair is withheld, and topics of your own.
//! - [`Article`] is what goes in: a body, and where you have them its title and the outlet's home country.
//! - [`Report`] is what comes out: [`Kind`], [`Dyad`], [`Topic`]s, [`Outcome`], the [`Actor`]s named, and the
//!   [`Evidence`], both what counted and what was seen and set aside.
//!
//! A [`Classifier`] is immutable, `Send` and `Sync`. Building one can fail, and says why; classifying cannot fail, on
//! any text, and takes time and memory in proportion to the text.
//!
//! # Offsets
//!
//! All spans are byte offsets, 0-based and half-open, into the UTF-8 text that you gave, and lie on character
//! boundaries. Folding letters and leaving out marks never moves them.
//!
//! # Example: the outlet's own country
//!
//! Newspapers leave their own country unnamed. `home` is a hint at it, and never a verdict.
//!
//! ```
//! use bilateral::{Article, Classifier};
//!
//! let classifier = Classifier::builder().home("EG").build()?;
//! let report = classifier.classify(
//!     Article::new("استقبل وزير الخارجية اليوم نظيره الإيطالي، وبحثا العلاقات الثنائية بين البلدين.")
//!         .title("وزير الخارجية يبحث مع نظيره الإيطالي العلاقات الثنائية"),
//! );
//! assert_eq!(report.partner().expect("a partner of Egypt"), "IT");
//! # Ok::<(), bilateral::BuildError>(())
//! ```
//!
//! # How it decides
//!
//! Words are looked up in a closed lexicon of names, adjectives, cities, offices, persons, outlets and terms, with the
//! forms made from them. Names of outlets, places, groups and persons hide the country words inside them. Each mention
//! gets a role from the words around it, actors are tied to each other by coordination, counterparts, envoys and
//! visits, and a small fitted model chooses among the pairs and none. DESIGN.md in the repository has the whole line.
//!
//! # What it does not do
//!
//! It does not translate, does not link persons to a knowledge base, and does not fetch pages. Articles in other
//! languages than Arabic and English get an answer from the words they share with these.
//!
//! # Features
//!
//! - `json` (on by default): [`Report::to_json`].
//! - `capi`: the C ABI of `include/bilateral.h`. Without it the crate holds no `unsafe` and exports no C symbol.
//! - `rayon`: [`Classifier::classify_batch`] on all cores.
//! - `internals`: what `examples/desk` and the benches need; not part of the stable API.
#![cfg_attr(not(feature = "capi"), forbid(unsafe_code))]

mod article;
#[cfg(feature = "capi")]
mod capi;
mod classifier;
mod error;
mod judge;
mod lexicon;
pub mod limits;
mod report;
mod scan;
mod text;

pub use article::Article;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub use classifier::internals;
pub use classifier::{Builder, Classifier, classify};
pub use error::BuildError;
pub use report::{About, Actor, Code, Dyad, Evidence, Field, Kind, Language, Level, Outcome, Report, Topic};
