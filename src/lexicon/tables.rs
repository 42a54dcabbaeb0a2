//! The compiled lexicon: tables used in place, whether they stand in the program or were just compiled.
//!
//! A hash table holds the words, and phrases are paths through a trie whose edges are words. What is read together stands
//! together, since a lookup costs what it waits for memory: a word's slot holds its key, what forms do with it and its first
//! sense, which is all that most words are asked for; a state of the trie holds its senses and its edges. States are known
//! by where they begin, and a word by the state to which it leads from the root. All numbers are little-endian in one block
//! of bytes, so that the built-in lexicon needs no set-up at all.

use std::borrow::Cow;

use super::key::Key;

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
    /// Hash slots: the first eight letters of a word's key, none of which is 0, the word in 24 bits and what forms do with it
    /// in a byte, and its first sense, if it has one. An empty slot is 0.
    Slots,
    /// A [`sieve`] of the hashes of all words, which refuses nearly all words of a text that are none of the lexicon's.
    Sieve,
    /// A [`sieve`] of all steps of phrases.
    Steps,
    /// States: those to which words lead from the root, then all others. Before the state of a word of more than eight
    /// letters stand the others of them, and in one byte their number.
    ///
    /// A state is the number of its senses in one byte, the number of its edges in 24 bits, then the senses, packed into
    /// 32 bits each, and the edges in the order of their words: 24 bits for the word and 24 for the state behind it.
    States,
    /// Where each text ends among the texts, in 24 bits: code, Arabic name and English name of each actor, then the topics.
    TextEnds,
    /// The number of actors.
    Actors,
    Texts,
}

pub(crate) const SECTIONS: usize = 7;

/// So many bytes before the sections tell where they start. They are a line of the processor's caches, so that no slot lies
/// in two.
pub(crate) const HEADER: usize = 64;

/// What forms do with a word: some are it alone, some begin with it and have more words, and some have it behind their
/// first word.
pub(crate) const ALONE: u8 = 1;
pub(crate) const LEADS: u8 = 1 << 1;
pub(crate) const GOES_ON: u8 = 1 << 2;
/// It has more than one sense.
pub(crate) const MORE: u8 = 1 << 3;
/// It has more than eight letters.
pub(crate) const LONG: u8 = 1 << 4;

/// How many bytes stand before the state of a word with such a key.
pub(crate) fn rest_size(length: usize) -> usize {
    if length > 8 { length - 8 + 1 } else { 0 }
}

/// A hash slot.
pub(crate) fn slot(head: u64, word: u32, uses: u8, sense: u32) -> [u8; SLOT] {
    let tail = u64::from(sense) << 32 | u64::from(uses) << 24 | u64::from(word);
    (u128::from(tail) << 64 | u128::from(head)).to_le_bytes()
}

/// The width of a place among the states, and of most numbers in the tables, in bytes.
pub(crate) const WIDTH: usize = 3;
/// The widths of a slot, of the head of a state, of a sense and of an edge.
pub(crate) const SLOT: usize = 16;
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
    fn at(states: &'t [u8], place: usize) -> State<'t> {
        let [edges, senses] = split(read(states, place));
        let (senses, rest) = states[place + HEAD..].split_at(senses as usize * SENSE);
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
        let mut starts = [0; SECTIONS + 1];
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
            states: self.section(Section::States),
        }
    }

    /// All phrases, each as the keys of its words with spaces between.
    #[cfg(feature = "internals")]
    pub(crate) fn phrases(&self) -> Vec<Vec<u8>> {
        let finder = self.finder();
        let mut keys = std::collections::BTreeMap::new();
        for slot in finder.slots {
            let (head, found) = Found::of(slot);
            let letters = head.to_le_bytes().into_iter().take_while(|letter| *letter != 0);
            if head == 0 {
                continue;
            }
            keys.insert(found.word(), letters.chain(finder.rest(found).iter().copied()).collect::<Vec<u8>>());
        }
        let mut phrases = Vec::new();
        let mut open: Vec<(u32, Vec<u8>)> = keys.iter().map(|(word, key)| (*word, key.clone())).collect();
        while let Some((state, phrase)) = open.pop() {
            let state = finder.state(state);
            for edge in state.edges() {
                open.push((edge_state(edge), [phrase.as_slice(), b" ", &keys[&edge_word(edge)]].concat()));
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

/// A word of the lexicon: the state to which it leads when it comes first, by which it is known, what forms do with it, and
/// its first sense. Where there is no word, forms do nothing with it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    uses_and_word: u32,
    sense: u32,
}

impl Found {
    /// The head of the key in a slot, and the word.
    fn of(slot: &[u8; SLOT]) -> (u64, Found) {
        let slot = u128::from_le_bytes(*slot);
        (slot as u64, Found { uses_and_word: (slot >> 64) as u32, sense: (slot >> 96) as u32 })
    }

    pub(crate) fn word(self) -> u32 {
        split(self.uses_and_word)[0]
    }

    /// Whether one of the constants above holds of it.
    fn has(self, uses: u8) -> bool {
        self.uses_and_word & u32::from(uses) << 24 != 0
    }

    /// Whether some form has it behind its first word.
    pub(crate) fn goes_on(self) -> bool {
        self.has(GOES_ON)
    }

    /// The first packed sense of it as a form by itself.
    pub(crate) fn sense(self) -> Option<u32> {
        self.has(ALONE).then_some(self.sense)
    }

    /// Whether it has further senses, in its state.
    pub(crate) fn has_more(self) -> bool {
        self.has(MORE)
    }

    /// Whether a form of more words begins with it.
    pub(crate) fn leads(self) -> bool {
        self.has(LEADS)
    }

    /// The word where it may go on a phrase, or else can only begin a form, if any form begins with it.
    pub(crate) fn at(self, inside: bool) -> Found {
        let lost = if inside { 0 } else { u32::from(GOES_ON) << 24 };
        Found { uses_and_word: self.uses_and_word & !lost, ..self }
    }

    /// Whether there is a word.
    pub(crate) fn is_some(self) -> bool {
        self.has(ALONE | LEADS | GOES_ON)
    }
}

/// The part of the tables that every word of a text is looked up in.
#[derive(Clone, Copy)]
pub(crate) struct Finder<'t> {
    sieve: &'t [u8],
    slots: &'t [[u8; SLOT]],
    steps: &'t [u8],
    states: &'t [u8],
}

impl<'t> Finder<'t> {
    /// Whether a word may be one of the lexicon's; nearly all that are not are refused.
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        sieve::may_hold(self.sieve, hash)
    }

    /// The slot at which the search for a word begins, and mostly ends.
    pub(crate) fn first_slot(&self, hash: u64) -> [u8; SLOT] {
        self.slots.get(hash as usize & self.slots.len().wrapping_sub(1)).copied().unwrap_or_default()
    }

    /// The word of a key, if any form holds it, from the first slot on. All letters are asked for only if there are more than
    /// eight.
    #[inline(always)]
    pub(crate) fn word<'k>(&self, key: Key, letters: impl Fn() -> &'k [u8], hash: u64, first: &[u8; SLOT]) -> Found {
        let (mut at, mut slot) = (hash as usize, first);
        loop {
            let (head, found) = Found::of(slot);
            let is_long = key.is_long();
            // One branch for both, since either is likely: an empty slot holds no word.
            if (head == 0) | (head == key.head()) & !(is_long | found.has(LONG)) {
                return found;
            }
            if head == key.head() && is_long && letters().get(8..) == Some(self.rest(found)) {
                return found;
            }
            at += 1;
            slot = &self.slots[at & self.slots.len().wrapping_sub(1)];
        }
    }

    /// The letters of a word behind the first eight.
    fn rest(&self, word: Found) -> &'t [u8] {
        if !word.has(LONG) {
            return &[];
        }
        let (before, _) = self.states.split_at(word.word() as usize);
        before.split_last().map_or(&[], |(count, before)| &before[before.len() - usize::from(*count)..])
    }

    /// A state. A word is the state that it leads to when it comes first.
    pub(crate) fn state(&self, state: u32) -> State<'t> {
        State::at(self.states, state as usize)
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
