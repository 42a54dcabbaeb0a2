//! A word's key as the tables look it up.

/// The first sixteen letters of a word, or of what is left of it when proclitics are peeled, as one number, the first of them
/// lowest. No letter is 0, which stands for those that there are not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Key(u128);

impl Key {
    /// A key whose first letters are one number already.
    pub(crate) fn new(letters: u128) -> Key {
        Key(letters)
    }

    pub(crate) fn of(letters: &[u8]) -> Key {
        let mut first = [0; 16];
        let count = letters.len().min(16);
        first[..count].copy_from_slice(&letters[..count]);
        Key(u128::from_le_bytes(first))
    }

    /// The first letters, or 0 where there are no more.
    pub(crate) fn first(self) -> [u8; 3] {
        let [first, second, third, ..] = (self.0 as u64).to_le_bytes();
        [first, second, third]
    }

    /// What is left without the first letters. None moves up from behind the sixteenth: the hash is right as long as no more
    /// than four are peeled, and none has more.
    pub(crate) fn without(self, count: usize) -> Key {
        Key(self.0 >> (8 * count))
    }

    /// The key with another first letter.
    pub(crate) fn beginning(self, letter: u8) -> Key {
        Key(self.0 & !0xFF | u128::from(letter))
    }

    /// Whether there is one letter at most.
    pub(crate) fn is_letter(self) -> bool {
        self.0 <= 0xFF
    }

    /// The first eight letters as one number.
    pub(crate) fn head(self) -> u64 {
        self.0 as u64
    }

    /// Whether there are more than eight letters.
    pub(crate) fn is_long(self) -> bool {
        self.0 >> 64 != 0
    }

    /// A number that is rarely another key's, from the first twelve letters by one multiplication.
    pub(crate) fn hash(self) -> u64 {
        const SEEDS: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F];
        let next = (self.0 >> 64) as u32;
        let product = u128::from(self.head() ^ SEEDS[0]) * u128::from(u64::from(next) ^ SEEDS[1]);
        (product ^ product >> 64) as u64
    }
}
