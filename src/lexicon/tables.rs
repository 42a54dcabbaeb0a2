//! The compiled lexicon: tables used in place, whether they stand in the program or were just compiled.
//!
//! Words map to numbers through a hash table, and phrases are paths through a trie over word numbers. The states of
//! the trie are numbered level by level, the children of each in the order of their words, so that a state needs no
//! pointers but the end of its children. The words that begin phrases have the lowest numbers: word `w` leads from the
//! root to state `w + 1`. All numbers are little-endian in one block of bytes, so that the built-in lexicon needs no
//! set-up at all.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

/// Hash of a word's key. Most keys are no longer than eight letters, which are one multiplication.
pub(crate) fn hash(key: &[u8]) -> u32 {
    const SEEDS: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F];
    let mix = |one: u64, other: u64| {
        let product = u128::from(one ^ SEEDS[0]) * u128::from(other ^ SEEDS[1]);
        (product ^ product >> 64) as u64
    };
    let length = key.len() as u64;
    let state = match (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (Some(first), Some(last)) if key.len() <= 16 => mix(u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        (_, Some(last)) => {
            let chunks = key.chunks_exact(8).filter_map(|chunk| chunk.first_chunk::<8>());
            chunks.chain([last]).fold(0, |state, chunk| mix(state, u64::from_le_bytes(*chunk)))
        }
        _ => match (key.first_chunk::<4>(), key.last_chunk::<4>(), key) {
            (Some(first), Some(last), _) => {
                mix(u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)))
            }
            (.., [first, .., last]) => mix(u64::from(*first) << 8 | u64::from(*last), u64::from(key[key.len() / 2])),
            (.., [only]) => mix(u64::from(*only), 0),
            _ => 0,
        },
    };
    let state = state.wrapping_add(length.wrapping_mul(SEEDS[1]));
    (state ^ state >> 32) as u32
}

/// What stands for a word in the table of tags: a byte of its hash that the choice of the slot does not use, and not 0.
pub(crate) const fn tag(hash: u32) -> u8 {
    let tag = (hash >> 24) as u8;
    if tag == 0 { 1 } else { tag }
}

/// The sections of the block, in order. All but the last four are arrays of 24-bit numbers.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// Hash slots: where in [`Section::Keys`] the words stand whose tags are in [`Section::Tags`].
    WordSlots,
    /// The word that leads to each state after the first words' states.
    Labels,
    /// For each state, where its children end among the states, and where its senses end among the senses; both begin where
    /// those of the state before it end.
    StateEnds,
    /// Where each text ends among the texts: code, Arabic name and English name of each actor, then the topics.
    TextEnds,
    /// The number of words that begin a phrase, and the number of actors.
    Counts,
    /// Packed senses, 32 bits each.
    Senses,
    /// For each hash slot the tag of the word in it, or 0: one look at this small table refuses nearly all words that no
    /// form holds.
    Tags,
    /// For each word its number, the length of its key in one byte, and the key.
    Keys,
    Texts,
}

/// The width of the numbers in the tables, in bytes.
pub(crate) const WIDTH: usize = 3;

pub(crate) const SECTIONS: usize = 9;

/// The compiled lexicon.
#[derive(Debug)]
pub(crate) struct Tables {
    block: Cow<'static, [u8]>,
    /// Byte offset at which each section starts, and the end.
    starts: [usize; SECTIONS + 1],
}

/// A state of the trie: where its children and its senses stand.
pub(crate) struct State {
    children: Range<usize>,
    senses: Range<usize>,
}

impl State {
    /// Whether no phrase goes on from here.
    pub(crate) fn is_last(&self) -> bool {
        self.children.is_empty()
    }
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
        // The byte after a number is there too: an array of numbers is never the last section.
        read(&self.block, self.starts[section as usize] + at * WIDTH) & 0xFF_FFFF
    }

    fn count(&self, section: Section) -> usize {
        self.section(section).len() / WIDTH
    }

    /// The number of a word, if any form holds it.
    pub(crate) fn word(&self, key: &[u8]) -> Option<u32> {
        let tags = self.section(Section::Tags);
        let hash = hash(key);
        let wanted = tag(hash);
        let mut slot = hash as usize;
        loop {
            slot &= tags.len() - 1;
            match tags[slot] {
                0 => return None,
                found if found == wanted => {
                    let place = self.number(Section::WordSlots, slot) as usize;
                    let record = self.starts[Section::Keys as usize] + place;
                    let [word, length] = split(read(&self.block, record));
                    if length as usize == key.len() && self.block.get(record + 4..record + 4 + key.len()) == Some(key) {
                        return Some(word);
                    }
                }
                _ => {}
            }
            slot += 1;
        }
    }

    /// The state after the first word of a phrase, if the word begins one.
    pub(crate) fn first(&self, word: u32) -> Option<u32> {
        (word < self.number(Section::Counts, 0)).then_some(word + 1)
    }

    /// What the table of states tells of one of them.
    pub(crate) fn state(&self, state: u32) -> State {
        let at = state as usize * 2;
        let ends = |at: usize| self.number(Section::StateEnds, at) as usize;
        let [children, senses] = if at == 0 { [0, 0] } else { [ends(at - 2), ends(at - 1)] };
        State { children: children..ends(at), senses: senses..ends(at + 1) }
    }

    /// The state to which a further word leads.
    pub(crate) fn next(&self, state: &State, word: u32) -> Option<u32> {
        let firsts = self.number(Section::Counts, 0) as usize;
        let mut children = state.children.clone();
        while !children.is_empty() {
            let middle = children.start + children.len() / 2;
            match self.number(Section::Labels, middle - firsts - 1).cmp(&word) {
                Ordering::Equal => return Some(middle as u32),
                Ordering::Less => children.start = middle + 1,
                Ordering::Greater => children.end = middle,
            }
        }
        None
    }

    /// The packed senses of the phrase that ends in a state.
    pub(crate) fn senses(&self, state: &State) -> impl Iterator<Item = u32> {
        let start = self.starts[Section::Senses as usize];
        state.senses.clone().map(move |at| read(&self.block, start + at * 4))
    }

    /// All phrases, each as the keys of its words with spaces between.
    #[cfg(feature = "internals")]
    pub(crate) fn phrases(&self) -> Vec<Vec<u8>> {
        let mut keys = std::collections::HashMap::new();
        let records = self.section(Section::Keys);
        let mut at = 0;
        while at < records.len() {
            let [word, length] = split(read(records, at));
            let end = at + 4 + length as usize;
            keys.insert(word, &records[at + 4..end]);
            at = end;
        }
        let firsts = self.number(Section::Counts, 0);
        let mut paths: Vec<Vec<u8>> = vec![Vec::new(); self.count(Section::StateEnds) / 2];
        let mut phrases = Vec::new();
        for state in 0..paths.len() {
            let here = self.state(state as u32);
            // The root is no child of its own.
            for child in here.children.start.max(1)..here.children.end {
                let word = if state == 0 {
                    child as u32 - 1
                } else {
                    self.number(Section::Labels, child - firsts as usize - 1)
                };
                let before = if state == 0 { Vec::new() } else { [paths[state].as_slice(), b" "].concat() };
                paths[child] = [before.as_slice(), keys[&word]].concat();
            }
            if !here.senses.is_empty() {
                phrases.push(paths[state].clone());
            }
        }
        phrases
    }

    pub(crate) fn actors(&self) -> usize {
        self.number(Section::Counts, 1) as usize
    }

    pub(crate) fn code(&self, actor: usize) -> &str {
        self.text(actor * 3)
    }

    /// Arabic and English name of an actor.
    pub(crate) fn names(&self, actor: usize) -> [&str; 2] {
        [1, 2].map(|column| self.text(actor * 3 + column))
    }

    pub(crate) fn topics(&self) -> usize {
        self.count(Section::TextEnds) - self.actors() * 3
    }

    pub(crate) fn topic(&self, topic: usize) -> &str {
        self.text(self.actors() * 3 + topic)
    }

    fn text(&self, at: usize) -> &str {
        let end = |at: usize| self.number(Section::TextEnds, at) as usize;
        let range = if at == 0 { 0 } else { end(at - 1) }..end(at);
        let text = self.section(Section::Texts).get(range).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }
}

fn read(bytes: &[u8], at: usize) -> u32 {
    match bytes.get(at..at + 4) {
        Some(&[a, b, c, d]) => u32::from_le_bytes([a, b, c, d]),
        _ => 0,
    }
}

/// A word's number and the length of its key.
const fn split(record: u32) -> [u32; 2] {
    [record & 0xFF_FFFF, record >> 24]
}
