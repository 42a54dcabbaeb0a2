//! What the most salient actors have in common, pair by pair: their ties, and the sentences in which both stand.
//! Links and sentences are walked once, however many pairs there are.

use super::super::actors::{Seen, zone_weight};
use super::super::links::{DEALINGS, Links, TIES, Tie};
use super::super::view::{Cues, View};
use super::Standing;
use crate::lexicon::sense::{ActorId, Cue};
use crate::limits;
use crate::text::zones::Zone;

/// What two actors have in common.
#[derive(Clone, Copy, Default)]
pub(super) struct Common {
    /// How often they are tied, by kind of tie, in headline, lede and body.
    pub(super) ties: [[f32; 3]; TIES],
    /// The sentences in which both stand: those that tell of a meeting or visit, those that tell of dealings, and those of
    /// headline and lede that name a minister, and an agreement.
    pub(super) meetings: usize,
    pub(super) deals: usize,
    pub(super) ministers: usize,
    pub(super) agreements: usize,
    /// Those that tell of dealings and in which no third acts.
    pub(super) deals_alone: usize,
    /// Those that tell of taking part in something.
    attends: usize,
    /// One that names no third actor names a field of cooperation.
    pub(super) field: bool,
    /// The first of them, counted from the headline; whether one of them names no third actor.
    pub(super) first: Option<u32>,
    pub(super) alone: bool,
    /// One of them in headline or lede tells of somebody handed over.
    pub(super) extradites: bool,
}

impl Common {
    /// Any tie but standing side by side.
    pub(super) fn any_tie(&self) -> bool {
        self.ties.iter().enumerate().any(|(tie, counts)| tie != Tie::Coordination as usize && *counts != [0.0; 3])
    }

    /// Such a tie, or a sentence with both that tells of a meeting.
    pub(super) fn has_dealings(&self) -> bool {
        self.any_tie() || self.meetings > 0
    }
}

/// The same of all pairs.
pub(super) struct Commons {
    actors: usize,
    pairs: Vec<Common>,
    /// How many sentences that name each actor tell of taking part in something.
    attends: [usize; limits::PAIRED_ACTORS],
    /// The pairs of actors in each sentence that tells of a meeting, counted.
    pub(super) meeting_pairs: usize,
}

impl Commons {
    pub(super) fn of(view: &View<'_>, seen: &[Seen], links: &Links, top: &[Standing]) -> Commons {
        let actors = top.len();
        let mut commons = Commons {
            actors,
            pairs: vec![Common::default(); actors * (actors - 1) / 2],
            attends: [0; limits::PAIRED_ACTORS],
            meeting_pairs: 0,
        };
        let rank = |actor: ActorId| top.iter().position(|standing| standing.actor == actor);
        for link in &links.links {
            let [Some(one), Some(other)] = link.actors.map(rank) else { continue };
            let place = match link.zone {
                Zone::Title => 0,
                Zone::Lede => 1,
                _ => 2,
            };
            let common = commons.pair_mut(one, other);
            common.ties[link.tie as usize][place] += zone_weight(link.zone).min(1.0);
        }
        let mut here = Vec::with_capacity(16);
        for sentence in seen.chunk_by(|one, next| one.sentence == next.sentence) {
            here.clear();
            here.extend(sentence.iter().filter(|s| s.counts()).map(|s| s.actor));
            here.sort_unstable();
            here.dedup();
            commons.add(view, &sentence[0], here.len(), here.iter().filter_map(|actor| rank(*actor)));
            if !view.sentence_begins_any(sentence[0].sentence, DEALINGS) {
                continue;
            }
            here.retain(|actor| sentence.iter().any(|s| s.actor == *actor && s.counts() && s.role.acts()));
            if let [one, other] = here[..]
                && let [Some(one), Some(other)] = [one, other].map(rank)
            {
                commons.pair_mut(one, other).deals_alone += 1;
            }
        }
        commons
    }

    /// Adds a sentence, of which `first` is the first mention, that names so many actors, and these of the most salient ones.
    fn add(&mut self, view: &View<'_>, first: &Seen, actors: usize, top: impl Iterator<Item = usize>) {
        const MEETING: Cues = Cues::of(&[Cue::Meet, Cue::Visit, Cue::Signed, Cue::Extradition]);
        let begins_any = |cues| view.sentence_begins_any(first.sentence, cues);
        let begins = |cue| begins_any(Cues::of(&[cue]));
        let (meets, head) = (begins_any(MEETING), first.zone <= Zone::Lede);
        self.meeting_pairs += if meets { actors * actors.saturating_sub(1) / 2 } else { 0 };
        let mut set = 0_u16;
        for place in top {
            set |= 1 << place;
            self.attends[place] += usize::from(begins(Cue::Attend));
        }
        if set.count_ones() < 2 {
            return;
        }
        for one in places(set) {
            for other in places(set & (u16::MAX << one << 1)) {
                let common = self.pair_mut(one, other);
                common.first.get_or_insert(first.sentence);
                common.alone |= actors == 2;
                common.meetings += usize::from(meets);
                common.deals += usize::from(begins(Cue::Deal));
                common.field |= actors == 2 && begins(Cue::Field);
                common.ministers += usize::from(head && begins(Cue::Minister));
                common.agreements += usize::from(head && begins(Cue::Agreement));
                common.attends += usize::from(begins(Cue::Attend));
                common.extradites |= head && begins(Cue::Extradition);
            }
        }
    }

    fn pair_mut(&mut self, one: usize, other: usize) -> &mut Common {
        let at = self.number(one, other);
        &mut self.pairs[at]
    }

    pub(super) fn pair(&self, one: usize, other: usize) -> &Common {
        &self.pairs[self.number(one, other)]
    }

    /// Whether a sentence with one of the two and not the other tells of taking part in something.
    pub(super) fn attend_apart(&self, one: usize, other: usize) -> bool {
        self.attends[one] + self.attends[other] > 2 * self.pair(one, other).attends
    }

    /// The place of a pair in the order of all pairs.
    fn number(&self, one: usize, other: usize) -> usize {
        let (one, other) = (one.min(other), one.max(other));
        one * (2 * self.actors - one - 1) / 2 + other - one - 1
    }
}

/// The bits that are set.
fn places(mut set: u16) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = set.trailing_zeros() as usize;
        (set != 0).then(|| {
            set &= set - 1;
            place
        })
    })
}
