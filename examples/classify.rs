//! Reads articles and says which two states each is about.
//!
//!     cargo run --release --example classify -- examples/articles/*.txt
//!     cargo run --release --example classify -- --jsonl articles.jsonl > reports.jsonl

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bilateral::{About, Article, Classifier, Evidence, Field, Kind, Language, Report};
use clap::{ArgGroup, Parser};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;

/// Says which two states each article is about, in what, whether anything was signed, and by which words.
#[derive(Parser)]
#[command(group = ArgGroup::new("input").required(true))]
struct Options {
    /// Articles, one a file, as UTF-8 text.
    #[arg(group = "input")]
    files: Vec<PathBuf>,
    /// Articles as JSON lines with `id`, `title`, `text` and `home`; `-` reads standard input.
    #[arg(long, group = "input", value_name = "FILE")]
    jsonl: Option<PathBuf>,
    /// Print one JSON object a file.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// The outlet's own country, for articles that name none.
    #[arg(long, value_name = "XX")]
    home: Option<String>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(bad) => {
            eprintln!("{bad} {} could not be read; all others were", if bad == 1 { "article" } else { "articles" });
            ExitCode::from(1)
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

/// Classifies everything; the number of articles that could not be read.
fn run(options: &Options) -> Result<usize, String> {
    let mut builder = Classifier::builder();
    if let Some(home) = &options.home {
        builder = builder.home(home);
    }
    let classifier = builder.build().map_err(|error| error.to_string())?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let bad = match &options.jsonl {
        Some(path) => lines(&classifier, path, &mut out)?,
        None => files(&classifier, options, &mut out)?,
    };
    out.flush().map_err(written)?;
    Ok(bad)
}

fn written(error: io::Error) -> String {
    format!("cannot write the answer: {error}")
}

fn files(classifier: &Classifier, options: &Options, out: &mut impl Write) -> Result<usize, String> {
    let mut bad = 0;
    for path in &options.files {
        let text = match fs::read(path).map_err(|error| error.to_string()).and_then(|bytes| {
            String::from_utf8(bytes)
                .map_err(|error| format!("not UTF-8 from byte {} on", error.utf8_error().valid_up_to()))
        }) {
            Ok(text) => text,
            Err(problem) => {
                eprintln!("{}: {problem}", path.display());
                bad += 1;
                continue;
            }
        };
        let article = Article::new(&text);
        let report = classifier.classify(article);
        let name = path.display().to_string();
        let shown = if options.json {
            report.to_json(Some(&name)) + "\n"
        } else {
            describe(classifier, &name, &article, &report)
        };
        out.write_all(shown.as_bytes()).map_err(written)?;
    }
    Ok(bad)
}

#[derive(Deserialize)]
struct Row {
    id: String,
    title: Option<String>,
    text: String,
    home: Option<String>,
}

/// JSON lines in, JSON lines out, one at a time.
fn lines(classifier: &Classifier, path: &Path, out: &mut impl Write) -> Result<usize, String> {
    let standard = path == Path::new("-");
    let name = if standard { "standard input".to_owned() } else { path.display().to_string() };
    let (input, bytes): (Box<dyn Read>, Option<u64>) = if standard {
        (Box::new(io::stdin()), None)
    } else {
        let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
        let length = file.metadata().ok().map(|metadata| metadata.len());
        (Box::new(file), length)
    };
    let progress = progress(bytes);
    let mut reader = BufReader::new(input);
    let (mut bad, mut number, mut line) = (0, 0, Vec::new());
    loop {
        line.clear();
        let read = reader.read_until(b'\n', &mut line).map_err(|error| format!("{name}: {error}"))?;
        if read == 0 {
            break;
        }
        number += 1;
        progress.inc(read as u64);
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Row>(&line) {
            Ok(row) => {
                let report = classifier.classify(article(&row));
                writeln!(out, "{}", report.to_json(Some(&row.id))).map_err(written)?;
            }
            Err(error) => {
                progress.suspend(|| {
                    eprintln!(
                        "{name}, line {number}: {error}; expected {{\"id\": …, \"title\": …, \"text\": …, \"home\": …}}"
                    )
                });
                bad += 1;
            }
        }
    }
    progress.finish_and_clear();
    Ok(bad)
}

fn article(row: &Row) -> Article<'_> {
    let mut article = Article::new(&row.text);
    if let Some(title) = &row.title {
        article = article.title(title);
    }
    if let Some(home) = &row.home {
        article = article.home(home);
    }
    article
}

/// A bar on a terminal that does not also show the answers; nothing elsewhere.
fn progress(bytes: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = bytes.map_or_else(ProgressBar::no_length, ProgressBar::new);
    let template = if bytes.is_some() { "{bar:40} {bytes}/{total_bytes} {eta}" } else { "{spinner} {bytes} {elapsed}" };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The report in words, for a person.
fn describe(classifier: &Classifier, name: &str, article: &Article<'_>, report: &Report) -> String {
    let mut out = format!("{name}\n");
    let named = |code: &str| match classifier.name(code, Language::English) {
        Some(english) => {
            match classifier.name(code, Language::Arabic).filter(|_| report.language() == Language::Arabic) {
                Some(arabic) => format!("{english} ({code}, {arabic})"),
                None => format!("{english} ({code})"),
            }
        }
        None => code.to_owned(),
    };
    // Writing to a string cannot fail.
    let _ = match report.dyad() {
        Some(dyad) => {
            let [one, other] = dyad.actors();
            writeln!(
                out,
                "  pair      {} – {}, confidence {:.2}",
                named(one.as_str()),
                named(other.as_str()),
                dyad.confidence()
            )
        }
        None => writeln!(
            out,
            "  pair      none: {}",
            if report.kind() == Kind::Multilateral { "several actors" } else { "no dealings of two states" }
        ),
    };
    if let Some(partner) = report.partner() {
        let _ = writeln!(out, "  partner   {}", named(partner.as_str()));
    }
    let topics: Vec<String> = report
        .topics()
        .iter()
        .map(|topic| format!("{} ({}, {:.2})", topic.name(), topic.level(), topic.confidence()))
        .collect();
    let _ = writeln!(out, "  topics    {}", if topics.is_empty() { "none".to_owned() } else { topics.join(", ") });
    if let Some(outcome) = report.outcome() {
        let _ = writeln!(out, "  outcome   {outcome}, confidence {:.2}", report.outcome_confidence());
    }
    for (at, evidence) in deciding(report).into_iter().enumerate() {
        let label = if at == 0 { "because" } else { "" };
        let _ =
            writeln!(out, "  {label:<9} {}: {} [{}]", evidence.about(), in_sentence(article, evidence), evidence.why());
    }
    out + "\n"
}

/// The first words that counted for each side, each topic and the outcome.
fn deciding(report: &Report) -> Vec<&Evidence> {
    let wanted = |about: &About| match about {
        About::Actor(code) => report.dyad().is_some_and(|dyad| dyad.actors().contains(code)),
        About::Topic(name) => report.topics().iter().any(|topic| topic.name() == name),
        About::Outcome => true,
    };
    let mut shown: Vec<&Evidence> = Vec::new();
    for evidence in report.evidence().iter().filter(|evidence| evidence.counted() && wanted(evidence.about())) {
        if !shown.iter().any(|other| other.about() == evidence.about()) {
            shown.push(evidence);
        }
    }
    shown
}

/// The words with some of their sentence around them, marked by brackets.
fn in_sentence(article: &Article<'_>, evidence: &Evidence) -> String {
    const AROUND: usize = 40;
    let text = match evidence.field() {
        Field::Title => article.headline().unwrap_or_default(),
        Field::Body => article.body(),
    };
    let span = evidence.span();
    let ends = |c: char| matches!(c, '\n' | '.' | '؟' | '!');
    let before: Vec<char> = text[..span.start].chars().rev().take(AROUND).take_while(|c| !ends(*c)).collect();
    let after: String = text[span.end..].chars().take(AROUND).take_while(|c| !ends(*c)).collect();
    let before: String = before.into_iter().rev().collect();
    format!("{}⟦{}⟧{}", before.trim_start(), evidence.text(), after.trim_end())
}
