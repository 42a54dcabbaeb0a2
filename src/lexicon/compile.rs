//! The lexicon's compiler: rows of facts in, tables out.
//!
//! The build script runs it over the built-in facts, and [`crate::Builder::topics`] runs it over a caller's own
//! topics: there is one compiler and one format.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::forms;
use super::key::Key;
use super::rows::{self, Form, Row, RowError};
use super::sense::{
    ActorId, ActorKind, Conditions, Cue, DAMMA_FIRST, Line, Mask, Meaning, SHADDA, Sense, Strength, TopicId,
};
use super::tables::{
    ALONE, EDGE, GOES_ON, HEAD, HEADER, LEADS, LONG, MORE, SECTIONS, SENSE, SLOT, Section, WIDTH, rest_size, sieve,
    slot, step,
};
use crate::text::letters::Script;
use crate::text::words::Words;

/// A data file: its name, for messages, and its text.
pub(crate) struct Source<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
}

/// Compiles data files into one block for [`super::tables::Tables::new`].
pub(crate) fn compile(sources: &[Source<'_>]) -> Result<Vec<u8>, RowError> {
    Ok(read(sources)?.finish())
}

/// The phrases of data files, each as the keys of its words, with their packed senses: what the tables hold.
#[cfg(test)]
pub(crate) fn phrases(sources: &[Source<'_>]) -> Result<BTreeMap<Vec<Vec<u8>>, BTreeSet<u32>>, RowError> {
    let compiler = read(sources)?;
    let mut paths = vec![Vec::new(); compiler.states.len()];
    // A state's number is higher than that of the state before it.
    let mut edges: Vec<_> = compiler.edges.iter().collect();
    edges.sort_by_key(|(_, next)| **next);
    for ((state, word), next) in edges {
        let mut path = paths[*state as usize].clone();
        path.push(compiler.keys[*word as usize].clone());
        paths[*next as usize] = path;
    }
    Ok(paths.into_iter().zip(compiler.states).filter(|(_, senses)| !senses.is_empty()).collect())
}

fn read<'t>(sources: &[Source<'t>]) -> Result<Compiler<'t>, RowError> {
    let mut files = Vec::with_capacity(sources.len());
    for source in sources {
        files.push((source.file, rows::read(source.file, source.text)?));
    }
    let mut compiler = Compiler::new(&files);
    for (file, rows) in &files {
        for row in rows {
            let named = |problem| RowError { file: (*file).to_owned(), line: row.line, problem };
            compiler.row(row).map_err(named)?;
            if compiler.size >= 1 << (8 * WIDTH) {
                return Err(named("the forms up to here take more than the 16 MiB that a lexicon may have".to_owned()));
            }
        }
    }
    Ok(compiler)
}

struct Compiler<'t> {
    /// Codes in order, each with its Arabic and its English name: the first `name` row of each language.
    actors: BTreeMap<&'t str, [&'t str; 2]>,
    topics: Vec<&'t str>,
    words: HashMap<Vec<u8>, u32>,
    keys: Vec<Vec<u8>>,
    /// The bytes that the states will take.
    size: usize,
    edges: BTreeMap<(u32, u32), u32>,
    /// The senses of each state; state 0 is the root.
    states: Vec<BTreeSet<u32>>,
}

/// Whether a subject is an actor's code.
fn is_code(subject: &str) -> bool {
    subject.len() >= 2 && subject.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn is_arabic(form: &str) -> bool {
    form.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c))
}

impl<'t> Compiler<'t> {
    fn new(files: &[(&str, Vec<Row<'t>>)]) -> Compiler<'t> {
        let mut actors: BTreeMap<&str, [&str; 2]> = BTreeMap::new();
        let mut topics = Vec::new();
        for row in files.iter().flat_map(|(_, rows)| rows) {
            if is_code(row.subject) {
                let names = actors.entry(row.subject).or_default();
                let name = &mut names[usize::from(!is_arabic(row.forms[0].text))];
                if row.kind == "name" && name.is_empty() {
                    *name = row.forms[0].text;
                }
            } else if Strength::named(row.kind).is_some() && !topics.contains(&row.subject) {
                topics.push(row.subject);
            }
        }
        Compiler {
            actors,
            topics,
            words: HashMap::new(),
            keys: Vec::new(),
            size: 0,
            edges: BTreeMap::new(),
            states: vec![BTreeSet::new()],
        }
    }

    /// Adds a row's forms; an error says what is wrong and what would be right.
    fn row(&mut self, row: &Row<'t>) -> Result<(), String> {
        let meaning = self.meaning(row)?;
        for form in &row.forms {
            for spelling in spellings(meaning, form.text) {
                self.form(meaning, form, &spelling)?;
            }
        }
        Ok(())
    }

    fn meaning(&self, row: &Row<'t>) -> Result<Meaning, String> {
        let unknown =
            |known: Vec<&str>| format!("`{}` knows no kind `{}`; known: {}", row.subject, row.kind, known.join(", "));
        if is_code(row.subject) {
            let kind = ActorKind::named(row.kind).ok_or_else(|| unknown(names(ActorKind::ALL)))?;
            let at = self.actors.keys().position(|code| *code == row.subject).unwrap_or_default();
            return Ok(Meaning::Actor(ActorId(at as u16), kind));
        }
        let mask = match (row.subject, row.kind) {
            ("outlet", "title" | "cue") => Mask::named(&format!("outlet {}", row.kind)),
            (family, "name") => Mask::named(family),
            _ => None,
        };
        if let Some(mask) = mask {
            return Ok(Meaning::Mask(mask));
        }
        match row.subject {
            "cue" => Cue::named(row.kind).map(Meaning::Cue).ok_or_else(|| unknown(names(Cue::ALL))),
            "line" => Line::named(row.kind).map(Meaning::Line).ok_or_else(|| unknown(names(Line::ALL))),
            topic => {
                let strength = Strength::named(row.kind).ok_or_else(|| unknown(names(Strength::ALL)))?;
                let at = self.topics.iter().position(|name| *name == topic).unwrap_or_default();
                Ok(Meaning::Topic(TopicId(at as u8), strength))
            }
        }
    }

    fn form(&mut self, meaning: Meaning, form: &Form<'_>, spelling: &str) -> Result<(), String> {
        let free_article = article_is_free(meaning);
        let spelling = if free_article && is_arabic(spelling) {
            spelling.split_whitespace().map(forms::indefinite).collect::<Vec<_>>().join(" ")
        } else {
            spelling.to_owned()
        };
        let words = Words::of(&spelling);
        let Some(first) = words.get(0) else {
            return Err(format!("`{}` holds no letter", form.text));
        };
        let letters = if first.script == Script::Arabic {
            (u8::from(first.damma_first) * DAMMA_FIRST) | (u8::from(first.shadda) * SHADDA)
        } else {
            words
                .as_slice()
                .iter()
                .take(8)
                .enumerate()
                .filter(|(_, word)| word.script == Script::Latin && word.capital)
                .fold(0, |mask, (at, _)| mask | 1 << at)
        };
        let conditions = Conditions {
            article: !free_article,
            exact_end: form.exact_end,
            all_capitals: words.len() == 1 && first.capitals && first.end - first.start <= 5,
        };
        let sense = Sense::new(meaning, form.doubtful, letters, conditions);
        let mut state = 0;
        for at in 0..words.len() {
            let word = self.word(words.key(at));
            state = self.step(state, word);
        }
        let senses = &mut self.states[state as usize];
        self.size += if senses.insert(sense.packed()) { SENSE } else { 0 };
        // Their number is one byte.
        if senses.len() > 255 {
            return Err(format!("`{}` has more than the 255 meanings that a form may have", form.text));
        }
        Ok(())
    }

    fn word(&mut self, key: &[u8]) -> u32 {
        if let Some(&word) = self.words.get(key) {
            return word;
        }
        let word = self.keys.len() as u32;
        self.keys.push(key.to_vec());
        self.size += rest_size(key.len()) + HEAD;
        self.words.insert(key.to_vec(), word);
        word
    }

    fn step(&mut self, state: u32, word: u32) -> u32 {
        let fresh = self.states.len() as u32;
        let next = *self.edges.entry((state, word)).or_insert(fresh);
        if next == fresh {
            self.states.push(BTreeSet::new());
            self.size += HEAD + EDGE;
        }
        next
    }

    /// Writes the block as [`super::tables`] reads it.
    fn finish(self) -> Vec<u8> {
        let mut edges: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.states.len()];
        for (&(state, word), &next) in &self.edges {
            edges[state as usize].push((word, next));
        }
        // What each word leads to from the root; nothing for those that only go on phrases.
        let mut firsts = vec![None; self.keys.len()];
        for &(word, next) in &edges[0] {
            firsts[word as usize] = Some(next as usize);
        }
        let mut inner = vec![true; self.states.len()];
        for state in firsts.iter().flatten().chain([&0]) {
            inner[*state] = false;
        }
        let inner: Vec<usize> = (0..inner.len()).filter(|state| inner[*state]).collect();

        let length = |state: usize| HEAD + self.states[state].len() * SENSE + edges[state].len() * EDGE;
        let (mut words, mut states) = (Vec::new(), vec![0; self.states.len()]);
        let mut end = 0;
        for (key, first) in self.keys.iter().zip(&firsts) {
            end += rest_size(key.len());
            words.push(end);
            states[first.unwrap_or_default()] = end;
            end += first.map_or(HEAD, length);
        }
        for &state in &inner {
            states[state] = end;
            end += length(state);
        }
        let put = |block: &mut Vec<u8>, state: usize| {
            block.extend(number(edges[state].len()));
            block.push(self.states[state].len() as u8);
            block.extend(self.states[state].iter().flat_map(|sense| sense.to_le_bytes()));
            for &(word, next) in &edges[state] {
                block.extend(number(words[word as usize]));
                block.extend(number(states[next as usize]));
            }
        };
        let mut sections: [Vec<u8>; SECTIONS] = Default::default();
        let steps: Vec<(u32, u32)> = self.edges.keys().filter(|(state, _)| *state != 0).copied().collect();
        let begun = |state: usize| {
            let alone = [0, ALONE, ALONE | MORE][self.states[state].len().min(2)];
            alone | if edges[state].is_empty() { 0 } else { LEADS }
        };
        let mut uses: Vec<u8> = firsts.iter().map(|first| first.map_or(0, begun)).collect();
        for (_, word) in &steps {
            uses[*word as usize] |= GOES_ON;
        }
        let place = |(state, word): (u32, u32)| step(states[state as usize] as u32, words[word as usize] as u32);
        sections[Section::Steps as usize] = sieve::of(steps.into_iter().map(place));

        let block = &mut sections[Section::States as usize];
        for (key, first) in self.keys.iter().zip(&firsts) {
            let rest = key.get(8..).unwrap_or_default();
            if !rest.is_empty() {
                block.extend(rest);
                // Keys are cut far below 256 letters when they are read.
                block.push(rest.len() as u8);
            }
            match first {
                Some(state) => put(block, *state),
                None => block.extend([0; HEAD]),
            }
        }
        for state in inner {
            put(block, state);
        }
        let hashes: Vec<u64> = self.keys.iter().map(|key| Key::of(key).hash()).collect();
        sections[Section::Sieve as usize] = sieve::of(hashes.iter().copied());
        let mut slots = vec![[0; SLOT]; (self.keys.len() * 3 / 2 + 1).next_power_of_two()];
        // Words that many forms hold are frequent in texts too: they go first, so that each has the slot where its search begins.
        let mut held = vec![0_u32; self.keys.len()];
        for (_, word) in self.edges.keys() {
            held[*word as usize] += 1;
        }
        let mut order: Vec<usize> = (0..self.keys.len()).collect();
        order.sort_by_key(|word| Reverse(held[*word]));
        for word in order {
            let key = Key::of(&self.keys[word]);
            let mut at = hashes[word] as usize & (slots.len() - 1);
            while slots[at] != [0; SLOT] {
                at = (at + 1) & (slots.len() - 1);
            }
            let sense = firsts[word].and_then(|state| self.states[state].first()).copied().unwrap_or_default();
            let long = if key.is_long() { LONG } else { 0 };
            slots[at] = slot(key.head(), words[word] as u32, uses[word] | long, sense);
        }
        sections[Section::Slots as usize] = slots.concat();

        let texts: Vec<&str> = self
            .actors
            .iter()
            .flat_map(|(code, [arabic, english])| [*code, *arabic, *english])
            .chain(self.topics.iter().copied())
            .collect();
        let ends = texts.iter().scan(0, |end, text| {
            *end += text.len();
            Some(*end)
        });
        sections[Section::TextEnds as usize] = ends.flat_map(number).collect();
        sections[Section::Actors as usize] = (self.actors.len() as u32).to_le_bytes().to_vec();
        sections[Section::Texts as usize] = texts.concat().into_bytes();

        let mut block = Vec::new();
        let mut start = HEADER;
        for section in &sections {
            block.extend((start as u32).to_le_bytes());
            start += section.len();
        }
        block.extend((start as u32).to_le_bytes());
        block.resize(HEADER, 0);
        block.extend(sections.concat());
        block
    }
}

/// A number of 24 bits.
fn number(number: usize) -> impl Iterator<Item = u8> {
    number.to_le_bytes().into_iter().take(WIDTH)
}

/// Every spelling that a form of this meaning takes.
fn spellings(meaning: Meaning, form: &str) -> Vec<String> {
    match meaning {
        Meaning::Actor(_, ActorKind::Nisba) => forms::nisba(form),
        Meaning::Actor(_, ActorKind::Plural) => forms::definite_too(form),
        Meaning::Actor(_, ActorKind::Adjective) => forms::adjective(form),
        _ => vec![form.to_owned()],
    }
}

/// Whether ال may stand or not on each Arabic word: yes in common words, no in names.
fn article_is_free(meaning: Meaning) -> bool {
    match meaning {
        Meaning::Actor(..) | Meaning::Mask(Mask::Outlet | Mask::OutletTitle | Mask::Person) => false,
        Meaning::Mask(_) | Meaning::Topic(..) | Meaning::Cue(_) | Meaning::Line(_) => true,
    }
}

fn names<T>(all: &[(T, &'static str)]) -> Vec<&'static str> {
    all.iter().map(|(_, name)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_no_more_meanings_than_a_byte_counts() {
        let rows = |topics: usize| -> String {
            let kinds = ["strong", "weak", "group", "not"];
            let row = |topic, kind| format!("t{topic} {kind}: tide\n");
            (0..topics).flat_map(|topic| kinds.map(|kind| row(topic, kind))).collect()
        };
        let compiled = |text: &str| compile(&[Source { file: "f", text }]).map(|block| block.len());
        assert!(compiled(&rows(63)).is_ok());
        let error = compiled(&rows(64)).map_err(|error| error.to_string());
        assert_eq!(error.unwrap_err(), "f, line 256: `tide` has more than the 255 meanings that a form may have");
    }
}
