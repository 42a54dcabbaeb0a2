//! A field's text as the classifier reads it, and the way back to the caller's bytes.

use std::borrow::Cow;

use super::failure::{Failure, Field};
use crate::limits;

/// A field's text. Where bytes were replaced, it remembers by how much what follows has moved.
pub(super) struct Text<'t> {
    read: Cow<'t, str>,
    /// For each replacement, where it ends: as read, and in the caller's bytes.
    moved: Vec<(usize, usize)>,
}

impl<'t> Text<'t> {
    /// The text of bytes that must be UTF-8, unless `replace` lets U+FFFD stand for those that are not.
    pub(super) fn of(bytes: &'t [u8], field: Field, replace: bool) -> Result<Text<'t>, Failure> {
        match std::str::from_utf8(bytes) {
            Ok(read) => Ok(Text { read: Cow::Borrowed(read), moved: Vec::new() }),
            Err(_) if replace => Ok(Text::replaced(bytes)),
            Err(error) => Err(Failure::not_utf8(field, error.valid_up_to())),
        }
    }

    /// One U+FFFD for each bad sequence, as decoders of the web, Python and Java have it.
    fn replaced(bytes: &'t [u8]) -> Text<'t> {
        let (mut read, mut moved, mut own) = (String::new(), Vec::new(), 0);
        for chunk in bytes.utf8_chunks() {
            read.push_str(chunk.valid());
            own += chunk.valid().len() + chunk.invalid().len();
            if !chunk.invalid().is_empty() {
                read.push(char::REPLACEMENT_CHARACTER);
                moved.push((read.len(), own));
            }
            // Nothing behind this is read; and replaced text is never shorter than the bytes it is made of.
            if read.len() > limits::FIELD_BYTES {
                break;
            }
        }
        Text { read: Cow::Owned(read), moved }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.read
    }

    /// The offset in the caller's bytes of a character boundary of the text as read.
    pub(super) fn own(&self, offset: usize) -> usize {
        let before = self.moved.partition_point(|(read, _)| *read <= offset);
        match before.checked_sub(1).and_then(|at| self.moved.get(at)) {
            Some((read, own)) => own + (offset - read),
            None => offset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_to_the_callers_bytes() {
        // A stray byte, a character cut short by two, and three bytes that are one bad sequence each.
        let bytes = b"ab\xffcd\xf0\x9f\x98e\xed\xa0\x80";
        let text = Text::replaced(bytes);
        assert_eq!(text.as_str(), "ab\u{fffd}cd\u{fffd}e\u{fffd}\u{fffd}\u{fffd}");
        let boundaries = text.as_str().char_indices().map(|(at, _)| text.own(at));
        assert_eq!(boundaries.collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5, 8, 9, 10, 11]);
        assert_eq!(text.own(text.as_str().len()), bytes.len());
    }

    #[test]
    fn replacement_stops_where_reading_does() {
        let bytes = vec![0xff; limits::FIELD_BYTES];
        assert!(Text::replaced(&bytes).as_str().len() <= limits::FIELD_BYTES + 3);
    }
}
