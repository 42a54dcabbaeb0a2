//! Articles with the labels that editors gave them.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use bilateral::Article;
use serde::Deserialize;

#[derive(Deserialize)]
struct Text {
    id: String,
    title: Option<String>,
    text: String,
    home: Option<String>,
    outlet: Option<String>,
}

/// The labels of an article.
#[derive(Deserialize)]
pub(crate) struct Gold {
    id: String,
    pub(crate) kind: String,
    pub(crate) dyad: Option<[String; 2]>,
    pub(crate) outcome: Option<String>,
    /// 2 for a main subject, 1 where it is mentioned, else 0.
    pub(crate) topics: BTreeMap<String, u8>,
    /// A careful reader could answer otherwise.
    #[serde(default)]
    pub(crate) hard: bool,
    #[serde(default)]
    pub(crate) note: String,
    /// How much it counts in a fit beside the others; 1 where the labels do not say.
    pub(crate) weight: Option<f64>,
    /// The outlet's own country, where the article does not bring it.
    home: Option<String>,
}

impl Gold {
    pub(crate) fn level(&self, topic: &str) -> u8 {
        self.topics.get(topic).copied().unwrap_or(0)
    }
}

/// An article and its labels.
pub(crate) struct Labelled {
    text: Text,
    pub(crate) gold: Gold,
    /// The file that its labels are from.
    pub(crate) labels: PathBuf,
    /// The number of its outlet, in order of appearance.
    outlet: usize,
}

impl Labelled {
    pub(crate) fn article(&self) -> Article<'_> {
        let mut article = Article::new(&self.text.text);
        if let Some(title) = &self.text.title {
            article = article.title(title);
        }
        if let Some(home) = self.text.home.as_ref().or(self.gold.home.as_ref()) {
            article = article.home(home);
        }
        article
    }

    /// In which of so many folds it is; the articles of an outlet stay together.
    pub(crate) fn fold(&self, folds: usize) -> usize {
        self.outlet % folds
    }

    pub(crate) fn id(&self) -> &str {
        &self.text.id
    }

    pub(crate) fn title(&self) -> &str {
        self.text.title.as_deref().unwrap_or("(no title)")
    }

    pub(crate) fn is_arabic(&self) -> bool {
        let arabic = self.text.text.chars().filter(|c| ('\u{600}'..='\u{6FF}').contains(c)).count();
        arabic * 3 > self.text.text.chars().count()
    }
}

/// All articles that have labels, in order.
pub(crate) fn read(articles: &[PathBuf], gold: &[PathBuf]) -> Result<Vec<Labelled>, Box<dyn Error>> {
    let mut golds: HashMap<String, (Gold, &PathBuf)> = HashMap::new();
    for path in gold {
        for gold in rows::<Gold>(path)? {
            if let Some((other, _)) = golds.insert(gold.id.clone(), (gold, path)) {
                return Err(format!(
                    "{}: {} has labels already; an id stands for one article",
                    path.display(),
                    other.id
                )
                .into());
            }
        }
    }
    let mut outlets: HashMap<String, usize> = HashMap::new();
    let mut labelled = Vec::new();
    for path in articles {
        for text in rows::<Text>(path)? {
            if let Some((gold, labels)) = golds.remove(&text.id) {
                let next = outlets.len();
                let outlet = *outlets.entry(text.outlet.clone().unwrap_or_default()).or_insert(next);
                labelled.push(Labelled { text, gold, labels: labels.clone(), outlet });
            }
        }
    }
    Ok(labelled)
}

fn rows<T: for<'d> Deserialize<'d>>(path: &Path) -> Result<Vec<T>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| format!("{}, line {}: {error}", path.display(), at + 1).into())
        })
        .collect()
}
