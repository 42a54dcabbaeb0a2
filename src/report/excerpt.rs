//! Pieces of one text that many owners share, so that a report copies the words of all its evidence at once.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A piece of a shared text; it compares and prints as the piece.
#[derive(Clone)]
pub(crate) struct Excerpt {
    text: Arc<str>,
    range: Range<usize>,
}

impl Excerpt {
    pub(crate) fn new(text: &Arc<str>, range: Range<usize>) -> Excerpt {
        Excerpt { text: Arc::clone(text), range }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.text.get(self.range.clone()).unwrap_or_default()
    }
}

impl PartialEq for Excerpt {
    fn eq(&self, other: &Excerpt) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Excerpt {}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
