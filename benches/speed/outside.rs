//! Peers that are no crates: Hyperscan and spaCy, where they are installed, each in a process of its own.
//!
//! Such a process reads from standard input a line with the numbers of forms and of texts, then each of these on a line.
//! Every further line is a number of passes over all texts; it answers with a line that tells how many nanoseconds
//! they took and how many matches one of them has.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;
use std::{env, ffi::OsString};

/// How to start a peer.
pub(crate) struct Program(Vec<OsString>);

/// Hyperscan's program, compiled, or why there is none.
pub(crate) fn hyperscan() -> Result<Program, String> {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hyperscan");
    let compiler = env::var_os("CC").unwrap_or("cc".into());
    let compiled = Command::new(compiler)
        .args(["-std=c99", "-O3", concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/hyperscan.c"), "-lhs", "-o"])
        .arg(&program)
        .output();
    match compiled {
        Ok(compiled) if compiled.status.success() => Ok(Program(vec![program.into()])),
        Ok(compiled) => Err(String::from_utf8_lossy(&compiled.stderr).lines().next().unwrap_or_default().to_owned()),
        Err(error) => Err(error.to_string()),
    }
    .map_err(|why| format!("Hyperscan is not installed (apt-get install gcc libhyperscan-dev): {why}"))
}

/// spaCy's script, in the Python that the environment variable `PYTHON` names, or why there is none.
pub(crate) fn spacy(given: &str) -> Result<Program, String> {
    let python = env::var_os("PYTHON").unwrap_or("python3".into());
    let found = Command::new(&python)
        .args(["-c", "import importlib.util, sys; sys.exit(not importlib.util.find_spec('spacy'))"])
        .status();
    if !found.is_ok_and(|status| status.success()) {
        return Err("spaCy is not installed (pip install spacy; PYTHON names the interpreter that has it)".to_owned());
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/phrase_matcher.py");
    Ok(Program(vec![python, script.into(), given.into()]))
}

/// Which peers this run does without, and why.
pub(crate) fn skipped() -> String {
    let skipped = [hyperscan(), spacy("text")].into_iter().filter_map(Result::err);
    skipped.map(|why| format!("\nskipped: {why}\n")).collect()
}

/// A peer that has read the forms and the texts.
pub(crate) struct Peer {
    process: Child,
    asks: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    /// In one pass.
    pub(crate) matches: usize,
}

impl Peer {
    pub(crate) fn start(Program(program): &Program, forms: &[Vec<u8>], texts: &[Vec<u8>]) -> Peer {
        let mut process = Command::new(&program[0])
            .args(&program[1..])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the peer starts");
        let mut asks = process.stdin.take().expect("a pipe");
        let lines: Vec<&[u8]> = forms.iter().chain(texts).map(Vec::as_slice).collect();
        writeln!(asks, "{} {}", forms.len(), texts.len()).expect("the peer reads");
        asks.write_all(&[&lines.join(&b'\n'), b"\n".as_slice()].concat()).expect("the peer reads");
        let answers = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut peer = Peer { process, asks: Some(asks), answers, matches: 0 };
        // It answers when it has built what it finds with, which is not to be measured.
        peer.passes(1);
        peer
    }

    /// How long so many passes over all texts take.
    pub(crate) fn passes(&mut self, passes: u64) -> Duration {
        let mut asks = self.asks.as_ref().expect("a pipe");
        writeln!(asks, "{passes}").expect("the peer reads");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the peer answers");
        let (taken, matches) =
            answer.trim_end().split_once(' ').expect("a time and a number: the peer says what failed");
        self.matches = matches.parse().expect("a number");
        Duration::from_nanos(taken.parse().expect("a time"))
    }
}

/// A peer ends at the end of its input. What is measured next has the machine to itself.
impl Drop for Peer {
    fn drop(&mut self) {
        self.asks = None;
        self.process.wait().expect("the peer ends");
    }
}
