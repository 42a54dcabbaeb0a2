//! The compiled lexicon: tables used in place, whether they stand in the program or were just compiled.
//!
//! A hash table leads from a word's key to its record, and phrases are paths through a trie whose edges are words. What is
//! read together stands together, since a lookup costs what it waits for memory: a word's record holds its key and then
//! the state to which the word leads from the root; a state holds its senses and its edges. Records and states are known by
//! where they begin. All numbers are little-endian in one block of bytes, so that the built-in lexicon needs no set-up at
//! all.

use std::borrow::Cow;

use super::key::Key;

/// What a hash slot holds of its word's hash beside the place of the record: a byte that the choice of the slot does not
/// use, and not 0, which is an empty slot.
pub(crate) const fn tag(hash: u64) -> u32 {
    let tag = hash as u32 >> 24;
    if tag == 0 { 1 } else { tag }
}

/// A set of which only this is asked: whether something is surely not in it. Each member is one bit of some bytes, of which
/// there are a power of two.
pub(crate) mod sieve {
    /// So many bytes that about one in ten that are no members pass.
    pub(crate) fn of(members: impl ExactSizeIterator<Item = u64>) -> Vec<u8> {
        let mut bytes = vec![0; members.len().next_power_of_two()];
        for hash in members {
            let [at, bit] = place(&bytes, hash);
            bytes[at] |= bit as u8;
        }
        bytes
    }

    pub(crate) fn may_hold(bytes: &[u8], hash: u64) -> bool {
        let [at, bit] = place(bytes, hash);
        bytes.get(at).is_some_and(|byte| usize::from(*byte) & bit != 0)
    }

    /// The upper half of the hash tells the byte, and the bit in it.
    fn place(bytes: &[u8], hash: u64) -> [usize; 2] {
        [(hash >> 35) as usize & bytes.len().wrapping_sub(1), 1 << (hash >> 32 & 7)]
    }
}

/// The hash of a step: from a state over a word to another state.
pub(crate) fn step(state: u32, word: u32) -> u64 {
    let step = u64::from(state) << 32 | u64::from(word);
    let product = u128::from(step) * 0x9E37_79B9_7F4A_7C15;
    (product ^ product >> 64) as u64
}

/// The sections of the block, in order.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// A [`sieve`] of the hashes of all words, which refuses nearly all words of a text that are none of the lexicon's.
    Sieve,
    /// Hash slots, 32 bits each: where the word's record begins, and its tag above.
    Slots,
    /// A [`sieve`] of all steps of phrases.
    Steps,
    /// Words, each as the length of its key in one byte, what forms do with it in another, the key in eight bytes or more,
    /// and the state that it leads to from the root; then all other states.
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

pub(crate) const SECTIONS: usize = 7;

/// What forms do with a word: some are it alone, some begin with it and have more words, and some have it behind their
/// first word.
pub(crate) const ALONE: u8 = 1;
pub(crate) const LEADS: u8 = 1 << 1;
pub(crate) const GOES_ON: u8 = 1 << 2;

/// How many bytes the record of a word has before its state.
pub(crate) fn key_size(length: usize) -> usize {
    2 + length.max(8)
}

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
        let (senses, rest) = records[place + HEAD..].split_at(senses as usize * SENSE);
        State { senses, edges: &rest[..edges as usize * EDGE] }
    }

    /// Whether no phrase goes on from here.
    pub(crate) fn is_last(self) -> bool {
        self.edges.is_empty()
    }

    /// The packed senses of the phrase that ends here.
    pub(crate) fn senses(self) -> impl Iterator<Item = u32> {
        self.senses.as_chunks::<SENSE>().0.iter().map(|sense| u32::from_le_bytes(*sense))
    }

    /// The state to which a further word leads.
    pub(crate) fn next(self, word: u32) -> Option<u32> {
        let edges = self.edges();
        let at = edges.partition_point(|edge| edge_word(edge) < word);
        edges.get(at).filter(|edge| edge_word(edge) == word).map(edge_state)
    }

    /// The word and the state of each edge.
    fn edges(self) -> &'t [[u8; EDGE]] {
        self.edges.as_chunks().0
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

    /// What is needed to look up words and to follow phrases.
    pub(crate) fn finder(&self) -> Finder<'_> {
        Finder {
            sieve: self.section(Section::Sieve),
            slots: self.section(Section::Slots).as_chunks().0,
            steps: self.section(Section::Steps),
            records: self.section(Section::Records),
        }
    }

    /// All phrases, each as the keys of its words with spaces between.
    #[cfg(feature = "internals")]
    pub(crate) fn phrases(&self) -> Vec<Vec<u8>> {
        let (slots, _) = self.section(Section::Slots).as_chunks::<SLOT>();
        let records = self.section(Section::Records);
        let mut keys = std::collections::BTreeMap::new();
        for [place, tag] in slots.iter().map(|slot| split(u32::from_le_bytes(*slot))) {
            let record = &records[place as usize..];
            let length = usize::from(record[0]);
            if tag != 0 {
                keys.insert(place + key_size(length) as u32, &record[2..2 + length]);
            }
        }
        let finder = self.finder();
        let mut phrases = Vec::new();
        let mut open: Vec<(u32, Vec<u8>)> = keys.iter().map(|(word, key)| (*word, key.to_vec())).collect();
        while let Some((state, phrase)) = open.pop() {
            let state = finder.state(state);
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

/// A word of the lexicon: the state to which it leads when it comes first, by which it is known, and what forms do with it.
#[derive(Clone, Copy)]
pub(crate) struct Found(u32);

impl Found {
    pub(crate) fn word(self) -> u32 {
        split(self.0)[0]
    }

    /// Whether forms do one of these with it, the constants above.
    fn has(self, uses: u8) -> bool {
        self.0 & u32::from(uses) << 24 != 0
    }

    /// Whether some form has it behind its first word.
    pub(crate) fn goes_on(self) -> bool {
        self.has(GOES_ON)
    }

    /// Whether it is a form by itself.
    pub(crate) fn is_form(self) -> bool {
        self.has(ALONE)
    }

    /// Whether a form of more words begins with it.
    pub(crate) fn leads(self) -> bool {
        self.has(LEADS)
    }

    /// The word where it can only begin a form, if any form begins with it.
    pub(crate) fn at_beginning(self) -> Option<Found> {
        self.has(ALONE | LEADS).then_some(Found(self.0 & !(u32::from(GOES_ON) << 24)))
    }
}

/// The part of the tables that every word of a text is looked up in.
#[derive(Clone, Copy)]
pub(crate) struct Finder<'t> {
    sieve: &'t [u8],
    slots: &'t [[u8; SLOT]],
    steps: &'t [u8],
    records: &'t [u8],
}

impl<'t> Finder<'t> {
    /// Whether a word may be one of the lexicon's; nearly all that are not are refused.
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        sieve::may_hold(self.sieve, hash)
    }

    /// The word of a key, if any form holds it.
    #[inline(always)]
    pub(crate) fn word(&self, key: Key<'_>, hash: u64) -> Option<Found> {
        let mut slot = hash as usize;
        loop {
            slot &= self.slots.len().wrapping_sub(1);
            let [place, found] = split(u32::from_le_bytes(*self.slots.get(slot)?));
            if found == 0 {
                return None;
            }
            if found == tag(hash)
                && let Some((&[length, uses], letters)) = self.records[place as usize..].split_first_chunk()
                && usize::from(length) == key.len()
                && key.begins(letters)
            {
                let word = place + key_size(key.len()) as u32;
                return Some(Found(u32::from(uses) << 24 | word));
            }
            slot += 1;
        }
    }

    /// A state. A word is the state that it leads to when it comes first.
    pub(crate) fn state(&self, state: u32) -> State<'t> {
        State::at(self.records, state as usize)
    }

    /// Whether a state may have an edge for a word; nearly all that have none are refused.
    pub(crate) fn may_go_on(&self, state: u32, word: u32) -> bool {
        sieve::may_hold(self.steps, step(state, word))
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
