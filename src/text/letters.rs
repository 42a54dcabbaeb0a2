//! Letters and their equivalents.
//!
//! One article writes Kuwait with U+0643 and the next with U+06A9, from another keyboard or out of a PDF; the reader sees
//! one word. Every letter is folded to a *key letter*, one byte, so that equal keys mean equal words. The text
//! itself is never changed, so that offsets stay the caller's.
//!
//! What folds: the carriers of hamza and hamza itself, ى and ي, ة and ه, Persian, Urdu and Kurdish letters,
//! presentation forms, upper and lower case, Latin letters with accents. What is silent: vowel marks, tatweel,
//! and the invisible characters that steer direction and joining.

/// What a character is to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// A letter or digit, as its key letter.
    Letter(u8),
    /// Several letters in one character, such as the ligature lam-alef.
    Letters(&'static [u8]),
    /// Belongs to the word around it and says nothing.
    Silent,
    /// Not part of any word.
    Break,
}

/// The scripts whose words the lexicon holds; a word never mixes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Arabic,
    Latin,
    Digit,
}

impl Script {
    pub(crate) const COUNT: usize = Script::Digit as usize + 1;
}

const BREAK: u8 = 0;
/// Key letters of Arabic start here, in the order of [`ALPHABET`]; those of Latin and digits are ASCII.
const ARABIC_KEY: u8 = 0x80;
const ALPHABET: [char; 28] = [
    'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل',
    'م', 'ن', 'ه', 'و', 'ي',
];

/// The key letters of ال.
pub(crate) const ARTICLE: [u8; 2] = [key('ا'), key('ل')];

/// The key letter of one of the 28 letters.
pub(crate) const fn key(letter: char) -> u8 {
    let mut i = 0;
    while i < ALPHABET.len() {
        if ALPHABET[i] == letter {
            return ARABIC_KEY + i as u8;
        }
        i += 1;
    }
    BREAK
}

/// Letters outside the 28 and the letter that each is read as.
#[rustfmt::skip]
const EQUIVALENTS: [(char, char); 43] = [
    // Carriers of hamza and of wasla.
    ('أ', 'ا'), ('إ', 'ا'), ('آ', 'ا'), ('ٱ', 'ا'), ('ٲ', 'ا'), ('ٳ', 'ا'), ('ؤ', 'و'), ('ئ', 'ي'), ('ٵ', 'ا'),
    // Arabic finals that typists exchange.
    ('ى', 'ي'), ('ة', 'ه'),
    // Persian.
    ('ی', 'ي'), ('ک', 'ك'), ('گ', 'ك'), ('پ', 'ب'), ('چ', 'ج'), ('ژ', 'ز'), ('ڤ', 'ف'),
    // Urdu.
    ('ہ', 'ه'), ('ھ', 'ه'), ('ۀ', 'ه'), ('ۂ', 'ه'), ('ۃ', 'ه'), ('ے', 'ي'), ('ۓ', 'ي'), ('ٹ', 'ت'), ('ڈ', 'د'), ('ڑ', 'ر'),
    // Kurdish, Uyghur and Maghrebi.
    ('ە', 'ه'), ('ڕ', 'ر'), ('ڵ', 'ل'), ('ێ', 'ي'), ('ې', 'ي'), ('ۆ', 'و'), ('ۇ', 'و'), ('ۈ', 'و'), ('ۋ', 'و'), ('ڭ', 'ك'),
    ('ݣ', 'ك'), ('ڨ', 'ق'), ('ڢ', 'ف'), ('ڧ', 'ق'), ('ڪ', 'ك'),
];

/// What each character of the block U+0600 to U+06FF folds to.
const ARABIC_BLOCK: [u8; 256] = arabic_block();

const fn arabic_block() -> [u8; 256] {
    let mut table = [BREAK; 256];
    let mut c = 0;
    while c < 256 {
        if is_silent(0x600 + c as u32) {
            table[c] = SILENT;
        }
        c += 1;
    }
    let mut i = 0;
    while i < ALPHABET.len() {
        table[(ALPHABET[i] as u32 - 0x600) as usize] = ARABIC_KEY + i as u8;
        i += 1;
    }
    i = 0;
    while i < EQUIVALENTS.len() {
        let at = EQUIVALENTS[i].0 as u32 - 0x600;
        if at < 256 {
            table[at as usize] = key(EQUIVALENTS[i].1);
        }
        i += 1;
    }
    i = 0;
    while i < 10 {
        table[0x60 + i] = b'0' + i as u8;
        table[0xF0 + i] = b'0' + i as u8;
        i += 1;
    }
    table
}

/// Vowel marks, annotation signs, tatweel, and format characters: Unicode's Mn and Cf of the Arabic blocks, the
/// general combining marks, and the zero-width and direction controls. A lone hamza is silent too, because
/// typists leave it out.
const fn is_silent(c: u32) -> bool {
    matches!(c,
        0x600..=0x605 | 0x610..=0x61A | 0x61C | 0x621 | 0x640 | 0x64B..=0x65F | 0x670 | 0x674 | 0x6D6..=0x6DD | 0x6DF..=0x6E8
        | 0x6EA..=0x6ED | 0x890..=0x891 | 0x898..=0x89F | 0x8CA..=0x8FF
        | 0xAD | 0x300..=0x36F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2064 | 0x2066..=0x206F
        | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F | 0xFE70..=0xFE7F | 0xFEFF)
}

/// Presentation forms, first and last code point and the letters they show: the shaped letters that text out of
/// PDFs and old systems consists of. Blocks "Arabic Presentation Forms-A" and "-B" of Unicode; the ligatures
/// U+FBEA to U+FDF1 are left out, since no news text holds them.
#[rustfmt::skip]
const PRESENTATION: [(u32, u32, &[char]); 69] = [
    (0xFB50, 0xFB51, &['ا']), (0xFB52, 0xFB55, &['ب']), (0xFB56, 0xFB59, &['پ']), (0xFB66, 0xFB69, &['ٹ']),
    (0xFB6A, 0xFB6D, &['ڤ']), (0xFB7A, 0xFB7D, &['چ']), (0xFB88, 0xFB89, &['ڈ']), (0xFB8A, 0xFB8B, &['ژ']),
    (0xFB8C, 0xFB8D, &['ڑ']), (0xFB8E, 0xFB91, &['ک']), (0xFB92, 0xFB95, &['گ']), (0xFBA4, 0xFBA5, &['ۀ']),
    (0xFBA6, 0xFBA9, &['ہ']), (0xFBAA, 0xFBAD, &['ھ']), (0xFBAE, 0xFBB1, &['ے']), (0xFBD3, 0xFBD6, &['ڭ']),
    (0xFBD7, 0xFBD8, &['ۇ']), (0xFBD9, 0xFBDA, &['ۆ']), (0xFBDB, 0xFBDC, &['ۈ']), (0xFBDE, 0xFBDF, &['ۋ']),
    (0xFBE4, 0xFBE7, &['ې']), (0xFBE8, 0xFBE9, &['ى']), (0xFBFC, 0xFBFF, &['ی']), (0xFDF2, 0xFDF2, &['ا', 'ل', 'ل', 'ه']),
    (0xFDFC, 0xFDFC, &['ر', 'ي', 'ا', 'ل']), (0xFE80, 0xFE80, &['ء']), (0xFE81, 0xFE82, &['آ']), (0xFE83, 0xFE84, &['أ']),
    (0xFE85, 0xFE86, &['ؤ']), (0xFE87, 0xFE88, &['إ']), (0xFE89, 0xFE8C, &['ئ']), (0xFE8D, 0xFE8E, &['ا']),
    (0xFE8F, 0xFE92, &['ب']), (0xFE93, 0xFE94, &['ة']), (0xFE95, 0xFE98, &['ت']), (0xFE99, 0xFE9C, &['ث']),
    (0xFE9D, 0xFEA0, &['ج']), (0xFEA1, 0xFEA4, &['ح']), (0xFEA5, 0xFEA8, &['خ']), (0xFEA9, 0xFEAA, &['د']),
    (0xFEAB, 0xFEAC, &['ذ']), (0xFEAD, 0xFEAE, &['ر']), (0xFEAF, 0xFEB0, &['ز']), (0xFEB1, 0xFEB4, &['س']),
    (0xFEB5, 0xFEB8, &['ش']), (0xFEB9, 0xFEBC, &['ص']), (0xFEBD, 0xFEC0, &['ض']), (0xFEC1, 0xFEC4, &['ط']),
    (0xFEC5, 0xFEC8, &['ظ']), (0xFEC9, 0xFECC, &['ع']), (0xFECD, 0xFED0, &['غ']), (0xFED1, 0xFED4, &['ف']),
    (0xFED5, 0xFED8, &['ق']), (0xFED9, 0xFEDC, &['ك']), (0xFEDD, 0xFEE0, &['ل']), (0xFEE1, 0xFEE4, &['م']),
    (0xFEE5, 0xFEE8, &['ن']), (0xFEE9, 0xFEEC, &['ه']), (0xFEED, 0xFEEE, &['و']), (0xFEEF, 0xFEF0, &['ى']),
    (0xFEF1, 0xFEF4, &['ي']), (0xFEF5, 0xFEF6, &['ل', 'آ']), (0xFEF7, 0xFEF8, &['ل', 'أ']), (0xFEF9, 0xFEFA, &['ل', 'إ']),
    (0xFEFB, 0xFEFC, &['ل', 'ا']), (0xFBDD, 0xFBDD, &['ۇ']), (0xFB5A, 0xFB5D, &['ب']), (0xFB5E, 0xFB61, &['ت']),
    (0xFB62, 0xFB65, &['ت']),
];

/// The ordinary letters that a presentation form shows; nothing for any other character.
pub(crate) fn unshaped(c: char) -> Option<&'static [char]> {
    if !('\u{FB50}'..='\u{FEFC}').contains(&c) {
        return None;
    }
    let code = c as u32;
    PRESENTATION.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map(|(_, _, letters)| *letters)
}

/// The key letter of an accented Latin letter, Latin-1 to Latin Extended-A; `0` if it is none.
const fn latin(c: char) -> u8 {
    match c {
        'à'..='å' | 'À'..='Å' | 'Ā'..='ą' => b'a',
        'ç' | 'Ç' | 'Ć'..='č' => b'c',
        'ð' | 'Ð' | 'Ď'..='đ' => b'd',
        'è'..='ë' | 'È'..='Ë' | 'Ē'..='ě' | 'ə' | 'Ə' => b'e',
        'Ĝ'..='ģ' => b'g',
        'Ĥ'..='ħ' => b'h',
        'ì'..='ï' | 'Ì'..='Ï' | 'Ĩ'..='ı' => b'i',
        'Ĵ' | 'ĵ' => b'j',
        'Ķ'..='ĸ' => b'k',
        'Ĺ'..='ł' => b'l',
        'ñ' | 'Ñ' | 'Ń'..='ŋ' => b'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'Ō'..='ő' => b'o',
        'Ŕ'..='ř' => b'r',
        'Ś'..='š' | 'Ș' | 'ș' => b's',
        'Ţ'..='ŧ' | 'Ț' | 'ț' => b't',
        'ù'..='ü' | 'Ù'..='Ü' | 'Ũ'..='ų' => b'u',
        'Ŵ' | 'ŵ' => b'w',
        'ý' | 'ÿ' | 'Ý' | 'Ŷ'..='Ÿ' => b'y',
        'Ź'..='ž' => b'z',
        _ => BREAK,
    }
}

/// Folds one character that is not a presentation form of several letters.
pub(crate) fn fold(c: char) -> Fold {
    let letter = match c {
        'a'..='z' | '0'..='9' => c as u8,
        'A'..='Z' => c as u8 + 32,
        '\u{600}'..='\u{6FF}' => ARABIC_BLOCK[(c as u32 - 0x600) as usize],
        'ß' => return Fold::Letters(b"ss"),
        'æ' | 'Æ' => return Fold::Letters(b"ae"),
        'œ' | 'Œ' => return Fold::Letters(b"oe"),
        'ݣ' => key('ك'),
        '\0'..'\u{80}' => BREAK,
        _ if is_silent(c as u32) => SILENT,
        _ => latin(c),
    };
    match letter {
        BREAK => Fold::Break,
        SILENT => Fold::Silent,
        letter => Fold::Letter(letter),
    }
}

/// What [`plain`] gives for marks, which say something, letters that end a word, digits, and all that is no Arabic; and
/// for a lone hamza or tatweel.
pub(crate) const OTHER: u8 = BREAK;
pub(crate) const SILENT: u8 = 1;

/// The key letter of a plain Arabic letter, from its two bytes; [`OTHER`] or [`SILENT`] if it is none.
pub(crate) const fn plain(character: [u8; 2]) -> u8 {
    /// By the two bytes, from those of U+0600 to those of U+06FF.
    const PLAIN: [u8; 4 << 8] = {
        let mut table = [OTHER; 4 << 8];
        let mut c = 0;
        while c < 256 {
            let at = c >> 6 << 8 | 0x80 | c & 0x3F;
            let ends = c == 'ة' as usize - 0x600 || c == 'ۃ' as usize - 0x600;
            if ARABIC_BLOCK[c] >= ARABIC_KEY && !ends {
                table[at] = ARABIC_BLOCK[c];
            } else if c == 'ء' as usize - 0x600 || c == 'ـ' as usize - 0x600 {
                table[at] = SILENT;
            }
            c += 1;
        }
        table
    };
    let at = u16::from_be_bytes(character).wrapping_sub(0xD8 << 8) as usize;
    if at < PLAIN.len() { PLAIN[at] } else { OTHER }
}

/// Of eight bytes, all as if they were ASCII letters made small, and how many of the first are such letters.
pub(crate) const fn ascii(bytes: u64) -> (u64, usize) {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    let small = bytes | (0x20 * EACH);
    // The high bit of each byte, when no byte can carry into the next.
    let low = small & !HIGH;
    let from_a = low + (0x80 - b'a' as u64) * EACH;
    let past_z = low + (0x7F - b'z' as u64) * EACH;
    let others = !(from_a & !past_z & !small) & HIGH;
    (small, others.trailing_zeros() as usize / 8)
}

/// Whether a letter ends its word, so that one after it is the next word without its space.
pub(crate) const fn ends_word(letter: char) -> bool {
    matches!(letter, 'ة' | 'ۃ')
}

/// The script of a key letter.
pub(crate) const fn script(key: u8) -> Script {
    match key {
        b'0'..=b'9' => Script::Digit,
        ARABIC_KEY.. => Script::Arabic,
        _ => Script::Latin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        for c in text.chars() {
            let shaped = [c];
            for &c in unshaped(c).unwrap_or(&shaped) {
                match fold(c) {
                    Fold::Letter(letter) => out.push(letter),
                    Fold::Letters(letters) => out.extend(letters),
                    Fold::Silent => {}
                    Fold::Break => out.push(b' '),
                }
            }
        }
        out
    }

    #[test]
    fn keyboards_write_one_word() {
        for (name, one, other) in [
            ("persian yeh and keheh", "الكويتي", "الکویتی"),
            ("urdu heh", "بهذه", "بھذہ"),
            ("egyptian final yeh", "المصري", "المصرى"),
            ("hamza left out", "أمن الأردن", "امن الاردن"),
            ("hamza on waw and yeh", "مؤتمر بغداد الطارئ", "موتمر بغداد الطاري"),
            ("final hamza left out", "لقاء الوزراء", "لقا الوزرا"),
            ("teh marbuta", "سورية", "سوريه"),
            ("marks and tatweel", "الكويت", "الـكُوَيْـتُ"),
            ("decomposed hamza", "سؤال أئمة", "سو\u{654}ال ا\u{654}ي\u{654}مة"),
            ("direction marks", "مصر", "\u{200f}م\u{200d}صر\u{200e}"),
            ("shaped letters", "سلام", "\u{FEB3}\u{FEFC}\u{FEE1}"),
            ("digits", "2024", "٢٠٢٤"),
            ("latin accents and case", "Cote d Ivoire", "CÔTE D IVOIRE"),
        ] {
            assert_eq!(folded(one), folded(other), "{name}");
        }
    }

    #[test]
    fn different_letters_stay_different() {
        for (one, other) in [("سوريا", "سورية"), ("عراق", "عراك"), ("تركي", "تركيا"), ("Iran", "Iraq")]
        {
            assert_ne!(folded(one), folded(other), "{one} and {other}");
        }
    }

    #[test]
    fn every_equivalent_is_a_letter() {
        for (from, to) in EQUIVALENTS {
            assert_eq!(fold(from), Fold::Letter(key(to)), "{from:?}");
        }
        for (first, _, letters) in PRESENTATION {
            let shown = char::from_u32(first).and_then(unshaped);
            assert_eq!(shown, Some(letters), "{first:X}");
        }
    }
}
