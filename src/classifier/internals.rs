//! What the desk and the benches see: each candidate pair and each topic with its features, and the stages of a
//! classification one by one.

use super::read::{Fields, Read, mark};
use super::{Article, Classifier, Code, Report, judge};
use crate::judge::weights::FITTED;
pub use crate::judge::weights::{Network, UNITS, Weights};
use crate::scan::Scan;
use crate::text::words::Words;
use crate::text::zones::Zones;

/// Names of the features of pairs.
pub const PAIR_FEATURES: &[&str] = judge::features::FEATURES;
/// Names of the features of topics.
pub const TOPIC_FEATURES: &[&str] = judge::topics::FEATURES;

/// Names of the features of each outcome.
pub const OUTCOME_FEATURES: &[&str] = judge::outcome::FEATURES;

/// Features of the candidate pairs, and of the topics that some term speaks for.
pub struct Features {
    /// Pairs in alphabetical order of their codes.
    pub pairs: Vec<([Code; 2], Vec<f32>)>,
    /// Topics by name.
    pub topics: Vec<(String, Vec<f32>)>,
    /// For each pair, the features of signed and planned.
    pub outcomes: Vec<[Vec<f32>; 2]>,
}

/// Reads an article by other weights than the built-in ones.
pub fn classify(classifier: &Classifier, article: Article<'_>, weights: &Weights<'_>) -> Report {
    classifier.classify_with(article, weights)
}

/// The features of an article.
pub fn features(classifier: &Classifier, article: &Article<'_>) -> Features {
    let read = Read::of(&Fields::of(article), &classifier.lexicon);
    let view = read.view(&classifier.lexicon, classifier.home_of(article));
    let findings = judge::findings(&view);
    let code = |actor| Code::new(classifier.lexicon.code(actor));
    let outcomes = findings
        .candidates
        .pairs
        .iter()
        .map(|pair| judge::outcome::features(&view, &judge::outcome::signs(&view, &findings.seen, *pair)));
    Features {
        outcomes: outcomes.collect(),
        pairs: findings
            .candidates
            .pairs
            .iter()
            .enumerate()
            .map(|(at, pair)| {
                let mut pair = pair.map(code);
                pair.sort_unstable();
                (pair, findings.candidates.features(at))
            })
            .collect(),
        topics: findings
            .topics
            .into_iter()
            .map(|found| (classifier.lexicon.topic(found.topic).to_owned(), found.features))
            .collect(),
    }
}

/// An article that has been read, for timing its stages: each is run again on what the stages before it gave.
pub struct Stages<'a> {
    classifier: &'a Classifier,
    article: Article<'a>,
    fields: Fields<'a>,
    read: Read,
}

impl<'a> Stages<'a> {
    /// Reads the article.
    pub fn new(classifier: &'a Classifier, article: Article<'a>) -> Stages<'a> {
        let fields = Fields::of(&article);
        Stages { classifier, article, read: Read::of(&fields, &classifier.lexicon), fields }
    }

    /// Bytes into words; their number.
    pub fn words(&self) -> usize {
        Words::of(self.fields.title).len() + Words::of(self.fields.body).len()
    }

    /// Words into mentions; their number.
    pub fn scan(&self) -> usize {
        Scan::default().again(&self.read.words, &self.classifier.lexicon).len()
    }

    /// Words and mentions into zones; the number of words.
    pub fn zones(&self) -> usize {
        let Read { words, title_words, scan, .. } = &self.read;
        let mut zones = Zones::default();
        mark(&mut zones, words, *title_words, self.fields.body, scan.mentions());
        zones.zone.len()
    }

    /// All that is judged; the number of actors.
    pub fn judge(&self) -> usize {
        let view = self.read.view(&self.classifier.lexicon, self.classifier.home_of(&self.article));
        judge::judge(&view, self.classifier.threshold, &FITTED).standings.len()
    }
}

/// Words and scan of a bare text; the number of mentions.
pub fn find(classifier: &Classifier, text: &str) -> usize {
    Scan::default().again(&Words::of(text), &classifier.lexicon).len()
}

/// A text as matchers want it that know nothing of letters: one byte a letter, equal letters alike, one space between words.
pub fn normalised(text: &str) -> Vec<u8> {
    let words = Words::of(text);
    let mut letters = Vec::with_capacity(text.len());
    for word in 0..words.len() {
        if word > 0 {
            letters.push(b' ');
        }
        letters.extend_from_slice(words.key(word));
    }
    letters
}

/// The phrases of the built-in lexicon in the same form.
pub fn phrases(classifier: &Classifier) -> Vec<Vec<u8>> {
    classifier.lexicon.phrases()
}
