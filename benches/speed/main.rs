//! Whole classification, batches, start-up, the stages one by one, and peers that find words.
//!
//!     cargo bench --features internals,rayon
//!
//! Ends with the ratios of ours to the peers. BENCHMARKS.md has those of one run, how to install the peers that are no
//! crates, and what each peer does not do.

#![allow(clippy::expect_used, missing_docs, reason = "a bench stops where it cannot go on")]

mod outside;
mod peers;
mod ratios;
mod texts;

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use bilateral::internals::Stages;
use bilateral::{Article, Classifier};
use criterion::{Criterion, criterion_group};
use texts::Texts;

fn whole(criterion: &mut Criterion) {
    let classifier = Classifier::builtin();
    for texts in texts::single().into_iter().chain([texts::archive()]) {
        texts.group(criterion, "whole").bench_function("classify", |bencher| {
            bencher.iter(|| {
                for text in &texts.texts {
                    black_box(classifier.classify(black_box(text)));
                }
            });
        });
    }
    let texts = texts::archive();
    let articles: Vec<Article<'_>> = texts.texts.iter().map(Article::from).collect();
    texts.group(criterion, "whole").bench_function("classify_batch", |bencher| {
        bencher.iter(|| classifier.classify_batch(black_box(&articles)));
    });
    criterion.bench_function("start", |bencher| bencher.iter(Classifier::builtin));
}

fn stages(criterion: &mut Criterion) {
    let classifier = Classifier::builtin();
    for texts in [texts::archive(), texts::english()] {
        let read: Vec<Stages<'_>> =
            texts.texts.iter().map(|text| Stages::new(&classifier, Article::new(text))).collect();
        let mut time = |name: &str, stage: fn(&Stages<'_>) -> usize| stage_of(&texts, criterion, name, stage, &read);
        time("words", |article| article.words());
        time("scan", |article| article.scan());
        time("zones", |article| article.zones());
        time("judge", |article| article.judge());
    }
}

fn stage_of(
    texts: &Texts,
    criterion: &mut Criterion,
    name: &str,
    stage: fn(&Stages<'_>) -> usize,
    read: &[Stages<'_>],
) {
    texts.group(criterion, "stage").bench_function(name, |bencher| {
        bencher.iter(|| read.iter().map(|article| stage(black_box(article))).sum::<usize>());
    });
}

fn quick() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
}

criterion_group! { name = benches; config = quick(); targets = whole, stages, peers::peers }

fn main() {
    let began = SystemTime::now();
    let skipped = outside::skipped();
    eprint!("{skipped}");
    benches();
    Criterion::default().configure_from_args().final_summary();
    ratios::print(began);
    eprint!("{skipped}");
}
