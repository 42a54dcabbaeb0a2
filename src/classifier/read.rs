//! Everything up to the judgement, and the memory for it.

use std::sync::Mutex;

use crate::article::Article;
use crate::judge::View;
use crate::lexicon::Lexicon;
use crate::lexicon::sense::{ActorId, Line, Mask, Meaning};
use crate::limits;
use crate::scan::{Mention, Scan};
use crate::text::words::Words;
use crate::text::zones::{Hint, Hinted, Zones};

/// The texts of an article, cut to the limits.
pub(super) struct Fields<'t> {
    pub(super) title: &'t str,
    pub(super) body: &'t str,
    pub(super) truncated: bool,
}

impl<'t> Fields<'t> {
    pub(super) fn of(article: &Article<'t>) -> Fields<'t> {
        let title = article.headline().unwrap_or_default();
        let cut = |text: &'t str| &text[..text.floor_char_boundary(limits::FIELD_BYTES)];
        let (short_title, body) = (cut(title), cut(article.body()));
        let truncated = short_title.len() < title.len() || body.len() < article.body().len();
        Fields { title: short_title, body, truncated }
    }
}

/// An article's words, mentions and zones. Their memory serves one article after the other.
#[derive(Default)]
pub(super) struct Read {
    pub(super) words: Words,
    pub(super) title_words: usize,
    pub(super) scan: Scan,
    zones: Zones,
}

impl Read {
    /// Reads an article.
    #[cfg(feature = "internals")]
    pub(super) fn of(fields: &Fields<'_>, lexicon: &Lexicon) -> Read {
        let mut read = Read::default();
        read.again(fields, lexicon);
        read
    }

    /// Reads an article in the place of another.
    pub(super) fn again(&mut self, fields: &Fields<'_>, lexicon: &Lexicon) {
        let Read { words, title_words, scan, zones } = self;
        words.clear(fields.title.len() + fields.body.len());
        words.read(fields.title);
        *title_words = words.len();
        words.read(fields.body);
        mark(zones, words, *title_words, fields.body, scan.again(words, lexicon));
    }

    pub(super) fn view<'a>(&'a self, lexicon: &'a Lexicon, home: Option<ActorId>) -> View<'a> {
        View::new(lexicon, &self.words, self.title_words, &self.zones, self.scan.mentions(), home)
    }
}

/// The memory of articles that were judged, for those to come: of as many as were read at the same time.
#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<Read>>);

impl Pool {
    pub(super) fn take(&self) -> Read {
        self.0.lock().ok().and_then(|mut pool| pool.pop()).unwrap_or_default()
    }

    /// Keeps the memory, unless the article was so long that few others need as much.
    pub(super) fn give_back(&self, read: Read, fields: &Fields<'_>) {
        const KEPT_BYTES: usize = 1 << 16;
        if fields.title.len() + fields.body.len() <= KEPT_BYTES
            && let Ok(mut pool) = self.0.lock()
        {
            pool.push(read);
        }
    }
}

/// Marks the zones, for which the lexicon tells what lines begin with.
pub(super) fn mark(zones: &mut Zones, words: &Words, title_words: usize, body: &str, mentions: &[Mention]) {
    let mut hints = Vec::with_capacity(mentions.len() / 4);
    hints.extend(mentions.iter().filter_map(hint));
    zones.mark(words, title_words, body, &hints);
}

/// What a mention tells about the line it stands in.
fn hint(mention: &Mention) -> Option<Hinted> {
    let hint = match mention.sense.meaning() {
        Meaning::Line(Line::Whole) => Hint::Whole,
        Meaning::Line(Line::Start) => Hint::Start,
        Meaning::Line(Line::Caption) => Hint::Caption,
        Meaning::Line(Line::Section) => Hint::Section,
        Meaning::Actor(_, kind) if kind.is_place() => Hint::Naming,
        Meaning::Mask(Mask::Outlet | Mask::OutletTitle) => Hint::Naming,
        _ => return None,
    };
    Some(Hinted { words: mention.words(), hint })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{Article, Classifier};

    proptest! {
        #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_was_read_before_changes_nothing(
            articles in prop::collection::vec(("(\\PC|[ا-ي]| ){0,30}", "(\\PC|الكويت|سوريا|وزير|التقى|Kuwait|Syria| met |[ \n.,،]){0,200}"), 1..8),
        ) {
            let warm = Classifier::builtin();
            for (title, body) in &articles {
                let article = Article::new(body).title(title);
                prop_assert_eq!(warm.classify(article), Classifier::builtin().classify(article));
            }
        }
    }
}
