//! The desk at which the judge is taught and its errors are read, on labelled articles.
//!
//!     cargo run --release --features internals --example desk -- evaluate --articles A.jsonl --gold G.jsonl
//!     cargo run --release --features internals --example desk -- fit --articles A.jsonl --gold G.jsonl [--write]
//!
//! Articles are JSON lines with `id`, `title`, `text`, `home` and `outlet`; gold labels are JSON lines with `id`,
//! `kind`, `dyad`, `topics` and `outcome`. Both options can be repeated. `tests/labels` has labels of ours, by the ids
//! of articles that are not ours to hand on.

mod figures;
mod labelled;
mod logit;
mod models;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

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
        /// Write the weights to src/judge/weights.rs.
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
                crossed(&classifier, &labelled, &samples(&classifier, &labelled), &fit)
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
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/judge/weights.rs");
                let text = fs::read_to_string(&path)?;
                let (head, _) = text.split_once("// Fitted:").ok_or("weights.rs has no line `// Fitted:`")?;
                fs::write(&path, format!("{head}{}", models.tables(samples.len())))?;
            }
            println!("cross-validated over {} folds by outlet:", fit.folds);
            figures::print(&labelled, &crossed(&classifier, &labelled, &samples, &fit));
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

/// Each article judged by weights that were fitted without the articles of its outlet.
fn crossed(classifier: &Classifier, labelled: &[Labelled], samples: &[Sample], fit: &Fit) -> Vec<Report> {
    let fold = |labelled: &Labelled| labelled.outlet % fit.folds;
    let models: Vec<Models> = (0..fit.folds)
        .map(|out| {
            let others = labelled.iter().zip(samples).filter(|(l, _)| fold(l) != out).map(|(_, sample)| sample);
            Models::fit(others, fit.ridge)
        })
        .collect();
    labelled
        .iter()
        .map(|labelled| internals::classify(classifier, labelled.article(), &models[fold(labelled)].weights()))
        .collect()
}
