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
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) found: Found,
    pub(super) word: u32,
    pub(super) clitics: Clitics,
}

/// The readings of all words, in order of the words; many a word has none.
pub(super) fn readings(words: &Words, finder: Finder<'_>) -> Vec<Reading> {
    let mut readings = Vec::with_capacity(words.len());
    let mut possible = Possible::of(finder);
    let mut slots = [[0; SLOT]; BLOCK * MOST];
    for block in words.as_slice().chunks(BLOCK) {
        possible.count = 0;
        for word in block {
            let key = Key::new(words.head(word), words.letters(word));
            possible.inside = inside_phrase(word);
            possible.add(key, Clitics::default());
            if word.script == Script::Arabic {
                possible.peel(key);
            }
            possible.word += 1;
        }
        // The first slot of each is read before any is looked at, so that none waits for another.
        let ways = &possible.list[..possible.count];
        for (slot, way) in slots.iter_mut().zip(ways) {
            *slot = finder.first_slot(way.hash);
        }
        readings.extend(ways.iter().zip(&slots).filter_map(|(way, slot)| way.look_up(finder, slot)));
    }
    readings
}

/// Whether a word may go on the phrase before it: only spaces, dashes and quotes stand between.
pub(super) fn inside_phrase(word: &Word) -> bool {
    const APART: Gap =
        Gap::COMMA.or(Gap::STOP).or(Gap::LINE).or(Gap::COLON).or(Gap::SLASH).or(Gap::OPEN).or(Gap::CLOSE);
    !word.gap.has(APART)
}

/// A way in which a word may be read, with the hash of its key.
#[derive(Clone, Copy, Default)]
struct Way<'a> {
    key: Key<'a>,
    hash: u64,
    word: u32,
    clitics: Clitics,
    /// It may go on a phrase.
    inside: bool,
}

impl Way<'_> {
    fn look_up(&self, finder: Finder<'_>, first: &[u8; SLOT]) -> Option<Reading> {
        let found = finder.word(self.key, self.hash, first)?;
        let found = if self.inside { found } else { found.at_beginning()? };
        Some(Reading { found, word: self.word, clitics: self.clitics })
    }
}

/// The ways in which a block of words may be read, before they are looked up.
struct Possible<'a> {
    finder: Finder<'a>,
    list: [Way<'a>; BLOCK * MOST],
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

    /// Adds a key, to be overwritten by the next one if it is no word. There is no branch here: it would be taken at random,
    /// and wait for the memory of the sieve, while without one the processor reads on.
    fn add(&mut self, key: Key<'a>, clitics: Clitics) {
        let hash = key.hash();
        // What is written before a word of a phrase, other than ال, is no part of it.
        let inside = self.inside & ((clitics == Clitics::default()) | (clitics == Clitics::AL));
        self.list[self.count] = Way { key, hash, word: self.word, clitics, inside };
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
