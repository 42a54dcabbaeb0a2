//! Words with byte spans into the caller's own text.
//!
//! A word is a run of letters of one script, or of digits. Everything else separates, and what kind of separator
//! stood before a word is kept, because a comma, a dash and a full stop say different things about two names.
//! Unlike the word boundaries of Unicode's UAX #29, a full stop without a space after it, a colon and an
//! underscore separate, since news has `دمشق.وأكد` and `#السعودية_الكويت`.

use std::ops::Range;

use super::letters::{self, Fold, Script};

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

    fn of(c: char) -> Gap {
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
    keys: Vec<u8>,
    /// How many words carry a vowel mark.
    vowelled: usize,
}

/// A key longer than this is cut: no word of the lexicon comes near it.
pub(crate) const MAX_KEY: usize = 64;

impl Words {
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::with_room(text.len());
        words.read(text);
        words
    }

    /// No words yet, with room for those of so many bytes.
    pub(crate) fn with_room(bytes: usize) -> Words {
        Words { list: Vec::with_capacity(bytes / 6), keys: Vec::with_capacity(bytes), vowelled: 0 }
    }

    /// Appends a text's words; their spans are those of their own text.
    pub(crate) fn read(&mut self, text: &str) {
        Reader { text, words: self, open: None, gap: Gap::LINE, previous_line: 0 }.read();
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether vowel marks are written throughout, so that a single one says nothing.
    pub(crate) fn is_vowelled(&self) -> bool {
        self.vowelled * 3 > self.list.len()
    }

    pub(crate) fn as_slice(&self) -> &[Word] {
        &self.list
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Word> {
        self.list.get(at)
    }

    /// The folded letters of a word; equal keys are equal words.
    pub(crate) fn key(&self, at: usize) -> &[u8] {
        self.list.get(at).map_or(&[], |word| {
            let start = word.key_start as usize;
            &self.keys[start..start + usize::from(word.key_len)]
        })
    }
}

/// What is known of the last word of the list while it is being read.
struct Open {
    script: Script,
    last: char,
    letters: u32,
    capitals: u32,
    initials: bool,
    vowelled: bool,
}

/// The character of two bytes.
fn character([lead, trail]: [u8; 2]) -> char {
    char::from_u32(u32::from(lead & 0x1F) << 6 | u32::from(trail & 0x3F)).unwrap_or(' ')
}

struct Reader<'t, 'w> {
    text: &'t str,
    words: &'w mut Words,
    open: Option<Open>,
    gap: Gap,
    previous_line: usize,
}

impl Reader<'_, '_> {
    fn read(mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            // Most of any text is runs of plain letters and single spaces.
            let run = match byte {
                0xD8..=0xDB => self.arabic(at),
                b'a'..=b'z' | b'A'..=b'Z' => self.ascii(at, Script::Latin, u8::is_ascii_alphabetic),
                b'0'..=b'9' => self.ascii(at, Script::Digit, u8::is_ascii_digit),
                b' ' => {
                    self.separate(Gap::SPACE);
                    1
                }
                _ => 0,
            };
            at = if run > 0 { at + run } else { self.next(at) };
        }
        self.close();
    }

    /// Reads the plain Arabic letters from `at` on; how many bytes they take.
    fn arabic(&mut self, at: usize) -> usize {
        let (text, _) = self.text.as_bytes()[at..].as_chunks::<2>();
        let before = self.words.keys.len();
        for letter in text.iter().map_while(|bytes| letters::arabic_letter(*bytes)) {
            self.words.keys.push(letter);
        }
        let letters = self.words.keys.len() - before;
        if let Some(last) = text[..letters].last() {
            self.letters(Script::Arabic, letters, at..at + letters * 2, false);
            self.count(letters, 0, character(*last));
        }
        letters * 2
    }

    /// Reads the ASCII letters or digits from `at` on, of which there is one at least; how many bytes they take.
    fn ascii(&mut self, at: usize, script: Script, is_letter: fn(&u8) -> bool) -> usize {
        let text = &self.text.as_bytes()[at..];
        let mut capitals = 0;
        let before = self.words.keys.len();
        for byte in text.iter().take_while(|byte| is_letter(byte)) {
            self.words.keys.push(byte.to_ascii_lowercase());
            capitals += u32::from(byte.is_ascii_uppercase());
        }
        let letters = self.words.keys.len() - before;
        self.letters(script, letters, at..at + letters, text[0].is_ascii_uppercase());
        self.count(letters, capitals, char::from(text[letters - 1]));
        letters
    }

    /// Reads the character at `at`, which may be anything; tells where to go on.
    fn next(&mut self, at: usize) -> usize {
        let text = self.text;
        let Some(c) = text[at..].chars().next() else { return text.len() };
        let end = at + c.len_utf8();
        if c == '\n' {
            self.close();
            let line = &text[self.previous_line..at];
            self.gap = self.gap.or(if runs_on(line, &text[end..]) { Gap::SPACE } else { Gap::LINE });
            self.previous_line = end;
        } else if let Some(letters) = letters::unshaped(c) {
            for &letter in letters {
                self.character(letter, at, end);
            }
        } else if self.joins(c, end) {
            // An apostrophe inside a name, or the point of an initialism: part of the word, no letter.
            if let (Some(open), Some(word), '.') = (&mut self.open, self.words.list.last_mut(), c) {
                open.initials = true;
                word.end = end as u32;
            }
        } else if let Some(length) = self.possessive(c, end) {
            if let Some(word) = self.words.list.last_mut() {
                word.possessive = true;
            }
            self.close();
            return end + length;
        } else {
            self.character(c, at, end);
        }
        end
    }

    fn character(&mut self, c: char, at: usize, end: usize) {
        match letters::fold(c) {
            Fold::Letter(key) => self.letter(c, &[key], at..end),
            Fold::Letters(keys) => self.letter(c, keys, at..end),
            Fold::Silent => self.silent(c, end),
            Fold::Break => {
                let abbreviated = c == '.' && self.open.as_ref().is_some_and(|open| self.is_abbreviation(open));
                self.separate(if abbreviated { Gap::OTHER } else { Gap::of(c) });
            }
        }
    }

    /// Ends the open word at a separator.
    fn separate(&mut self, gap: Gap) {
        self.close();
        let wide = gap.has(Gap::SPACE) && self.gap == Gap::SPACE;
        self.gap = self.gap.or(gap).or(if wide { Gap::WIDE } else { gap });
    }

    fn letter(&mut self, c: char, keys: &[u8], bytes: Range<usize>) {
        self.words.keys.extend_from_slice(keys);
        self.letters(letters::script(keys[0]), keys.len(), bytes, c.is_uppercase());
        self.count(1, u32::from(c.is_uppercase()), c);
    }

    fn count(&mut self, letters: usize, capitals: u32, last: char) {
        if let Some(open) = &mut self.open {
            open.letters += letters as u32;
            open.capitals += capitals;
            open.last = last;
        }
    }

    /// Gives the last `keys` of the keys to the open word, or opens one.
    fn letters(&mut self, script: Script, keys: usize, bytes: Range<usize>, capital: bool) {
        if self.open.as_ref().is_some_and(|open| open.script != script || letters::ends_word(open.last)) {
            self.close();
        }
        if self.open.is_none() {
            self.open = Some(Open { script, last: ' ', letters: 0, capitals: 0, initials: false, vowelled: false });
            self.words.list.push(Word {
                start: bytes.start as u32,
                end: bytes.end as u32,
                key_start: (self.words.keys.len() - keys) as u32,
                key_len: 0,
                gap: self.gap,
                script,
                capital,
                capitals: false,
                maqsura: false,
                possessive: false,
                damma_first: false,
                shadda: false,
                tanwin: false,
            });
        }
        let Some(word) = self.words.list.last_mut() else { return };
        word.end = bytes.end as u32;
        let length = (usize::from(word.key_len) + keys).min(MAX_KEY);
        word.key_len = length as u16;
        self.words.keys.truncate(word.key_start as usize + length);
    }

    fn silent(&mut self, c: char, end: usize) {
        let (Some(open), Some(word)) = (&mut self.open, self.words.list.last_mut()) else { return };
        // Tanwin is written by many who write no other mark.
        open.vowelled |= matches!(c, '\u{64E}'..='\u{650}' | '\u{652}');
        match c {
            '\u{64F}' if open.letters == 1 => word.damma_first = true,
            '\u{651}' => word.shadda = true,
            '\u{64B}'..='\u{64D}' => word.tanwin = true,
            // A seat or carrier added by a combining hamza makes another letter of ى.
            '\u{654}' if open.last == 'ى' => open.last = 'ئ',
            _ => {}
        }
        let invisible = matches!(c as u32, 0xAD | 0x61C | 0x200B..=0x206F | 0xFEFF);
        if !invisible {
            word.end = end as u32;
        }
    }

    fn close(&mut self) {
        let (Some(open), Some(word)) = (self.open.take(), self.words.list.last_mut()) else { return };
        word.capitals = open.capitals >= 2 && open.capitals == open.letters;
        word.maqsura = open.last == 'ى';
        self.words.vowelled += usize::from(open.vowelled);
        self.gap = Gap::default();
    }

    /// Whether this mark between two letters leaves them one word: `N'Djamena`, `U.S.`, `أ.ف.ب`.
    fn joins(&self, c: char, end: usize) -> bool {
        let Some(open) = &self.open else { return false };
        let following = || {
            let mut rest = self.text[end..].chars();
            (rest.next(), rest.next())
        };
        let alphabetic = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        match c {
            '\'' | '’' | '‘' | '`' | 'ʿ' | 'ʾ' => {
                let (next, after) = following();
                let possessive = matches!(next, Some('s' | 'S')) && !alphabetic(after);
                open.script == Script::Latin && alphabetic(next) && !possessive
            }
            '.' => {
                let (next, after) = following();
                let single = open.initials || open.letters == 1;
                match open.script {
                    Script::Latin if open.capitals == open.letters => {
                        single && next.is_some_and(char::is_uppercase) && !alphabetic(after)
                            // The last point of U.S. belongs to it.
                            || open.initials && !alphabetic(next)
                    }
                    Script::Arabic => single && alphabetic(next) && !alphabetic(after),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// The number of further characters in an English possessive that begins with `c`.
    fn possessive(&self, c: char, end: usize) -> Option<usize> {
        let open = self.open.as_ref()?;
        if !matches!(c, '\'' | '’') || open.script != Script::Latin {
            return None;
        }
        let mut rest = self.text[end..].chars();
        match (rest.next(), rest.next()) {
            (Some('s' | 'S'), after) if !after.is_some_and(char::is_alphabetic) => Some(1),
            (next, _) if matches!(open.last, 's' | 'S') && next.is_none_or(char::is_whitespace) => Some(0),
            _ => None,
        }
    }

    /// Whether a point after this word is more likely an abbreviation's than a sentence's.
    fn is_abbreviation(&self, open: &Open) -> bool {
        let Some(word) = self.words.list.last() else { return false };
        let key = &self.words.keys[word.key_start as usize..];
        match open.script {
            Script::Latin => {
                open.letters == 1 && open.capitals == 1
                    || word.capital && ABBREVIATIONS.iter().any(|known| known.as_bytes() == key)
            }
            Script::Arabic => open.letters == 1,
            Script::Digit => false,
        }
    }
}

/// English titles, months and ranks that are written with a point.
const ABBREVIATIONS: [&str; 36] = [
    "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "maj", "capt", "cmdr", "adm", "st", "jr",
    "sr", "hon", "prof", "rev", "amb", "sec", "min", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct",
    "nov", "dec", "no",
];

/// Whether a line break only wraps a sentence: the line before is long and open, and the next goes on small.
fn runs_on(line: &str, rest: &str) -> bool {
    let line = line.trim_end();
    let open = line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '،' | '-'));
    open && line.len() > 40 && rest.trim_start_matches([' ', '\t']).starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(text: &str) -> Vec<&str> {
        Words::of(text).as_slice().iter().map(|word| &text[word.start as usize..word.end as usize]).collect()
    }

    /// The words read one character at a time, with no run taken at once.
    fn slowly(text: &str) -> Words {
        let mut words = Words::default();
        let mut reader = Reader { text, words: &mut words, open: None, gap: Gap::LINE, previous_line: 0 };
        let mut at = 0;
        while at < text.len() {
            at = reader.next(at);
        }
        reader.close();
        words
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_change_nothing(text in "(\\PC|[a-zA-Z0-9٠-٩]|[ةىؤإآءا-ي]|[\u{64b}-\u{655}ـ \n.'’s,-]|U\\.S\\.|[a-z]{62,66}ß|ﻻ|ﷺ){0,60}") {
            prop_assert_eq!(format!("{:?}", Words::of(&text)), format!("{:?}", slowly(&text)));
        }
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
