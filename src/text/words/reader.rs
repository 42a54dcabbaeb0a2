//! The reading of a text into words, one run of plain letters after the other.
//!
//! Most words of any text are one run of letters with a space behind it. Such a word is written down at once; whatever
//! else there is goes one character at a time, which alone would do.

use std::ops::Range;

use super::{Gap, MAX_KEY, PAD, Word, Words, first_bytes, head};
use crate::text::letters::{self, Fold, Script};

/// What is known of the last word of the list while it is being read.
struct Open {
    script: Script,
    last: char,
    letters: u32,
    capitals: u32,
    initials: bool,
    vowelled: bool,
}

/// ة, the last letter of every word that has it.
const TEH_MARBUTA: [u8; 2] = [0xD8, 0xA9];
/// ى.
const MAQSURA: [u8; 2] = [0xD9, 0x89];

pub(super) struct Reader<'t, 'w> {
    text: &'t str,
    words: &'w mut Words,
    open: Option<Open>,
    gap: Gap,
    previous_line: usize,
}

/// Letters that stand together; their keys are written already, behind those of the words.
struct Run {
    script: Script,
    letters: usize,
    capitals: u32,
    /// The first is a capital.
    capital: bool,
    /// Where the last letter begins.
    last: usize,
}

impl<'t, 'w> Reader<'t, 'w> {
    pub(super) fn of(text: &'t str, words: &'w mut Words) -> Reader<'t, 'w> {
        // A letter takes a byte of a key and one or two of the text.
        let room = words.filled + text.len() + PAD;
        if room > words.keys.len() {
            words.keys.resize(room, 0);
        }
        Reader { text, words, open: None, gap: Gap::LINE, previous_line: 0 }
    }

    pub(super) fn read(mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at = match byte {
                0xD8..=0xDB => self.arabic(at),
                b'a'..=b'z' | b'A'..=b'Z' => self.latin(at),
                b'0'..=b'9' => self.digits(at),
                // Of these only the line's end does more than to part words, and some join the letters of an open one.
                b'\n' | b'\'' | b'.' | b'`' if self.open.is_some() || byte == b'\n' => self.next(at),
                0..0x80 => {
                    self.separate(Gap::of_ascii(byte));
                    at + 1
                }
                _ => self.next(at),
            };
        }
        self.close();
    }

    /// Reads the plain Arabic letters from `at` on, or whatever stands there; tells where to go on.
    fn arabic(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let (text, _) = bytes[at..].as_chunks::<2>();
        let keys = &mut self.words.keys[self.words.filled..];
        let (mut read, mut letters, mut last) = (0, 0, 0);
        while let Some(character) = text.get(read) {
            match letters::plain(*character) {
                letters::OTHER => break,
                // Part of the word, if one has begun.
                letters::SILENT if letters == 0 => break,
                letters::SILENT => {}
                key => {
                    keys[letters] = key;
                    letters += 1;
                    last = read;
                }
            }
            read += 1;
        }
        if letters == 0 {
            return self.next(at);
        }
        if text.get(read) == Some(&TEH_MARBUTA) {
            keys[letters] = letters::key('ه');
            letters += 1;
            last = read;
            read += 1;
        }
        let end = at + read * 2;
        // Behind two letters nothing of ASCII goes on with an Arabic word, nor does a comma.
        let apart = bytes[end..].first().is_none_or(u8::is_ascii) || bytes[end..].starts_with("،".as_bytes());
        let run = Run { script: Script::Arabic, letters, capitals: 0, capital: false, last: at + last * 2 };
        self.run(at..end, run, apart && letters > 1)
    }

    /// Reads the ASCII letters from `at` on, of which there is one at least; tells where to go on.
    fn latin(&mut self, at: usize) -> usize {
        let text = &self.text.as_bytes()[at..];
        let keys = &mut self.words.keys[self.words.filled..];
        let (mut letters, mut capitals) = (0, 0);
        let capital = text.first().is_some_and(u8::is_ascii_uppercase);
        loop {
            let chunk = head(&text[letters..]);
            let (small, count) = letters::ascii(chunk);
            if let Some(room) = keys[letters..].first_chunk_mut() {
                *room = small.to_le_bytes();
            }
            // A capital is what was made small.
            let made = (small ^ chunk) & first_bytes(count);
            capitals += if made == 0 { 0 } else { made.count_ones() };
            letters += count;
            if count < 8 {
                break;
            }
        }
        let end = at + letters;
        // An apostrophe or a letter with an accent goes on with the word, and the point may if the word has capitals.
        let apart = text.get(letters).is_none_or(|next| match next {
            b'\'' | b'`' => false,
            b'.' => capitals == 0,
            next => next.is_ascii(),
        });
        self.run(at..end, Run { script: Script::Latin, letters, capitals, capital, last: end - 1 }, apart)
    }

    /// Reads the ASCII digits from `at` on, of which there is one at least; tells where to go on.
    fn digits(&mut self, at: usize) -> usize {
        let text = &self.text.as_bytes()[at..];
        let letters = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.words.keys[self.words.filled..][..letters].copy_from_slice(&text[..letters]);
        let apart = text.get(letters).is_none_or(u8::is_ascii);
        let end = at + letters;
        self.run(at..end, Run { script: Script::Digit, letters, capitals: 0, capital: false, last: end - 1 }, apart)
    }

    /// Makes the letters of a run a word, if it is one alone: none is open, and what follows is `apart` from it. Otherwise
    /// they go to the open word, or open one. Tells where to go on.
    #[inline(always)]
    fn run(&mut self, bytes: Range<usize>, run: Run, apart: bool) -> usize {
        let end = bytes.end;
        if !apart || self.open.is_some() || run.letters > MAX_KEY {
            self.letters(run.script, run.letters, bytes, run.capital);
            let last = self.text[run.last..].chars().next().unwrap_or(' ');
            self.count(run.letters, run.capitals, last);
            return end;
        }
        self.words.scripts[run.script as usize] += 1;
        self.words.list.push(Word {
            key_len: run.letters as u16,
            capitals: run.capitals >= 2 && run.capitals as usize == run.letters,
            maqsura: run.script == Script::Arabic && self.text.as_bytes()[run.last..].starts_with(&MAQSURA),
            ..self.word(run.script, bytes, run.capital)
        });
        self.words.filled += run.letters;
        // Nearly all words have one space behind them.
        let space = self.text.as_bytes().get(end) == Some(&b' ');
        self.gap = if space { Gap::SPACE } else { Gap::default() };
        end + usize::from(space)
    }

    /// A word whose key begins behind all others.
    fn word(&self, script: Script, bytes: Range<usize>, capital: bool) -> Word {
        Word {
            start: bytes.start as u32,
            end: bytes.end as u32,
            key_start: self.words.filled as u32,
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
        }
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
        let (from, to) = (self.words.filled, self.words.filled + keys.len());
        // Some characters stand for more letters than they have bytes.
        let room = to + self.text.len() - bytes.end + PAD;
        if room > self.words.keys.len() {
            self.words.keys.resize(room, 0);
        }
        self.words.keys[from..to].copy_from_slice(keys);
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

    /// Gives the `keys` behind those of all words to the open word, or opens one.
    fn letters(&mut self, script: Script, keys: usize, bytes: Range<usize>, capital: bool) {
        if self.open.as_ref().is_some_and(|open| open.script != script || letters::ends_word(open.last)) {
            self.close();
        }
        if self.open.is_none() {
            self.open = Some(Open { script, last: ' ', letters: 0, capitals: 0, initials: false, vowelled: false });
            self.words.scripts[script as usize] += 1;
            self.words.list.push(self.word(script, bytes.clone(), capital));
        }
        let Some(word) = self.words.list.last_mut() else { return };
        word.end = bytes.end as u32;
        let length = (usize::from(word.key_len) + keys).min(MAX_KEY);
        word.key_len = length as u16;
        self.words.filled = word.key_start as usize + length;
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
        let key = &self.words.keys[word.key_start as usize..self.words.filled];
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
    // The end is asked for last: whether a character is a letter is dear to tell.
    line.len() > 40
        && rest.trim_start_matches([' ', '\t']).starts_with(char::is_lowercase)
        && line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '،' | '-'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words read one character at a time, with no run taken at once.
    fn slowly(text: &str) -> Words {
        let mut words = Words::default();
        let mut reader = Reader::of(text, &mut words);
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
            let [at_once, slowly] = [Words::of(&text), slowly(&text)];
            prop_assert_eq!(format!("{:?}", at_once.list), format!("{:?}", slowly.list));
            prop_assert_eq!(&at_once.keys[..at_once.filled], &slowly.keys[..slowly.filled]);
            prop_assert_eq!(at_once.vowelled, slowly.vowelled);
            prop_assert_eq!(at_once.scripts, slowly.scripts);
        }
    }
}
