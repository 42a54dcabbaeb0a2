//! What a form of the lexicon can mean, and its packing into 32 bits of the compiled tables.

/// An actor, as its place in the lexicon's sorted list of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ActorId(pub(crate) u16);

/// A topic, as its place in the lexicon's list of topics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TopicId(pub(crate) u8);

/// Declares an enum whose variants are the kinds of one class of rows, with the word that names each in a row.
macro_rules! kinds {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            pub(crate) const ALL: &'static [($name, &'static str)] = &[$(($name::$variant, $word),)+];
            pub(crate) fn named(word: &str) -> Option<$name> {
                Self::ALL.iter().find(|(_, name)| *name == word).map(|(kind, _)| *kind)
            }

            /// The one of this number, of which there is always one in a packed sense.
            fn numbered(number: u32) -> $name {
                const KINDS: &[$name] = &[$($name::$variant,)+];
                KINDS.get(number as usize).copied().unwrap_or(KINDS[0])
            }
        }
    };
}

kinds! {
    /// In what way a form stands for an actor.
    ActorKind {
        Name = "name",
        /// Arabic adjective of relation.
        Nisba = "nisba",
        Plural = "plural",
        Adjective = "adjective",
        People = "people",
        Capital = "capital",
        City = "city",
        Metonym = "metonym",
        Body = "body",
        Person = "person",
    }
}

impl ActorKind {
    /// Whether the form names a place, as datelines do.
    pub(crate) fn is_place(self) -> bool {
        matches!(self, ActorKind::Name | ActorKind::Capital | ActorKind::City)
    }
}

kinds! {
    /// How far a term proves its topic.
    Strength {
        Strong = "strong",
        Weak = "weak",
        Group = "group",
        /// Hides the terms of the topic inside it.
        Not = "not",
    }
}

kinds! {
    /// Phrases that hide the country words inside them.
    Mask {
        Place = "place",
        Group = "group",
        Person = "person",
        Idiom = "idiom",
        Outlet = "outlet",
        /// An outlet only in quotes, in brackets, or after a cue.
        OutletTitle = "outlet title",
        OutletCue = "outlet cue",
    }
}

kinds! {
    /// Words that say what actors do, and what kind of text this is.
    Cue {
        /// Who holds an office or speaks for a state: minister, ministry, delegation.
        Office = "office",
        /// The head of an office's own state, said without naming it: the President, the Government.
        Home = "home",
        /// A field of government or another word that stands where a name could.
        Portfolio = "portfolio",
        Envoy = "envoy",
        /// More than one, who are guests of a third.
        Envoys = "envoys",
        /// أبو, ابن: a name follows.
        Kunya = "kunya",
        /// Doctor, sheikh: a person's name follows.
        Title = "title",
        Counterpart = "counterpart",
        /// Meeting, talking, calling: dealings that happen.
        Meet = "meet",
        /// Cooperation, relations, aid: dealings in general.
        Deal = "deal",
        Visit = "visit",
        /// Joint: both countries, bilateral, the two sides.
        Joint = "joint",
        /// What two countries have in common without any dealings: the border between the two countries.
        Shared = "shared",
        With = "with",
        Agreement = "agreement",
        /// A verb of signing in the past or present.
        Signed = "signed",
        /// What one government signs alone: a decree, a law.
        Decree = "decree",
        /// A noun or infinitive of signing, which may be fact or plan.
        Signing = "signing",
        /// A plan by itself: a draft agreement, negotiations on one.
        Plan = "plan",
        /// Talks about an instrument, if one follows: negotiating, a draft.
        Negotiation = "negotiation",
        /// Wish, intent or condition, which makes a word of signing a plan.
        Intent = "intent",
        /// A time to come: next week.
        Coming = "coming",
        /// What makes a signing neither fact nor plan: demanding it, no need of it, a rumour.
        Moot = "moot",
        /// A time in these days: today, on Monday.
        Fresh = "fresh",
        /// What makes a signing a thing known: since, after.
        Since = "since",
        /// Which, that: the words behind tell what is known.
        Relative = "relative",
        /// What makes a noun of signing an act: شهد, a ceremony.
        Witness = "witness",
        /// Says by itself that nothing was signed.
        Unsigned = "unsigned",
        Negation = "negation",
        /// A verb of denial, which reaches further than a negation.
        Denial = "denial",
        /// Measures against another government: sanction, summon, expel, accuse.
        Dispute = "dispute",
        Attack = "attack",
        Many = "many",
        /// A kind of place: the Austrian capital.
        Place = "place",
        /// Three at least, or one after the other: trilateral, a tour.
        Several = "several",
        /// Taking part in something: attend, للمشاركة في.
        Attend = "attend",
        /// What many take part in: a summit, a conference.
        Forum = "forum",
        /// What newspapers wrote: a press review.
        Review = "review",
        People = "people",
        Said = "said",
        /// On what occasion something was said: at a press conference, during his meeting.
        Occasion = "occasion",
        /// Welcoming, praising what others do.
        Welcome = "welcome",
        Mediator = "mediator",
        Leisure = "leisure",
        Business = "business",
        Opinion = "opinion",
        Domestic = "domestic",
        /// What police do, and to whom: foil, seize, a passenger.
        Crime = "crime",
        /// No longer in office.
        Former = "former",
        /// English: travel that is announced, mostly to several states: "will travel to".
        Journey = "journey",
        And = "and",
        In = "in",
        To = "to",
        From = "from",
        Reference = "reference",
        /// What officials talk about: the crisis in X, the situation in X, regarding X.
        About = "about",
        /// English: what is about the country named before it: the Russia probe, the Syria crisis.
        Matter = "matter",
        /// What heads a list of fields of cooperation: مكافحة, combating.
        Field = "field",
        /// Handing over suspects.
        Extradition = "extradition",
        /// What is done to a border: guarding, watching, closing.
        Guard = "guard",
        /// Ministers and ministries.
        Minister = "minister",
        /// Talks as such, which news of two governments names and other news of theirs does not.
        Talks = "talks",
        /// Party politics: parties, campaigns, committees of parliaments.
        Party = "party",
        /// English: the first person, in speeches and releases: I, our.
        Speaker = "speaker",
    }
}

kinds! {
    /// Lines of page furniture.
    Line {
        /// The whole line is furniture.
        Whole = "whole",
        /// A line that begins so is furniture.
        Start = "start",
        /// A short line that holds these words is a picture's caption.
        Caption = "caption",
        /// The heading of a list of other articles.
        Section = "section",
    }
}

/// What a form means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Actor(ActorId, ActorKind),
    Topic(TopicId, Strength),
    Mask(Mask),
    Cue(Cue),
    Line(Line),
}

/// A meaning of a form, and how the form must be written to have it, packed into 32 bits: most senses are only asked whether
/// they are of one kind. From the lowest bit: class of meaning (3), kind (6), actor or topic (11), doubtful (1),
/// [`Conditions`] (3), letters (8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense(u32);

/// How the words of a form must be written besides, for it to have the sense.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Conditions {
    /// ال is part of the form, and is neither added nor left out.
    pub(crate) article: bool,
    /// The last letter is ي and not ى.
    pub(crate) exact_end: bool,
    /// The one word is written in capitals throughout.
    pub(crate) all_capitals: bool,
}

/// The row writes a damma on the first letter: عُمان.
pub(crate) const DAMMA_FIRST: u8 = 1;
/// The row writes a shadda: عمّان.
pub(crate) const SHADDA: u8 = 2;

/// The classes of meanings.
const ACTOR: u32 = 0;
const TOPIC: u32 = 1;
const MASK: u32 = 2;
const CUE: u32 = 3;
const LINE: u32 = 4;

impl Sense {
    pub(crate) fn new(meaning: Meaning, doubtful: bool, letters: u8, conditions: Conditions) -> Sense {
        let (class, kind, subject) = match meaning {
            Meaning::Actor(actor, kind) => (ACTOR, kind as u32, u32::from(actor.0)),
            Meaning::Topic(topic, strength) => (TOPIC, strength as u32, u32::from(topic.0)),
            Meaning::Mask(mask) => (MASK, mask as u32, 0),
            Meaning::Cue(cue) => (CUE, cue as u32, 0),
            Meaning::Line(line) => (LINE, line as u32, 0),
        };
        Sense(
            class
                | kind << 3
                | subject << 9
                | u32::from(doubtful) << 20
                | u32::from(conditions.article) << 21
                | u32::from(conditions.exact_end) << 22
                | u32::from(conditions.all_capitals) << 23
                | u32::from(letters) << 24,
        )
    }

    /// A sense as the tables hold it.
    pub(crate) const fn of(packed: u32) -> Sense {
        Sense(packed)
    }

    pub(crate) const fn packed(self) -> u32 {
        self.0
    }

    /// The same where the topics are numbered after `shift` others.
    pub(crate) const fn shifted(self, shift: u8) -> Sense {
        if self.is_topic() { Sense(self.0 + ((shift as u32) << 9)) } else { self }
    }

    pub(crate) fn meaning(self) -> Meaning {
        match self.class() {
            ACTOR => Meaning::Actor(ActorId(self.subject()), ActorKind::numbered(self.kind())),
            TOPIC => Meaning::Topic(TopicId(self.subject() as u8), Strength::numbered(self.kind())),
            MASK => Meaning::Mask(Mask::numbered(self.kind())),
            CUE => Meaning::Cue(Cue::numbered(self.kind())),
            _ => Meaning::Line(Line::numbered(self.kind())),
        }
    }

    pub(crate) const fn is_actor(self) -> bool {
        self.class() == ACTOR
    }

    pub(crate) const fn is_topic(self) -> bool {
        self.class() == TOPIC
    }

    pub(crate) const fn is_line(self) -> bool {
        self.class() == LINE
    }

    pub(crate) const fn is_cue(self) -> bool {
        self.class() == CUE
    }

    pub(crate) const fn is(self, cue: Cue) -> bool {
        self.0 & 0x1FF == CUE | (cue as u32) << 3
    }

    /// The cue as one bit of a set and as a number; 0 if it is none.
    pub(crate) const fn cue_bit(self) -> (u64, usize) {
        let is_cue = self.is_cue() as u64;
        (is_cue << self.kind(), self.kind() as usize * is_cue as usize)
    }

    /// It counts only where another form supports it.
    pub(crate) const fn is_doubtful(self) -> bool {
        self.0 >> 20 & 1 == 1
    }

    /// Latin: which words of the form begin with a capital, lowest bit first. Arabic: the marks that tell the form from
    /// another of the same letters, [`DAMMA_FIRST`] and [`SHADDA`].
    pub(crate) const fn letters(self) -> u8 {
        (self.0 >> 24) as u8
    }

    pub(crate) const fn conditions(self) -> Conditions {
        Conditions {
            article: self.0 >> 21 & 1 == 1,
            exact_end: self.0 >> 22 & 1 == 1,
            all_capitals: self.0 >> 23 & 1 == 1,
        }
    }

    /// Whether there is no condition on how the words are written.
    pub(crate) const fn is_free(self) -> bool {
        self.0 >> 21 == 0
    }

    const fn class(self) -> u32 {
        self.0 & 7
    }

    const fn kind(self) -> u32 {
        self.0 >> 3 & 0x3F
    }

    /// The number of the actor or topic.
    const fn subject(self) -> u16 {
        (self.0 >> 9 & 0x7FF) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_loses_nothing() {
        let actor = Meaning::Actor(ActorId(1023), ActorKind::Person);
        let cues = Cue::ALL.iter().map(|(cue, _)| Meaning::Cue(*cue));
        let others = [
            actor,
            Meaning::Topic(TopicId(249), Strength::Not),
            Meaning::Mask(Mask::OutletCue),
            Meaning::Line(Line::Section),
        ];
        for meaning in cues.chain(others) {
            let conditions = Conditions { article: false, exact_end: true, all_capitals: false };
            let sense = Sense::new(meaning, true, 0b1010_0101, conditions);
            assert_eq!((sense.meaning(), sense.conditions()), (meaning, conditions));
            assert_eq!((sense.is_doubtful(), sense.letters()), (true, 0b1010_0101));
        }
    }
}
