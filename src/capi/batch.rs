//! Many articles in one call.

use std::ffi::c_char;
use std::ptr::null_mut;

use super::classifier::{BilateralClassifier, Texts};
use super::failure::{BILATERAL_INPUT_TOO_LONG, BilateralError, BilateralStatus, Failure, Field};
use super::guard::guard;
use super::pointer;
use super::report::BilateralReport;

/// One article of a batch, with the meaning that bilateral_classify_article() gives to its parts. It is the caller's own,
/// as is the text that it points to.
#[repr(C)]
pub struct BilateralArticle {
    /// The title; of length 0 if there is none.
    pub title: *const c_char,
    /// The number of its bytes.
    pub title_length: usize,
    /// The body.
    pub body: *const c_char,
    /// The number of its bytes.
    pub body_length: usize,
    /// The outlet's own country; of length 0 if it is not known.
    pub home: *const c_char,
    /// The number of its bytes.
    pub home_length: usize,
}

/// Reads `count` articles, on all cores if the library was built so (feature rayon), and puts their reports into
/// `reports`, which has room for as many pointers, in the same order. The caller frees each report with
/// bilateral_report_free(), and keeps the array. It is all or nothing: after a failure every pointer in `reports` is NULL,
/// and `error`, which may be NULL, says which article could not be read, counted from 0, and why. Both arrays may be NULL
/// if `count` is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_classify_batch(
    classifier: *const BilateralClassifier,
    articles: *const BilateralArticle,
    count: usize,
    reports: *mut *mut BilateralReport,
    error: *mut BilateralError,
) -> BilateralStatus {
    let work = || {
        if count > isize::MAX as usize / size_of::<BilateralArticle>() {
            return Err(Failure::new(BILATERAL_INPUT_TOO_LONG));
        }
        if count > 0 && reports.is_null() {
            return Err(Failure::null("reports"));
        }
        for at in 0..count {
            // SAFETY: the caller promises room for `count` pointers.
            unsafe { reports.add(at).write(null_mut()) };
        }
        // SAFETY: the caller promises NULL or a classifier.
        let handle = unsafe { pointer::handle(classifier, "classifier") }?;
        if count > 0 && articles.is_null() {
            return Err(Failure::null("articles"));
        }
        let texts = (0..count).map(|at| {
            // SAFETY: the caller promises `count` articles, whose texts have as many bytes as they say.
            unsafe { texts(handle, &*articles.add(at)) }.map_err(|failure| failure.of_article(at))
        });
        let texts = texts.collect::<Result<Vec<Texts<'_>>, Failure>>()?;
        let read: Vec<_> = texts.iter().map(Texts::article).collect();
        let made: Vec<BilateralReport> = handle
            .classifier
            .classify_batch(&read)
            .into_iter()
            .zip(&texts)
            .map(|(report, texts)| texts.report(report))
            .collect();
        for (at, report) in made.into_iter().enumerate() {
            // SAFETY: the caller promises room for `count` pointers.
            unsafe { reports.add(at).write(Box::into_raw(Box::new(report))) };
        }
        Ok(())
    };
    // SAFETY: the caller promises NULL or a place for an error.
    unsafe { guard(error, work) }
}

/// # Safety
/// The article's texts are NULL or have as many bytes as it says, which nobody changes for `'a`.
unsafe fn texts<'a>(handle: &BilateralClassifier, article: &BilateralArticle) -> Result<Texts<'a>, Failure> {
    // SAFETY: as above.
    let (title, body, home) = unsafe {
        (
            pointer::bytes(article.title, article.title_length, Field::Title)?,
            pointer::bytes(article.body, article.body_length, Field::Body)?,
            pointer::bytes(article.home, article.home_length, Field::Home)?,
        )
    };
    handle.texts(title, body, home)
}
