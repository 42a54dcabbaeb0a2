//! The texts that are measured.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use serde::Deserialize;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Texts of one kind, which are measured together.
pub(crate) struct Texts {
    pub(crate) kind: &'static str,
    pub(crate) texts: Vec<String>,
}

impl Texts {
    pub(crate) fn bytes(&self) -> u64 {
        self.texts.iter().map(|text| text.len() as u64).sum()
    }

    /// A group of benches on these texts, in bytes of them a second.
    pub(crate) fn group<'c>(&self, criterion: &'c mut Criterion, name: &str) -> BenchmarkGroup<'c, WallTime> {
        let mut group = criterion.benchmark_group(format!("{name}, {}", self.kind));
        group.throughput(Throughput::Bytes(self.bytes()));
        group
    }
}

fn sample(name: &str) -> String {
    fs::read_to_string(root().join("examples/articles").join(name)).expect("a sample article")
}

/// The sample articles whose names begin so, as one text of at least so many bytes.
fn samples(prefix: &str, bytes: usize) -> String {
    let mut paths: Vec<PathBuf> = fs::read_dir(root().join("examples/articles"))
        .expect("sample articles")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(prefix)))
        .collect();
    paths.sort();
    let text: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).expect("text")).collect();
    let text = text.join("\n");
    text.repeat(bytes.div_ceil(text.len()))
}

fn cut(text: &str, bytes: usize) -> String {
    text[..text.floor_char_boundary(bytes)].to_owned()
}

/// Real articles where a checkout has them beside it, and the samples over and over elsewhere.
fn articles(kind: &'static str, wanted: fn(&str) -> bool) -> Texts {
    const BYTES: usize = 8 << 20;
    #[derive(Deserialize)]
    struct Row {
        text: String,
    }
    let path = root().join("../shared/eval/unlabelled.jsonl.gz");
    if !path.is_file() {
        let mut articles = ["ar-", "en-"].map(|prefix| cut(&samples(prefix, 4096), 4096)).to_vec();
        articles.retain(|text| wanted(text));
        return Texts { kind, texts: articles.into_iter().cycle().take(BYTES / 4096).collect() };
    }
    let mut texts = Vec::new();
    let mut gzip = Command::new("gzip").arg("-dc").arg(path).stdout(Stdio::piped()).spawn().expect("gzip is installed");
    let mut left = BYTES;
    for line in BufReader::new(gzip.stdout.take().expect("a pipe")).lines() {
        let row: Row = serde_json::from_str(&line.expect("a line")).expect("an article");
        if wanted(&row.text) {
            left = left.saturating_sub(row.text.len());
            texts.push(row.text);
        }
        if left == 0 {
            break;
        }
    }
    gzip.kill().expect("gzip stops");
    gzip.wait().expect("gzip ends");
    Texts { kind, texts }
}

/// Most letters are ASCII.
fn is_english(text: &str) -> bool {
    2 * text.bytes().filter(u8::is_ascii).count() > text.len()
}

/// Both languages as they come.
pub(crate) fn archive() -> Texts {
    articles("archive", |_| true)
}

pub(crate) fn arabic_archive() -> Texts {
    articles("Arabic archive", |text| !is_english(text))
}

pub(crate) fn english_archive() -> Texts {
    articles("English archive", is_english)
}

pub(crate) fn english() -> Texts {
    Texts { kind: "English, 100 KB", texts: vec![cut(&samples("en-", 100 << 10), 100 << 10)] }
}

pub(crate) fn article() -> Texts {
    Texts { kind: "article, 4 KB", texts: vec![cut(&samples("ar-", 4096), 4096)] }
}

/// One text of each kind.
pub(crate) fn single() -> Vec<Texts> {
    let hostile = [
        "ا".repeat(5000),
        "\u{64e}\u{651}".repeat(5000),
        "بين الكويت وسوريا والعراق والأردن وإيران و".repeat(100),
        "أ.ب.".repeat(2000),
        "((((«".repeat(1000),
        "United United States of States U.S.'s ".repeat(200),
        "\n 1:1 | - \n".repeat(1000),
    ];
    vec![
        Texts { kind: "wire item", texts: vec![sample("en-wire.txt")] },
        article(),
        Texts { kind: "feature, 100 KB", texts: vec![cut(&samples("ar-", 100 << 10), 100 << 10)] },
        Texts { kind: "Persian letters", texts: vec![sample("ar-gulf-persian-letters.txt")] },
        Texts { kind: "hostile, 100 KB", texts: vec![hostile.concat()] },
        english(),
    ]
}
