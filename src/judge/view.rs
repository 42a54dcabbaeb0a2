//! The article as the judge sees it: words, zones and mentions, with the questions that every rule asks of them.

use std::ops::Range;

use crate::lexicon::Lexicon;
use crate::lexicon::sense::{ActorId, ActorKind, Cue, Mask, Meaning};
use crate::scan::Mention;
use crate::text::letters::Script;
use crate::text::words::{Gap, Words};
use crate::text::zones::{Zone, Zones};

/// What else is noted of words beside their cues, as bits: that they are an actor's, other than a city, and that an outlet's
/// cue begins or ends there.
const ACTOR: u8 = 1;
const BEGINS_OUTLET: u8 = 1 << 1;
const ENDS_OUTLET: u8 = 1 << 2;

/// A set of cues, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cues(u64);

const _: () = assert!(Cue::ALL.len() <= 64);

impl Cues {
    pub(crate) const fn of(cues: &[Cue]) -> Cues {
        let (mut set, mut at) = (0, 0);
        while at < cues.len() {
            set |= 1 << cues[at] as u64;
            at += 1;
        }
        Cues(set)
    }

    pub(crate) const fn has(self, cue: Cue) -> bool {
        self.0 >> cue as u64 & 1 == 1
    }

    pub(crate) const fn bits(self) -> u64 {
        self.0
    }
}

/// One article, read and scanned.
pub(crate) struct View<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) words: &'a Words,
    /// How many of the words are the caller's title.
    pub(crate) title_words: usize,
    pub(crate) zones: &'a Zones,
    /// In order of their first words.
    pub(crate) mentions: &'a [Mention],
    /// Those of actors and those of topics, in the same order.
    pub(crate) actors: Vec<&'a Mention>,
    pub(crate) topics: Vec<&'a Mention>,
    /// The caller's hint at the outlet's own country.
    pub(crate) home: Option<ActorId>,
    /// The country whose offices stand without its name: the home, or else where the dateline says that this was written.
    pub(crate) own: Option<ActorId>,
    /// The cues that begin with each word, and those that end with it, as the bits of [`Cues`].
    places: Vec<[u64; 2]>,
    /// What else is noted of each word, as the bits of [`ACTOR`] and its like.
    marks: Vec<u8>,
    /// For each word the first of the mentions that hold it or a word after it.
    reaching: Vec<u32>,
    /// The cues that begin in each sentence, and those of all of them.
    sentences: Vec<Cues>,
    cues: Cues,
    /// For each zone, at how many words each cue begins there.
    counts: [[u32; Cue::ALL.len()]; Zone::COUNT],
}

impl<'a> View<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        words: &'a Words,
        title_words: usize,
        zones: &'a Zones,
        mentions: &'a [Mention],
        home: Option<ActorId>,
    ) -> View<'a> {
        let (mut places, mut marks) = (vec![[0; 2]; words.len()], vec![0; words.len()]);
        let (mut actors, mut actor_count) = (mentions.iter().collect::<Vec<_>>(), 0);
        let mut topics = Vec::new();
        let mut sentences = vec![Cues::default(); zones.sentence.last().map_or(0, |last| *last as usize + 1)];
        let mut counts = [[0; Cue::ALL.len()]; Zone::COUNT];
        for mention in mentions {
            let last = mention.end() - 1;
            // Without a branch: what a mention is changes from one to the next.
            let (bit, cue) = mention.sense.cue_bit();
            let here = &mut places[mention.first][0];
            counts[zones.zone[mention.first] as usize][cue] += u32::from(bit & !*here != 0);
            *here |= bit;
            sentences[zones.sentence[mention.first] as usize].0 |= bit;
            places[last][1] |= bit;
            actors[actor_count] = mention;
            actor_count += usize::from(mention.sense.is_actor());
            match mention.sense.meaning() {
                Meaning::Topic(..) => topics.push(mention),
                Meaning::Actor(_, kind) if kind != ActorKind::City && mention.hidden.is_none() => {
                    mention.words().for_each(|word| marks[word] |= ACTOR);
                }
                Meaning::Mask(Mask::OutletCue) => {
                    marks[mention.first] |= BEGINS_OUTLET;
                    marks[last] |= ENDS_OUTLET;
                }
                _ => {}
            }
        }
        actors.truncate(actor_count);
        let cues = Cues(sentences.iter().fold(0, |all, sentence| all | sentence.0));
        let own = home.or_else(|| seat(zones, mentions));
        View {
            lexicon,
            words,
            title_words,
            zones,
            mentions,
            actors,
            topics,
            home,
            own,
            places,
            marks,
            reaching: reaching(words, mentions),
            sentences,
            cues,
            counts,
        }
    }

    pub(crate) fn zone(&self, word: usize) -> Zone {
        self.zones.zone.get(word).copied().unwrap_or(Zone::Furniture)
    }

    pub(crate) fn sentence(&self, word: usize) -> u32 {
        self.zones.sentence.get(word).copied().unwrap_or(u32::MAX)
    }

    pub(crate) fn sentence_count(&self) -> usize {
        self.sentences.len()
    }

    /// Whether the word is the first of its sentence.
    pub(crate) fn opens_sentence(&self, word: usize) -> bool {
        word == 0 || self.sentence(word - 1) != self.sentence(word)
    }

    /// Whether a form of one of the cues begins in the sentence.
    pub(crate) fn sentence_begins_any(&self, sentence: u32, cues: Cues) -> bool {
        self.sentences.get(sentence as usize).is_some_and(|begins| begins.0 & cues.0 != 0)
    }

    /// The mentions of a cue, which most articles do not have.
    pub(crate) fn mentions_of(&self, cue: Cue) -> impl Iterator<Item = &'a Mention> {
        let mentions = if self.cues.has(cue) { self.mentions } else { &[] };
        mentions.iter().filter(move |mention| mention.sense.is(cue))
    }

    /// Whether a form of the cue begins at the word.
    pub(crate) fn begins(&self, word: usize, cue: Cue) -> bool {
        self.begins_any(word, Cues::of(&[cue]))
    }

    /// Whether a form of one of the cues begins at the word.
    pub(crate) fn begins_any(&self, word: usize, cues: Cues) -> bool {
        self.places.get(word).is_some_and(|[begins, _]| begins & cues.0 != 0)
    }

    /// Whether a form of the cue ends with the word.
    pub(crate) fn ends(&self, word: usize, cue: Cue) -> bool {
        self.ends_any(word, Cues::of(&[cue]))
    }

    /// Whether a form of one of the cues ends with the word.
    pub(crate) fn ends_any(&self, word: usize, cues: Cues) -> bool {
        self.places.get(word).is_some_and(|[_, ends]| ends & cues.0 != 0)
    }

    /// Whether a form of the cue ends among the `reach` words before `word`, in its sentence.
    pub(crate) fn cue_before(&self, word: usize, reach: usize, cue: Cue) -> bool {
        self.before(word, reach).any(|at| self.ends(at, cue))
    }

    /// Whether a form of the cue begins among the `reach` words from `word` on, in the sentence of the word before.
    pub(crate) fn cue_after(&self, word: usize, reach: usize, cue: Cue) -> bool {
        self.after(word, reach).any(|at| self.begins(at, cue))
    }

    /// The cues that end among the `reach` words before `word`, in its sentence.
    pub(crate) fn cues_before(&self, word: usize, reach: usize) -> Cues {
        self.cues_among::<1>(word.saturating_sub(reach)..word, self.sentence(word))
    }

    /// The cues that begin among the `reach` words from `word` on, in the sentence of the word before.
    pub(crate) fn cues_after(&self, word: usize, reach: usize) -> Cues {
        let end = (word + reach).min(self.words.len());
        self.cues_among::<0>(word.min(end)..end, self.sentence(word.saturating_sub(1)))
    }

    /// The cues that begin (0) or end (1) with words of the range that are in the sentence. All are looked at, in the sentence
    /// or not, since no processor can guess where it ends.
    fn cues_among<const AT: usize>(&self, words: Range<usize>, sentence: u32) -> Cues {
        let places = self.places[words.clone()].iter().zip(&self.zones.sentence[words]);
        Cues(places.fold(0, |cues, (place, of)| cues | place[AT] & u64::from(*of == sentence).wrapping_neg()))
    }

    /// The words before `word` in its sentence, nearest first.
    pub(crate) fn before(&self, word: usize, reach: usize) -> impl Iterator<Item = usize> {
        let sentence = self.sentence(word);
        (word.saturating_sub(reach)..word).rev().take_while(move |at| self.sentence(*at) == sentence)
    }

    /// The words from `word` on in the sentence of the word before it.
    pub(crate) fn after(&self, word: usize, reach: usize) -> impl Iterator<Item = usize> {
        let sentence = self.sentence(word.saturating_sub(1));
        (word..(word + reach).min(self.words.len())).take_while(move |at| self.sentence(*at) == sentence)
    }

    /// The cues that end with the word.
    pub(crate) fn ending(&self, word: usize) -> Cues {
        Cues(self.places.get(word).map_or(0, |[_, ends]| *ends))
    }

    fn has_mark(&self, word: usize, mark: u8) -> bool {
        self.marks.get(word).is_some_and(|marks| marks & mark != 0)
    }

    /// Whether the word is an actor's, other than a city, and no mask hides it.
    pub(crate) fn is_actor(&self, word: usize) -> bool {
        self.has_mark(word, ACTOR)
    }

    /// Whether a word begins here that heads an outlet's name, or ends here.
    pub(crate) fn begins_outlet(&self, word: usize) -> bool {
        self.has_mark(word, BEGINS_OUTLET)
    }

    pub(crate) fn ends_outlet(&self, word: usize) -> bool {
        self.has_mark(word, ENDS_OUTLET)
    }

    /// Whether the word is of Latin letters.
    pub(crate) fn is_latin(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.script == Script::Latin)
    }

    /// Whether one of the separators stands before the word.
    pub(crate) fn gap(&self, word: usize, kinds: Gap) -> bool {
        self.words.get(word).is_some_and(|word| word.gap.has(kinds))
    }

    /// The mentions that share a word with the range.
    pub(crate) fn near(&self, words: Range<usize>) -> impl Iterator<Item = &Mention> {
        let from = self.reaching.get(words.start).map_or(self.mentions.len(), |at| *at as usize);
        self.mentions[from..]
            .iter()
            .take_while(move |mention| mention.first < words.end)
            .filter(move |mention| mention.end() > words.start)
    }

    /// At how many words of the zones a form of the cue begins.
    pub(crate) fn count(&self, cue: Cue, zones: &[Zone]) -> usize {
        zones.iter().map(|zone| self.counts[*zone as usize][cue as usize] as usize).sum()
    }
}

/// For each word the first of the mentions that hold it or a word after it.
fn reaching(words: &Words, mentions: &[Mention]) -> Vec<u32> {
    let mut reaching = vec![mentions.len() as u32; words.len()];
    // Of all that end with a word the first is noted last.
    for (at, mention) in mentions.iter().enumerate().rev() {
        reaching[mention.end() - 1] = at as u32;
    }
    let mut next = mentions.len() as i32;
    for reaching in reaching.iter_mut().rev() {
        // The smaller of the two, without the branch that compilers make of `min` here.
        let less = *reaching as i32 - next;
        next += less & less >> 31;
        *reaching = next as u32;
    }
    reaching
}

/// The country that the dateline names, if it names one alone.
fn seat(zones: &Zones, mentions: &[Mention]) -> Option<ActorId> {
    let mut places = mentions
        .iter()
        .take_while(|mention| matches!(zones.zone[mention.first], Zone::Title | Zone::Dateline | Zone::Furniture))
        .filter(|mention| zones.zone[mention.first] == Zone::Dateline && mention.hidden.is_none())
        .filter_map(|mention| match mention.sense.meaning() {
            Meaning::Actor(actor, kind) if kind.is_place() && !mention.sense.is_doubtful() => Some(actor),
            _ => None,
        });
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}
