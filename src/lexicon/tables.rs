//! The compiled lexicon: tables used in place, whether they stand in the program or were just compiled.
//!
//! A hash table leads from a word's key to its record, and phrases are paths through a trie whose edges are words. What is
//! read together stands together, since a lookup costs what it waits for memory: a word's record holds its key and then
//! the state to which the word leads from the root; a state holds its senses and its edges. Records and states are known by
//! where they begin. All numbers are little-endian in one block of bytes, so that the built-in lexicon needs no set-up at
//! all.

use std::borrow::Cow;

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

/// What a hash slot holds of its word's hash beside the place of the record: a byte that the choice of the slot does not
/// use, and not 0, which is an empty slot. It refuses nearly all words that no form holds.
pub(crate) const fn tag(hash: u32) -> u32 {
    let tag = hash >> 24;
    if tag == 0 { 1 } else { tag }
}

/// The sections of the block, in order.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// Hash slots, 32 bits each: where the word's record begins, and its tag above.
    Slots,
    /// Words, each as the length of its key in one byte, the key, and the state that it leads to from the root; then all
    /// other states.
    ///
    /// A state is the number of its senses in one byte, the number of its edges in 24 bits, then the senses, packed into
    /// 32 bits each, and the edges in the order of their words: 24 bits for the word and 24 for the state behind it. A
    /// word is known by where the state in its record begins.
    Records,
    /// Where each text ends among the texts, in 24 bits: code, Arabic name and English name of each actor, then the topics.
    TextEnds,
    /// The number of actors.
    Actors,
    Texts,
}

pub(crate) const SECTIONS: usize = 5;

/// The width of a place among the records, and of most numbers in the tables, in bytes.
pub(crate) const WIDTH: usize = 3;
/// The widths of a slot, of the head of a state, of a sense and of an edge.
pub(crate) const SLOT: usize = 4;
pub(crate) const HEAD: usize = 4;
pub(crate) const SENSE: usize = 4;
pub(crate) const EDGE: usize = 2 * WIDTH;

/// The compiled lexicon.
#[derive(Debug)]
pub(crate) struct Tables {
    block: Cow<'static, [u8]>,
    /// Byte offset at which each section starts, and the end.
    starts: [usize; SECTIONS + 1],
}

/// A state of the trie: its senses and its edges.
#[derive(Clone, Copy)]
pub(crate) struct State<'t> {
    senses: &'t [u8],
    edges: &'t [u8],
}

impl<'t> State<'t> {
    fn at(records: &'t [u8], place: usize) -> State<'t> {
        let [edges, senses] = split(read(records, place));
        let from = place + HEAD;
        let middle = from + senses as usize * SENSE;
        State {
            senses: records.get(from..middle).unwrap_or_default(),
            edges: records.get(middle..middle + edges as usize * EDGE).unwrap_or_default(),
        }
    }

    /// Whether no phrase goes on from here.
    pub(crate) fn is_last(self) -> bool {
        self.edges.is_empty()
    }

    /// The packed senses of the phrase that ends here.
    pub(crate) fn senses(self) -> impl Iterator<Item = u32> {
        self.senses.as_chunks::<SENSE>().0.iter().map(|sense| u32::from_le_bytes(*sense))
    }

    /// The word and the state of each edge.
    fn edges(self) -> &'t [[u8; EDGE]] {
        self.edges.as_chunks().0
    }

    /// The state to which a further word leads.
    pub(crate) fn next(self, word: u32) -> Option<u32> {
        let edges = self.edges();
        let at = edges.partition_point(|edge| edge_word(edge) < word);
        edges.get(at).filter(|edge| edge_word(edge) == word).map(edge_state)
    }
}

fn edge_word(edge: &[u8; EDGE]) -> u32 {
    u32::from_le_bytes([edge[0], edge[1], edge[2], 0])
}

fn edge_state(edge: &[u8; EDGE]) -> u32 {
    u32::from_le_bytes([edge[3], edge[4], edge[5], 0])
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

    /// The word of a key, if any form holds it.
    pub(crate) fn word(&self, key: &[u8]) -> Option<u32> {
        let (slots, _) = self.section(Section::Slots).as_chunks::<SLOT>();
        let records = self.section(Section::Records);
        let hash = hash(key);
        let mut slot = hash as usize;
        loop {
            slot &= slots.len().wrapping_sub(1);
            let [place, found] = split(u32::from_le_bytes(*slots.get(slot)?));
            if found == 0 {
                return None;
            }
            let begin = place as usize + 1;
            let end = begin + key.len();
            if found == tag(hash)
                && usize::from(records[place as usize]) == key.len()
                && records.get(begin..end) == Some(key)
            {
                return Some(end as u32);
            }
            slot += 1;
        }
    }

    /// A state. A word is the state that it leads to when it comes first.
    pub(crate) fn state(&self, state: u32) -> State<'_> {
        State::at(self.section(Section::Records), state as usize)
    }

    /// All phrases, each as the keys of its words with spaces between.
    #[cfg(feature = "internals")]
    pub(crate) fn phrases(&self) -> Vec<Vec<u8>> {
        let (slots, _) = self.section(Section::Slots).as_chunks::<SLOT>();
        let records = self.section(Section::Records);
        let mut keys = std::collections::BTreeMap::new();
        for [place, tag] in slots.iter().map(|slot| split(u32::from_le_bytes(*slot))) {
            let begin = place as usize + 1;
            let end = begin + usize::from(records[place as usize]);
            if tag != 0 {
                keys.insert(end as u32, &records[begin..end]);
            }
        }
        let mut phrases = Vec::new();
        let mut open: Vec<(u32, Vec<u8>)> = keys.iter().map(|(word, key)| (*word, key.to_vec())).collect();
        while let Some((state, phrase)) = open.pop() {
            let state = self.state(state);
            for edge in state.edges() {
                open.push((edge_state(edge), [&phrase, b" ".as_slice(), keys[&edge_word(edge)]].concat()));
            }
            if state.senses().next().is_some() {
                phrases.push(phrase);
            }
        }
        phrases
    }

    pub(crate) fn actors(&self) -> usize {
        read(self.section(Section::Actors), 0) as usize
    }

    pub(crate) fn code(&self, actor: usize) -> &str {
        self.text(actor * 3)
    }

    /// Arabic and English name of an actor.
    pub(crate) fn names(&self, actor: usize) -> [&str; 2] {
        [1, 2].map(|column| self.text(actor * 3 + column))
    }

    pub(crate) fn topics(&self) -> usize {
        self.section(Section::TextEnds).len() / WIDTH - self.actors() * 3
    }

    pub(crate) fn topic(&self, topic: usize) -> &str {
        self.text(self.actors() * 3 + topic)
    }

    fn text(&self, at: usize) -> &str {
        // The byte after a number is there too: the numbers are not the last section.
        let end =
            |at: usize| split(read(&self.block, self.starts[Section::TextEnds as usize] + at * WIDTH))[0] as usize;
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

/// The lower 24 bits, and the byte above.
const fn split(number: u32) -> [u32; 2] {
    [number & 0xFF_FFFF, number >> 24]
}
