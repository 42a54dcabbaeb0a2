//! What can go wrong when a classifier is built. Classifying cannot fail.

use thiserror::Error;

use crate::lexicon::RowError;

/// Why a classifier could not be built.
///
/// The message says what was found, where, and what would be right.
///
/// ```
/// let error = bilateral::Classifier::builder().home("Egypt").build().unwrap_err();
/// assert_eq!(error.to_string(), "unknown home `Egypt`: expected a code such as `EG`, `US` or `EU`");
/// ```
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error(transparent)]
pub struct BuildError(ErrorKind);

#[derive(Debug, Error, Clone, PartialEq, Eq)]
enum ErrorKind {
    #[error("unknown home `{0}`: expected a code such as `EG`, `US` or `EU`")]
    UnknownHome(String),
    #[error("threshold {0} is not between 0 and 1")]
    Threshold(String),
    #[error(transparent)]
    Row(RowError),
    #[error("{0} topics are too many: at most 250, the built-in ones among them")]
    TooManyTopics(usize),
}

impl BuildError {
    pub(crate) fn unknown_home(home: &str) -> BuildError {
        BuildError(ErrorKind::UnknownHome(home.to_owned()))
    }

    pub(crate) fn threshold(threshold: f64) -> BuildError {
        BuildError(ErrorKind::Threshold(threshold.to_string()))
    }

    pub(crate) fn row(error: RowError) -> BuildError {
        BuildError(ErrorKind::Row(error))
    }

    pub(crate) fn too_many_topics(count: usize) -> BuildError {
        BuildError(ErrorKind::TooManyTopics(count))
    }
}
