//! The command line of the example: what it prints, what it does with bad input, and its exit status.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use crate::support::root;

/// The example that this build made; it stands beside the test's own folder.
fn program() -> Command {
    let test = std::env::current_exe().expect("the test has a path");
    let profile = test.parent().and_then(|deps| deps.parent()).expect("target/PROFILE/deps");
    let path: PathBuf = profile.join("examples").join(format!("classify{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is not built: run the tests of the whole package", path.display());
    let mut command = Command::new(path);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8 output")
}

fn fed(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    child.stdin.take().expect("a pipe").write_all(input).expect("reads its input");
    child.wait_with_output().expect("ends")
}

#[test]
fn an_article_is_described_for_a_person() {
    let output = program().arg("examples/articles/ar-denied.txt").output().expect("runs");
    assert!(output.status.success());
    let shown = text(&output.stdout);
    for part in [
        "examples/articles/ar-denied.txt",
        "pair",
        "Bahrain (BH, البحرين)",
        "confidence",
        "topics",
        "outcome   denied",
        "because",
        "⟦",
    ] {
        assert!(shown.contains(part), "no `{part}` in:\n{shown}");
    }
}

#[test]
fn json_is_one_object_a_file() {
    let output = program()
        .args(["--json", "examples/articles/ar-denied.txt", "examples/articles/en-wire.txt"])
        .output()
        .expect("runs");
    let objects: Vec<serde_json::Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(objects.len(), 2);
    assert_eq!(objects[0]["id"], "examples/articles/ar-denied.txt");
    for key in ["language", "kind", "dyad", "partner", "topics", "outcome", "actors", "evidence"] {
        assert!(objects[0].get(key).is_some(), "no {key}");
    }
}

#[test]
fn json_lines_keep_their_order_and_bad_rows_are_named() {
    let input = "{\"id\": \"a\", \"title\": null, \"text\": \"Kuwait's foreign minister met his Iraqi counterpart.\", \"home\": \"KW\"}\n\
                 {\"id\": \"b\"}\nnot json\n\n{\"id\": \"c\", \"text\": \"\"}\n";
    let output = fed(&["--jsonl", "-"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<String> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].to_string())
        .collect();
    assert_eq!(ids, ["\"a\"", "\"c\""]);
    let said = text(&output.stderr);
    assert!(said.contains("standard input, line 2: missing field `text`"), "{said}");
    assert!(said.contains("standard input, line 3:"), "{said}");
    assert!(said.contains("2 articles could not be read"), "{said}");
    let first = text(&output.stdout).lines().next().expect("a line");
    assert!(first.contains("\"partner\":\"IQ\""), "{first}");
}

#[test]
fn bad_bytes_in_a_row_lose_only_that_row() {
    let output = fed(&["--jsonl", "-"], b"{\"id\": \"a\", \"text\": \"\xff\"}\n{\"id\": \"b\", \"text\": \"x\"}\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 1);
}

#[test]
fn a_missing_file_is_named_and_the_rest_goes_on() {
    let output = program().args(["no-such-file.txt", "examples/articles/en-wire.txt"]).output().expect("runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no-such-file.txt: "));
    assert!(text(&output.stdout).contains("en-wire.txt"));
}

#[test]
fn a_wrong_home_is_an_error_before_anything_is_read() {
    let output = program().args(["--home", "Egypt", "examples/articles/en-wire.txt"]).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("unknown home `Egypt`"));
    assert!(output.stdout.is_empty());
}
