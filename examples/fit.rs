//! Fits the weights of `src/judge/weights.rs` from labelled articles, and says how good they are on articles that
//! they were not fitted on.
//!
//!     cargo run --release --features internals --example fit -- --articles A.jsonl --gold G.jsonl [--write]
//!
//! `tests/labels` has labels of ours, by the ids of articles that are not ours to hand on.
//! Articles are JSON lines with `id`, `title`, `text`, `home` and `outlet`; gold labels are JSON lines with `id`,
//! `kind`, `dyad` and `topics`. Both options can be repeated. The folds of the cross-validation keep the articles of
//! one outlet together. The same input gives the same weights.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use bilateral::{Article, Classifier, internals};
use clap::Parser;
use serde::Deserialize;

#[derive(Parser)]
struct Options {
    /// Articles, as JSON lines.
    #[arg(long, required = true)]
    articles: Vec<PathBuf>,
    /// Labels, as JSON lines.
    #[arg(long, required = true)]
    gold: Vec<PathBuf>,
    /// Strength of the regularisation.
    #[arg(long, default_value_t = 2.0)]
    ridge: f32,
    /// Folds of the cross-validation.
    #[arg(long, default_value_t = 8)]
    folds: usize,
    /// Write the weights to src/judge/weights.rs.
    #[arg(long)]
    write: bool,
}

#[derive(Deserialize)]
struct Text {
    id: String,
    title: Option<String>,
    text: String,
    home: Option<String>,
    outlet: Option<String>,
}

#[derive(Deserialize)]
struct Gold {
    id: String,
    kind: String,
    dyad: Option<Vec<String>>,
    outcome: Option<String>,
    topics: BTreeMap<String, u8>,
    /// The outlet's own country, where the article does not bring it.
    home: Option<String>,
}

/// One labelled article as numbers.
struct Sample {
    fold: usize,
    arabic: bool,
    multilateral: bool,
    bilateral: bool,
    pairs: Vec<Vec<f32>>,
    /// Which of the pairs is right.
    right: Option<usize>,
    /// For each pair, the features of signed and of planned.
    outcomes: Vec<[Vec<f32>; 2]>,
    outcome: Option<usize>,
    /// Found topics with the gold level.
    topics: Vec<(Vec<f32>, u8)>,
    /// Gold topics for which no term was found.
    missed: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let samples = samples(&options)?;
    println!("{} labelled articles", samples.len());

    let folds: Vec<Models> =
        (0..options.folds).map(|fold| Models::fit(samples.iter().filter(|s| s.fold != fold), options.ridge)).collect();
    println!("cross-validated over {} folds by outlet:", options.folds);
    report(&samples, |sample| &folds[sample.fold]);
    let all = Models::fit(samples.iter(), options.ridge);
    println!("fitted and measured on the same articles:");
    report(&samples, |_| &all);
    if options.write {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/judge/weights.rs");
        let text = fs::read_to_string(&path)?;
        let (head, _) = text.split_once("// Fitted:").ok_or("weights.rs has no line `// Fitted:`")?;
        fs::write(&path, format!("{head}{}", all.tables(samples.len())))?;
    }
    Ok(())
}

fn samples(options: &Options) -> Result<Vec<Sample>, Box<dyn Error>> {
    let mut gold: HashMap<String, Gold> = HashMap::new();
    for path in &options.gold {
        gold.extend(read::<Gold>(path)?.into_iter().map(|g| (g.id.clone(), g)));
    }
    let classifier = Classifier::builtin();
    let mut outlets: Vec<String> = Vec::new();
    let mut samples = Vec::new();
    for path in &options.articles {
        for text in read::<Text>(path)? {
            let Some(gold) = gold.remove(&text.id) else { continue };
            let outlet = text.outlet.clone().unwrap_or_default();
            let place = outlets.iter().position(|o| *o == outlet).unwrap_or_else(|| {
                outlets.push(outlet);
                outlets.len() - 1
            });
            let mut article = Article::new(&text.text);
            if let Some(title) = &text.title {
                article = article.title(title);
            }
            if let Some(home) = text.home.as_ref().or(gold.home.as_ref()) {
                article = article.home(home);
            }
            let features = internals::features(&classifier, &article);
            let right = gold.dyad.as_ref().and_then(|dyad| {
                features
                    .pairs
                    .iter()
                    .position(|(pair, _)| pair.iter().map(|code| code.as_str()).eq(dyad.iter().map(String::as_str)))
            });
            let level = |topic: &str| gold.topics.get(topic).copied().unwrap_or(0);
            let missed = gold
                .topics
                .iter()
                .filter(|(t, l)| **l > 0 && !features.topics.iter().any(|(name, _)| name == *t))
                .count();
            samples.push(Sample {
                fold: place % options.folds,
                arabic: text.text.chars().filter(|c| ('\u{600}'..='\u{6FF}').contains(c)).count() * 3
                    > text.text.chars().count(),
                multilateral: gold.kind == "multilateral",
                bilateral: gold.kind == "bilateral",
                right,
                outcome: OUTCOMES.iter().position(|name| gold.outcome.as_deref() == Some(*name)),
                outcomes: features.outcomes,
                pairs: features.pairs.into_iter().map(|(_, features)| features).collect(),
                topics: features.topics.into_iter().map(|(topic, features)| (features, level(&topic))).collect(),
                missed,
            });
        }
    }
    Ok(samples)
}

fn read<T: for<'d> Deserialize<'d>>(path: &Path) -> Result<Vec<T>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| format!("{}, line {}: {error}", path.display(), at + 1).into())
        })
        .collect()
}

const OUTCOMES: [&str; 2] = ["signed", "planned"];

struct Models {
    outcome: Vec<f32>,
    pair: Vec<f32>,
    multilateral: Vec<f32>,
    present: Vec<f32>,
    main: Vec<f32>,
}

impl Models {
    fn fit<'s>(samples: impl Iterator<Item = &'s Sample>, ridge: f32) -> Models {
        let samples: Vec<&Sample> = samples.collect();
        // A choice among the pairs and "none of them"; an article whose right pair was not found teaches nothing.
        let choices: Vec<Choice> = samples
            .iter()
            .filter(|s| s.right.is_some() || !s.bilateral)
            .map(|s| Choice { options: s.pairs.iter().collect(), right: s.right })
            .collect();
        let pair = fit(&choices, internals::PAIR_FEATURES.len(), ridge);
        let binary = |rows: Vec<(&'s Vec<f32>, bool)>, width: usize| {
            let choices: Vec<Choice> =
                rows.into_iter().map(|(row, yes)| Choice { options: vec![row], right: yes.then_some(0) }).collect();
            fit(&choices, width, ridge)
        };
        let multilateral = samples
            .iter()
            .filter(|s| !s.bilateral)
            .filter_map(|s| Some((&s.pairs[best(&pair, &s.pairs)?.0], s.multilateral)))
            .collect();
        let topics = || samples.iter().flat_map(|s| &s.topics);
        let outcomes: Vec<Choice> = samples
            .iter()
            .filter_map(|s| Some(Choice { options: s.outcomes[s.right?].iter().collect(), right: s.outcome }))
            .collect();
        Models {
            outcome: fit(&outcomes, internals::OUTCOME_FEATURES.len() * OUTCOMES.len(), ridge / 4.0),
            multilateral: binary(multilateral, internals::PAIR_FEATURES.len()),
            present: binary(topics().map(|(f, l)| (f, *l > 0)).collect(), internals::TOPIC_FEATURES.len()),
            main: binary(
                topics().filter(|(_, l)| *l > 0).map(|(f, l)| (f, *l == 2)).collect(),
                internals::TOPIC_FEATURES.len(),
            ),
            pair,
        }
    }

    fn tables(&self, articles: usize) -> String {
        let mut out = format!("// Fitted: on {articles} labelled articles.\n");
        for (name, names, weights) in [
            ("PAIR", internals::PAIR_FEATURES, &self.pair),
            ("MULTILATERAL", internals::PAIR_FEATURES, &self.multilateral),
            ("TOPIC_PRESENT", internals::TOPIC_FEATURES, &self.present),
            ("TOPIC_MAIN", internals::TOPIC_FEATURES, &self.main),
            ("OUTCOME", internals::OUTCOME_FEATURES, &self.outcome),
        ] {
            out += &format!("\n#[rustfmt::skip]\npub(crate) const {name}: &[f32] = &[\n");
            for (name, weight) in names.iter().cycle().zip(weights) {
                out += &format!("    {weight:.3}, // {name}\n");
            }
            out += "];\n";
        }
        out
    }
}

/// One choice among options and "none", with the right one.
struct Choice<'s> {
    options: Vec<&'s Vec<f32>>,
    right: Option<usize>,
}

/// Multinomial logit with "none" at score 0, by gradient ascent with momentum; the ridge spares the constant.
fn fit(choices: &[Choice<'_>], width: usize, ridge: f32) -> Vec<f32> {
    let (mut weights, mut speed) = (vec![0.0_f32; width], vec![0.0_f32; width]);
    let rate = 1.0 / choices.len().max(1) as f32;
    for _ in 0..3000 {
        let mut gradient: Vec<f32> =
            weights.iter().enumerate().map(|(at, w)| if at == 0 { 0.0 } else { -ridge * w }).collect();
        for choice in choices {
            let probabilities = softmax(&weights, choice.options.iter().copied());
            for (at, (option, probability)) in choice.options.iter().zip(&probabilities).enumerate() {
                let error = f32::from(u8::from(choice.right == Some(at))) - probability;
                for (slope, value) in gradient.iter_mut().zip(option.iter()) {
                    *slope += error * value;
                }
            }
        }
        for ((weight, speed), slope) in weights.iter_mut().zip(&mut speed).zip(&gradient) {
            *speed = 0.9 * *speed + rate * 0.2 * slope;
            *weight += *speed;
        }
    }
    weights
}

fn softmax<'s>(weights: &[f32], options: impl Iterator<Item = &'s Vec<f32>>) -> Vec<f32> {
    let scores: Vec<f32> =
        options.map(|option| option.iter().zip(weights).map(|(v, w)| v * w).sum::<f32>().exp()).collect();
    let total: f32 = 1.0 + scores.iter().sum::<f32>();
    scores.into_iter().map(|score| score / total).collect()
}

fn best(weights: &[f32], pairs: &[Vec<f32>]) -> Option<(usize, f32)> {
    softmax(weights, pairs.iter()).into_iter().enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other))
}

/// The probability of none of the options.
fn none(weights: &[f32], options: &[Vec<f32>]) -> f32 {
    1.0 - softmax(weights, options.iter()).iter().sum::<f32>()
}

fn report<'m>(samples: &[Sample], models: impl Fn(&Sample) -> &'m Models) {
    for (language, arabic) in [("ar", true), ("en", false)] {
        let mut pairs = Counts::default();
        let (mut topics, mut main) = (Counts::default(), Counts::default());
        let (mut kind, mut all, mut unfound, mut outcome, mut outcome_seen) = (0, 0, 0, 0, 0);
        let mut bins = [(0.0_f32, 0.0_f32, 0); 10];
        for sample in samples.iter().filter(|s| s.arabic == arabic) {
            let models = models(sample);
            all += 1;
            unfound += usize::from(sample.bilateral && sample.right.is_none());
            let found = best(&models.pair, &sample.pairs);
            let guess = found.filter(|(_, probability)| f64::from(*probability) >= Classifier::THRESHOLD);
            pairs.add(sample.bilateral, guess.is_some(), guess.is_some_and(|(at, _)| sample.right == Some(at)));
            if let Some((at, probability)) = guess {
                let bin = &mut bins[((probability * 10.0) as usize).min(9)];
                *bin = (bin.0 + probability, bin.1 + f32::from(u8::from(sample.right == Some(at))), bin.2 + 1);
            }
            let many = found.is_some_and(|(at, _)| probability(&models.multilateral, &sample.pairs[at]) >= 0.5);
            kind += usize::from(match guess {
                Some(_) => sample.bilateral,
                None => !sample.bilateral && sample.multilateral == many,
            });
            if let Some(at) = sample.right {
                let guess = best(&models.outcome, &sample.outcomes[at]).filter(|(_, p)| {
                    f64::from(*p) > internals::NONE * f64::from(none(&models.outcome, &sample.outcomes[at]))
                });
                outcome_seen += 1;
                outcome += usize::from(guess.map(|(at, _)| at) == sample.outcome);
            }
            topics.missed += sample.missed;
            for (features, level) in &sample.topics {
                let there = probability(&models.present, features) >= 0.5;
                topics.add(*level > 0, there, there && *level > 0);
                let is_main = there && f64::from(probability(&models.main, features)) >= internals::MAIN;
                main.add(*level == 2, is_main, is_main && *level == 2);
            }
        }
        let error: f32 = bins.iter().map(|(p, right, _)| (p - right).abs()).sum::<f32>() / pairs.given.max(1) as f32;
        println!(
            "  {language}: {all} articles, dyad {pairs}, {unfound} right pairs not among the candidates; kind {:.3}; topics {topics}; main {main}; outcome {:.3}; calibration error {error:.3}",
            kind as f32 / all.max(1) as f32,
            outcome as f32 / outcome_seen.max(1) as f32,
        );
    }
}

fn probability(weights: &[f32], row: &Vec<f32>) -> f32 {
    softmax(weights, std::iter::once(row))[0]
}

#[derive(Default)]
struct Counts {
    wanted: usize,
    given: usize,
    right: usize,
    missed: usize,
}

impl Counts {
    fn add(&mut self, wanted: bool, given: bool, right: bool) {
        self.wanted += usize::from(wanted);
        self.given += usize::from(given);
        self.right += usize::from(right);
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let wanted = self.wanted + self.missed;
        let precision = self.right as f32 / self.given.max(1) as f32;
        let recall = self.right as f32 / wanted.max(1) as f32;
        let f1 = 2.0 * self.right as f32 / (self.given + wanted).max(1) as f32;
        write!(f, "P {precision:.3} R {recall:.3} F1 {f1:.3}")
    }
}
