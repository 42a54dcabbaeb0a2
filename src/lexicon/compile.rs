//! The lexicon's compiler: rows of facts in, tables out.
//!
//! The build script runs it over the built-in facts, and [`crate::Builder::topics`] runs it over a caller's own
//! topics: there is one compiler and one format.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::forms;
use super::rows::{self, Form, Row, RowError};
use super::sense::{ActorId, ActorKind, Cue, DAMMA_FIRST, Line, Mask, Meaning, SHADDA, Sense, Strength, TopicId};
use super::tables::{SECTIONS, Section, WIDTH, hash, tag};
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
            if compiler.key_bytes.max(compiler.states.len() * 4) >= 1 << (8 * WIDTH) {
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
    key_bytes: usize,
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
            key_bytes: 0,
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
        let sense = Sense {
            meaning,
            doubtful: form.doubtful,
            article: !free_article,
            exact_end: form.exact_end,
            all_capitals: words.len() == 1 && first.capitals && first.end - first.start <= 5,
            letters: if first.script == Script::Arabic {
                (u8::from(first.damma_first) * DAMMA_FIRST) | (u8::from(first.shadda) * SHADDA)
            } else {
                words
                    .as_slice()
                    .iter()
                    .take(8)
                    .enumerate()
                    .filter(|(_, word)| word.script == Script::Latin && word.capital)
                    .fold(0, |mask, (at, _)| mask | 1 << at)
            },
        };
        let mut state = 0;
        for at in 0..words.len() {
            let word = self.word(words.key(at));
            state = self.step(state, word);
        }
        self.states[state as usize].insert(sense.pack());
        Ok(())
    }

    fn word(&mut self, key: &[u8]) -> u32 {
        if let Some(&word) = self.words.get(key) {
            return word;
        }
        let word = self.keys.len() as u32;
        self.keys.push(key.to_vec());
        self.key_bytes += key.len() + WIDTH + 1;
        self.words.insert(key.to_vec(), word);
        word
    }

    fn step(&mut self, state: u32, word: u32) -> u32 {
        let fresh = self.states.len() as u32;
        let next = *self.edges.entry((state, word)).or_insert(fresh);
        if next == fresh {
            self.states.push(BTreeSet::new());
        }
        next
    }

    /// Numbers words and states as [`super::tables`] wants them, and writes the block.
    fn finish(self) -> Vec<u8> {
        let mut children: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.states.len()];
        for (&(state, word), &next) in &self.edges {
            children[state as usize].push((word, next));
        }
        // Words that begin a phrase come first.
        let begins: BTreeSet<u32> = children[0].iter().map(|(word, _)| *word).collect();
        let others = (0..self.keys.len() as u32).filter(|word| !begins.contains(word));
        let words: Vec<u32> = begins.iter().copied().chain(others).collect();
        let mut number = vec![0; words.len()];
        for (new, &old) in words.iter().enumerate() {
            number[old as usize] = new as u32;
        }
        // States level by level, each one's children in the order of their words.
        let (mut states, mut labels, mut child_ends) = (vec![0_u32], Vec::new(), Vec::new());
        let mut at = 0;
        while at < states.len() {
            let mut next: Vec<(u32, u32)> =
                children[states[at] as usize].iter().map(|(word, state)| (number[*word as usize], *state)).collect();
            next.sort_unstable();
            states.extend(next.iter().map(|(_, state)| *state));
            if at > 0 {
                labels.extend(next.iter().map(|(word, _)| *word));
            }
            child_ends.push(states.len());
            at += 1;
        }
        // The root's own children begin at state 1; those of any other state where the ones before end.
        let senses = || states.iter().map(|state| &self.states[*state as usize]);

        let size = (self.keys.len() * 3 / 2 + 1).next_power_of_two();
        let (mut slots, mut tags, mut records) = (vec![0; size], vec![0; size], Vec::new());
        for (word, key) in words.iter().map(|word| &self.keys[*word as usize]).enumerate() {
            let hash = hash(key);
            let free = free_slot(size, hash, |slot| tags[slot] == 0);
            slots[free] = records.len();
            tags[free] = tag(hash);
            records.extend((word as u32).to_le_bytes().into_iter().take(WIDTH));
            // Keys are cut far below 256 letters when they are read.
            records.push(key.len() as u8);
            records.extend(key);
        }
        let texts: Vec<&str> = self
            .actors
            .iter()
            .flat_map(|(code, [arabic, english])| [*code, *arabic, *english])
            .chain(self.topics.iter().copied())
            .collect();

        let mut sections: [Vec<u8>; SECTIONS] = Default::default();
        let mut put = |section: Section, numbers: Vec<usize>| {
            sections[section as usize] =
                numbers.into_iter().flat_map(|number| (number as u32).to_le_bytes().into_iter().take(WIDTH)).collect();
        };
        put(Section::WordSlots, slots);
        put(Section::Labels, labels.into_iter().map(|word| word as usize).collect());
        let sense_ends = ends(senses().map(BTreeSet::len));
        put(
            Section::StateEnds,
            child_ends.into_iter().zip(sense_ends).flat_map(|(child, sense)| [child, sense]).collect(),
        );
        put(Section::TextEnds, ends(texts.iter().map(|text| text.len())));
        put(Section::Counts, vec![begins.len(), self.actors.len()]);
        sections[Section::Senses as usize] = senses().flatten().flat_map(|sense| sense.to_le_bytes()).collect();
        sections[Section::Tags as usize] = tags;
        sections[Section::Keys as usize] = records;
        sections[Section::Texts as usize] = texts.concat().into_bytes();

        let mut block = Vec::new();
        let mut start = (SECTIONS + 1) * 4;
        for section in &sections {
            block.extend((start as u32).to_le_bytes());
            start += section.len();
        }
        block.extend((start as u32).to_le_bytes());
        block.extend(sections.concat());
        block
    }
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

fn free_slot(slots: usize, hash: u32, is_free: impl Fn(usize) -> bool) -> usize {
    let mut slot = hash as usize & (slots - 1);
    while !is_free(slot) {
        slot = (slot + 1) & (slots - 1);
    }
    slot
}

fn ends(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    lengths
        .scan(0, |end, length| {
            *end += length;
            Some(*end)
        })
        .collect()
}
