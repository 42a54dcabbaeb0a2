//! The classifier: making one, reading articles with it, and what it knows.

use std::ffi::c_char;
use std::sync::OnceLock;

use super::failure::{
    BILATERAL_INVALID_TOPICS, BILATERAL_UNKNOWN_HOME, BilateralError, BilateralStatus, Failure, Field,
};
use super::guard::{guard, guard_value};
use super::labels::{BILATERAL_LANGUAGE_ARABIC, BILATERAL_LANGUAGE_ENGLISH};
use super::options::BilateralOptions;
use super::pointer::{self, Out};
use super::report::BilateralReport;
use super::strings::{Piece, Strings, lend_at};
use super::text::Text;
use crate::article::Article;
use crate::classifier::Classifier;
use crate::report::{Language, Report};

/// Reads articles. Made by bilateral_classifier_new(), freed by bilateral_classifier_free(). It never changes, so one
/// serves all threads at the same time, without locks and without a copy each. The reports that it made stay good when
/// it is freed.
pub struct BilateralClassifier {
    pub(super) classifier: Classifier,
    replace: bool,
    max_input: usize,
    known: OnceLock<Known>,
}

/// What a classifier knows, as C strings. Made when first asked for: most programs never ask.
struct Known {
    strings: Strings,
    topics: Vec<Piece>,
    actors: Vec<Actor>,
}

struct Actor {
    code: String,
    lent_code: Piece,
    arabic: Option<Piece>,
    english: Option<Piece>,
}

impl Known {
    fn of(classifier: &Classifier) -> Known {
        let mut strings = Strings::default();
        let topics = classifier.topics().map(|topic| strings.add(topic)).collect();
        let mut actors = Vec::new();
        for code in classifier.actors() {
            let code = code.as_str().to_owned();
            let lent_code = strings.add(&code);
            let [arabic, english] = [Language::Arabic, Language::English]
                .map(|language| classifier.name(&code, language).map(|name| strings.add(name)));
            actors.push(Actor { code, lent_code, arabic, english });
        }
        Known { strings, topics, actors }
    }
}

/// What the classifier behind a pointer knows; nothing for NULL.
///
/// # Safety
/// `classifier` is NULL or one of ours, not freed for `'a`.
unsafe fn known<'a>(classifier: *const BilateralClassifier) -> Option<&'a Known> {
    // SAFETY: as above.
    let handle = unsafe { classifier.as_ref() }?;
    guard_value(|| Some(handle.known.get_or_init(|| Known::of(&handle.classifier))))
}

/// Makes a classifier with these settings, or with the defaults if `options` is NULL. The caller frees it with
/// bilateral_classifier_free(). `*classifier` is NULL after a failure; then `error`, which may be NULL, says what would
/// be right. Fails with BILATERAL_UNKNOWN_HOME or BILATERAL_INVALID_TOPICS. It is quick enough to do at start: the
/// built-in lexicon is part of the library, and nothing is read from disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_new(
    options: *const BilateralOptions,
    classifier: *mut *mut BilateralClassifier,
    error: *mut BilateralError,
) -> BilateralStatus {
    let work = || {
        // SAFETY: the caller promises NULL or a place for a pointer.
        let out = unsafe { Out::new(classifier, "classifier") }?;
        let defaults = BilateralOptions::default();
        // SAFETY: the caller promises NULL or settings that nobody changes meanwhile.
        let options = unsafe { options.as_ref() }.unwrap_or(&defaults);
        let (replace, max_input) = (options.replace, options.max_input);
        out.put(BilateralClassifier { classifier: build(options)?, replace, max_input, known: OnceLock::new() });
        Ok(())
    };
    // SAFETY: the caller promises NULL or a place for an error.
    unsafe { guard(error, work) }
}

fn build(options: &BilateralOptions) -> Result<Classifier, Failure> {
    let mut builder = Classifier::builder().threshold(options.threshold);
    for (name, rows) in &options.topics {
        builder = builder.topics(name, rows);
    }
    if let Some(home) = &options.home {
        #[cfg(feature = "capi-test-panic")]
        super::guard::planted(home.as_bytes());
        builder = builder.home(home);
    }
    builder.build().map_err(|error| {
        // The threshold was checked when it was set, and the topics are looked at before the home.
        let topics =
            options.topics.iter().fold(Classifier::builder(), |builder, (name, rows)| builder.topics(name, rows));
        let (status, field) = match topics.build() {
            Err(_) => (BILATERAL_INVALID_TOPICS, Field::Topics),
            Ok(_) => (BILATERAL_UNKNOWN_HOME, Field::Home),
        };
        Failure::saying(status, field, error.to_string())
    })
}

/// Frees a classifier. NULL is no error. No other thread may be using it; reports stay good.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_free(classifier: *mut BilateralClassifier) {
    // SAFETY: the caller promises NULL or a classifier that it has not freed and that nobody uses.
    unsafe { pointer::free(classifier) };
}

/// Reads one text. If its headline is the first line, so much the better. The caller frees the report with
/// bilateral_report_free(). `*report` is NULL after a failure; then `error`, which may be NULL, says more. There is no
/// text that cannot be read: the empty one gives an empty report, and only NULL, a length over the limit and bytes that
/// are not UTF-8 are failures.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classify(
    classifier: *const BilateralClassifier,
    text: *const c_char,
    length: usize,
    report: *mut *mut BilateralReport,
    error: *mut BilateralError,
) -> BilateralStatus {
    let (none, nothing) = (std::ptr::null(), 0);
    // SAFETY: the caller promises what the other function wants.
    unsafe { bilateral_classify_article(classifier, none, nothing, text, length, none, nothing, report, error) }
}

/// Reads an article whose title is kept apart from its body, or whose outlet is known. A title of length 0 is none: then
/// the body's own first lines are looked through for it. A `home` of length 0 leaves the home of the classifier's
/// settings, if any, in place; a code that is unknown is no hint, and no error. Otherwise as bilateral_classify().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classify_article(
    classifier: *const BilateralClassifier,
    title: *const c_char,
    title_length: usize,
    body: *const c_char,
    body_length: usize,
    home: *const c_char,
    home_length: usize,
    report: *mut *mut BilateralReport,
    error: *mut BilateralError,
) -> BilateralStatus {
    let work = || {
        // SAFETY: the caller promises NULL or a place for a pointer, a classifier, and as many bytes as the lengths say.
        let (out, handle, title, body, home) = unsafe {
            (
                Out::new(report, "report")?,
                pointer::handle(classifier, "classifier")?,
                pointer::bytes(title, title_length, Field::Title)?,
                pointer::bytes(body, body_length, Field::Body)?,
                pointer::bytes(home, home_length, Field::Home)?,
            )
        };
        let texts = handle.texts(title, body, home)?;
        out.put(texts.report(handle.classifier.classify(texts.article())));
        Ok(())
    };
    // SAFETY: the caller promises NULL or a place for an error.
    unsafe { guard(error, work) }
}

impl BilateralClassifier {
    /// An article's texts, or what is wrong with them.
    pub(super) fn texts<'t>(&self, title: &'t [u8], body: &'t [u8], home: &'t [u8]) -> Result<Texts<'t>, Failure> {
        Ok(Texts {
            title: self.field(title, Field::Title)?,
            body: self.field(body, Field::Body)?,
            home: Text::of(home, Field::Home, self.replace)?,
        })
    }

    fn field<'t>(&self, bytes: &'t [u8], field: Field) -> Result<Text<'t>, Failure> {
        #[cfg(feature = "capi-test-panic")]
        super::guard::planted(bytes);
        if bytes.len() > self.max_input {
            return Err(Failure::too_long(field, bytes.len(), self.max_input));
        }
        Text::of(bytes, field, self.replace)
    }
}

/// An article's texts as they are read.
pub(super) struct Texts<'t> {
    title: Text<'t>,
    body: Text<'t>,
    home: Text<'t>,
}

impl Texts<'_> {
    pub(super) fn article(&self) -> Article<'_> {
        let mut article = Article::new(self.body.as_str());
        if !self.title.as_str().is_empty() {
            article = article.title(self.title.as_str());
        }
        if !self.home.as_str().is_empty() {
            article = article.home(self.home.as_str());
        }
        article
    }

    /// What was made of the article, with spans into the caller's own bytes.
    pub(super) fn report(&self, report: Report) -> BilateralReport {
        BilateralReport::of(report, &self.title, &self.body)
    }
}

/// How many topics reports can have: the built-in ones and the caller's own. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_topic_count(classifier: *const BilateralClassifier) -> usize {
    // SAFETY: the caller promises NULL or a classifier.
    unsafe { known(classifier) }.map_or(0, |known| known.topics.len())
}

/// The name of a topic, by index from 0. It belongs to the classifier. NULL past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_topic_name(
    classifier: *const BilateralClassifier,
    index: usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a classifier.
    unsafe { known(classifier) }.map_or(std::ptr::null(), |known| lend_at(&known.strings, &known.topics, index))
}

/// How many actors are known: states, and organisations that act as one party. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_actor_count(classifier: *const BilateralClassifier) -> usize {
    // SAFETY: the caller promises NULL or a classifier.
    unsafe { known(classifier) }.map_or(0, |known| known.actors.len())
}

/// The code of an actor, by index from 0 in alphabetical order: for a state its two letters of ISO 3166-1 ("KW", and
/// "XK" for Kosovo), for an organisation an abbreviation ("EU", "NATO"). At most eight capitals. It belongs to the
/// classifier. NULL past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_actor_code(
    classifier: *const BilateralClassifier,
    index: usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a classifier.
    let known = unsafe { known(classifier) };
    known.and_then(|known| Some(known.strings.lend(known.actors.get(index)?.lent_code))).unwrap_or(std::ptr::null())
}

/// The name of the actor with this code, in Arabic or English by BILATERAL_LANGUAGE_ number, as UTF-8. It belongs to the
/// classifier. NULL for a code or a language that is unknown, if there is no name, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classifier_actor_name(
    classifier: *const BilateralClassifier,
    code: *const c_char,
    code_length: usize,
    language: i32,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a classifier, and `code_length` bytes.
    let (known, code) = unsafe { (known(classifier), pointer::bytes(code, code_length, Field::None)) };
    let name = guard_value(|| {
        let (known, code) = (known?, code.ok()?);
        let actor = known.actors.iter().find(|actor| actor.code.as_bytes() == code)?;
        let piece = match language {
            BILATERAL_LANGUAGE_ARABIC => actor.arabic,
            BILATERAL_LANGUAGE_ENGLISH => actor.english,
            _ => None,
        };
        Some(known.strings.lend(piece?))
    });
    name.unwrap_or(std::ptr::null())
}
