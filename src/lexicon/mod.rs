//! What words mean: reviewed facts in data files, the forms made from them, and the compiled tables.
//!
//! `data/README.md` describes the files. This room knows no score: it says that الكويتية is an adjective of Kuwait,
//! not how much that counts.

pub(crate) mod compile;
mod forms;
mod key;
mod rows;
pub(crate) mod sense;
mod tables;

use std::borrow::Cow;

pub(crate) use compile::Source;
pub(crate) use key::Key;
pub(crate) use rows::RowError;
use sense::{ActorId, TopicId};
pub(crate) use tables::{Finder, Found, SLOT, Tables};

/// The built-in facts and, where the caller has some, the caller's own topics.
#[derive(Debug)]
pub(crate) struct Lexicon {
    builtin: Tables,
    own: Option<Tables>,
}

impl Lexicon {
    /// The built-in facts alone; nothing is read or copied.
    pub(crate) fn builtin() -> Lexicon {
        /// Begins with a line of the processor's caches.
        #[repr(align(64))]
        struct Aligned<T: ?Sized>(T);
        static BLOCK: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin")));
        Lexicon { builtin: Tables::new(Cow::Borrowed(&BLOCK.0)), own: None }
    }

    /// The built-in facts and further topics, in the format of `topics.txt`.
    pub(crate) fn with_topics(sources: &[Source<'_>]) -> Result<Lexicon, RowError> {
        let block = compile::compile(sources)?;
        Ok(Lexicon { own: Some(Tables::new(Cow::Owned(block))), ..Lexicon::builtin() })
    }

    /// The tables to look words up in, each with what to add to its topics' numbers.
    pub(crate) fn tables(&self) -> impl Iterator<Item = (&Tables, u8)> {
        let shift = self.builtin.topics() as u8;
        std::iter::once((&self.builtin, 0)).chain(self.own.iter().map(move |own| (own, shift)))
    }

    /// The built-in phrases in key letters.
    #[cfg(feature = "internals")]
    pub(crate) fn phrases(&self) -> Vec<Vec<u8>> {
        self.builtin.phrases()
    }

    pub(crate) fn actors(&self) -> usize {
        self.builtin.actors()
    }

    /// The public code of an actor: `KW`, `EU`.
    pub(crate) fn code(&self, actor: ActorId) -> &str {
        self.builtin.code(actor.0.into())
    }

    /// The Arabic and the English name of an actor.
    pub(crate) fn names(&self, actor: ActorId) -> [&str; 2] {
        self.builtin.names(actor.0.into())
    }

    pub(crate) fn actor(&self, code: &str) -> Option<ActorId> {
        // The codes are in alphabetical order.
        let before = |actor: usize| self.builtin.code(actor) < code;
        let (mut from, mut to) = (0, self.actors());
        while from < to {
            let middle = from.midpoint(to);
            if before(middle) { from = middle + 1 } else { to = middle }
        }
        let actor = ActorId(from as u16);
        (from < self.actors() && self.code(actor) == code).then_some(actor)
    }

    /// Whether the actor is an organisation: its code is no alpha-2 code, or is one that ISO 3166-1 leaves to it.
    pub(crate) fn is_organisation(&self, actor: ActorId) -> bool {
        let code = self.code(actor);
        code.len() > 2 || matches!(code, "EU" | "UN" | "WB" | "G7")
    }

    pub(crate) fn topics(&self) -> usize {
        self.builtin.topics() + self.own.as_ref().map_or(0, Tables::topics)
    }

    pub(crate) fn topic(&self, topic: TopicId) -> &str {
        let (at, builtin) = (usize::from(topic.0), self.builtin.topics());
        match &self.own {
            Some(own) if at >= builtin => own.topic(at - builtin),
            _ => self.builtin.topic(at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_actor_is_found_by_its_code() {
        let lexicon = Lexicon::builtin();
        for at in 0..lexicon.actors() {
            let actor = ActorId(at as u16);
            assert_eq!(lexicon.actor(lexicon.code(actor)), Some(actor));
        }
        assert_eq!(lexicon.actor("ZZ"), None);
    }

    #[test]
    fn the_four_topics_are_there() {
        let lexicon = Lexicon::builtin();
        let topics: Vec<&str> = (0..lexicon.topics()).map(|at| lexicon.topic(TopicId(at as u8))).collect();
        assert_eq!(topics, ["terrorism", "drugs", "cyber", "borders"]);
    }
}
