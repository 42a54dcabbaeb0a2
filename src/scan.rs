//! Words and lexicon into mentions, in one pass.
//!
//! At each word every reading of it is looked up, the whole word first and then what is left when the proclitics
//! و ف ب ك ل س and ال are peeled; a peeled reading counts only if the rest is a form of the lexicon, so that
//! واشنطن and بريطانيا keep their first letters. Phrases are followed word by word from there. In the end masks
//! hide what stands inside them: روسيا اليوم is an outlet and no Russia.

use std::cmp::Reverse;
use std::ops::Range;

use crate::lexicon::sense::{Cue, Mask, Meaning, Sense, Strength};
use crate::lexicon::{Lexicon, Tables, shifted};
use crate::text::letters::{self, Script};
use crate::text::words::{Gap, MAX_KEY, Word, Words};

/// The proclitics found before a form; a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clitics(u8);

impl Clitics {
    /// و or ف.
    pub(crate) const AND: Clitics = Clitics(1);
    pub(crate) const BI: Clitics = Clitics(1 << 1);
    pub(crate) const KA: Clitics = Clitics(1 << 2);
    pub(crate) const LI: Clitics = Clitics(1 << 3);
    /// س of the future, before verbs.
    pub(crate) const SA: Clitics = Clitics(1 << 4);
    /// ال that is no part of the form.
    const AL: Clitics = Clitics(1 << 5);

    pub(crate) const fn has(self, other: Clitics) -> bool {
        self.0 & other.0 != 0
    }

    const fn with(self, other: Clitics) -> Clitics {
        Clitics(self.0 | other.0)
    }
}

/// A form of the lexicon in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The first of its words.
    pub(crate) first: usize,
    /// How many words it has.
    pub(crate) length: usize,
    pub(crate) sense: Sense,
    pub(crate) clitics: Clitics,
    /// What hides it, if anything.
    pub(crate) hidden: Option<Mask>,
}

impl Mention {
    pub(crate) fn words(&self) -> Range<usize> {
        self.first..self.first + self.length
    }

    pub(crate) fn end(&self) -> usize {
        self.first + self.length
    }

    fn covers(&self, other: &Mention) -> bool {
        self.first <= other.first && other.end() <= self.end()
    }
}

/// The most words that a form of the lexicon has; longer ones are not looked for.
const LONGEST: usize = 12;
/// The most readings that a word has.
const READINGS: usize = 12;

/// One reading of a word in one table.
type Reading = (u32, Clitics);

/// All mentions in the text, in order of their first words; of several forms in one place the longest.
pub(crate) fn scan(words: &Words, lexicon: &Lexicon) -> Vec<Mention> {
    let scanners: Vec<Scanner<'_>> = lexicon
        .tables()
        .map(|(tables, shift)| Scanner { words, tables, shift, readings: Readings::of(words, tables) })
        .collect();
    let mut mentions = Vec::with_capacity(words.len() / 2);
    for first in 0..words.len() {
        let from = mentions.len();
        for scanner in &scanners {
            for &(word, clitics) in scanner.readings.get(first) {
                scanner.follow(word, first, 1, clitics, clitics.has(Clitics::AL), &mut mentions);
            }
        }
        if mentions.len() > from + 1 {
            mentions[from..].sort_by_key(|mention| Reverse(mention.length));
        }
    }
    resolve(words, &mut mentions);
    mentions
}

struct Scanner<'a> {
    words: &'a Words,
    tables: &'a Tables,
    shift: u8,
    readings: Readings,
}

impl Scanner<'_> {
    /// Notes what ends in this state and goes on over the next word.
    fn follow(
        &self,
        state: u32,
        first: usize,
        length: usize,
        clitics: Clitics,
        peeled_article: bool,
        found: &mut Vec<Mention>,
    ) {
        let state = self.tables.state(state);
        let next = first + length;
        for sense in state.senses().filter_map(Sense::unpack) {
            if holds(sense, &self.words.as_slice()[first..next], clitics, peeled_article) {
                found.push(Mention { first, length, sense: shifted(sense, self.shift), clitics, hidden: None });
            }
        }
        if state.is_last() || length == LONGEST || !self.words.get(next).is_some_and(inside_phrase) {
            return;
        }
        for &(word, inner) in self.readings.get(next) {
            if (inner == Clitics::default() || inner == Clitics::AL)
                && let Some(state) = state.next(word)
            {
                let peeled_article = peeled_article || inner.has(Clitics::AL);
                self.follow(state, first, length + 1, clitics, peeled_article, found);
            }
        }
    }
}

/// Whether the words satisfy the conditions of the sense.
fn holds(sense: Sense, words: &[Word], clitics: Clitics, peeled_article: bool) -> bool {
    let small = |(at, word): (usize, &Word)| sense.letters >> at & 1 == 1 && !word.capital;
    let capitals =
        sense.letters == 0 || words[0].script != Script::Latin || !words.iter().take(8).enumerate().any(small);
    let future = clitics.has(Clitics::SA) && !matches!(sense.meaning, Meaning::Cue(_));
    !(future
        || sense.article && peeled_article
        || !capitals
        || sense.all_capitals && !words[0].capitals
        || sense.exact_end && words[words.len() - 1].maqsura)
}

/// Whether a word may go on the phrase before it: only spaces, dashes and quotes stand between.
fn inside_phrase(word: &Word) -> bool {
    const APART: Gap =
        Gap::COMMA.or(Gap::STOP).or(Gap::LINE).or(Gap::COLON).or(Gap::SLASH).or(Gap::OPEN).or(Gap::CLOSE);
    !word.gap.has(APART)
}

/// What the tables know of each word.
struct Readings {
    list: Vec<Reading>,
    /// Where each word's readings end in the list.
    ends: Vec<u32>,
}

impl Readings {
    fn of(words: &Words, tables: &Tables) -> Readings {
        let mut readings = Readings { list: Vec::with_capacity(words.len()), ends: Vec::with_capacity(words.len()) };
        for (at, word) in words.as_slice().iter().enumerate() {
            let start = readings.list.len();
            // One letter is a word of its own ("reached a deal"), but no host of a proclitic.
            let mut add = |key: &[u8], clitics: Clitics| {
                if (key.len() >= 2 || clitics == Clitics::default()) && readings.list.len() - start < READINGS {
                    readings.list.extend(tables.word(key).map(|word| (word, clitics)));
                }
            };
            add(words.key(at), Clitics::default());
            if word.script == Script::Arabic {
                peel(words.key(at), add);
            }
            readings.ends.push(readings.list.len() as u32);
        }
        readings
    }

    fn get(&self, word: usize) -> &[Reading] {
        let end = |at: usize| self.ends[at] as usize;
        &self.list[if word == 0 { 0 } else { end(word - 1) }..end(word)]
    }
}

/// Tells what is left of an Arabic word without its proclitics, in every way in which they can be peeled.
fn peel(key: &[u8], mut add: impl FnMut(&[u8], Clitics)) {
    const ALEF: u8 = letters::key('ا');
    const LAM: u8 = letters::key('ل');
    const WAW: u8 = letters::key('و');
    const FEH: u8 = letters::key('ف');
    const BEH: u8 = letters::key('ب');
    const KAF: u8 = letters::key('ك');
    const SEEN: u8 = letters::key('س');

    let (host, before) = match key {
        [WAW | FEH, rest @ ..] => {
            add(rest, Clitics::AND);
            (rest, Clitics::AND)
        }
        _ => (key, Clitics::default()),
    };
    match host {
        [LAM, LAM, rest @ ..] => {
            // ل and ال are written لل.
            let clitics = before.with(Clitics::LI);
            let mut definite = [0; MAX_KEY];
            let definite = &mut definite[..host.len()];
            definite.copy_from_slice(host);
            definite[0] = ALEF;
            add(definite, clitics);
            add(rest, clitics.with(Clitics::AL));
        }
        [letter @ (BEH | KAF | LAM), rest @ ..] => {
            let clitics = before.with(match *letter {
                BEH => Clitics::BI,
                KAF => Clitics::KA,
                _ => Clitics::LI,
            });
            add(rest, clitics);
            if let [ALEF, LAM, stem @ ..] = rest {
                add(stem, clitics.with(Clitics::AL));
            }
        }
        [SEEN, rest @ ..] => add(rest, before.with(Clitics::SA)),
        [ALEF, LAM, rest @ ..] => add(rest, before.with(Clitics::AL)),
        _ => {}
    }
}

/// The class within which the longest form wins.
fn class(mention: &Mention) -> u32 {
    match mention.sense.meaning {
        Meaning::Actor(..) => 0,
        Meaning::Topic(topic, _) => 16 + u32::from(topic.0),
        Meaning::Mask(_) => 1,
        // A press conference is no conference of many.
        Meaning::Cue(Cue::Occasion | Cue::Many | Cue::Forum | Cue::Joint) => 4,
        Meaning::Cue(cue) => 1024 + cue as u32,
        Meaning::Line(_) => 3,
    }
}

/// Whether two mentions in one place say the same, as name and accusative adjective do in بريطانيا.
fn same_subject(one: &Mention, other: &Mention) -> bool {
    match (one.sense.meaning, other.sense.meaning) {
        (Meaning::Actor(one, _), Meaning::Actor(other, _)) => one == other,
        (one, other) => one == other,
    }
}

/// Keeps the longest mention of each class in a place, and hides what stands inside masks.
fn resolve(words: &Words, mentions: &mut Vec<Mention>) {
    // Those kept so far that reach to the word at hand.
    let mut reaching: Vec<Mention> = Vec::new();
    let mut reached = 0;
    mentions.retain(|mention| {
        if reached <= mention.first {
            reaching.clear();
        } else {
            reaching.retain(|other| other.end() > mention.first);
        }
        let inside = reaching.iter().any(|other| {
            class(other) == class(mention)
                && other.covers(mention)
                && (other.length > mention.length || same_subject(other, mention))
        });
        if !inside {
            reaching.push(*mention);
            reached = reached.max(mention.end());
        }
        !inside
    });
    let masks: Vec<Mention> = mentions
        .iter()
        .filter(|mention| match mention.sense.meaning {
            Meaning::Mask(Mask::OutletCue) => false,
            Meaning::Mask(Mask::OutletTitle) => is_named_as_outlet(words, mentions, mention),
            Meaning::Mask(_) | Meaning::Topic(_, Strength::Not) => true,
            _ => false,
        })
        .copied()
        .collect();
    let mut masks = masks.as_slice();
    for mention in mentions {
        // Masks and mentions are both in order.
        while let [past, rest @ ..] = masks
            && past.first + LONGEST <= mention.first
        {
            masks = rest;
        }
        let hidden = masks.iter().take_while(|mask| mask.first <= mention.first).find_map(|mask| hides(mask, mention));
        mention.hidden = hidden;
    }
}

/// The mentions that can reach into a range of words; `mentions` are in order of their first words.
fn near(mentions: &[Mention], words: Range<usize>) -> impl Iterator<Item = &Mention> {
    let from = mentions.partition_point(|mention| mention.first + LONGEST <= words.start);
    mentions[from..]
        .iter()
        .take_while(move |mention| mention.first < words.end)
        .filter(move |mention| mention.end() > words.start)
}

/// By what the mask hides the mention, if it does.
fn hides(mask: &Mention, mention: &Mention) -> Option<Mask> {
    if !mask.covers(mention) {
        return None;
    }
    match (mention.sense.meaning, mask.sense.meaning) {
        (Meaning::Actor(..), Meaning::Mask(kind)) => {
            let whole_outlet = matches!(kind, Mask::Outlet | Mask::OutletTitle);
            (mask.length > mention.length || whole_outlet).then_some(kind)
        }
        (Meaning::Topic(topic, strength), Meaning::Topic(other, Strength::Not)) => {
            (topic == other && strength != Strength::Not).then_some(Mask::Idiom)
        }
        (Meaning::Topic(_, strength), Meaning::Mask(Mask::Idiom)) => (strength != Strength::Not).then_some(Mask::Idiom),
        _ => None,
    }
}

/// Whether a common word is used as an outlet's name: after a cue such as صحيفة, or alone in brackets.
fn is_named_as_outlet(words: &Words, mentions: &[Mention], title: &Mention) -> bool {
    let before = title.first.saturating_sub(1)..title.first;
    let after_cue = near(mentions, before)
        .any(|mention| mention.sense.meaning == Meaning::Mask(Mask::OutletCue) && mention.end() == title.first);
    let opens = words.get(title.first).is_some_and(|word| word.gap.has(Gap::OPEN));
    let closes = words.get(title.end()).is_some_and(|word| word.gap.has(Gap::CLOSE));
    after_cue || opens && closes
}

#[cfg(test)]
mod reference;

#[cfg(test)]
mod tests {
    use super::*;

    /// The actors that count and those that are hidden, as codes.
    fn actors(text: &str) -> (Vec<String>, Vec<String>) {
        let lexicon = Lexicon::builtin();
        let words = Words::of(text);
        let (mut seen, mut hidden) = (Vec::new(), Vec::new());
        for mention in scan(&words, &lexicon) {
            if let Meaning::Actor(actor, _) = mention.sense.meaning {
                let list = if mention.hidden.is_some() { &mut hidden } else { &mut seen };
                list.push(lexicon.code(actor).to_owned());
            }
        }
        (seen, hidden)
    }

    #[test]
    fn proclitics_are_peeled_only_from_forms() {
        for (text, code) in [
            ("والكويت", "KW"),
            ("بالكويت", "KW"),
            ("للكويت", "KW"),
            ("وللكويتيين", "KW"),
            ("واشنطن", "US"),
            ("بريطانيا", "GB"),
            ("وبريطانيا", "GB"),
            ("لبنان", "LB"),
            ("ولبنان", "LB"),
            ("ليبيا", "LY"),
            ("فلسطين", "PS"),
        ] {
            assert_eq!(actors(text).0, [code], "{text}");
        }
        for text in ["التركيز", "المشترك", "مهندس", "بيروقراطية", "القطر", "هند"] {
            assert!(actors(text).0.is_empty(), "{text}");
        }
    }

    #[test]
    fn the_longest_form_wins() {
        assert_eq!(actors("جنوب السودان").0, ["SS"]);
        assert_eq!(actors("المملكة العربية السعودية").0, ["SA"]);
        assert_eq!(actors("South Korean").0, ["KR"]);
    }

    #[test]
    fn masks_hide_and_say_so() {
        assert_eq!(actors("قناة روسيا اليوم"), (vec![], vec!["RU".to_owned()]));
        assert_eq!(actors("روسيا تعلن اليوم"), (vec!["RU".to_owned()], vec![]));
    }

    #[test]
    fn capitals_matter_in_english() {
        assert_eq!(actors("Turkey").0, ["TR"]);
        assert!(actors("roast turkey for us").0.is_empty());
        assert_eq!(actors("the US and").0, ["US"]);
        assert_eq!(actors("TURKEY").0, ["TR"]);
    }
}
