//! Words with byte spans into the caller's own text.
//!
//! A word is a run of letters of one script, or of digits. Everything else separates, and what kind of separator
//! stood before a word is kept, because a comma, a dash and a full stop say different things about two names.
//! Unlike the word boundaries of Unicode's UAX #29, a full stop without a space after it, a colon and an
//! underscore separate, since news has `دمشق.وأكد` and `#السعودية_الكويت`.

mod reader;

use std::ops::Range;

use super::letters::Script;
use reader::Reader;

/// What stood between a word and the one before it; a set, since several separators can follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gap(u16);

impl Gap {
    pub(crate) const HYPHEN: Gap = Gap(1);
    pub(crate) const SLASH: Gap = Gap(1 << 1);
    pub(crate) const COMMA: Gap = Gap(1 << 2);
    pub(crate) const COLON: Gap = Gap(1 << 3);
    pub(crate) const QUOTE: Gap = Gap(1 << 4);
    pub(crate) const OPEN: Gap = Gap(1 << 5);
    pub(crate) const CLOSE: Gap = Gap(1 << 6);
    /// The end of a sentence.
    pub(crate) const STOP: Gap = Gap(1 << 7);
    /// The end of a line that does not run on into the next.
    pub(crate) const LINE: Gap = Gap(1 << 8);
    pub(crate) const SPACE: Gap = Gap(1 << 9);
    /// What separates the labels of a menu: a bar, an arrow, a dot in the middle.
    pub(crate) const BAR: Gap = Gap(1 << 11);
    /// Two spaces or more, or a tab.
    pub(crate) const WIDE: Gap = Gap(1 << 12);
    /// Any other separator: an underscore, a symbol, an emoji.
    pub(crate) const OTHER: Gap = Gap(1 << 10);

    pub(crate) const fn or(self, other: Gap) -> Gap {
        Gap(self.0 | other.0)
    }

    /// Whether any of the separators of `kinds` stood there.
    pub(crate) const fn has(self, kinds: Gap) -> bool {
        self.0 & kinds.0 != 0
    }

    const fn of(c: char) -> Gap {
        match c {
            '-' | '–' | '—' | '‐' | '‑' | '‒' | '−' | '―' => Gap::HYPHEN,
            '|' => Gap::SLASH.or(Gap::BAR),
            '/' | '\\' => Gap::SLASH,
            '>' | '·' | '●' | '▸' => Gap::OTHER.or(Gap::BAR),
            ',' | '،' | ';' | '؛' | '、' => Gap::COMMA,
            ':' => Gap::COLON,
            '«' | '»' | '‹' | '›' => Gap::QUOTE.or(Gap::BAR),
            '"' | '“' | '”' | '„' | '‟' | '\'' | '’' | '‘' | '`' => Gap::QUOTE,
            '\t' => Gap::SPACE.or(Gap::WIDE),
            '(' | '[' | '{' => Gap::OPEN,
            ')' | ']' | '}' => Gap::CLOSE,
            '.' | '!' | '?' | '؟' | '…' | '۔' | '•' => Gap::STOP,
            c if c.is_whitespace() => Gap::SPACE,
            _ => Gap::OTHER,
        }
    }

    /// The same of a character of ASCII.
    const fn of_ascii(c: u8) -> Gap {
        const GAPS: [Gap; 128] = {
            let mut gaps = [Gap(0); 128];
            let mut c = 0;
            while c < gaps.len() {
                gaps[c] = Gap::of(c as u8 as char);
                c += 1;
            }
            gaps
        };
        GAPS[c as usize & 127]
    }
}

/// One word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Byte span in the caller's text, half-open.
    pub(crate) start: u32,
    pub(crate) end: u32,
    key_start: u32,
    key_len: u16,
    pub(crate) gap: Gap,
    pub(crate) script: Script,
    /// The first letter is a capital.
    pub(crate) capital: bool,
    /// All letters are capitals, and there are two at least.
    pub(crate) capitals: bool,
    /// The last letter is ى, which may stand for ي.
    pub(crate) maqsura: bool,
    /// English `'s` or `s'` follows.
    pub(crate) possessive: bool,
    /// A damma on the first letter or a shadda on a later one: what tells عُمان from عمّان.
    pub(crate) damma_first: bool,
    pub(crate) shadda: bool,
    /// Tanwin, which adjectives and common nouns take and names of countries do not: كوبًا is a cup.
    pub(crate) tanwin: bool,
}

/// The words of a text, with the keys by which the lexicon knows them.
#[derive(Debug, Default)]
pub(crate) struct Words {
    list: Vec<Word>,
    /// The letters of all keys up to `filled`, and room for more, whatever it holds.
    keys: Vec<u8>,
    filled: usize,
    /// How many words carry a vowel mark.
    vowelled: usize,
    /// How many words are of each script.
    scripts: [usize; Script::COUNT],
}

/// A key longer than this is cut: no word of the lexicon comes near it.
pub(crate) const MAX_KEY: usize = 64;
/// So many bytes stand behind any key, so that sixteen letters can be read at once.
const PAD: usize = 16;

impl Words {
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::default();
        words.clear(text.len());
        words.read(text);
        words
    }

    /// Forgets all words and makes room for those of so many bytes.
    pub(crate) fn clear(&mut self, bytes: usize) {
        self.list.clear();
        self.list.reserve(bytes / 6);
        self.keys.reserve((bytes + PAD).saturating_sub(self.keys.len()));
        (self.filled, self.vowelled, self.scripts) = (0, 0, [0; Script::COUNT]);
    }

    /// Appends a text's words; their spans are those of their own text.
    pub(crate) fn read(&mut self, text: &str) {
        Reader::of(text, self).read();
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether vowel marks are written throughout, so that a single one says nothing.
    pub(crate) fn is_vowelled(&self) -> bool {
        self.vowelled * 3 > self.list.len()
    }

    /// How many words are of a script.
    pub(crate) fn count(&self, script: Script) -> usize {
        self.scripts[script as usize]
    }

    pub(crate) fn as_slice(&self) -> &[Word] {
        &self.list
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Word> {
        self.list.get(at)
    }

    /// The folded letters of a word; equal keys are equal words.
    pub(crate) fn key(&self, at: usize) -> &[u8] {
        self.list.get(at).map_or(&[], |word| self.letters(word))
    }

    /// The same of a word at hand.
    pub(crate) fn letters(&self, word: &Word) -> &[u8] {
        &self.keys[word.key_start as usize..][..word.key_len.into()]
    }

    /// Each word of a range with its key, and before that the key's [`head`].
    pub(crate) fn with_keys(&self, range: Range<usize>) -> impl Iterator<Item = (&Word, u64, &[u8])> {
        self.list[range].iter().map(|word| (word, self.head(word), self.letters(word)))
    }

    /// The [`head`] of a word's key.
    pub(crate) fn head(&self, word: &Word) -> u64 {
        self.front(word) as u64
    }

    /// The same of the first sixteen letters.
    pub(crate) fn front(&self, word: &Word) -> u128 {
        let letters = self.keys[word.key_start as usize..].first_chunk().copied().unwrap_or_default();
        let behind = usize::from(word.key_len).saturating_sub(8);
        let mask = u128::from(first_bytes(behind)) << 64 | u128::from(first_bytes(word.key_len.into()));
        u128::from_le_bytes(letters) & mask
    }
}

/// The first eight bytes as one number, the first of them lowest; 0 stands for those that there are not.
pub(crate) fn head(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut head = [0; 8];
        head[..bytes.len()].copy_from_slice(bytes);
        head
    }))
}

/// A mask of the lowest bytes of eight.
const fn first_bytes(count: usize) -> u64 {
    const MASKS: [u64; 9] = {
        let mut masks = [u64::MAX; 9];
        let mut count = 0;
        while count < 8 {
            masks[count] = (1 << (8 * count)) - 1;
            count += 1;
        }
        masks
    };
    MASKS[if count < 8 { count } else { 8 }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        Words::of(text).as_slice().iter().map(|word| &text[word.start as usize..word.end as usize]).collect()
    }

    #[test]
    fn boundaries() {
        for (text, words) in [
            ("دمشق.وأكد", vec!["دمشق", "وأكد"]),
            ("#السعودية_الكويت", vec!["السعودية", "الكويت"]),
            ("الكويتي/السوري", vec!["الكويتي", "السوري"]),
            ("كويتية–أمريكية", vec!["كويتية", "أمريكية"]),
            ("وزارةالخارجية", vec!["وزارة", "الخارجية"]),
            ("لـ\"واع\"", vec!["لـ", "واع"]),
            ("(أ.ف.ب)", vec!["أ.ف.ب"]),
            ("12مليون", vec!["12", "مليون"]),
            ("a U.S. envoy", vec!["a", "U.S.", "envoy"]),
            ("the U.S.-Iraq talks", vec!["the", "U.S.", "Iraq", "talks"]),
            ("Kuwait's envoy", vec!["Kuwait", "envoy"]),
            ("the Emirates’ envoy", vec!["the", "Emirates", "envoy"]),
            ("N'Djamena", vec!["N'Djamena"]),
            ("ends.Then", vec!["ends", "Then"]),
            ("", vec![]),
            ("ـ ، \u{200f}", vec![]),
        ] {
            assert_eq!(split(text), words, "{text}");
        }
    }

    #[test]
    fn separators_are_kept() {
        let gap = |text: &str| Words::of(text).as_slice()[1].gap;
        assert!(gap("one. Two").has(Gap::STOP));
        assert!(!gap("Mr. Two").has(Gap::STOP));
        assert!(gap("one\nTwo").has(Gap::LINE));
        assert!(gap("بغداد، دمشق").has(Gap::COMMA));
        assert!(gap("«الداخلية» السعودية").has(Gap::QUOTE));
        assert!(!gap("بغداد دمشق").has(Gap::COMMA.or(Gap::STOP)));
    }

    #[test]
    fn marks_are_remembered() {
        let first = |text: &str| Words::of(text).as_slice()[0];
        assert!(first("عُمان").damma_first);
        assert!(first("عمّان").shadda);
        assert!(first("المصرى").maqsura);
        assert!(!first("المصري").maqsura);
        assert!(first("U.S.").capitals);
        assert!(!first("Us").capitals);
    }
}
