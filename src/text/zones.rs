//! The zones of a page: headline, dateline, lede, body, furniture, and a further story under its own headline.
//!
//! News reaches a classifier with the page still around it: menus, share buttons, comment forms, lists of other
//! articles. This room sees only shapes, such as short lines, lines without a full stop, lines of digits, and is
//! told which lines begin with words that the lexicon knows as furniture or as places and outlets.

use std::ops::Range;

use once_cell::sync::Lazy;
use regex::Regex;

use super::letters::Script;
use super::words::{Gap, Word, Words};

/// The part of the page in which a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Zone {
    /// The headline: the caller's title, or the page's own.
    Title,
    /// The first sentences.
    Lede,
    Body,
    /// A later part under its own headline, often another story.
    Section,
    /// Place, date and agency before the first sentence.
    Dateline,
    /// Not part of the article.
    Furniture,
}

impl Zone {
    pub(crate) const COUNT: usize = Zone::Furniture as usize + 1;
    /// Headline and lede.
    pub(crate) const HEAD: &[Zone] = &[Zone::Title, Zone::Lede];
    /// All that is told, be it under a further headline.
    pub(crate) const STORY: &[Zone] = &[Zone::Title, Zone::Lede, Zone::Body, Zone::Section];
}

/// What the lexicon says about a line's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// A whole line of these words is furniture.
    Whole,
    /// A line that begins so is furniture.
    Start,
    /// A short line that holds these words is a picture's caption.
    Caption,
    /// The heading of a list of other articles.
    Section,
    /// The name of a place or an outlet, as datelines have it.
    Naming,
}

/// A hint and the words it is about.
#[derive(Clone, Debug)]
pub(crate) struct Hinted {
    pub(crate) words: Range<usize>,
    pub(crate) hint: Hint,
}

/// Zone and sentence of every word. Their memory serves one text after the other.
#[derive(Debug, Default)]
pub(crate) struct Zones {
    pub(crate) zone: Vec<Zone>,
    /// The number of the sentence, counted through title and body.
    pub(crate) sentence: Vec<u32>,
}

/// A line with fewer words and no full stop is a label, a byline or a button.
const LABEL: usize = 4;
/// A line with more words is a paragraph, whether or not a full stop ends it.
const PARAGRAPH: usize = 26;
/// The lede ends after so many sentences, or with the sentence that passes so many words.
const LEDE_SENTENCES: u32 = 2;
const LEDE_WORDS: usize = 60;
/// A sentence is cut after so many words, so that the judge's work on a sentence is bounded.
const SENTENCE: usize = 300;
/// A further headline is not looked for before so many words of body.
const STORY: usize = 60;

#[derive(Debug)]
struct Line {
    words: Range<usize>,
    /// Ends as a sentence does.
    closed: bool,
    furniture: bool,
}

impl Line {
    fn len(&self) -> usize {
        self.words.len()
    }

    /// Long enough for a headline, open at the end.
    fn is_headline(&self) -> bool {
        !self.furniture && !self.closed && (LABEL..PARAGRAPH).contains(&self.len())
    }

    fn is_paragraph(&self) -> bool {
        !self.furniture && (self.closed && self.len() >= LABEL || self.len() >= PARAGRAPH)
    }
}

impl Zones {
    /// Marks every word of a text in the place of another. The first `title_words` words are the caller's title; `body` is the
    /// text of the rest.
    pub(crate) fn mark(&mut self, words: &Words, title_words: usize, body: &str, hints: &[Hinted]) {
        let Zones { zone: zones, sentence } = self;
        zones.clear();
        zones.resize(title_words, Zone::Title);
        zones.resize(words.len(), Zone::Body);
        number(sentence, words, title_words);
        let mut lines = lines(words, title_words..words.len(), body);
        mark_furniture(words, &mut lines, hints, body);
        let headline = if title_words > 0 { None } else { headline(words, &mut lines) };
        let mut lede = Lede::default();
        let mut body_words = 0;
        let mut section = false;
        for at in 0..lines.len() {
            let line = &lines[at];
            let mut zone = if section { Zone::Section } else { Zone::Body };
            if line.furniture {
                zones[line.words.clone()].fill(Zone::Furniture);
                continue;
            }
            let followed = || lines[at + 1..].iter().find(|next| !next.furniture).is_some_and(Line::is_paragraph);
            if headline == Some(at) {
                zones[line.words.clone()].fill(Zone::Title);
                continue;
            }
            if body_words >= STORY && line.is_headline() && line.len() <= 14 && followed() {
                section = true;
                zone = Zone::Section;
            }
            let mut start = line.words.start;
            if body_words == 0 {
                start = dateline(words, line, hints);
                zones[line.words.start..start].fill(Zone::Dateline);
            }
            let rest = start..line.words.end;
            let told = line.is_paragraph();
            let in_lede = sentence[rest.clone()].iter().take_while(|sentence| lede.holds(**sentence, told)).count();
            zones[rest.clone()].fill(zone);
            zones[rest][..in_lede].fill(Zone::Lede);
            if told || body_words > 0 {
                body_words += line.len();
            }
        }
    }
}

/// Finds the page's own headline: of the open lines before the first paragraph the one that shares most words with
/// it, and the first of equals. The others there, being menus and captions, are furniture if they share nothing.
fn headline(words: &Words, lines: &mut [Line]) -> Option<usize> {
    let first = lines.iter().position(Line::is_paragraph)?;
    let open: Vec<usize> = (0..first).filter(|at| lines[*at].is_headline()).collect();
    if open.len() < 2 {
        return open.first().copied();
    }
    let text = lines[first].words.start..lines[lines.len().min(first + 3) - 1].words.end;
    // By their first letters as one number, which is all that most comparisons look at.
    let keys = |of: Range<usize>| words.with_keys(of).map(|(_, head, key)| (head, key));
    let mut known: Vec<(u64, &[u8])> = keys(text).filter(|(_, key)| key.len() > 3).collect();
    known.sort_unstable();
    let shared = |line: &Line| keys(line.words.clone()).filter(|key| known.binary_search(key).is_ok()).count();
    let candidates: Vec<(usize, usize)> = open.into_iter().map(|at| (at, shared(&lines[at]))).collect();
    let best = candidates.iter().rev().max_by_key(|(_, shared)| *shared).map(|(at, _)| *at);
    for (at, shared) in candidates {
        lines[at].furniture |= shared == 0 && Some(at) != best;
    }
    best
}

/// The first sentences, until they are enough. From the first word that is not in the lede, none is.
/// A speaker's name, a place or a headline told again stands in it, and is no sentence that something is told in.
#[derive(Default)]
struct Lede {
    last: Option<u32>,
    sentences: u32,
    words: usize,
}

impl Lede {
    fn holds(&mut self, sentence: u32, told: bool) -> bool {
        if self.last != Some(sentence) {
            if self.sentences == LEDE_SENTENCES || self.words >= LEDE_WORDS {
                return false;
            }
            self.last = Some(sentence);
            self.sentences += u32::from(told);
        }
        self.words += 1;
        true
    }
}

/// Gives every word the number of its sentence.
fn number(numbers: &mut Vec<u32>, words: &Words, title_words: usize) {
    // Where a sentence that begins here ends, whatever stands there.
    let cut = |start: usize| start + if start < title_words { SENTENCE.min(title_words - start) } else { SENTENCE };
    let (mut sentence, mut end) = (0, cut(0));
    numbers.clear();
    numbers.reserve(words.len());
    for (at, word) in words.as_slice().iter().enumerate() {
        if at > 0 && word.gap.has(Gap::STOP.or(Gap::LINE)) || at == end {
            numbers.resize(at, sentence);
            sentence += 1;
            end = cut(at);
        }
    }
    numbers.resize(words.len(), sentence);
}

fn lines(words: &Words, range: Range<usize>, body: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(16);
    let mut start = range.start;
    for line in words.as_slice()[range].chunk_by(|_, next| !next.gap.has(Gap::LINE)) {
        lines.push(Line { words: start..start + line.len(), closed: false, furniture: false });
        start += line.len();
    }
    for line in &mut lines {
        let end = words.get(line.words.end - 1).map_or(0, |word| word.end as usize);
        let rest = body[end..].trim_start_matches(['"', '”', '»', '’', ')', ' ', '\u{200f}']);
        line.closed = rest.starts_with(['.', '!', '؟', '?', '…', '۔']);
    }
    lines
}

fn mark_furniture(words: &Words, lines: &mut [Line], hints: &[Hinted], body: &str) {
    let mut in_list = false;
    for line in lines.iter_mut() {
        let here = within(hints, &line.words);
        let hinted = |hint: Hint, whole: bool| {
            here.iter().any(|h| {
                h.hint == hint && h.words.start == line.words.start && (!whole || h.words.end >= line.words.end)
            })
        };
        let heading = hinted(Hint::Section, true) || hinted(Hint::Section, false) && !line.closed && line.len() <= 6;
        let start = hinted(Hint::Start, false) && line.len() < PARAGRAPH;
        let list = !line.closed && line.len() < PARAGRAPH && begins_list(words, line, here);
        let caption = line.len() < PARAGRAPH && here.iter().any(|h| h.hint == Hint::Caption);
        let label = line.len() < LABEL && !line.closed;
        let furniture = heading
            || start
            || list
            || caption
            || label
            || hinted(Hint::Whole, true)
            || is_stamp(words, line, body)
            || is_menu(words, line)
            || is_bar(words, line);
        // A list of headlines goes on until a paragraph.
        in_list = heading || in_list && (line.len() < LABEL || !line.closed && line.len() < PARAGRAPH);
        line.furniture = furniture || in_list;
    }
}

/// The hints that begin in a range of words; they are in order.
fn within<'h>(hints: &'h [Hinted], words: &Range<usize>) -> &'h [Hinted] {
    let from = hints.partition_point(|h| h.words.start < words.start);
    let to = hints.partition_point(|h| h.words.start < words.end);
    &hints[from..to]
}

/// A line of labels: three or more pieces of one to three words between bars, arrows or wide spaces.
fn is_menu(words: &Words, line: &Line) -> bool {
    let mut pieces =
        words.as_slice()[line.words.clone()].chunk_by(|_, next| !next.gap.has(Gap::BAR.or(Gap::WIDE))).map(<[_]>::len);
    !line.closed && pieces.clone().count() >= 3 && pieces.all(|words| words <= 3)
}

/// Whether the line is a heading with its list of other articles behind a colon.
fn begins_list(words: &Words, line: &Line, hints: &[Hinted]) -> bool {
    let colon = |at: usize| words.get(at).is_some_and(|word| word.gap.has(Gap::COLON));
    hints.iter().any(|h| {
        h.hint == Hint::Section
            && h.words.start == line.words.start
            && h.words.end < line.words.end
            && colon(h.words.end)
    })
}

/// A line of labels and headlines of other articles between bars: four or more pieces, at least half of them labels and at
/// least two of them headlines. One headline among labels is the page's own.
fn is_bar(words: &Words, line: &Line) -> bool {
    const PIECES: usize = 4;
    if line.closed || line.len() < 2 * LABEL {
        return false;
    }
    // Guillemets are bars in menus, but quotes in sentences.
    let bar = |word: &Word| word.gap.has(Gap::BAR) && !word.gap.has(Gap::QUOTE);
    let pieces = words.as_slice()[line.words.clone()].chunk_by(|_, next| !bar(next)).map(<[_]>::len);
    let (labels, headlines) = pieces.fold((0, 0), |(labels, headlines), words| {
        let label = usize::from(words < LABEL);
        (labels + label, headlines + 1 - label)
    });
    labels + headlines >= PIECES && labels >= headlines && headlines >= 2
}

/// A line of date, time or numbers.
fn is_stamp(words: &Words, line: &Line, body: &str) -> bool {
    const PATTERN: &str =
        "[0-9٠-٩۰-۹]{1,2}:[0-9٠-٩۰-۹]{2}|[0-9٠-٩۰-۹]{1,4}[-/.][0-9٠-٩۰-۹]{1,2}[-/.][0-9٠-٩۰-۹]{1,4}|©|https?://|www[.]";
    // The pattern is fixed and right; a test holds it so.
    static CLOCK: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(PATTERN).ok());
    if line.len() > 12 {
        return false;
    }
    let digits = words.as_slice()[line.words.clone()].iter().filter(|word| word.script == Script::Digit).count();
    let (Some(first), Some(last)) = (words.get(line.words.start), words.get(line.words.end - 1)) else { return false };
    if digits * 2 >= line.len() {
        return true;
    }
    // The pattern is slow, and most lines have neither two numbers in one nor a mark that it could begin with.
    const JOINT: Gap = Gap::COLON.or(Gap::HYPHEN).or(Gap::SLASH).or(Gap::STOP);
    let here = &words.as_slice()[line.words.clone()];
    let joint = |pair: &[Word]| pair.iter().all(|word| word.script == Script::Digit) && pair[1].gap.has(JOINT);
    let text = &body[first.start as usize..last.end as usize];
    let may_match = here.windows(2).any(joint) || ["©", "http", "www."].iter().any(|part| text.contains(part));
    !line.closed && may_match && CLOCK.as_ref().is_some_and(|clock| clock.is_match(text))
}

/// Where the first sentence starts after a dateline such as `القاهرة - أ ش أ:` or `GENEVA, June 3 (Agency) -`.
fn dateline(words: &Words, line: &Line, hints: &[Hinted]) -> usize {
    const MARK: Gap = Gap::HYPHEN.or(Gap::COLON).or(Gap::SLASH).or(Gap::CLOSE);
    const LONGEST: usize = 10;
    let none = line.words.start;
    let hints = within(hints, &(none..none + LONGEST));
    let mut named = false;
    let mut end = none;
    for at in line.words.start..line.words.end.min(none + LONGEST) {
        let Some(word) = words.get(at) else { break };
        if at > none
            && word.gap.has(MARK)
            && word.gap.has(Gap::SPACE.or(Gap::CLOSE).or(Gap::COLON).or(Gap::SLASH))
            && named
        {
            end = at;
        }
        let naming = hints.iter().any(|h| h.hint == Hint::Naming && h.words.contains(&at));
        named |= naming;
        let date = word.script == Script::Digit || word.script == Script::Latin && (word.capital || word.capitals);
        let bracketed = word.gap.has(Gap::OPEN);
        let byline = word.gap.has(MARK) || word.gap.has(Gap::COMMA);
        if !naming && !date && !bracketed && !byline && at > end.max(none) + 1 {
            break;
        }
    }
    // A whole line of names is no dateline but a label.
    if end < line.words.end { end } else { none }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones(title: &str, body: &str, hints: &[Hinted]) -> (Words, Zones) {
        let mut words = Words::of(title);
        let title_words = words.len();
        words.read(body);
        let mut zones = Zones::default();
        zones.mark(&words, title_words, body, hints);
        (words, zones)
    }

    const PARAGRAPH: &str = "One two three four five six seven eight nine ten eleven twelve thirteen.";

    #[test]
    fn a_page_without_a_title_argument_has_its_headline() {
        let (_, zones) = zones("", &format!("Menu\nEight twelve seven over eleven\n{PARAGRAPH}"), &[]);
        assert_eq!(zones.zone[0], Zone::Furniture);
        assert_eq!(zones.zone[1..6], [Zone::Title; 5]);
        assert_eq!(zones.zone[6], Zone::Lede);
    }

    #[test]
    fn menus_and_captions_are_no_headline() {
        let body = format!(
            "World | Markets | Sign in\nA caption about something else\nEight twelve seven over eleven\n{PARAGRAPH}"
        );
        let (_, zones) = zones("", &body, &[]);
        assert_eq!(zones.zone[..9], [Zone::Furniture; 9]);
        assert_eq!(zones.zone[9..14], [Zone::Title; 5]);
    }

    #[test]
    fn a_single_paragraph_has_no_headline() {
        let (_, zones) = zones("", PARAGRAPH, &[]);
        assert!(zones.zone.iter().all(|zone| *zone == Zone::Lede));
    }

    #[test]
    fn a_speaker_and_a_place_do_not_use_up_the_lede() {
        let (_, zones) =
            zones("Remarks", &format!("Ann Example, Chair of Examples\nThe Great Hall of Anywhere\n{PARAGRAPH}"), &[]);
        assert!(zones.zone[1..].iter().all(|zone| *zone == Zone::Lede));
    }

    #[test]
    fn lists_of_other_articles_are_furniture() {
        let body =
            format!("{PARAGRAPH}\nMore stories here now\nA headline of another article\nYet another one of these\n");
        let hints = [Hinted { words: 13..17, hint: Hint::Section }];
        let (_, zones) = zones("Title of four words", &body, &hints.map(|h| Hinted { words: 17..21, ..h }));
        assert!(zones.zone[17..].iter().all(|zone| *zone == Zone::Furniture));
        assert_eq!(zones.zone[4], Zone::Lede);
    }

    #[test]
    fn a_heading_with_its_list_is_furniture() {
        for (line, furniture) in [
            ("More stories: a headline of another article", true),
            ("More stories about a headline of another article", false),
            ("More stories: a headline of another article and the rest of a sentence.", false),
        ] {
            let (_, zones) = zones(
                "Title of four words",
                &format!("{PARAGRAPH}\n{line}\n"),
                &[Hinted { words: 17..19, hint: Hint::Section }],
            );
            assert_eq!(zones.zone[17] == Zone::Furniture, furniture, "{line}");
        }
    }

    #[test]
    fn labels_and_headlines_between_bars_are_furniture() {
        for (line, furniture) in [
            ("Front | Inland | A headline of another | One more headline of others", true),
            ("Front | Inland | The page and its headline | Outlet", false),
            ("Front | A headline of another | One more headline of others", false),
            ("In «The Times» they say that «no» is what they have heard", false),
        ] {
            let (_, zones) = zones("Title of four words", &format!("{PARAGRAPH}\n{line}\n"), &[]);
            assert_eq!(zones.zone[17] == Zone::Furniture, furniture, "{line}");
        }
    }

    #[test]
    fn datelines_end_before_the_first_sentence() {
        for (body, hint, words) in [
            ("GENEVA (Agency) - The envoys met.", 0..2, 2),
            ("GENEVA, June 3 - The envoys met.", 0..1, 3),
            ("الكويت - كونا: بحث الوزيران", 0..2, 2),
            ("The envoys met - again.", 0..0, 0),
            ("الكويت تبحث مع جارتها - مجددا", 0..1, 0),
        ] {
            let (_, zones) = zones("", body, &[Hinted { words: hint, hint: Hint::Naming }]);
            let found = zones.zone.iter().filter(|zone| **zone == Zone::Dateline).count();
            assert_eq!(found, words, "{body}");
        }
    }

    #[test]
    fn stamps_are_furniture() {
        for stamp in [
            "2024.05.12 | 12:52 somewhere",
            "posted somewhere on 3/4/2021",
            "١٢:٥٢ somewhere today again",
            "see https://x.org/a for it",
        ] {
            let (_, zones) = zones("", &format!("{stamp}\n{PARAGRAPH}"), &[]);
            assert_eq!(zones.zone[0], Zone::Furniture, "{stamp}");
        }
    }
}
