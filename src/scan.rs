//! Words and lexicon into mentions, in one pass.
//!
//! At each word every reading of it is looked up, the whole word first and then what is left when the proclitics
//! و ف ب ك ل س and ال are peeled; a peeled reading counts only if the rest is a form of the lexicon, so that
//! واشنطن and بريطانيا keep their first letters. Phrases are followed word by word from there. In the end masks
//! hide what stands inside them: روسيا اليوم is an outlet and no Russia.

mod readings;

use std::cmp::Reverse;
use std::ops::Range;

use crate::lexicon::sense::{Cue, Mask, Meaning, Sense, Strength};
use crate::lexicon::{Finder, Lexicon};
use crate::text::letters::Script;
use crate::text::words::{Gap, Word, Words};
use readings::Reading;

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
    pub(crate) length: u8,
    pub(crate) sense: Sense,
    pub(crate) clitics: Clitics,
    /// What hides it, if anything.
    pub(crate) hidden: Option<Mask>,
}

impl Mention {
    pub(crate) fn words(&self) -> Range<usize> {
        self.first..self.end()
    }

    pub(crate) fn end(&self) -> usize {
        self.first + usize::from(self.length)
    }

    fn covers(&self, other: &Mention) -> bool {
        self.first <= other.first && other.end() <= self.end()
    }
}

/// The most words that a form of the lexicon has; longer ones are not looked for.
const LONGEST: usize = 12;

/// What a scan finds. Its memory serves one text after the other.
#[derive(Default)]
pub(crate) struct Scan {
    readings: Vec<Reading>,
    mentions: Vec<Mention>,
}

impl Scan {
    /// Scans a text in the place of another. All mentions in it, in order of their first words; of several forms in one place
    /// the longest.
    pub(crate) fn again(&mut self, words: &Words, lexicon: &Lexicon) -> &[Mention] {
        let Scan { readings, mentions } = self;
        mentions.clear();
        mentions.reserve(words.len() / 2);
        for (tables, shift) in lexicon.tables() {
            let finder = tables.finder();
            readings::read(words, finder, readings);
            Scanner { words, finder, shift }.scan(readings, mentions);
        }
        if lexicon.tables().count() > 1 {
            mentions.sort_by_key(|mention| (mention.first, Reverse(mention.length)));
        }
        resolve(words, mentions);
        mentions
    }

    /// Those of the text last scanned.
    pub(crate) fn mentions(&self) -> &[Mention] {
        &self.mentions
    }
}

struct Scanner<'a> {
    words: &'a Words,
    finder: Finder<'a>,
    shift: u8,
}

/// The words that lead to a state.
#[derive(Clone, Copy)]
struct Phrase {
    first: usize,
    length: usize,
    clitics: Clitics,
    peeled_article: bool,
}

impl Scanner<'_> {
    /// Notes all forms, those that begin with the same word by length, the longest first.
    fn scan(&self, readings: &[Reading], found: &mut Vec<Mention>) {
        // `from` is the first mention of the word, and `next` the first reading of the words behind it.
        let (mut word, mut from, mut next) = (0, 0, 0);
        for reading in readings {
            if reading.word != word {
                longest_first(&mut found[from..]);
                (word, from) = (reading.word, found.len());
            }
            while readings.get(next).is_some_and(|next| next.word <= word) {
                next += 1;
            }
            let Reading { clitics, .. } = *reading;
            let phrase = Phrase { first: word as usize, length: 1, clitics, peeled_article: clitics.has(Clitics::AL) };
            if let Some(sense) = reading.found.sense() {
                self.note(sense, phrase, found);
                if reading.found.has_more() {
                    let senses = self.finder.state(reading.found.word()).senses();
                    senses.skip(1).for_each(|sense| self.note(sense, phrase, found));
                }
            }
            if reading.found.leads() {
                self.go_on(reading.found.word(), phrase, &readings[next..], found);
            }
        }
        longest_first(&mut found[from..]);
    }

    /// Follows a phrase that leads to a state over the next word, if some form goes on so. The readings are those of the words
    /// behind the phrase.
    #[inline(always)]
    fn go_on(&self, state: u32, phrase: Phrase, readings: &[Reading], found: &mut Vec<Mention>) {
        let next = (phrase.first + phrase.length) as u32;
        for (at, reading) in readings.iter().enumerate().take_while(|(_, reading)| reading.word == next) {
            // Without a branch between the two: the first is taken at random.
            if reading.found.goes_on() & self.finder.may_go_on(state, reading.found.word()) {
                self.step(state, phrase, &readings[at..], found);
            }
        }
    }

    /// Follows a phrase over the word of the first reading, notes what ends there, and goes on.
    fn step(&self, state: u32, phrase: Phrase, readings: &[Reading], found: &mut Vec<Mention>) {
        let [reading, ..] = readings else { return };
        let Some(place) = self.finder.state(state).next(reading.found.word()) else { return };
        let peeled_article = phrase.peeled_article || reading.clitics.has(Clitics::AL);
        let phrase = Phrase { length: phrase.length + 1, peeled_article, ..phrase };
        let state = self.finder.state(place);
        state.senses().for_each(|sense| self.note(sense, phrase, found));
        if !state.is_last() && phrase.length < LONGEST {
            let behind = readings.iter().take_while(|next| next.word == reading.word).count();
            self.go_on(place, phrase, &readings[behind..], found);
        }
    }

    /// Notes a form that is the words of a phrase, if they are written as its packed sense demands.
    #[inline(always)]
    fn note(&self, packed: u32, phrase: Phrase, found: &mut Vec<Mention>) {
        let Phrase { first, length, clitics, peeled_article } = phrase;
        let sense = Sense::of(packed);
        let free = sense.is_free() && !clitics.has(Clitics::SA);
        let words = || &self.words.as_slice()[first..first + length];
        if free || holds(sense, words(), clitics, peeled_article) {
            found.push(Mention {
                first,
                length: length as u8,
                sense: sense.shifted(self.shift),
                clitics,
                hidden: None,
            });
        }
    }
}

#[inline(always)]
fn longest_first(mentions: &mut [Mention]) {
    if mentions.len() > 1 && !mentions.is_sorted_by(|one, next| one.length >= next.length) {
        mentions.sort_by_key(|mention| Reverse(mention.length));
    }
}

/// Whether the words satisfy the conditions of the sense.
fn holds(sense: Sense, words: &[Word], clitics: Clitics, peeled_article: bool) -> bool {
    let (letters, conditions) = (sense.letters(), sense.conditions());
    let small = |(at, word): (usize, &Word)| letters >> at & 1 == 1 && !word.capital;
    let capitals = letters == 0 || words[0].script != Script::Latin || !words.iter().take(8).enumerate().any(small);
    let future = clitics.has(Clitics::SA) && !sense.is_cue();
    !(future
        || conditions.article && peeled_article
        || !capitals
        || conditions.all_capitals && !words[0].capitals
        || conditions.exact_end && words[words.len() - 1].maqsura)
}

/// The class within which the longest form wins.
fn class(mention: &Mention) -> u32 {
    match mention.sense.meaning() {
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
    match (one.sense.meaning(), other.sense.meaning()) {
        (Meaning::Actor(one, _), Meaning::Actor(other, _)) => one == other,
        (one, other) => one == other,
    }
}

/// Keeps the longest mention of each class in a place, and hides what stands inside masks.
fn resolve(words: &Words, mentions: &mut Vec<Mention>) {
    // Those kept are moved to the front; `from` is the first of them that may reach to the mention at hand.
    let (mut kept, mut from, mut reached) = (0, 0, 0);
    let mut masks: Vec<Mention> = Vec::with_capacity(16);
    for at in 0..mentions.len() {
        let mention = &mentions[at];
        if reached <= mention.first {
            from = kept;
        }
        while from < kept && mentions[from].first + LONGEST <= mention.first {
            from += 1;
        }
        let inside = mentions[from..kept].iter().any(|other| {
            other.covers(mention)
                && class(other) == class(mention)
                && (other.length > mention.length || same_subject(other, mention))
        });
        if inside {
            continue;
        }
        if matches!(mention.sense.meaning(), Meaning::Mask(_) | Meaning::Topic(_, Strength::Not)) {
            masks.push(*mention);
        }
        reached = reached.max(mention.end());
        mentions[kept] = mentions[at];
        kept += 1;
    }
    mentions.truncate(kept);
    masks.retain(|mask| match mask.sense.meaning() {
        Meaning::Mask(Mask::OutletCue) => false,
        Meaning::Mask(Mask::OutletTitle) => is_named_as_outlet(words, mentions, mask),
        _ => true,
    });
    let mut masks = masks.as_slice();
    for mention in mentions {
        // Masks and mentions are both in order.
        while let [past, rest @ ..] = masks
            && past.first + LONGEST <= mention.first
        {
            masks = rest;
        }
        let [first, ..] = masks else { return };
        if first.first <= mention.first {
            mention.hidden =
                masks.iter().take_while(|mask| mask.first <= mention.first).find_map(|mask| hides(mask, mention));
        }
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
    match (mention.sense.meaning(), mask.sense.meaning()) {
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
        .any(|mention| mention.sense.meaning() == Meaning::Mask(Mask::OutletCue) && mention.end() == title.first);
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
        for mention in Scan::default().again(&words, &lexicon) {
            if let Meaning::Actor(actor, _) = mention.sense.meaning() {
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
