//! Says which two states an article is about, in what, whether anything was signed, and by which words.
//! examples/c/classify.c and examples/python/classify.py do the same, line by line.
//!
//!     cargo run --release --example hello -- examples/articles/ar-denied.txt

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(env::args().nth(1).ok_or("usage: hello FILE")?)?;
    let report = bilateral::classify(&text);
    match report.dyad().map(|dyad| dyad.actors()) {
        Some([one, other]) => println!("pair: {one}-{other}"),
        None => println!("pair: none"),
    }
    for topic in report.topics() {
        println!("topic: {} ({})", topic.name(), topic.level());
    }
    if let Some(outcome) = report.outcome() {
        println!("outcome: {outcome}");
    }
    for words in report.evidence().iter().filter(|words| words.counted()) {
        println!("{}: {} ({})", words.about(), words.text(), words.why());
    }
    Ok(())
}
