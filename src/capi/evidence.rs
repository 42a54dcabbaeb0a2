//! The evidence of a report: the words that counted, and those that were seen and set aside.

use std::ffi::c_char;
use std::ptr::null;

use super::labels::{self, BILATERAL_ABOUT_ACTOR, BILATERAL_ABOUT_OUTCOME, BILATERAL_ABOUT_TOPIC};
use super::report::{BilateralReport, Lent, of};
use super::span::BilateralSpan;
use crate::report::{About, Evidence};

impl BilateralReport {
    fn seen(&self, index: usize) -> Option<&Evidence> {
        self.report.evidence.get(index)
    }

    fn lent(&self, index: usize, piece: fn(&Lent) -> super::strings::Piece) -> Option<*const c_char> {
        self.evidence.get(index).map(|lent| self.strings.lend(piece(lent)))
    }
}

/// How many pieces of evidence there are: words that counted, and words that were seen and set aside, by their place in
/// the article; 4096 at most. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_count(report: *const BilateralReport) -> usize {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.evidence.len())) }.unwrap_or_default()
}

/// What a piece of evidence speaks for, in one string as JSON has it: "actor:KW", "topic:drugs", "outcome". By index
/// from 0. It belongs to the report. NULL past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_about(
    report: *const BilateralReport,
    index: usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| handle.lent(index, |lent| lent.about)) }.unwrap_or(null())
}

/// What sort of thing it speaks for, a BILATERAL_ABOUT_ number. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_about_kind(report: *const BilateralReport, index: usize) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    let kind = unsafe {
        of(report, |handle| {
            Some(match handle.seen(index)?.about() {
                About::Actor(_) => BILATERAL_ABOUT_ACTOR,
                About::Topic(_) => BILATERAL_ABOUT_TOPIC,
                About::Outcome => BILATERAL_ABOUT_OUTCOME,
            })
        })
    };
    kind.unwrap_or_default()
}

/// The code of the actor or the name of the topic that it speaks for; empty for the outcome. It belongs to the report.
/// NULL past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_about_name(
    report: *const BilateralReport,
    index: usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| handle.lent(index, |lent| lent.name)) }.unwrap_or(null())
}

/// The field that its span is in: BILATERAL_FIELD_TITLE or BILATERAL_FIELD_BODY. 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_field(report: *const BilateralReport, index: usize) -> i32 {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(labels::field(handle.seen(index)?.field()))) }.unwrap_or_default()
}

/// Where its words are: bytes of the field as the caller passed it, always on character boundaries. 0 to 0 past the end
/// and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_span(report: *const BilateralReport, index: usize) -> BilateralSpan {
    // SAFETY: the caller promises NULL or a report.
    let span = unsafe { of(report, |handle| Some(handle.seen(index)?.span().clone())) }.unwrap_or_default();
    BilateralSpan { start: span.start, end: span.end }
}

/// Its words, the same as the field's bytes at the span, but with U+FFFD where bytes were replaced; ended by a NUL.
/// `*length`, where `length` is not NULL, is their number of bytes without that NUL, for text with a NUL within. It
/// belongs to the report. NULL and 0 past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_text(
    report: *const BilateralReport,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: the caller promises NULL or a report, and NULL or a place for a size.
    unsafe {
        if !length.is_null() {
            length.write(of(report, |handle| Some(handle.seen(index)?.text().len())).unwrap_or_default());
        }
        of(report, |handle| handle.lent(index, |lent| lent.text)).unwrap_or(null())
    }
}

/// Whether it counted. If not, bilateral_report_evidence_why() says what set it aside. false past the end and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_counted(report: *const BilateralReport, index: usize) -> bool {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| Some(handle.seen(index)?.counted())) }.unwrap_or_default()
}

/// In what way the words counted, or why they did not, in a few words of English: "adjective", "capital", "outlet name",
/// "dateline". For people to read: new ones come with new versions. It belongs to the report. NULL past the end and for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_report_evidence_why(report: *const BilateralReport, index: usize) -> *const c_char {
    // SAFETY: the caller promises NULL or a report.
    unsafe { of(report, |handle| handle.lent(index, |lent| lent.why)) }.unwrap_or(null())
}
