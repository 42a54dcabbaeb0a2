//! The compiled lexicon: tables used in place, whether they stand in the program or were just compiled.
//!
//! Words map to numbers through a hash table, and phrases are paths through a trie over word numbers. All numbers
//! are little-endian `u32`s in one block of bytes, so that the built-in lexicon needs no set-up at all.

use std::borrow::Cow;

/// Open-addressing hash of a word's key or of a trie edge; FNV-1a, finished so that low bits mix.
pub(crate) fn hash(bytes: &[u8]) -> u32 {
    let mut state = 0xCBF2_9CE4_8422_2325_u64;
    for &byte in bytes {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    (state ^ state >> 32) as u32
}

/// Hash of the edge from a state over a word.
pub(crate) fn edge_hash(state: u32, word: u32) -> u32 {
    let mixed = (u64::from(state) << 32 | u64::from(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as u32
}

/// The sections of the block, in order; each is an array of `u32`, except the last two, which are bytes.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// Hash slots: 0, or a word's number plus one.
    WordSlots,
    /// Where each word's key ends among the keys.
    KeyEnds,
    /// The state after each word at the start of a phrase, or 0.
    First,
    /// Hash slots of edges, three numbers each: state, word, next state; state 0 is free.
    Edges,
    /// Where each state's senses end among the senses.
    SenseEnds,
    Senses,
    /// Where each text ends among the texts: code, Arabic name and English name of each actor, then the topics.
    TextEnds,
    /// The number of actors.
    Actors,
    Keys,
    Texts,
}

pub(crate) const SECTIONS: usize = 10;

/// The compiled lexicon.
#[derive(Debug)]
pub(crate) struct Tables {
    block: Cow<'static, [u8]>,
    /// Byte offset at which each section starts, and the end.
    starts: [usize; SECTIONS + 1],
}

impl Tables {
    /// The tables in a block that [`super::compile`] wrote.
    pub(crate) fn new(block: Cow<'static, [u8]>) -> Tables {
        let mut starts = [(SECTIONS + 1) * 4; SECTIONS + 1];
        for (at, start) in starts.iter_mut().enumerate() {
            *start = read(&block, at * 4) as usize;
        }
        Tables { block, starts }
    }

    fn section(&self, section: Section) -> &[u8] {
        let at = section as usize;
        self.block.get(self.starts[at]..self.starts[at + 1]).unwrap_or_default()
    }

    fn number(&self, section: Section, at: usize) -> u32 {
        read(self.section(section), at * 4)
    }

    fn count(&self, section: Section) -> usize {
        self.section(section).len() / 4
    }

    /// The bytes between two neighbouring ends.
    fn slice(&self, ends: Section, bytes: Section, at: usize) -> &[u8] {
        let start = if at == 0 { 0 } else { self.number(ends, at - 1) as usize };
        self.section(bytes).get(start..self.number(ends, at) as usize).unwrap_or_default()
    }

    /// The number of a word, if any form holds it.
    pub(crate) fn word(&self, key: &[u8]) -> Option<u32> {
        let slots = self.count(Section::WordSlots);
        let mut slot = hash(key) as usize & (slots - 1);
        loop {
            match self.number(Section::WordSlots, slot) {
                0 => return None,
                found if self.slice(Section::KeyEnds, Section::Keys, found as usize - 1) == key => {
                    return Some(found - 1);
                }
                _ => slot = (slot + 1) & (slots - 1),
            }
        }
    }

    /// The state after the first word of a phrase; 0 is none.
    pub(crate) fn first(&self, word: u32) -> u32 {
        self.number(Section::First, word as usize)
    }

    /// The state after a further word.
    pub(crate) fn next(&self, state: u32, word: u32) -> Option<u32> {
        let slots = self.count(Section::Edges) / 3;
        let mut slot = edge_hash(state, word) as usize & (slots - 1);
        loop {
            match self.number(Section::Edges, slot * 3) {
                0 => return None,
                found if found == state && self.number(Section::Edges, slot * 3 + 1) == word => {
                    return Some(self.number(Section::Edges, slot * 3 + 2));
                }
                _ => slot = (slot + 1) & (slots - 1),
            }
        }
    }

    /// The packed senses of the phrase that ends in a state.
    pub(crate) fn senses(&self, state: u32) -> impl Iterator<Item = u32> {
        let start = if state == 0 { 0 } else { self.number(Section::SenseEnds, state as usize - 1) };
        (start..self.number(Section::SenseEnds, state as usize)).map(|at| self.number(Section::Senses, at as usize))
    }

    pub(crate) fn actors(&self) -> usize {
        self.number(Section::Actors, 0) as usize
    }

    /// Code, Arabic name and English name of an actor.
    pub(crate) fn actor(&self, actor: usize) -> [&str; 3] {
        [0, 1, 2].map(|column| self.text(actor * 3 + column))
    }

    pub(crate) fn topics(&self) -> usize {
        self.count(Section::TextEnds) - self.actors() * 3
    }

    pub(crate) fn topic(&self, topic: usize) -> &str {
        self.text(self.actors() * 3 + topic)
    }

    fn text(&self, at: usize) -> &str {
        std::str::from_utf8(self.slice(Section::TextEnds, Section::Texts, at)).unwrap_or_default()
    }
}

fn read(bytes: &[u8], at: usize) -> u32 {
    match bytes.get(at..at + 4) {
        Some(&[a, b, c, d]) => u32::from_le_bytes([a, b, c, d]),
        _ => 0,
    }
}
