//! Where a panic stops.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::failure::{BILATERAL_OK, BILATERAL_PANIC, BilateralError, BilateralStatus, Failure};

/// Does an entry's work; what comes of it, a panic included, becomes the status and fills the caller's error.
///
/// Whatever the work can see is either immutable or the caller's own and written last, so nothing is left half done.
///
/// # Safety
/// `error` is NULL or can be written to.
pub(super) unsafe fn guard(error: *mut BilateralError, work: impl FnOnce() -> Result<(), Failure>) -> BilateralStatus {
    let outcome = catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Failure::new(BILATERAL_PANIC)));
    if !error.is_null() {
        // SAFETY: it is not NULL, so it can be written to; what it held before is not read.
        unsafe { error.write(BilateralError::of(&outcome)) };
    }
    outcome.err().map_or(BILATERAL_OK, |failure| failure.status)
}

/// The same for entries that have no error to fill.
pub(super) fn guard_plain(work: impl FnOnce() -> Result<(), Failure>) -> BilateralStatus {
    // SAFETY: NULL is allowed.
    unsafe { guard(std::ptr::null_mut(), work) }
}

/// The same for entries that have no status: `None` stands for a panic.
pub(super) fn guard_value<T>(work: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(None)
}

/// Panics at a text that only the tests send, so that they can see what becomes of it.
#[cfg(feature = "capi-test-panic")]
#[expect(clippy::panic, reason = "this is what it is for")]
pub(super) fn planted(text: &[u8]) {
    if text == b"bilateral: panic, please" {
        panic!("planted by a test");
    }
}
