//! The desk at which the judge is taught and its errors are read, on labelled articles.
//!
//!     cargo run --release --features internals --example desk -- evaluate --articles A.jsonl --gold G.jsonl
//!     cargo run --release --features internals --example desk -- fit --articles A.jsonl --gold G.jsonl [--write]
//!
//! Articles are JSON lines with `id`, `title`, `text`, `home` and `outlet`; gold labels are JSON lines with `id`,
//! `kind`, `dyad`, `topics` and `outcome`. Both options can be repeated. `tests/labels` has labels of ours, by the ids
//! of articles that are not ours to hand on.

mod descent;
mod figures;
mod labelled;
mod models;
mod network;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use bilateral::{Classifier, Report, internals};
use clap::{Args, Parser, Subcommand};
use labelled::Labelled;
use models::{Models, Sample};

#[derive(Parser)]
struct Options {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Says how right the classifier is, and shows where it is not.
    Evaluate {
        #[command(flatten)]
        input: Input,
        /// Show wrong articles with their evidence, at most so many.
        #[arg(long, default_value_t = 0)]
        wrong: usize,
        /// Of those, only the ones whose cause begins so: `none -> pair`, `topic borders`.
        #[arg(long, default_value = "")]
        cause: String,
        /// Judge each article by weights that were fitted without its outlet.
        #[arg(long)]
        cross: bool,
        #[command(flatten)]
        fit: Fit,
    },
    /// Fits the weights, and says how good they are on articles that they were not fitted on.
    Fit {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        fit: Fit,
        /// Write the weights to src/judge/weights/fitted.rs.
        #[arg(long)]
        write: bool,
    },
}

#[derive(Args)]
struct Input {
    /// Articles, as JSON lines.
    #[arg(long, required = true)]
    articles: Vec<PathBuf>,
    /// Labels, as JSON lines.
    #[arg(long, required = true)]
    gold: Vec<PathBuf>,
}

#[derive(Args)]
struct Fit {
    /// Strength of the regularisation.
    #[arg(long, default_value_t = 2.0)]
    ridge: f64,
    /// Folds of the cross-validation; the articles of an outlet stay together.
    #[arg(long, default_value_t = 8)]
    folds: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let classifier = Classifier::builtin();
    match Options::parse().task {
        Task::Evaluate { input, wrong, cause, cross, fit } => {
            let labelled = labelled::read(&input.articles, &input.gold)?;
            let reports = if cross {
                crossed(&classifier, &labelled, &folds(&labelled, &samples(&classifier, &labelled), &fit))
            } else {
                labelled.iter().map(|labelled| classifier.classify(labelled.article())).collect()
            };
            figures::print(&labelled, &reports);
            figures::print_wrong(&labelled, &reports, wrong, &cause);
        }
        Task::Fit { input, fit, write } => {
            let labelled = labelled::read(&input.articles, &input.gold)?;
            let samples = samples(&classifier, &labelled);
            let models = Models::fit(samples.iter(), fit.ridge);
            if write {
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/judge/weights/fitted.rs");
                let text = fs::read_to_string(&path)?;
                let (head, _) = text.split_once("// Fitted:").ok_or("fitted.rs has no line `// Fitted:`")?;
                fs::write(&path, format!("{head}{}", models.tables(samples.len())))?;
            }
            println!("cross-validated over {} folds by outlet:", fit.folds);
            let folds = folds(&labelled, &samples, &fit);
            figures::print(&labelled, &crossed(&classifier, &labelled, &folds));
            let losses = labelled.iter().zip(&samples).map(|(l, sample)| folds[l.fold(folds.len())].loss(sample));
            figures::print_losses(&labelled, losses);
            println!("fitted and measured on the same articles:");
            let reports: Vec<Report> =
                labelled.iter().map(|l| internals::classify(&classifier, l.article(), &models.weights())).collect();
            figures::print(&labelled, &reports);
        }
    }
    Ok(())
}

fn samples(classifier: &Classifier, labelled: &[Labelled]) -> Vec<Sample> {
    labelled.iter().map(|labelled| Sample::of(classifier, labelled)).collect()
}

/// For each fold the models that were fitted without it.
fn folds(labelled: &[Labelled], samples: &[Sample], fit: &Fit) -> Vec<Models> {
    let without = |out| {
        let others = labelled.iter().zip(samples).filter(|(l, _)| l.fold(fit.folds) != out).map(|(_, sample)| sample);
        Models::fit(others, fit.ridge)
    };
    thread::scope(|scope| {
        let folds: Vec<_> = (0..fit.folds).map(|out| scope.spawn(move || without(out))).collect();
        folds.into_iter().map(|fold| fold.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// Each article judged by weights that were fitted without the articles of its outlet.
fn crossed(classifier: &Classifier, labelled: &[Labelled], models: &[Models]) -> Vec<Report> {
    let without = |labelled: &Labelled| models[labelled.fold(models.len())].weights();
    labelled.iter().map(|labelled| internals::classify(classifier, labelled.article(), &without(labelled))).collect()
}
