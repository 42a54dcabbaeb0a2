//! Which topics are there, and which are main subjects.

use super::distinct;
use super::view::{Cues, View};
use super::weights::Weights;
use crate::lexicon::sense::{Cue, Meaning, Strength, TopicId};
use crate::scan::{Clitics, Mention};
use crate::text::letters::{self, Script};
use crate::text::words::Gap;
use crate::text::zones::Zone;

/// What is known of one topic in one article, as a few numbers: their names, for fitting.
#[cfg(feature = "internals")]
pub(crate) const FEATURES: &[&str] = &[
    "Constant",
    "Title",
    "Lede",
    "Strong",
    "Forms",
    "WeakForms",
    "Sentences",
    "TitleWeak",
    "Dominance",
    "Alone",
    "English",
    "IsTerrorism",
    "IsDrugs",
    "IsCyber",
    "IsBorders",
    "Terms",
    "First",
    "Talked",
    "Length",
    "MeetHead",
    "AgreementHead",
    "LeisureHead",
    "Domestic",
    "Unproved",
    "UnprovedTalked",
    "Groups",
    "DealHead",
    "Instrument",
    "Last",
    "Listed",
    "WithActor",
    "WithDeal",
    "Joint",
    "PartyOnBorders",
    "CounterpartOnBorders",
    "Matter",
    "VisitLede",
];

/// A topic that was found, with what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) topic: TopicId,
    pub(crate) features: Vec<f32>,
}

/// A topic that is there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged {
    pub(crate) topic: TopicId,
    pub(crate) confidence: f64,
    pub(crate) main: bool,
}

/// A topic at least so likely to be a main subject is called one: main subjects are rarer than mentioned ones, and to miss
/// one is as bad as to call one too many.
const MAIN: f64 = 0.45;

/// The weak forms, none of them marked doubtful, that prove a topic together where no strong one stands.
const WEAK_TOGETHER: usize = 2;

/// A topic whose terms are this share of all topics' terms stands alone.
const ALONE: f32 = 0.8;

const DEAL: Cues = Cues::of(&[Cue::Deal]);

/// How far before a term the instrument stands that deals with it.
const INSTRUMENT: usize = 12;

/// Why a mention of a topic does not count, if it does not.
pub(crate) fn set_aside(view: &View<'_>, mention: &Mention) -> Option<&'static str> {
    if mention.hidden.is_some() || is_gloss(view, mention) {
        return Some("another sense of the word");
    }
    match view.zone(mention.first) {
        Zone::Furniture => Some("page furniture"),
        Zone::Dateline => Some("dateline"),
        _ => None,
    }
}

/// Whether the term in brackets is the short name of what hides it: the Institute for Science and International Security
/// (ISIS).
fn is_gloss(view: &View<'_>, mention: &Mention) -> bool {
    let hides = |before: &Mention| {
        before.end() == mention.first && matches!(before.sense.meaning(), Meaning::Topic(_, Strength::Not))
    };
    mention.first > 0 && view.gap(mention.first, Gap::OPEN) && view.near(mention.first - 1..mention.first).any(hides)
}

/// All topics that some term speaks for.
pub(crate) fn found(view: &View<'_>) -> Vec<Found> {
    let counts = |m: &&Mention| {
        matches!(m.sense.meaning(), Meaning::Topic(_, s) if s != Strength::Not) && set_aside(view, m).is_none()
    };
    let terms: Vec<&Mention> = view.topics.iter().copied().filter(counts).collect();
    if terms.is_empty() {
        return Vec::new();
    }
    let read = view.zones.zone.iter().filter(|zone| **zone != Zone::Furniture).count();
    // Whether each sentence names an actor.
    let mut acting = vec![false; view.sentence_count()];
    for m in view.actors.iter().filter(|m| m.hidden.is_none()) {
        acting[view.sentence(m.first) as usize] = true;
    }
    (0..view.lexicon.topics() as u8).filter_map(|topic| one(view, TopicId(topic), &terms, read, &acting)).collect()
}

/// One topic, if some term speaks for it. `terms` are those of all topics that count, `read` is how many words are read,
/// `acting` tells which sentences name an actor.
fn one(view: &View<'_>, topic: TopicId, terms: &[&Mention], read: usize, acting: &[bool]) -> Option<Found> {
    let (mut strong, mut weak, mut proof) = (Vec::new(), Vec::new(), Vec::new());
    // A term that is strong elsewhere and comes again is no passing word either.
    let mut marked_strong = 0;
    for &mention in terms {
        let Meaning::Topic(of, strength) = mention.sense.meaning() else { continue };
        if of != topic {
            continue;
        }
        match strength {
            Strength::Not => {}
            Strength::Weak if is_guarded(view, mention) => strong.push(mention),
            Strength::Weak => {
                if !mention.sense.is_doubtful() {
                    proof.push(mention);
                }
                weak.push(mention);
            }
            _ if !mention.sense.is_doubtful() || is_field(view, mention) => strong.push(mention),
            _ if is_of_another_topic(view, mention) => {}
            _ => {
                marked_strong += 1;
                proof.push(mention);
                weak.push(mention);
            }
        }
    }
    let forms = |list: &[&Mention]| distinct(list.iter().map(|m| form(view, m))).len();
    let weak_forms = forms(&weak);
    let proved = !strong.is_empty() || forms(&proof).max(marked_strong) >= WEAK_TOGETHER;
    let talked = strong.iter().chain(&weak).filter(|m| is_talked_of(view, m)).count();
    // Where officials deal with each other, two weak forms are enough to ask about it, doubtful as they may be.
    let meeting = view.count(Cue::Meet, Zone::HEAD) > 0;
    let asked = proved || (talked > 0 || meeting) && weak_forms >= WEAK_TOGETHER;
    if !asked {
        return None;
    }
    let read = read.max(50) as f32;
    let flag = |value: bool| f32::from(u8::from(value));
    let hits = || strong.iter().chain(&weak);
    let in_zone = |zone: Zone| strong.iter().any(|m| view.zone(m.first) == zone);
    let first = hits().map(|m| m.first).min().unwrap_or_default();
    let last = hits().map(|m| m.first).max().unwrap_or_default();
    let arabic = hits().next().and_then(|m| view.words.get(m.first)).is_some_and(|word| word.script == Script::Arabic);
    // The share of sentences that speak of it, and of all topics' terms those that are its own.
    let touched = distinct(hits().map(|m| view.sentence(m.first)));
    let sentences = touched.len() as f32 / view.sentence_count().clamp(4, 60) as f32;
    let own = (strong.len() + weak.len()) as f32;
    let dominance = own / terms.len() as f32;
    let count = |wanted: &dyn Fn(&Mention) -> bool| hits().filter(|m| wanted(m)).count() as f32;
    let groups = count(&|m| matches!(m.sense.meaning(), Meaning::Topic(_, Strength::Group)));
    let instrument = count(&|m| view.cue_before(m.first, INSTRUMENT, Cue::Agreement));
    let [terrorism, drugs, cyber, borders] = [0, 1, 2, 3].map(|at| flag(topic.0 == at));
    Some(Found {
        topic,
        features: vec![
            1.0,
            flag(in_zone(Zone::Title)),
            flag(in_zone(Zone::Lede)),
            (strong.len() as f32).ln_1p() / 1.5,
            (forms(&strong) as f32).ln_1p() / 1.5,
            (weak_forms as f32).ln_1p() / 1.5,
            (sentences * 2.0).min(1.5),
            flag(weak.iter().any(|m| view.zone(m.first) == Zone::Title)),
            dominance,
            flag(dominance >= ALONE),
            flag(!arabic),
            terrorism,
            drugs,
            cyber,
            borders,
            own.ln_1p(),
            first as f32 / view.words.len() as f32,
            (talked as f32).ln_1p(),
            (read / 100.0).ln(),
            flag(meeting),
            (view.count(Cue::Agreement, Zone::HEAD) as f32).ln_1p(),
            // Crime is what films are made of: of the crate's own topics, drugs above all.
            (1.0 - terrorism - cyber - borders) * (view.count(Cue::Leisure, Zone::HEAD) as f32).ln_1p(),
            (view.count(Cue::Domestic, Zone::STORY) as f32).ln_1p(),
            flag(!proved),
            flag(!proved && talked > 0),
            groups / own,
            (view.count(Cue::Deal, Zone::HEAD) as f32).ln_1p(),
            instrument.ln_1p(),
            last as f32 / view.words.len() as f32,
            count(&|m| is_listed(view, m)) / own,
            count(&|m| acting[view.sentence(m.first) as usize]) / own,
            count(&|m| view.sentence_begins_any(view.sentence(m.first), DEAL)) / own,
            (view.count(Cue::Joint, Zone::STORY) as f32).ln_1p(),
            // Immigration is argued about at home: borders are what governments deal in.
            borders * (view.count(Cue::Party, Zone::HEAD) as f32).ln_1p(),
            borders * flag(view.count(Cue::Counterpart, Zone::STORY) > 0),
            (view.count(Cue::Matter, Zone::STORY) as f32).ln_1p(),
            (view.count(Cue::Visit, &[Zone::Lede]) as f32).ln_1p(),
        ],
    })
}

/// Whether the sentence tells of talks, a visit, cooperation or an agreement near the term: what officials deal in is a subject,
/// what is said in passing often is none.
fn is_talked_of(view: &View<'_>, mention: &Mention) -> bool {
    const BEFORE: usize = 25;
    const AFTER: usize = 12;
    const DEALINGS: Cues = Cues::of(&[Cue::Meet, Cue::Deal, Cue::Joint, Cue::Agreement, Cue::Visit]);
    view.before(mention.first, BEFORE).any(|at| view.ends_any(at, DEALINGS))
        || view.after(mention.end(), AFTER).any(|at| view.begins_any(at, DEALINGS))
}

/// Whether something is done to what the term names, with a few words between: fortify the northern border.
fn is_guarded(view: &View<'_>, mention: &Mention) -> bool {
    const REACH: usize = 4;
    view.cue_before(mention.first, REACH, Cue::Guard)
}

/// Whether the term is one of several things that are named together.
fn is_listed(view: &View<'_>, mention: &Mention) -> bool {
    is_joined(view, mention) || view.gap(mention.end(), Gap::COMMA)
}

/// Whether it goes on a list: "and" or a comma stands before.
fn is_joined(view: &View<'_>, mention: &Mention) -> bool {
    mention.clitics.has(Clitics::AND) || view.gap(mention.first, Gap::COMMA)
}

/// Whether the term stands in a list of what is fought or cooperated on: مكافحة الإرهاب والجريمة المنظمة والتهريب.
fn is_field(view: &View<'_>, mention: &Mention) -> bool {
    const REACH: usize = 12;
    is_joined(view, mention) && view.cue_before(mention.first, REACH, Cue::Field)
}

/// Whether the next term, closely after and not coordinated, is another topic's, so that this one is only said of it:
/// smuggling 40 kilos of heroin.
fn is_of_another_topic(view: &View<'_>, mention: &Mention) -> bool {
    const REACH: usize = 8;
    let Meaning::Topic(topic, _) = mention.sense.meaning() else { return false };
    view.after(mention.end(), REACH)
        .take_while(|at| !view.gap(*at, Gap::COMMA))
        .flat_map(|at| view.near(at..at + 1).filter(move |next| next.first == at))
        .find(|next| matches!(next.sense.meaning(), Meaning::Topic(_, Strength::Strong | Strength::Group | Strength::Weak)))
        .is_some_and(|next| {
            !next.clitics.has(Clitics::AND)
                && matches!(next.sense.meaning(), Meaning::Topic(other, strength) if other != topic && strength != Strength::Weak)
        })
}

/// The words of a mention without proclitics and article, so that الحدود and بالحدود are one form.
fn form<'v>(view: &'v View<'_>, mention: &Mention) -> Vec<&'v [u8]> {
    mention
        .words()
        .map(|at| bare(view.words.key(at), if at == mention.first { mention.clitics } else { Clitics::default() }))
        .collect()
}

/// A word's key without the proclitics and the article.
fn bare(mut key: &[u8], clitics: Clitics) -> &[u8] {
    const ALEF: u8 = letters::key('ا');
    const LAM: u8 = letters::key('ل');
    let one_letter = [Clitics::BI, Clitics::KA, Clitics::LI].into_iter().any(|clitic| clitics.has(clitic));
    key = &key[usize::from(clitics.has(Clitics::AND)) + usize::from(one_letter)..];
    match key {
        // ل and ال are written لل.
        [LAM, rest @ ..] if clitics.has(Clitics::LI) => rest,
        [ALEF, LAM, rest @ ..] => rest,
        _ => key,
    }
}

/// The topics that are there, the surest first.
pub(crate) fn judge(found: &[Found], weights: &Weights<'_>) -> Vec<Judged> {
    let mut judged: Vec<Judged> = found
        .iter()
        .map(|found| Judged {
            topic: found.topic,
            confidence: weights.present.probability(&found.features),
            main: weights.main.probability(&found.features) >= MAIN,
        })
        .filter(|judged| judged.confidence >= 0.5)
        .collect();
    judged.sort_by(|one, other| other.main.cmp(&one.main).then(other.confidence.total_cmp(&one.confidence)));
    judged
}
