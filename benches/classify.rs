//! Whole classification of the sample articles, each as it stands and all as one long page: bytes and articles a second.
//!
//!     cargo bench

#![allow(clippy::expect_used, missing_docs, reason = "a bench stops where it cannot go on")]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use bilateral::Classifier;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The sample articles, by name.
fn articles() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut articles: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the sample articles are there")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            (
                path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                fs::read_to_string(&path).expect("text"),
            )
        })
        .collect();
    articles.sort();
    articles
}

fn classify(criterion: &mut Criterion) {
    let classifier = Classifier::builtin();
    let articles = articles();
    let mut group = criterion.benchmark_group("classify");
    let long = articles.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n").repeat(4);
    for (name, text) in articles.iter().map(|(name, text)| (name.as_str(), text)).chain([("one long page", &long)]) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), text, |bencher, text| {
            bencher.iter(|| classifier.classify(black_box(text)));
        });
    }
    group.finish();
    criterion.bench_function("start", |bencher| bencher.iter(Classifier::builtin));
}

criterion_group!(benches, classify);
criterion_main!(benches);
