//! How right the reports are, and where they are not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use bilateral::{Level, Report};

use crate::labelled::{Gold, Labelled};

/// Confidences are compared with the share of right answers in so many bins.
const BINS: usize = 10;

/// Prints the figures of each language, also by file of labels, the errors by cause, and what the confidences are worth.
pub(crate) fn print(labelled: &[Labelled], reports: &[Report]) {
    let mut causes: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    let mut files: BTreeMap<&Path, [Figures; 2]> = BTreeMap::new();
    let mut all: [Figures; 2] = Default::default();
    for (labelled, report) in labelled.iter().zip(reports) {
        let language = usize::from(!labelled.is_arabic());
        all[language].add(&labelled.gold, report);
        files.entry(&labelled.labels).or_default()[language].add(&labelled.gold, report);
        for cause in causes_of(&labelled.gold, report) {
            causes.entry(cause).or_default()[language] += 1;
        }
    }
    print_languages(&all);
    for (file, figures) in files.iter().filter(|_| files.len() > 1) {
        println!("  {}:", file.display());
        print_languages(figures);
    }
    println!("  errors by cause (ar, en):");
    for (cause, [arabic, english]) in causes {
        println!("    {arabic:4} {english:4}  {cause}");
    }
    println!("  confidence of pairs, share of them that are right, pairs:");
    let mut pairs = Reliability::default();
    for (labelled, report) in labelled.iter().zip(reports) {
        pairs.add_pair(&labelled.gold, report);
    }
    for (sum, right, count) in pairs.0.iter().filter(|(_, _, count)| *count > 0) {
        println!("    {:.2} {:.2} {count:5}", sum / *count as f64, *right as f64 / *count as f64);
    }
}

/// Prints the mean of the losses of each language, also by file of labels: finer than how many are right.
pub(crate) fn print_losses(labelled: &[Labelled], losses: impl Iterator<Item = Option<f64>>) {
    let mut files: BTreeMap<&Path, [(f64, usize); 2]> = BTreeMap::new();
    for (labelled, loss) in labelled.iter().zip(losses) {
        let Some(loss) = loss else { continue };
        for file in [Path::new("all"), &labelled.labels] {
            let (sum, count) = &mut files.entry(file).or_default()[usize::from(!labelled.is_arabic())];
            *sum += loss;
            *count += 1;
        }
    }
    println!("  log-loss of pairs (ar, en):");
    for (file, means) in files {
        let [arabic, english] = means.map(|(sum, count)| sum / count.max(1) as f64);
        println!("    {arabic:.4} {english:.4}  {}", file.display());
    }
}

fn print_languages(figures: &[Figures; 2]) {
    for (language, figures) in ["ar", "en"].iter().zip(figures).filter(|(_, figures)| figures.articles > 0) {
        println!("  {language}: {figures}");
    }
}

/// Prints wrong articles with their evidence, at most `most` of those whose cause begins with `wanted`.
pub(crate) fn print_wrong(labelled: &[Labelled], reports: &[Report], most: usize, wanted: &str) {
    let wrong = labelled.iter().zip(reports).filter_map(|(labelled, report)| {
        let causes: Vec<String> =
            causes_of(&labelled.gold, report).into_iter().filter(|cause| cause.starts_with(wanted)).collect();
        (!causes.is_empty()).then_some((labelled, report, causes))
    });
    for (labelled, report, causes) in wrong.take(most) {
        let gold = &labelled.gold;
        println!("\n{}: {}\n  {}", causes.join("; "), labelled.title(), labelled.id());
        println!(
            "  gold {} {} {}{}{}",
            gold.kind,
            gold.dyad.as_ref().map_or_else(|| "-".to_owned(), |dyad| dyad.join("-")),
            gold.outcome.as_deref().unwrap_or("-"),
            if gold.hard { ", hard: " } else { " " },
            gold.note
        );
        let pair =
            report.dyad().map(|dyad| format!("{}-{} {:.2}", dyad.actors()[0], dyad.actors()[1], dyad.confidence()));
        let outcome = report.outcome().map_or("-", |outcome| outcome.as_str());
        println!("  got  {} {} {outcome}", report.kind(), pair.as_deref().unwrap_or("-"));
        for evidence in report.evidence() {
            let mark = if evidence.counted() { '+' } else { '-' };
            println!("    {mark} {} {}: {} ({})", evidence.field(), evidence.about(), evidence.text(), evidence.why());
        }
    }
}

/// In what ways a report is wrong.
fn causes_of(gold: &Gold, report: &Report) -> Vec<String> {
    let mut causes = Vec::new();
    let given = pair(report);
    let kind = report.kind().as_str();
    match (&gold.dyad, given) {
        (Some(dyad), Some(given)) if !same(dyad, &given) => {
            let one = given.iter().any(|code| dyad.contains(code));
            causes.push(if one { "pair -> one of two right".into() } else { "pair -> two others".into() });
        }
        (Some(_), None) => causes.push(format!("pair -> {kind}")),
        (None, Some(_)) => causes.push(format!("{} -> pair", gold.kind)),
        (None, None) if gold.kind != kind => causes.push(format!("{} -> {kind}", gold.kind)),
        _ => {
            let (wanted, got) = (gold.outcome.as_deref(), report.outcome().map(|outcome| outcome.as_str()));
            if wanted != got {
                causes.push(format!("outcome {} -> {}", wanted.unwrap_or("-"), got.unwrap_or("-")));
            }
        }
    }
    for name in topics(gold, report) {
        match (gold.level(name), level(report, name)) {
            (0, 1..) => causes.push(format!("topic {name} not there")),
            (1.., 0) => causes.push(format!("topic {name} missed")),
            (wanted, got) if wanted != got => causes.push(format!("topic {name} at the wrong level")),
            _ => {}
        }
    }
    causes
}

fn pair(report: &Report) -> Option<[String; 2]> {
    report.dyad().map(|dyad| dyad.actors().map(|code| code.to_string()))
}

fn same(gold: &[String; 2], given: &[String; 2]) -> bool {
    gold.iter().collect::<BTreeSet<_>>() == given.iter().collect::<BTreeSet<_>>()
}

/// The topics that the labels or the report know.
fn topics<'a>(gold: &'a Gold, report: &'a Report) -> BTreeSet<&'a str> {
    gold.topics.keys().map(String::as_str).chain(report.topics().iter().map(|topic| topic.name())).collect()
}

fn level(report: &Report, name: &str) -> u8 {
    let topic = report.topics().iter().find(|topic| topic.name() == name);
    topic.map_or(0, |topic| if topic.level() == Level::Main { 2 } else { 1 })
}

#[derive(Default)]
struct Figures {
    articles: usize,
    dyad: Counts,
    topics: Counts,
    main: Counts,
    kind: usize,
    bilateral: usize,
    outcome: usize,
    pairs: Reliability,
    found_topics: Reliability,
}

impl Figures {
    fn add(&mut self, gold: &Gold, report: &Report) {
        self.articles += 1;
        let given = pair(report);
        let right = gold.dyad.as_ref().zip(given.as_ref()).is_some_and(|(gold, given)| same(gold, given));
        self.dyad.add(gold.dyad.is_some(), given.is_some(), right);
        self.kind += usize::from(gold.kind == report.kind().as_str());
        if gold.dyad.is_some() {
            self.bilateral += 1;
            self.outcome += usize::from(gold.outcome.as_deref() == report.outcome().map(|outcome| outcome.as_str()));
        }
        for name in topics(gold, report) {
            let (wanted, got) = (gold.level(name), level(report, name));
            self.topics.add(wanted > 0, got > 0, wanted > 0 && got > 0);
            self.main.add(wanted == 2, got == 2, wanted == 2 && got == 2);
        }
        for topic in report.topics() {
            self.found_topics.add(topic.confidence(), gold.level(topic.name()) > 0);
        }
        self.pairs.add_pair(gold, report);
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} articles; dyad {}; kind {:.3}; topics {}; main topics {}; outcome {:.3} of {}; calibration error {:.3}, of topics {:.3}",
            self.articles,
            self.dyad,
            self.kind as f64 / self.articles as f64,
            self.topics,
            self.main,
            self.outcome as f64 / self.bilateral.max(1) as f64,
            self.bilateral,
            self.pairs.error(),
            self.found_topics.error(),
        )
    }
}

/// Answers wanted, given and right.
#[derive(Default)]
struct Counts {
    wanted: usize,
    given: usize,
    right: usize,
}

impl Counts {
    fn add(&mut self, wanted: bool, given: bool, right: bool) {
        self.wanted += usize::from(wanted);
        self.given += usize::from(given);
        self.right += usize::from(right);
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |of: usize| self.right as f64 / of.max(1) as f64;
        let f1 = 2.0 * self.right as f64 / (self.given + self.wanted).max(1) as f64;
        write!(f, "P {:.3} R {:.3} F1 {f1:.3}", share(self.given), share(self.wanted))
    }
}

/// For each bin the sum of confidences, the right answers and all answers.
#[derive(Default)]
struct Reliability([(f64, usize, usize); BINS]);

impl Reliability {
    fn add_pair(&mut self, gold: &Gold, report: &Report) {
        if let (Some(dyad), Some(given)) = (report.dyad(), pair(report)) {
            self.add(dyad.confidence(), gold.dyad.as_ref().is_some_and(|gold| same(gold, &given)));
        }
    }

    fn add(&mut self, confidence: f64, right: bool) {
        let bin = &mut self.0[((confidence * BINS as f64) as usize).min(BINS - 1)];
        *bin = (bin.0 + confidence, bin.1 + usize::from(right), bin.2 + 1);
    }

    /// The mean distance of confidence and share of right answers.
    fn error(&self) -> f64 {
        let all: usize = self.0.iter().map(|(_, _, count)| count).sum();
        self.0.iter().map(|(sum, right, _)| (sum - *right as f64).abs()).sum::<f64>() / all.max(1) as f64
    }
}
