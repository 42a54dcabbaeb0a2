//! Settings of a classifier that is to be made.

use std::ffi::c_char;

use super::failure::{
    BILATERAL_INVALID_ARGUMENT, BILATERAL_INVALID_TOPICS, BilateralError, BilateralStatus, Failure, Field,
};
use super::guard::{guard, guard_plain};
use super::pointer::{self, Out};
use crate::classifier::Classifier;

/// Settings of a classifier. Made by bilateral_options_new(), freed by bilateral_options_free(), at any time after the
/// classifier has been made: that keeps a copy. One thread at a time may set them.
pub struct BilateralOptions {
    pub(super) home: Option<String>,
    pub(super) threshold: f64,
    pub(super) topics: Vec<(String, String)>,
    pub(super) replace: bool,
    pub(super) max_input: usize,
}

impl Default for BilateralOptions {
    fn default() -> BilateralOptions {
        let threshold = Classifier::THRESHOLD;
        BilateralOptions { home: None, threshold, topics: Vec::new(), replace: false, max_input: isize::MAX as usize }
    }
}

/// Reads bytes that are not UTF-8 as U+FFFD instead of refusing the text, as decoders of the web, Python and Java do.
/// Spans are still offsets into the caller's own bytes.
pub const BILATERAL_FLAG_REPLACE_INVALID_UTF8: u32 = 1;

/// Makes settings that are all at their defaults: no home, the built-in threshold and topics, no flags, no limit on
/// input. The caller frees them with bilateral_options_free(). `*options` is NULL after a failure.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_new(options: *mut *mut BilateralOptions) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises NULL or a place for a pointer.
        unsafe { Out::new(options, "options") }?.put(BilateralOptions::default());
        Ok(())
    })
}

/// Frees settings. NULL is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_free(options: *mut BilateralOptions) {
    // SAFETY: the caller promises NULL or settings that it has not freed.
    unsafe { pointer::free(options) };
}

/// Sets the outlet's own country, for articles that bring no home of their own: a code in capitals such as "EG", as
/// bilateral_classifier_actor_code() lists them. Length 0 sets none. It is a hint and never a verdict: Cairo's papers
/// leave Egypt unnamed. A code that is unknown makes bilateral_classifier_new() fail; bytes that are not UTF-8 are
/// BILATERAL_INVALID_UTF8 and leave the home as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_set_home(
    options: *mut BilateralOptions,
    home: *const c_char,
    home_length: usize,
) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises settings that nobody else uses meanwhile, and `home_length` bytes.
        let (options, home) =
            unsafe { (pointer::handle_mut(options, "options")?, pointer::text(home, home_length, Field::Home)?) };
        options.home = Some(home.to_owned()).filter(|home| !home.is_empty());
        Ok(())
    })
}

/// Sets the confidence, from 0 to 1, below which a pair is withheld, in place of the built-in one; the article's kind is
/// then the likeliest of the others. Any other number, and
/// one that is not a number, is BILATERAL_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_set_threshold(
    options: *mut BilateralOptions,
    threshold: f64,
) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises settings that nobody else uses meanwhile.
        let options = unsafe { pointer::handle_mut(options, "options") }?;
        if !(0.0..=1.0).contains(&threshold) {
            return Err(Failure::new(BILATERAL_INVALID_ARGUMENT));
        }
        options.threshold = threshold;
        Ok(())
    })
}

/// Sets the number of bytes, of a title or of a body, above which an article is refused with BILATERAL_INPUT_TOO_LONG.
/// By default none is refused: of a longer field the first 16 MiB are read, and bilateral_report_truncated() says so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_set_max_input(
    options: *mut BilateralOptions,
    max_bytes: usize,
) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises settings that nobody else uses meanwhile.
        unsafe { pointer::handle_mut(options, "options") }?.max_input = max_bytes.min(isize::MAX as usize);
        Ok(())
    })
}

/// Sets the flags, in place of those set before: BILATERAL_FLAG_ numbers joined by `|`, or 0. A bit that is no flag is
/// BILATERAL_INVALID_ARGUMENT and changes nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_set_flags(options: *mut BilateralOptions, flags: u32) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises settings that nobody else uses meanwhile.
        let options = unsafe { pointer::handle_mut(options, "options") }?;
        if flags & !BILATERAL_FLAG_REPLACE_INVALID_UTF8 != 0 {
            return Err(Failure::new(BILATERAL_INVALID_ARGUMENT));
        }
        options.replace = flags & BILATERAL_FLAG_REPLACE_INVALID_UTF8 != 0;
        Ok(())
    })
}

/// Adds topics of the caller's own to the built-in ones, as rows of text such as
///
///   water strong: river dam, سد النهضة
///   water weak: irrigation, ري
///   water not: water polo
///
/// A row has the topic's name, how its terms speak for it, a colon, and the terms in any language with commas between.
/// They speak `strong`ly or `weak`ly, name a `group`, or only look like it and do `not`. `#` starts a comment. `name`, of
/// a file for instance, is what messages call the rows. May be called several times; rows and name are copied. That both
/// are UTF-8 and the rows without NUL is checked here, what the rows say by bilateral_classifier_new().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_options_add_topics(
    options: *mut BilateralOptions,
    name: *const c_char,
    name_length: usize,
    rows: *const c_char,
    rows_length: usize,
    error: *mut BilateralError,
) -> BilateralStatus {
    let work = || {
        // SAFETY: the caller promises settings that nobody else uses meanwhile, and as many bytes as the lengths say.
        let (options, name, rows) = unsafe {
            (
                pointer::handle_mut(options, "options")?,
                pointer::text(name, name_length, Field::Topics)?,
                pointer::text(rows, rows_length, Field::Topics)?,
            )
        };
        // The names of topics are lent out as C strings.
        if let Some(at) = rows.find('\0') {
            let message = format!("{name}: there is a NUL at offset {at}");
            return Err(Failure::saying(BILATERAL_INVALID_TOPICS, Field::Topics, message));
        }
        options.topics.push((name.to_owned(), rows.to_owned()));
        Ok(())
    };
    // SAFETY: the caller promises NULL or a place for an error.
    unsafe { guard(error, work) }
}
