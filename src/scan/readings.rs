//! Every way in which the words of a text may be read, looked up in the tables.

use super::Clitics;
use crate::lexicon::{Finder, Found, Key, SLOT};
use crate::text::letters::{self, Script};
use crate::text::words::{Gap, Word, Words};

/// The most readings that a word has.
const MOST: usize = 4;
/// So many words are looked up together.
const BLOCK: usize = 32;

/// One reading of a word that the tables hold.
#[derive(Clone, Copy, Default)]
pub(super) struct Reading {
    pub(super) found: Found,
    pub(super) word: u32,
    pub(super) clitics: Clitics,
}

/// Puts the readings of all words in the place of others, in order of the words; many a word has none.
pub(super) fn read(words: &Words, finder: Finder<'_>, readings: &mut Vec<Reading>) {
    readings.clear();
    readings.reserve(words.len());
    let mut possible = Possible::of(finder);
    let mut slots = [[0; SLOT]; BLOCK * MOST];
    let mut found = [Reading::default(); BLOCK * MOST];
    for block in words.as_slice().chunks(BLOCK) {
        possible.count = 0;
        for word in block {
            let whole = Host { key: Key::new(words.front(word)), clitics: Clitics::default(), peeled: 0 };
            possible.inside = inside_phrase(word);
            possible.add(whole, true);
            if word.script == Script::Arabic {
                possible.peel(whole);
            }
            possible.word += 1;
        }
        // The first slot of each is read before any is looked at, so that none waits for another.
        let ways = &possible.list[..possible.count];
        for (slot, way) in slots.iter_mut().zip(ways) {
            *slot = finder.first_slot(way.hash);
        }
        // As among the ways, the next one overwrites what is no word.
        let mut count = 0;
        for (way, slot) in ways.iter().zip(&slots) {
            found[count] = way.look_up(words, finder, slot);
            count += usize::from(found[count].found.is_some());
        }
        readings.extend_from_slice(&found[..count]);
    }
}

/// Whether a word may go on the phrase before it: only spaces, dashes and quotes stand between.
pub(super) fn inside_phrase(word: &Word) -> bool {
    const APART: Gap =
        Gap::COMMA.or(Gap::STOP).or(Gap::LINE).or(Gap::COLON).or(Gap::SLASH).or(Gap::OPEN).or(Gap::CLOSE);
    !word.gap.has(APART)
}

/// A word, or what is left of it behind its proclitics.
#[derive(Clone, Copy, Default)]
struct Host {
    key: Key,
    /// What was peeled, and how many letters it has.
    clitics: Clitics,
    peeled: u8,
}

impl Host {
    fn without(self, letters: u8, clitics: Clitics) -> Host {
        Host {
            key: self.key.without(letters.into()),
            clitics: self.clitics.with(clitics),
            peeled: self.peeled + letters,
        }
    }
}

/// A way in which a word may be read, with the hash of its key.
#[derive(Clone, Copy, Default)]
struct Way {
    host: Host,
    hash: u64,
    word: u32,
    /// It may go on a phrase.
    inside: bool,
}

impl Way {
    #[inline(always)]
    fn look_up(&self, words: &Words, finder: Finder<'_>, first: &[u8; SLOT]) -> Reading {
        let letters = || &words.key(self.word as usize)[self.host.peeled.into()..];
        let found = finder.word(self.host.key, letters, self.hash, first);
        Reading { found: found.at(self.inside), word: self.word, clitics: self.host.clitics }
    }
}

/// The ways in which a block of words may be read, before they are looked up.
struct Possible<'a> {
    finder: Finder<'a>,
    list: [Way; BLOCK * MOST],
    /// How many of the list may be words.
    count: usize,
    /// The word whose readings are added, and whether it may go on a phrase.
    word: u32,
    inside: bool,
}

impl<'a> Possible<'a> {
    fn of(finder: Finder<'a>) -> Possible<'a> {
        Possible { finder, list: [Way::default(); BLOCK * MOST], count: 0, word: 0, inside: false }
    }

    /// Adds a host, which the next one overwrites if it is no word. There is no branch here: it would be taken at random,
    /// and wait for the memory of the sieve, while without one the processor reads on.
    #[inline(always)]
    fn add(&mut self, host: Host, is_host: bool) {
        let Host { key, clitics, .. } = host;
        let hash = key.hash();
        // What is written before a word of a phrase, other than ال, is no part of it.
        let inside = self.inside & ((clitics == Clitics::default()) | (clitics == Clitics::AL));
        self.list[self.count] = Way { host, hash, word: self.word, inside };
        // One letter is a word of its own ("reached a deal"), but no host of a proclitic.
        let long = !key.is_letter() | (clitics == Clitics::default());
        self.count += usize::from(self.finder.may_hold(hash) & long & is_host);
    }

    /// Adds what is left of an Arabic word without its proclitics, in every way in which they can be peeled.
    fn peel(&mut self, whole: Host) {
        const ALEF: u8 = letters::key('ا');
        const LAM: u8 = letters::key('ل');
        const WAW: u8 = letters::key('و');
        const FEH: u8 = letters::key('ف');
        /// The proclitic that each letter is or begins, if it does.
        const PROCLITICS: [Clitics; 256] = {
            let mut proclitics = [Clitics(0); 256];
            proclitics[letters::key('ب') as usize] = Clitics::BI;
            proclitics[letters::key('ك') as usize] = Clitics::KA;
            proclitics[LAM as usize] = Clitics::LI;
            proclitics[letters::key('س') as usize] = Clitics::SA;
            proclitics[ALEF as usize] = Clitics::AL;
            proclitics
        };
        /// Those that ال may follow.
        const BEFORE_ARTICLE: Clitics = Clitics::BI.with(Clitics::KA).with(Clitics::LI);

        let mut host = whole;
        if let [WAW | FEH, ..] = whole.key.first() {
            host = whole.without(1, Clitics::AND);
            self.add(host, true);
        }
        let [first, second, third] = host.key.first();
        if [first, second] == [LAM, LAM] {
            // ل and ال are written لل.
            let article = Host { key: host.key.beginning(ALEF), ..host.without(0, Clitics::LI) };
            self.add(article, true);
            self.add(article.without(2, Clitics::AL), true);
            return;
        }
        // Every other word begins with a proclitic's letter, at random: the others are added too, but do not count.
        let proclitic = PROCLITICS[usize::from(first)];
        let is_article = proclitic == Clitics::AL;
        let is_peeled = (proclitic != Clitics::default()) & (!is_article | (second == LAM));
        self.add(host.without(1 + u8::from(is_article), proclitic), is_peeled);
        if [second, third] == letters::ARTICLE && proclitic.has(BEFORE_ARTICLE) {
            self.add(host.without(3, proclitic.with(Clitics::AL)), true);
        }
    }
}
