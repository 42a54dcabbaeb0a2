//! The article as the judge sees it: words, zones and mentions, with the questions that every rule asks of them.

use std::ops::Range;

use crate::lexicon::Lexicon;
use crate::lexicon::sense::{ActorId, Cue, Meaning};
use crate::scan::Mention;
use crate::text::letters::Script;
use crate::text::words::{Gap, Words};
use crate::text::zones::{Zone, Zones};

/// A set of cues, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cues(u64);

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
        let mut places = vec![[0; 2]; words.len()];
        let mut reaching = Vec::with_capacity(words.len());
        let (mut actors, mut topics) = (Vec::with_capacity(mentions.len() / 4), Vec::new());
        let mut sentences = vec![Cues::default(); zones.sentence.last().map_or(0, |last| *last as usize + 1)];
        let mut counts = [[0; Cue::ALL.len()]; Zone::COUNT];
        for (at, mention) in mentions.iter().enumerate() {
            while reaching.len() < mention.end() {
                reaching.push(at as u32);
            }
            match mention.sense.meaning {
                Meaning::Cue(cue) => {
                    let bit = 1 << cue as u64;
                    let here = &mut places[mention.first][0];
                    counts[zones.zone[mention.first] as usize][cue as usize] += u32::from(*here & bit == 0);
                    *here |= bit;
                    sentences[zones.sentence[mention.first] as usize].0 |= bit;
                    places[mention.end() - 1][1] |= bit;
                }
                Meaning::Actor(..) => actors.push(mention),
                Meaning::Topic(..) => topics.push(mention),
                _ => {}
            }
        }
        let cues = Cues(sentences.iter().fold(0, |all, sentence| all | sentence.0));
        reaching.resize(words.len(), mentions.len() as u32);
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
            reaching,
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
        mentions.iter().filter(move |mention| mention.sense.meaning == Meaning::Cue(cue))
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
        Cues(self.before(word, reach).fold(0, |cues, at| cues | self.places[at][1]))
    }

    /// The cues that begin among the `reach` words from `word` on, in the sentence of the word before.
    pub(crate) fn cues_after(&self, word: usize, reach: usize) -> Cues {
        Cues(self.after(word, reach).fold(0, |cues, at| cues | self.places[at][0]))
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

/// The country that the dateline names, if it names one alone.
fn seat(zones: &Zones, mentions: &[Mention]) -> Option<ActorId> {
    let mut places = mentions
        .iter()
        .take_while(|mention| matches!(zones.zone[mention.first], Zone::Title | Zone::Dateline | Zone::Furniture))
        .filter(|mention| zones.zone[mention.first] == Zone::Dateline && mention.hidden.is_none())
        .filter_map(|mention| match mention.sense.meaning {
            Meaning::Actor(actor, kind) if kind.is_place() && !mention.sense.doubtful => Some(actor),
            _ => None,
        });
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}
