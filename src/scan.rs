//! Words and lexicon into mentions, in one pass.
//!
//! At each word every reading of it is looked up, the whole word first and then what is left when the proclitics
//! و ف ب ك ل س and ال are peeled; a peeled reading counts only if the rest is a form of the lexicon, so that
//! واشنطن and بريطانيا keep their first letters. Phrases are followed word by word from there. In the end masks
//! hide what stands inside them: روسيا اليوم is an outlet and no Russia.

use std::cmp::Reverse;
use std::ops::Range;

use crate::lexicon::sense::{Cue, Mask, Meaning, Sense, Strength};
use crate::lexicon::{Finder, Found, Key, Lexicon, shifted};
use crate::text::letters::{self, Script};
use crate::text::words::{Gap, Word, Words};

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
const READINGS: usize = 4;
/// So many words are looked up together.
const BLOCK: usize = 32;

/// One reading of a word in one table; nothing was found of a few.
#[derive(Clone, Copy, Default)]
struct Reading {
    found: Found,
    word: u32,
    clitics: Clitics,
}

/// All mentions in the text, in order of their first words; of several forms in one place the longest.
pub(crate) fn scan(words: &Words, lexicon: &Lexicon) -> Vec<Mention> {
    let mut mentions = Vec::with_capacity(words.len() / 2);
    for (tables, shift) in lexicon.tables() {
        let finder = tables.finder();
        Scanner { words, finder, shift, readings: Readings::of(words, finder) }.scan(&mut mentions);
    }
    if lexicon.tables().count() > 1 {
        mentions.sort_by_key(|mention| (mention.first, Reverse(mention.length)));
    }
    resolve(words, &mut mentions);
    mentions
}

struct Scanner<'a> {
    words: &'a Words,
    finder: Finder<'a>,
    shift: u8,
    readings: Readings,
}

impl Scanner<'_> {
    /// Notes all forms, those that begin with the same word by length, the longest first.
    fn scan(&self, found: &mut Vec<Mention>) {
        let (mut word, mut from) = (0, 0);
        for reading in self.readings.list.iter().filter(|reading| reading.found.begins()) {
            if reading.word != word {
                longest_first(&mut found[from..]);
                (word, from) = (reading.word, found.len());
            }
            let clitics = reading.clitics;
            self.follow(reading.found.word(), word as usize, 1, clitics, clitics.has(Clitics::AL), found);
        }
        longest_first(&mut found[from..]);
    }

    /// Notes what ends in this state and goes on over the next word.
    fn follow(
        &self,
        from: u32,
        first: usize,
        length: usize,
        clitics: Clitics,
        peeled_article: bool,
        found: &mut Vec<Mention>,
    ) {
        let state = self.finder.state(from);
        let next = first + length;
        for packed in state.senses() {
            if let Some(sense) = Sense::unpack(packed)
                && (Sense::is_free(packed) && !clitics.has(Clitics::SA)
                    || holds(sense, &self.words.as_slice()[first..next], clitics, peeled_article))
            {
                found.push(Mention { first, length, sense: shifted(sense, self.shift), clitics, hidden: None });
            }
        }
        if state.is_last() || length == LONGEST || !self.words.get(next).is_some_and(inside_phrase) {
            return;
        }
        for Reading { found: word, clitics: inner, .. } in self.readings.get(next) {
            if word.goes_on()
                && (*inner == Clitics::default() || *inner == Clitics::AL)
                && let Some(state) = self.finder.next(from, state, word.word())
            {
                let peeled_article = peeled_article || inner.has(Clitics::AL);
                self.follow(state, first, length + 1, clitics, peeled_article, found);
            }
        }
    }
}

fn longest_first(mentions: &mut [Mention]) {
    if !mentions.is_sorted_by(|one, next| one.length >= next.length) {
        mentions.sort_by_key(|mention| Reverse(mention.length));
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
    /// Where each word's readings start in the list, and where the last one's end.
    starts: Vec<u32>,
}

impl Readings {
    fn of(words: &Words, finder: Finder<'_>) -> Readings {
        let mut possible = Possible { finder, list: [<_>::default(); BLOCK * READINGS], count: 0, word: 0 };
        let mut readings =
            Readings { list: Vec::with_capacity(words.len()), starts: Vec::with_capacity(words.len() + 1) };
        let mut keys = words.with_keys();
        while readings.starts.len() < words.len() {
            possible.count = 0;
            for (word, head, letters) in keys.by_ref().take(BLOCK) {
                possible.word = readings.starts.len() as u32;
                readings.starts.push((readings.list.len() + possible.count) as u32);
                let key = Key::new(head, letters);
                possible.add(key, Clitics::default());
                if word.script == Script::Arabic {
                    possible.peel(key);
                }
            }
            readings.list.extend(possible.list[..possible.count].iter().map(|(key, hash, reading)| Reading {
                found: finder.word(*key, *hash).unwrap_or_default(),
                ..*reading
            }));
        }
        readings.starts.push(readings.list.len() as u32);
        readings
    }

    fn get(&self, word: usize) -> &[Reading] {
        &self.list[self.starts[word] as usize..self.starts[word + 1] as usize]
    }
}

/// The ways in which a block of words may be read, with the hashes of their keys, before they are looked up.
struct Possible<'a> {
    finder: Finder<'a>,
    list: [(Key<'a>, u64, Reading); BLOCK * READINGS],
    /// How many of the list may be words.
    count: usize,
    /// The word whose readings are added.
    word: u32,
}

impl<'a> Possible<'a> {
    /// Adds a key, to be overwritten by the next one if it is no word. There is no branch here: it would be taken at random,
    /// and wait for the memory of the sieve, while without one the processor reads on.
    fn add(&mut self, key: Key<'a>, clitics: Clitics) {
        let hash = key.hash();
        self.list[self.count] = (key, hash, Reading { found: Found::default(), word: self.word, clitics });
        // One letter is a word of its own ("reached a deal"), but no host of a proclitic.
        let long = (key.len() >= 2) | (clitics == Clitics::default());
        self.count += usize::from(self.finder.may_hold(hash)) & usize::from(long);
    }

    /// Adds what is left of an Arabic word without its proclitics, in every way in which they can be peeled.
    fn peel(&mut self, key: Key<'a>) {
        const ALEF: u8 = letters::key('ا');
        const LAM: u8 = letters::key('ل');
        const WAW: u8 = letters::key('و');
        const FEH: u8 = letters::key('ف');
        const BEH: u8 = letters::key('ب');
        const KAF: u8 = letters::key('ك');
        const SEEN: u8 = letters::key('س');

        let (host, before) = match key.first() {
            [WAW | FEH, ..] => {
                self.add(key.without(1), Clitics::AND);
                (key.without(1), Clitics::AND)
            }
            _ => (key, Clitics::default()),
        };
        match host.first() {
            [LAM, LAM, _] => {
                // ل and ال are written لل.
                let clitics = before.with(Clitics::LI);
                self.add(host.beginning(ALEF), clitics);
                self.add(host.without(2), clitics.with(Clitics::AL));
            }
            [letter @ (BEH | KAF | LAM), second, third] => {
                let clitics = before.with(match letter {
                    BEH => Clitics::BI,
                    KAF => Clitics::KA,
                    _ => Clitics::LI,
                });
                self.add(host.without(1), clitics);
                if [second, third] == [ALEF, LAM] {
                    self.add(host.without(3), clitics.with(Clitics::AL));
                }
            }
            [SEEN, ..] => self.add(host.without(1), before.with(Clitics::SA)),
            [ALEF, LAM, _] => self.add(host.without(2), before.with(Clitics::AL)),
            _ => {}
        }
    }
}

/// The class within which the longest form wins.
fn class(mention: &Mention) -> u32 {
    match mention.sense.meaning {
        Meaning::Actor(..) => 0,
        Meaning::Topic(topic, _) => 16 + u32::from(topic.0),
        Meaning::Mask(_) => 1,
        // A press conference is no conference of many, and the border of both countries no joint dealing.
        Meaning::Cue(Cue::Occasion | Cue::Many | Cue::Forum | Cue::Joint | Cue::Shared) => 4,
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
