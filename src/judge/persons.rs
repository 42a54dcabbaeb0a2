//! Persons whom the article itself introduces: after "the Iraqi interior minister, Abdul Amir al-Shammari", every
//! further "al-Shammari" speaks for Iraq. No list of names can keep up with governments; their offices do not change.

use std::collections::{BTreeMap, BTreeSet};

use super::actors::{Role, Seen, zone_weight};
use super::view::{Cues, View};
use crate::lexicon::sense::{ActorId, ActorKind, Cue};
use crate::scan::Clitics;
use crate::text::letters::Script;
use crate::text::words::{Gap, Word, head};
use crate::text::zones::Zone;

/// The words of a name stand at most so far behind the office.
const REACH: usize = 8;
/// A name that is shorter is more likely a common word.
const SHORTEST: usize = 3;

/// Words that begin sentences and no names.
const FUNCTION_WORDS: &[&[u8]] = &[
    b"the", b"this", b"that", b"these", b"those", b"they", b"their", b"his", b"her", b"its", b"our", b"she", b"you",
    b"but", b"and", b"for", b"with", b"when", b"while", b"after", b"before", b"both", b"all", b"not", b"who",
];

/// The further mentions of persons whom the article introduces by their offices.
pub(crate) fn introduced(view: &View<'_>, seen: &[Seen]) -> Vec<Seen> {
    let is_official = |s: &&Seen| s.counts() && matches!(s.role, Role::Office | Role::Envoy | Role::Counterpart);
    let is_known = |s: &&Seen| s.counts() && s.kind == ActorKind::Person && s.end - s.first >= 2;
    if !seen.iter().any(|s| is_official(&s) || is_known(&s)) {
        return Vec::new();
    }
    let mut taken = taken(view);
    let mut names: BTreeMap<&[u8], Option<ActorId>> = BTreeMap::new();
    let mut introductions = BTreeSet::new();
    // The last name of somebody whom the lexicon knows by more names.
    let mut surnames = BTreeSet::new();
    for person in seen.iter().filter(is_known) {
        let last = person.end - 1;
        if view.words.key(last).len() >= SHORTEST {
            surnames.insert(view.words.key(last));
        }
        introduce(view, &mut names, last, person.actor);
    }
    for official in seen.iter().filter(is_official) {
        for at in name(view, official, &taken) {
            introductions.insert(at);
            introduce(view, &mut names, at, official.actor);
        }
    }
    if names.is_empty() {
        return Vec::new();
    }
    // A surname that is an adjective of another state is free where it qualifies no noun.
    for surname in
        seen.iter().filter(|s| s.kind == ActorKind::Nisba && s.role == Role::Attribute && s.end - s.first == 1)
    {
        taken[surname.first] &= !names.contains_key(view.words.key(surname.first));
    }
    let proper = |word: &Word| word.script == Script::Arabic || word.capital;
    let further = |at: &usize| !introductions.contains(at) && zone_weight(view.zone(*at)) > 0.0;
    // A bit for each name's first letters passes over nearly all words without a look at the names.
    let sketch = |head: u64| {
        let mix = head.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56;
        ((mix >> 6) as usize, 1_u64 << (mix & 63))
    };
    let mut sketches = [0; 4];
    for (part, bit) in names.keys().map(|key| sketch(head(key))) {
        sketches[part] |= bit;
    }
    let known = |word: &Word| {
        let (part, bit) = sketch(view.words.head(word));
        sketches[part] & bit != 0
    };
    let words = view.words.as_slice().iter().zip(&taken).enumerate();
    let places: Vec<(usize, ActorId)> = words
        .filter(|(_, (word, taken))| !**taken && proper(word) && known(word))
        .map(|(at, _)| at)
        .filter(further)
        .filter_map(|at| Some((at, (*names.get(view.words.key(at))?)?)))
        .collect();
    // In Arabic, where no capital marks a name, somebody of that name must act or speak. Of those whom the lexicon knows a
    // headline is enough, and a verb may follow.
    const ACTING: Cues = Cues::of(&[Cue::Said, Cue::Meet, Cue::Visit, Cue::Deal]);
    let is_surname = |at: usize| surnames.contains(view.words.key(at));
    let acts = |at: usize| at > 0 && view.ends_any(at - 1, ACTING) || is_surname(at) && view.begins_any(at + 1, ACTING);
    let headed = |at: usize| is_surname(at) && view.zone(at) == Zone::Title;
    let real: BTreeSet<&[u8]> =
        places.iter().filter(|(at, _)| view.is_latin(*at) || acts(*at)).map(|(at, _)| view.words.key(*at)).collect();
    places
        .into_iter()
        .filter(|(at, _)| headed(*at) || real.contains(view.words.key(*at)))
        .map(|(at, actor)| Seen {
            first: at,
            end: at + 1,
            actor,
            kind: ActorKind::Person,
            role: Role::Person,
            clitics: Clitics::default(),
            zone: view.zone(at),
            sentence: view.sentence(at),
            weight: 0.6 * zone_weight(view.zone(at)),
            why: "person introduced by office",
        })
        .collect()
}

/// Notes a name; one that two states share tells nothing.
fn introduce<'v>(view: &View<'v>, names: &mut BTreeMap<&'v [u8], Option<ActorId>>, word: usize, actor: ActorId) {
    names
        .entry(view.words.key(word))
        .and_modify(|known| *known = known.filter(|known| *known == actor))
        .or_insert(Some(actor));
}

/// Which words some form of the lexicon covers, so that they are no unknown name.
fn taken(view: &View<'_>) -> Vec<bool> {
    let mut taken = vec![false; view.words.len()];
    for mention in view.mentions {
        if !mention.sense.is_line() {
            for word in &mut taken[mention.words()] {
                *word = true;
            }
        }
    }
    taken
}

/// The words of the name that belongs to an official.
fn name(view: &View<'_>, official: &Seen, taken: &[bool]) -> Vec<usize> {
    let latin = view.is_latin(official.first);
    if latin { english_name(view, official, taken) } else { arabic_name(view, official, taken) }
}

/// The words right after the adjective or the state: وزير الداخلية العراقي عبد الأمير الشمري.
fn arabic_name(view: &View<'_>, official: &Seen, taken: &[bool]) -> Vec<usize> {
    view.after(official.end, 5)
        .take_while(|at| !taken[*at] && view.words.get(*at).is_some_and(|word| word.script == Script::Arabic))
        .take_while(|at| *at == official.end || !view.gap(*at, Gap::COMMA.or(Gap::OPEN).or(Gap::COLON)))
        .filter(|at| view.words.key(*at).len() > SHORTEST)
        .collect()
}

/// The first run of capitalised words after the office, or between the office and "of".
fn english_name(view: &View<'_>, official: &Seen, taken: &[bool]) -> Vec<usize> {
    const VERBS: Cues = Cues::of(&[Cue::Meet, Cue::Visit, Cue::Said, Cue::With]);
    const OFFICES: Cues = Cues::of(&[Cue::Office, Cue::Envoy]);
    let capital = |at: usize| {
        !taken.get(at).is_none_or(|taken| *taken)
            && !FUNCTION_WORDS.contains(&view.words.key(at))
            && view.words.key(at).len() >= SHORTEST
            && view.words.get(at).is_some_and(|word| word.capital && word.script == Script::Latin)
    };
    // The first word of a sentence has its capital from there, unless another name follows it.
    let proper = |at: usize| capital(at) && (!view.opens_sentence(at) || capital(at + 1));
    let after: Vec<usize> =
        view.after(official.end, REACH).skip_while(|at| !proper(*at)).take_while(|at| proper(*at)).take(4).collect();
    let office_between = after.first().is_some_and(|first| (official.end..*first).any(|at| view.ends_any(at, OFFICES)));
    if office_between || official.role == Role::Counterpart {
        return after;
    }
    view.before(official.first, REACH)
        .take_while(|at| !view.ends_any(*at, VERBS))
        .skip_while(|at| !proper(*at))
        .take_while(|at| proper(*at))
        .take(4)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::{Article, Classifier, Field};

    /// The words of the headline that count for an actor.
    fn headed(title: &str, text: &str) -> Vec<String> {
        let report = Classifier::builtin().classify(Article::new(text).title(title));
        let in_title =
            report.evidence().iter().filter(|evidence| evidence.field() == Field::Title && evidence.counted());
        in_title.map(|evidence| evidence.text().to_owned()).collect()
    }

    #[test]
    fn a_headline_has_the_surname_of_whom_the_text_names_in_full() {
        let known = "وصل رئيس الوزراء هشام قنديل إلى الخرطوم مساء الأحد على رأس وفد من رجال الأعمال.";
        assert_eq!(headed("طائرة قنديل تهبط في مطار بعيد", known), ["قنديل"]);
        let unknown = "أضاء كل بيت في القرية نافذته مساء الأحد بعد انقطاع طويل.";
        assert!(headed("طائرة قنديل تهبط في مطار بعيد", unknown).is_empty());
        // A surname that no list holds must act somewhere, since a common word can stand behind an office.
        let introduced = "وصل وزير الخارجية السوداني برهوم إلى المطار مساء الأحد.";
        assert!(headed("طائرة برهوم تهبط في مطار بعيد", introduced).is_empty());
    }
}
