//! Tells which two states a news article is about, which topics they deal in, and whether anything was signed.
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
