//! The report: the verdict by typed getters, and all of it as JSON.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::OnceLock;

use super::failure::{BilateralStatus, Failure, Field};
use super::guard::{guard_plain, guard_value};
use super::labels::{self, BILATERAL_OUTCOME_ABSENT};
use super::pointer;
use super::strings::{Piece, Strings, lend_at};
use super::text::Text;
use crate::report::{self, Report};

/// What one article is about. Made by bilateral_classify() and bilateral_classify_article(), freed by
/// bilateral_report_free(). It never changes, so all threads may read it at the same time. It owns all it holds, and
/// outlives the classifier and the text.
pub struct BilateralReport {
    pub(super) report: Report,
    pub(super) strings: Strings,
    dyad: Vec<Piece>,
    topics: Vec<Piece>,
    actors: Vec<Piece>,
    pub(super) evidence: Vec<Lent>,
    json: OnceLock<String>,
}

/// The strings of one piece of evidence.
pub(super) struct Lent {
    pub(super) about: Piece,
    pub(super) name: Piece,
    pub(super) text: Piece,
    pub(super) why: Piece,
}

impl BilateralReport {
    /// The report with spans into the caller's own bytes, which the texts know the way back to.
    pub(super) fn of(mut report: Report, title: &Text<'_>, body: &Text<'_>) -> BilateralReport {
        let mut strings = Strings::default();
        let dyad = report.dyad.iter().flat_map(|dyad| dyad.actors).map(|code| strings.add(code.as_str())).collect();
        let topics = report.topics.iter().map(|topic| strings.add(topic.name())).collect();
        let actors = report.actors.iter().map(|actor| strings.add(actor.code().as_str())).collect();
        let mut evidence = Vec::with_capacity(report.evidence.len());
        for seen in &mut report.evidence {
            let field = if seen.field == report::Field::Title { title } else { body };
            seen.span = field.own(seen.span.start)..field.own(seen.span.end);
            let name = match &seen.about {
                report::About::Actor(code) => strings.add(code.as_str()),
                report::About::Topic(topic) => strings.add(topic),
                report::About::Outcome => strings.add(""),
            };
            let about = strings.add(&seen.about.to_string());
            evidence.push(Lent { about, name, text: strings.add(seen.text()), why: strings.add(seen.why) });
        }
        BilateralReport { report, strings, dyad, topics, actors, evidence, json: OnceLock::new() }
    }

    fn topic(&self, index: usize) -> Option<&report::Topic> {
        self.report.topics.get(index)
    }

    /// One side of the pair as a C string.
    fn side(&self, code: Option<report::Code>) -> *const c_char {
        let at = code.and_then(|code| self.report.dyad?.actors.iter().position(|actor| *actor == code));
        at.map_or(null(), |at| lend_at(&self.strings, &self.dyad, at))
    }
}

/// What a getter reads of the report behind a pointer; `None` for NULL, and for a panic.
///
/// # Safety
/// `report` is NULL or one of ours, not freed for `'a`.
pub(super) unsafe fn of<'a, T>(
    report: *const BilateralReport,
    read: impl FnOnce(&'a BilateralReport) -> Option<T>,
) -> Option<T> {
    // SAFETY: as above.
    let report = unsafe { report.as_ref() }?;
    guard_value(|| read(report))
}

/// Frees a report and all strings that its getters lent. NULL is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_free(report: *mut BilateralReport) {
    // SAFETY: the caller promises NULL or a report that it has not freed.
    unsafe { pointer::free(report) };
}

/// The whole report as one JSON object on one line, ended by a NUL. `*length`, where `length` is not NULL, is its number
/// of bytes without the NUL. It belongs to the report, and every call gives the same. `*json` is NULL after a failure.
/// It says what the getters say, with numbers rounded to three decimals:
///
///   {"language": "ar", "kind": "bilateral", "dyad": {"actors": ["KW", "SY"], "confidence": 0.98}, "partner": null,
///    "topics": [{"topic": "terrorism", "level": "main", "confidence": 0.97}], "outcome": "denied",
///    "actors": [{"code": "KW", "salience": 0.41, "mentions": 12}],
///    "evidence": [{"for": "actor:KW", "field": "body", "start": 12, "end": 26, "text": "...", "counted": true,
///                  "why": "adjective"}],
///    "kind_confidence": 0.97, "outcome_confidence": 0.91, "truncated": false}
///
/// "dyad" and "outcome" are null unless the article is bilateral, "partner" unless the home is in the dyad.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_json(
    report: *const BilateralReport,
    json: *mut *const c_char,
    length: *mut usize,
) -> BilateralStatus {
    guard_plain(|| {
        if !length.is_null() {
            // SAFETY: the caller promises a place for a size.
            unsafe { length.write(0) };
        }
        if json.is_null() {
            return Err(Failure::null("json"));
        }
        // SAFETY: the caller promises a place for a pointer.
        unsafe { json.write(null()) };
        // SAFETY: the caller promises NULL or a report.
        let handle = unsafe { pointer::handle(report, "report") }?;
        // JSON writes a NUL within a string as an escape, so the one behind it is the only one.
        let rendered = handle.json.get_or_init(|| handle.report.to_json(None) + "\0");
        // SAFETY: the caller promises the two places.
        unsafe {
            json.write(rendered.as_ptr().cast());
            if !length.is_null() {
                length.write(rendered.len() - 1);
            }
        }
        Ok(())
    })
}

/// The article's language, a BILATERAL_LANGUAGE_ number. BILATERAL_LANGUAGE_UNKNOWN for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_language(report: *const BilateralReport) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(labels::language(handle.report.language()))) }.unwrap_or_default()
}

/// The kind of article, a BILATERAL_KIND_ number. BILATERAL_KIND_NONE for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_kind(report: *const BilateralReport) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(labels::kind(handle.report.kind()))) }.unwrap_or_default()
}

/// How sure the kind is, from 0 to 1. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_kind_confidence(report: *const BilateralReport) -> f64 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.kind_confidence())) }.unwrap_or_default()
}

/// The code of one of the two actors whose dealings the article is about, in alphabetical order: `side` is 0 or 1. It
/// belongs to the report. NULL if the article is not bilateral, for another side, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_dyad(report: *const BilateralReport, side: usize) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(lend_at(&handle.strings, &handle.dyad, side))) }.unwrap_or(null())
}

/// How sure the pair is, from 0 to 1, calibrated: of the pairs given at 0.9, nine in ten are right. 0 if there is none,
/// and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_dyad_confidence(report: *const BilateralReport) -> f64 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.dyad()?.confidence())) }.unwrap_or_default()
}

/// The code of the other party, if the home that the article or the classifier was given is one of the two. It belongs
/// to the report. NULL otherwise, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_partner(report: *const BilateralReport) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.side(handle.report.partner()))) }.unwrap_or(null())
}

/// The code of the other party, seen from any home: NULL unless that is one of the two. It belongs to the report.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_partner_of(
    report: *const BilateralReport,
    home: *const c_char,
    home_length: usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a report, and `home_length` bytes.
    unsafe {
        let home = pointer::text(home, home_length, Field::Home);
        of(report, |handle| Some(handle.side(handle.report.partner_of(home.ok()?)))).unwrap_or(null())
    }
}

/// What came of the dealings, a BILATERAL_OUTCOME_ number; BILATERAL_OUTCOME_ABSENT unless the article is bilateral, and
/// for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_outcome(report: *const BilateralReport) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| handle.report.outcome().map(labels::outcome)) }.unwrap_or(BILATERAL_OUTCOME_ABSENT)
}

/// How sure the outcome is, from 0 to 1. 0 if it is absent, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_outcome_confidence(report: *const BilateralReport) -> f64 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.outcome_confidence())) }.unwrap_or_default()
}

/// Whether a field was longer than 16 MiB and was read only so far. false for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_truncated(report: *const BilateralReport) -> bool {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.truncated())) }.unwrap_or_default()
}

/// How many topics the article deals in. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_topic_count(report: *const BilateralReport) -> usize {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.topics.len())) }.unwrap_or_default()
}

/// The name of a topic, by index from 0, best first: "terrorism", "drugs", "cyber", "borders", or one of the caller's
/// own. It belongs to the report. NULL past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_topic_name(report: *const BilateralReport, index: usize) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(lend_at(&handle.strings, &handle.topics, index))) }.unwrap_or(null())
}

/// How far the article is about a topic, a BILATERAL_LEVEL_ number. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_topic_level(report: *const BilateralReport, index: usize) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(labels::level(handle.topic(index)?.level()))) }.unwrap_or_default()
}

/// How sure it is that a topic is there at all, from 0 to 1, calibrated. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_topic_confidence(report: *const BilateralReport, index: usize) -> f64 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.topic(index)?.confidence())) }.unwrap_or_default()
}

/// How many actors the article names, whether or not they are in the pair. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_actor_count(report: *const BilateralReport) -> usize {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.actors.len())) }.unwrap_or_default()
}

/// The code of an actor, by index from 0, the most salient first. It belongs to the report. NULL past the end and for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_actor_code(report: *const BilateralReport, index: usize) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(lend_at(&handle.strings, &handle.actors, index))) }.unwrap_or(null())
}

/// An actor's share of the weight of all mentions, from 0 to 1; all shares sum to 1. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_actor_salience(report: *const BilateralReport, index: usize) -> f64 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.actors.get(index)?.salience())) }.unwrap_or_default()
}

/// How many mentions of an actor counted. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_actor_mentions(report: *const BilateralReport, index: usize) -> usize {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.report.actors.get(index)?.mentions())) }.unwrap_or_default()
}
