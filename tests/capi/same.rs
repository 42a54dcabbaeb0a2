//! Rust, C and Python give the same JSON, to the last byte.

use std::io::Write;
use std::process::{Command, Stdio};

use bilateral::{Article, Classifier};
use serde::Deserialize;

use crate::support::{build, python, read, root, samples};

#[derive(Deserialize)]
struct Row {
    title: Option<String>,
    text: String,
    home: Option<String>,
}

/// All sample articles, bare and in parts, and the labelled articles that stand beside some checkouts.
fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for text in samples().iter().map(read) {
        let (title, body) = text.split_once('\n').unwrap_or(("", &text));
        rows.push(Row { title: Some(title.to_owned()), text: body.to_owned(), home: Some("KW".to_owned()) });
        rows.push(Row { title: None, text, home: None });
    }
    let shared = root().join("../shared/eval/dev.jsonl");
    if shared.is_file() {
        rows.extend(read(shared).lines().map(|line| serde_json::from_str::<Row>(line).expect("a JSON line")));
    } else {
        eprintln!("SKIPPED: no evaluation data beside this checkout");
    }
    rows
}

/// What a program says to input.
#[track_caller]
fn fed(command: &mut Command, input: Vec<u8>) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    // From a thread of its own: it answers before it has heard all.
    let writer = std::thread::spawn(move || pipe.write_all(&input));
    let output = child.wait_with_output().expect("ends");
    writer.join().expect("a writer").expect("reads all its input");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn json_is_the_same_from_rust_c_and_python() {
    let rows = rows();
    let (mut expected, mut records) = (String::new(), Vec::new());
    let classifier = Classifier::builtin();
    for row in &rows {
        let mut article = Article::new(&row.text);
        if let Some(title) = &row.title {
            article = article.title(title);
        }
        if let Some(home) = &row.home {
            article = article.home(home);
        }
        expected += &(classifier.classify(article).to_json(None) + "\n");
        let parts = [row.title.as_deref().unwrap_or_default(), &row.text, row.home.as_deref().unwrap_or_default()];
        records.extend(format!("{} {} {}\n", parts[0].len(), parts[1].len(), parts[2].len()).bytes());
        records.extend(parts.iter().flat_map(|part| part.bytes()));
    }
    let program = build(&root().join("tests/capi/json.c"), "json");
    let c = fed(&mut Command::new(program), records.clone());
    let from_python = fed(python().arg("tests/capi/json_lines.py"), records);
    for (name, lines) in [("C", c), ("Python", from_python)] {
        assert_eq!(lines.lines().count(), rows.len(), "{name}");
        for (at, (line, right)) in lines.lines().zip(expected.lines()).enumerate() {
            assert_eq!(line, right, "{name}, article {at}");
        }
        assert!(lines == expected, "{name}");
    }
}
