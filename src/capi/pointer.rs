//! The caller's pointers: the only place that looks through them for a handle, an out-parameter or text.

use std::ffi::c_char;

use super::failure::{Failure, Field};

/// The handle behind a pointer.
///
/// # Safety
/// `pointer` is NULL or one of ours, not yet freed, and stays so for `'a`.
pub(super) unsafe fn handle<'a, T>(pointer: *const T, name: &str) -> Result<&'a T, Failure> {
    // SAFETY: as above.
    unsafe { pointer.as_ref() }.ok_or_else(|| Failure::null(name))
}

/// The handle behind a pointer that the caller holds alone.
///
/// # Safety
/// As for `handle`, and nobody else uses it meanwhile.
pub(super) unsafe fn handle_mut<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T, Failure> {
    // SAFETY: as above.
    unsafe { pointer.as_mut() }.ok_or_else(|| Failure::null(name))
}

/// Where a new handle is to go. It is made NULL first, so that it holds a handle only after success.
pub(super) struct Out<T>(*mut *mut T);

impl<T> Out<T> {
    /// # Safety
    /// `place` is NULL or can be written to until `put`.
    pub(super) unsafe fn new(place: *mut *mut T, name: &str) -> Result<Out<T>, Failure> {
        if place.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: it is not NULL, so it can be written to.
        unsafe { place.write(std::ptr::null_mut()) };
        Ok(Out(place))
    }

    pub(super) fn put(self, value: T) {
        // SAFETY: `new` was given a place that can be written to until now.
        unsafe { self.0.write(Box::into_raw(Box::new(value))) };
    }
}

/// Takes a handle back and drops it; NULL is none.
///
/// # Safety
/// `pointer` is NULL or was put out by `Out` and has not come back before.
pub(super) unsafe fn free<T>(pointer: *mut T) {
    super::guard::guard_value(|| {
        if !pointer.is_null() {
            // SAFETY: as above; `Out::put` made it of a box.
            drop(unsafe { Box::from_raw(pointer) });
        }
        Some(())
    });
}

/// The bytes of a text. NULL is the empty text if the length is 0 as well.
///
/// # Safety
/// `text` is NULL or has `length` bytes that nobody changes for `'a`.
pub(super) unsafe fn bytes<'a>(text: *const c_char, length: usize, field: Field) -> Result<&'a [u8], Failure> {
    let most = isize::MAX as usize;
    match (text.is_null(), length) {
        // A pointer that is not NULL may dangle where there is nothing to read.
        (_, 0) => Ok(&[]),
        (true, _) => Err(Failure::null_text(field, length)),
        // No object is this large: the length is a mistake, and to read on would be one too.
        (false, _) if length > most => Err(Failure::too_long(field, length, most)),
        // SAFETY: as above, and the length is one that slices can have.
        (false, _) => Ok(unsafe { std::slice::from_raw_parts(text.cast(), length) }),
    }
}

/// The same for text that must be UTF-8.
///
/// # Safety
/// As for `bytes`.
pub(super) unsafe fn text<'a>(text: *const c_char, length: usize, field: Field) -> Result<&'a str, Failure> {
    // SAFETY: as above.
    let bytes = unsafe { bytes(text, length, field) }?;
    std::str::from_utf8(bytes).map_err(|error| Failure::not_utf8(field, error.valid_up_to()))
}
