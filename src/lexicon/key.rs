//! A word's key as the tables look it up.

use crate::text::words::head;

/// The letters of a word, or what is left of them when proclitics are peeled.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Key<'w> {
    /// The first eight letters as one number, the first of them lowest. No letter is 0.
    head: u64,
    /// All letters; only the first may be another than in `head`, which is right.
    letters: &'w [u8],
}

impl<'w> Key<'w> {
    /// A key whose head is known.
    pub(crate) fn new(head: u64, letters: &'w [u8]) -> Key<'w> {
        Key { head, letters }
    }

    pub(crate) fn of(letters: &'w [u8]) -> Key<'w> {
        Key { head: head(letters), letters }
    }

    pub(crate) fn len(self) -> usize {
        self.letters.len()
    }

    /// The first letters, or 0 where there are no more.
    pub(crate) fn first(self) -> [u8; 3] {
        let [first, second, third, ..] = self.head.to_le_bytes();
        [first, second, third]
    }

    /// What is left without the first letters, of which there are fewer than eight.
    pub(crate) fn without(self, count: usize) -> Key<'w> {
        let letters = &self.letters[count..];
        if self.letters.len() > 8 { Key::of(letters) } else { Key { head: self.head >> (8 * count), letters } }
    }

    /// The key with another first letter.
    pub(crate) fn beginning(self, letter: u8) -> Key<'w> {
        Key { head: self.head & !0xFF | u64::from(letter), ..self }
    }

    /// The first eight letters as one number.
    pub(crate) fn head(self) -> u64 {
        self.head
    }

    /// The letters behind the first eight.
    pub(crate) fn rest(self) -> &'w [u8] {
        self.letters.get(8..).unwrap_or_default()
    }

    /// A number that is rarely another key's. Most keys are no longer than eight letters, which are one multiplication.
    pub(crate) fn hash(self) -> u64 {
        const SEEDS: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F];
        let last = if self.letters.len() > 8 { self.letters.last_chunk().copied() } else { None };
        let tail = last.map_or(0, u64::from_le_bytes);
        let product = u128::from(self.head ^ SEEDS[0]) * u128::from(tail ^ SEEDS[1]);
        (product ^ product >> 64) as u64
    }
}
