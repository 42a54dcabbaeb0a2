//! Finding the lexicon's phrases, beside general matchers that look for the same phrases in the same text.
//!
//! Bytes are always those of the raw text. The peers get what they need and cannot do: their text is already normalised,
//! one byte a letter with one space between words, which our own words stage made beforehand; only "normalise + ..."
//! pays for that. None of them peels proclitics, looks at capitals, hides what masks hide or lets the longest form win.

use std::hint::black_box;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use bilateral::{Classifier, internals};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion};
use daachorse::DoubleArrayAhoCorasick;

use crate::outside::{self, Peer, Program};
use crate::{ratios, texts};

fn automaton(kind: AhoCorasickKind, phrases: &[Vec<u8>]) -> AhoCorasick {
    AhoCorasick::builder().kind(Some(kind)).build(phrases).expect("an automaton")
}

/// How many of the phrases stand in the text with word edges around them.
fn whole_words(automaton: &AhoCorasick, text: &[u8]) -> usize {
    let edge = |at: Option<&u8>| at.is_none_or(|byte| *byte == b' ');
    let found = automaton.find_overlapping_iter(text);
    found.filter(|m| edge(text[..m.start()].last()) && edge(text.get(m.end()))).count()
}

/// Normalised text with the letters themselves, for peers that take characters and not bytes.
struct Letters([char; 256]);

impl Letters {
    fn new() -> Letters {
        let mut letters: [char; 256] = std::array::from_fn(|byte| char::from(byte as u8));
        // Of the letters that are read alike, the plain one is the last in Unicode.
        for letter in '\u{600}'..='\u{64a}' {
            if let [byte] = internals::normalised(letter.encode_utf8(&mut [0; 4]))[..] {
                letters[usize::from(byte)] = letter;
            }
        }
        Letters(letters)
    }

    fn spell(&self, texts: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let spell = |text: &Vec<u8>| text.iter().map(|byte| self.0[usize::from(*byte)]).collect::<String>();
        texts.iter().map(|text| spell(text).into_bytes()).collect()
    }
}

pub(crate) fn peers(criterion: &mut Criterion) {
    let classifier = Classifier::builtin();
    let phrases = internals::phrases(&classifier);
    let letters = Letters::new();
    let spelled = letters.spell(&phrases);
    let dfa = automaton(AhoCorasickKind::DFA, &phrases);
    let nfa = automaton(AhoCorasickKind::ContiguousNFA, &phrases);
    let daachorse: DoubleArrayAhoCorasick<u32> = DoubleArrayAhoCorasick::new(&phrases).expect("an automaton");
    let hyperscan = outside::hyperscan();
    let spacy = outside::spacy("text");
    let spacy_on_tokens = outside::spacy("tokens");
    for texts in [texts::arabic_archive(), texts::english_archive(), texts::article(), texts::english()] {
        let raw: Vec<&str> = texts.texts.iter().map(String::as_str).collect();
        let normalised: Vec<Vec<u8>> = raw.iter().map(|text| internals::normalised(text)).collect();
        let mut group = texts.group(criterion, "find");
        let mut on_raw = |name: &str, find: &dyn Fn(&str) -> usize| {
            group.bench_function(name, |bencher| {
                bencher.iter(|| raw.iter().map(|text| find(black_box(text))).sum::<usize>())
            });
        };
        // Measured again, close to what it is compared with: such machines change from one minute to the next.
        on_raw(ratios::WHOLE, &|text| classifier.classify(text).evidence().len());
        on_raw(ratios::FIND, &|text| internals::find(&classifier, text));
        on_raw("normalise + aho-corasick NFA + edges", &|text| whole_words(&nfa, &internals::normalised(text)));
        // Finds nothing: our words stage and a copy of its keys.
        on_raw("normalise", &|text| internals::normalised(text).len());
        // Finds nothing: checks that the bytes are text.
        on_raw("std from_utf8", &|text| std::str::from_utf8(text.as_bytes()).map_or(0, str::len));
        // Finds one byte: no words, no letters.
        on_raw("memchr, spaces", &|text| memchr::memchr_iter(b' ', text.as_bytes()).count());
        let mut on_normalised = |name: &str, find: &dyn Fn(&[u8]) -> usize| {
            group.bench_function(name, |bencher| {
                bencher.iter(|| normalised.iter().map(|text| find(black_box(text))).sum::<usize>());
            });
        };
        // These do not normalise, and without "edges" report what stands inside other words too.
        on_normalised("aho-corasick DFA, overlapping", &|text| dfa.find_overlapping_iter(text).count());
        on_normalised("aho-corasick DFA, overlapping + edges", &|text| whole_words(&dfa, text));
        on_normalised("aho-corasick NFA, overlapping", &|text| nfa.find_overlapping_iter(text).count());
        on_normalised("daachorse, overlapping", &|text| daachorse.find_overlapping_iter(text).count());
        let overlapping = || normalised.iter().map(|text| dfa.find_overlapping_iter(text).count()).sum();
        // Finds what stands inside other words too, and tells where phrases end, not where they begin.
        process(&mut group, "Hyperscan", &hyperscan, [&phrases, &normalised], &overlapping);
        let edges = || normalised.iter().map(|text| whole_words(&dfa, text)).sum();
        let spelled = [&spelled, &letters.spell(&normalised)];
        // Whole words, in texts that it takes apart first or has taken apart. A pass over the archive takes it seconds.
        group.sample_size(10);
        process(&mut group, "spaCy PhraseMatcher", &spacy, spelled, &edges);
        process(&mut group, "spaCy PhraseMatcher, on tokens", &spacy_on_tokens, spelled, &edges);
    }
}

/// Measures a peer that is installed, and makes sure that it finds what another finds.
fn process(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    program: &Result<Program, String>,
    [forms, texts]: [&Vec<Vec<u8>>; 2],
    expected: &dyn Fn() -> usize,
) {
    let Ok(program) = program else { return };
    // Started when it is measured: the filter of the command line may leave it out.
    let mut started = None;
    group.bench_function(name, |bencher| {
        let peer = started.get_or_insert_with(|| Peer::start(program, forms, texts));
        bencher.iter_custom(|passes| peer.passes(passes));
    });
    if let Some(peer) = started {
        assert_eq!(peer.matches, expected(), "{name} finds as many");
    }
}
