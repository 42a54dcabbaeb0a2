//! Whether anything was signed, is to be signed, or is said not to be.

use super::actors::{Role, Seen, counting_in};
use super::view::View;
use super::weights::Weights;
use crate::lexicon::sense::{ActorId, Cue, Meaning};
use crate::report::Outcome;
use crate::scan::{Clitics, Mention};
use crate::text::letters::{self, Script};
use crate::text::words::Gap;
use crate::text::zones::Zone;

/// The outcomes that are fitted; the third choice is neither.
pub(crate) const OUTCOMES: [Outcome; 2] = [Outcome::Signed, Outcome::Planned];

/// What is known of one outcome; each of the two has these numbers in a block of its own.
pub(crate) const FEATURES: &[&str] = &[
    "Constant",
    "Title",
    "Lede",
    "Anywhere",
    "BodyMore",
    "OfBoth",
    "Firm",
    "Fresh",
    "InstrumentTitle",
    "Background",
    "Unnamed",
];

/// How far the instrument may stand behind a verb of signing, whose subject comes between, and from a noun.
const FROM_VERB: usize = 20;
/// Arabic names all who sign, and where, before what they sign.
const FROM_ARABIC_VERB: usize = 32;
const FROM_NOUN: usize = 5;
/// How far it may stand behind talks about it.
const FROM_TALKS: usize = 5;

/// How far it may stand behind "no" and "without".
const FROM_NEGATION: usize = 3;

/// How far behind a noun of signing the word that foretells it may stand: "the signing is expected".
const FORETOLD: usize = 3;

/// A decree or law among so many words after the word of signing is what was signed.
const DECREE: usize = 5;

/// How far before a noun or infinitive of signing the word stands that makes it moot.
const MOOT: usize = 5;

/// One place where an instrument is signed, planned or denied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) outcome: Outcome,
    /// It belongs to an earlier occasion or to others.
    pub(crate) background: bool,
    /// Its sentence names both actors, or speaks of the two together.
    of_both: bool,
    /// Its sentence names no actor at all, so that it goes on about those before.
    unnamed: bool,
    /// It is told, by a verb or a phrase that stands for one, and not taken as known.
    firm: bool,
    /// Its sentence says that it is of these days.
    fresh: bool,
}

/// The outcome and how sure it is.
pub(crate) fn judge(signs: &[Sign], options: &[Vec<f32>; 2], view: &View<'_>, weights: &Weights<'_>) -> (Outcome, f64) {
    // Denials are too rare to be fitted: one of them stands, unless headline or lede tell of a signing.
    let head = |sign: &&Sign| view.zone(sign.first) <= Zone::Lede;
    let real = || signs.iter().filter(|sign| !sign.background);
    let denied = real().any(|sign| sign.outcome == Outcome::Denied && sign.of_both);
    if denied && !real().filter(head).any(|sign| sign.outcome == Outcome::Signed) {
        return (Outcome::Denied, DENIAL);
    }
    let odds = options.each_ref().map(|features| weights.outcome.odds_of(features));
    let total = NONE + odds.iter().sum::<f64>();
    OUTCOMES
        .into_iter()
        .zip(odds)
        .chain([(Outcome::None, NONE)])
        .map(|(outcome, odds)| (outcome, odds / total))
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
        .unwrap_or((Outcome::None, 1.0))
}

/// The odds of "none" at which a signing or a plan wins. It is less than even, since to miss one is worse for a desk than
/// to look at one too many, and the fitted odds lean to the many articles without any.
const NONE: f64 = 0.75;

/// How often a denial is right.
const DENIAL: f64 = 0.8;

/// The numbers of the two outcomes, in the order of [`OUTCOMES`].
pub(crate) fn features(view: &View<'_>, signs: &[Sign]) -> [Vec<f32>; 2] {
    [0, 1].map(|block| {
        let mut vector = vec![0.0; FEATURES.len() * OUTCOMES.len()];
        let of = || signs.iter().filter(move |sign| sign.outcome == OUTCOMES[block]);
        let flag = |value: bool| f32::from(u8::from(value));
        let in_zone = |wanted: fn(Zone) -> bool| of().filter(|s| !s.background && wanted(view.zone(s.first))).count();
        let body = in_zone(|zone| zone > Zone::Lede);
        let values = [
            1.0,
            flag(in_zone(|zone| zone == Zone::Title) > 0),
            flag(in_zone(|zone| zone == Zone::Lede) > 0),
            flag(in_zone(|_| true) > 0),
            flag(body > 1),
            flag(of().any(|sign| sign.of_both && !sign.background)),
            flag(of().any(|sign| sign.firm && !sign.background)),
            flag(of().any(|sign| sign.fresh && !sign.background)),
            flag(of().any(|sign| !sign.background) && view.count(Cue::Agreement, &[Zone::Title]) > 0),
            flag(of().any(|sign| sign.background)),
            flag(of().any(|sign| sign.unnamed && sign.firm && !sign.background)),
        ];
        vector[block * FEATURES.len()..][..FEATURES.len()].copy_from_slice(&values);
        vector
    })
}

/// Every place that says something about an instrument of the two actors.
pub(crate) fn signs(view: &View<'_>, seen: &[Seen], pair: [ActorId; 2]) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::new();
    for mention in view.mentions.iter().filter(|mention| tells_outcome(mention)) {
        let (first, end) = (mention.first, mention.end());
        if matches!(view.zone(first), Zone::Furniture | Zone::Dateline) {
            continue;
        }
        // A plan that contains a word of signing is one sign, not two.
        let inside = signs.last().is_some_and(|last| last.first <= first && end <= last.end);
        if inside || is_read_as_verb(view, mention) {
            continue;
        }
        if let Some(outcome) = outcome(view, mention) {
            let here = || counting_in(seen, view.sentence(first));
            let elsewhere = partner(view, seen, end).is_some_and(|actor| !pair.contains(&actor));
            let both = pair.iter().all(|actor| here().any(|s| s.actor == *actor));
            let others = here().any(|s| !pair.contains(&s.actor) && s.role != Role::Venue);
            let unnamed = here().next().is_none();
            let together = !others && near(view, first, end, TOGETHER, Cue::Joint);
            // "A memorandum was not signed" needs no names either.
            let alone = || is_unsigned(mention) || is_passive(view, first);
            let fresh = near(view, first, end, DAY, Cue::Fresh);
            let known = outcome != Outcome::Planned && !fresh && is_known(view, mention);
            let told = outcome != Outcome::Signed
                || !mention.sense.is(Cue::Signing)
                || is_witnessed(view, first)
                || names_signer(view, mention);
            signs.push(Sign {
                first,
                end,
                outcome,
                background: others && !both || elsewhere || is_recalled(view, first, end, outcome, known),
                // That nothing was signed needs no names, where no others are named.
                of_both: both || together || outcome == Outcome::Denied && !others && (unnamed || alone()),
                unnamed,
                firm: told && !known,
                fresh,
            });
        }
    }
    signs
}

/// Whether the mention is a cue that can tell of an outcome, as few are.
fn tells_outcome(mention: &Mention) -> bool {
    const CUES: [Cue; 6] = [Cue::Plan, Cue::Unsigned, Cue::Negation, Cue::Negotiation, Cue::Signed, Cue::Signing];
    matches!(mention.sense.meaning(), Meaning::Cue(cue) if CUES.contains(&cue))
}

/// Whether a noun is read as the verb that is written like it: للتوصل إلى اتفاق tells of no agreement as توصل إلى اتفاق does.
/// The noun has its own reading.
fn is_read_as_verb(view: &View<'_>, mention: &Mention) -> bool {
    let key = &view.words.key(mention.first)[usize::from(mention.clitics.has(Clitics::AND))..];
    let noun =
        mention.clitics.has(Clitics::BI) || mention.clitics.has(Clitics::LI) || key.starts_with(&letters::ARTICLE);
    let same =
        |other: &Mention| other.sense.is(Cue::Signing) && (other.first, other.end()) == (mention.first, mention.end());
    mention.sense.is(Cue::Signed) && noun && view.near(mention.words()).any(same)
}

/// How far behind a sign the words stand that say with whom.
const PARTNER: usize = 8;

/// With whom the instrument is, if a state is named for it: "an agreement with Iran".
fn partner(view: &View<'_>, seen: &[Seen], end: usize) -> Option<ActorId> {
    let with = view.after(end, PARTNER).find(|at| view.begins(*at, Cue::With))?;
    let from = seen.partition_point(|s| s.first <= with);
    let next = seen[from..].first().filter(|s| s.first <= with + 2 && s.counts())?;
    Some(next.actor)
}

/// How far from a sign the words stand that speak of both actors, and those that name the day.
const TOGETHER: usize = 15;
const DAY: usize = 8;

/// Whether a form of the cue stands within `reach` words of the sign, in its sentence.
fn near(view: &View<'_>, first: usize, end: usize, reach: usize, cue: Cue) -> bool {
    view.cue_before(first, reach, cue) || view.cue_after(end, reach, cue)
}

/// Whether the form denies by itself, without a word of signing.
fn is_unsigned(mention: &Mention) -> bool {
    matches!(mention.sense.meaning(), Meaning::Cue(Cue::Unsigned | Cue::Negation))
}

fn outcome(view: &View<'_>, mention: &Mention) -> Option<Outcome> {
    let (first, end) = (mention.first, mention.end());
    let (verb, reach) = match mention.sense.meaning() {
        Meaning::Cue(Cue::Plan) => {
            let none = negated_subject(view, first).is_some();
            return Some(if none { Outcome::Denied } else { Outcome::Planned });
        }
        Meaning::Cue(Cue::Unsigned) => return Some(Outcome::Denied),
        Meaning::Cue(Cue::Negation) => return is_nothing(view, first, end).then_some(Outcome::Denied),
        Meaning::Cue(Cue::Negotiation) => {
            return view.after(end, FROM_TALKS).any(|at| is_object(view, at)).then_some(Outcome::Planned);
        }
        Meaning::Cue(Cue::Signed) => (true, if view.is_latin(first) { FROM_VERB } else { FROM_ARABIC_VERB }),
        // بتوقيع الوزير مذكرة: the subject comes between.
        Meaning::Cue(Cue::Signing) => (false, if mention.clitics.has(Clitics::BI) { FROM_VERB } else { FROM_NOUN }),
        _ => return None,
    };
    let instrument = view.cue_after(end, reach, Cue::Agreement)
        || view.cue_before(first, reach, Cue::Agreement)
        || (first..end).any(|at| view.begins(at, Cue::Agreement));
    if !instrument || is_decree(view, end) {
        return None;
    }
    // A signing that somebody asks for, that nobody needs or that is rumoured tells nothing.
    if !verb && view.cue_before(first, MOOT, Cue::Moot) {
        return None;
    }
    // "Signed no agreement".
    if verb && view.is_latin(first) && view.begins(end, Cue::Negation) && view.cue_after(end, FROM_NOUN, Cue::Agreement)
    {
        return Some(Outcome::Denied);
    }
    if let Some(negation) = negation(view, first).or_else(|| negated_subject(view, first)) {
        // "Should they not sign" denies nothing.
        return (!view.cue_before(negation, 2, Cue::Intent)).then_some(Outcome::Denied);
    }
    let intended = mention.clitics.has(Clitics::SA)
        || !verb && view.cue_after(end, FORETOLD, Cue::Intent)
        || view.cue_before(first, if verb { 3 } else { 10 }, Cue::Intent)
        || !verb && near(view, first, end, DAY, Cue::Coming);
    // لتوقيع, "to sign", and of what is a verb in other places "to ink".
    let purpose = view.cue_before(first, 1, Cue::To) && (!verb || view.is_latin(first));
    let infinitive =
        (purpose || !verb && mention.clitics.has(Clitics::LI)) && !view.cue_before(first, CEREMONY, Cue::Witness);
    // "Set to grow following the signature" plans nothing.
    let known = !verb && view.cue_before(first, 2, Cue::Since);
    if !known && (intended || infinitive) { Some(Outcome::Planned) } else { Some(Outcome::Signed) }
}

/// Whether an instrument begins at the word that is not joined by "and" to something else: تحليل البصمات والوثائق.
fn is_object(view: &View<'_>, word: usize) -> bool {
    view.begins(word, Cue::Agreement)
        && !view.near(word..word + 1).any(|mention| mention.first == word && mention.clitics.has(Clitics::AND))
}

/// Whether a decree or law is what was signed: it comes before any instrument, not as in "an agreement on law enforcement".
fn is_decree(view: &View<'_>, end: usize) -> bool {
    let decree = |at: usize| view.begins(at, Cue::Decree);
    view.after(end, DECREE).find(|at| decree(*at) || view.begins(*at, Cue::Agreement)).is_some_and(decree)
}

/// How far before a word of signing a verb of denial may stand.
const DENIED: usize = 16;

/// The word that negates a word of signing: a verb of denial, or a particle shortly before it, with no actor between who
/// would begin another clause.
fn negation(view: &View<'_>, word: usize) -> Option<usize> {
    if let Some(at) = view.before(word, DENIED).find(|at| view.ends(*at, Cue::Denial)) {
        return Some(at);
    }
    let at = view.before(word, 3).find(|at| view.ends(*at, Cue::Negation))?;
    let actor = |mention: &Mention| mention.sense.is_actor();
    (!view.near(at + 1..word).any(actor)).then_some(at)
}

/// Whether a negation says that there is no instrument: "no new extradition treaty" and دون اتفاق in a headline, "the talks
/// ended without agreement".
fn is_nothing(view: &View<'_>, first: usize, end: usize) -> bool {
    let key = view.words.key(first);
    let headline = view.zone(first) == Zone::Title;
    let without = key == b"without";
    // In Arabic the form holds the instrument.
    let inside = || !view.is_latin(first) && (first + 1..end).any(|at| view.begins(at, Cue::Agreement));
    let instrument = || (without || key == b"no") && view.cue_after(end, FROM_NEGATION, Cue::Agreement) || inside();
    let talks = || view.cue_before(first, ENDED, Cue::Meet) || view.cue_before(first, ENDED, Cue::Visit);
    (headline || (without || !view.is_latin(first)) && talks()) && instrument()
}

/// How far before "without agreement" the talks stand that ended so.
const ENDED: usize = 12;

/// How far before a participle its auxiliary stands and its subject, and how far before that the "no".
const AUXILIARY: usize = 2;
const SUBJECT: usize = 8;
const FROM_SUBJECT: usize = 6;

/// Whether it is an English participle behind its auxiliary: "was signed".
fn is_passive(view: &View<'_>, word: usize) -> bool {
    view.is_latin(word) && has_auxiliary(view, word, AUXILIARY)
}

/// Whether a form of "to be" stands within `reach` words before.
fn has_auxiliary(view: &View<'_>, word: usize, reach: usize) -> bool {
    const FORMS: [&[u8]; 7] = [b"was", b"were", b"is", b"are", b"been", b"be", b"being"];
    view.before(word, reach).any(|at| FORMS.contains(&view.words.key(at)))
}

/// The "no" of the instrument that a participle is said of: "no agreement or other paper was signed".
fn negated_subject(view: &View<'_>, participle: usize) -> Option<usize> {
    if !is_passive(view, participle) {
        return None;
    }
    let in_clause = |at: &usize| !view.gap(*at + 1, Gap::COMMA);
    let subject = view.before(participle, SUBJECT).take_while(in_clause).find(|at| view.ends(*at, Cue::Agreement))?;
    let one = |at: usize| [b"a".as_slice(), b"an", b"one"].contains(&view.words.key(at));
    let none = |at: &usize| match view.words.key(*at) {
        b"no" | b"neither" | b"nor" => true,
        b"not" => one(*at + 1),
        _ => false,
    };
    view.before(subject, FROM_SUBJECT).take_while(in_clause).find(none)
}

/// How far before an infinitive of signing the act stands: "a ceremony to sign".
const CEREMONY: usize = 2;

/// How far before a noun of signing that stands which makes it an act.
const WITNESS: usize = 10;

/// Whether a noun of signing stands for the act: شهد الوزيران توقيع, "the ceremony of signing", or any in a headline.
fn is_witnessed(view: &View<'_>, word: usize) -> bool {
    view.zone(word) == Zone::Title || view.cue_before(word, WITNESS, Cue::Witness)
}

/// Whether who signs stands behind the noun: بتوقيع وزير النقل اتفاقية.
fn names_signer(view: &View<'_>, signing: &Mention) -> bool {
    signing.clitics.has(Clitics::BI) && view.begins(signing.end(), Cue::Office)
}

/// Whether the signing is taken as known and not told: "since they signed", "the pact that was signed", "the pact
/// signed by both", بعد توقيع.
fn is_known(view: &View<'_>, mention: &Mention) -> bool {
    let (first, end) = (mention.first, mention.end());
    if view.cue_before(first, 4, Cue::Since) || view.cue_before(first, 2, Cue::Relative) {
        return true;
    }
    // An English participle behind its noun, without an auxiliary or an object.
    view.is_latin(first)
        && mention.sense.is(Cue::Signed)
        && view.cue_before(first, FROM_NOUN, Cue::Agreement)
        && !has_auxiliary(view, first, 3)
        && !view
            .after(end, FROM_NOUN)
            .take_while(|at| !view.gap(*at, Gap::COMMA))
            .any(|at| view.begins(at, Cue::Agreement))
}

/// Whether a signing belongs to an earlier occasion: below the lede what is known or past, in it only what is both. A plan
/// is to come, whenever it was told.
fn is_recalled(view: &View<'_>, first: usize, end: usize, outcome: Outcome, known: bool) -> bool {
    let past = is_past(view, first, end);
    match outcome {
        Outcome::Planned => false,
        Outcome::Signed if known && past => true,
        _ => view.zone(first) > Zone::Lede && (known || past),
    }
}

/// Whether the sentence tells of an earlier occasion: it names a year, or speaks as background does.
fn is_past(view: &View<'_>, first: usize, end: usize) -> bool {
    let digits = |at: usize| {
        view.words.get(at).is_some_and(|w| w.script == Script::Digit)
            && matches!(view.words.key(at), [b'1', b'6'..=b'9', _, _] | [b'2', b'0', _, _])
    };
    // Two years together are the term of a plan: "for 2019-2020".
    let year = |at: usize| digits(at) && !digits(at + 1) && !(at > 0 && digits(at - 1));
    view.cue_before(first, 20, Cue::Reference)
        || view.cue_after(end, 10, Cue::Reference)
        || view.before(first, 12).any(year)
        || view.after(end, 10).any(year)
}
