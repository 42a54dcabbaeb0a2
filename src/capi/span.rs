//! Spans, and their conversion for languages whose strings are not UTF-8.

use std::ffi::c_char;

use super::failure::{
    BILATERAL_INPUT_TOO_LONG, BILATERAL_INVALID_ARGUMENT, BILATERAL_INVALID_SPAN, BilateralStatus, Failure, Field,
};
use super::guard::guard_plain;
use super::pointer;

/// Part of a text: from `start` up to, and without, `end`, counted from 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BilateralSpan {
    /// The offset of the first unit that belongs to it.
    pub start: usize,
    /// The offset of the first unit behind it.
    pub end: usize,
}

/// UTF-16 code units: the strings of Java, JavaScript, C# and Windows.
pub const BILATERAL_UNIT_UTF16: i32 = 1;
/// Unicode code points: the strings of Python.
pub const BILATERAL_UNIT_CODE_POINTS: i32 = 2;

/// Converts `count` spans of bytes into spans of another unit, BILATERAL_UNIT_UTF16 or BILATERAL_UNIT_CODE_POINTS.
/// `text` is the field that the spans are about, whole and as it was classified. Bytes in it that are not UTF-8 count
/// as the U+FFFD that decoders put in their place, so any bytes will do. The spans may be in any order, and `converted`
/// may be the same array as `spans`. One call costs one pass over the text, so convert many spans at once. After a
/// failure nothing has been written: BILATERAL_INVALID_ARGUMENT for another unit, BILATERAL_INVALID_SPAN for a span
/// that ends before it starts, reaches past the text or cuts a character in two.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bilateral_spans_convert(
    text: *const c_char,
    length: usize,
    unit: i32,
    spans: *const BilateralSpan,
    count: usize,
    converted: *mut BilateralSpan,
) -> BilateralStatus {
    guard_plain(|| {
        // SAFETY: the caller promises `length` bytes.
        let bytes = unsafe { pointer::bytes(text, length, Field::None) }?;
        let size = match unit {
            BILATERAL_UNIT_UTF16 => char::len_utf16,
            BILATERAL_UNIT_CODE_POINTS => |_: char| 1,
            _ => return Err(Failure::new(BILATERAL_INVALID_ARGUMENT)),
        };
        if count == 0 {
            return Ok(());
        }
        if spans.is_null() || converted.is_null() {
            return Err(Failure::null("spans"));
        }
        if count > isize::MAX as usize / size_of::<BilateralSpan>() {
            return Err(Failure::new(BILATERAL_INPUT_TOO_LONG));
        }
        // SAFETY: the caller promises `count` spans, and so many are no larger than an object can be.
        let offsets = (0..count).map(|at| unsafe { spans.add(at).read() }).flat_map(|span| [span.start, span.end]);
        let units = convert(bytes, offsets.collect(), size)?;
        for (at, pair) in units.chunks_exact(2).enumerate() {
            if let [start, end] = *pair {
                // SAFETY: the caller promises room for `count` spans. No reference to either array is alive.
                unsafe { converted.add(at).write(BilateralSpan { start, end }) };
            }
        }
        Ok(())
    })
}

/// Converts byte offsets, starts and ends in turn, in one pass.
fn convert(bytes: &[u8], offsets: Vec<usize>, size: fn(char) -> usize) -> Result<Vec<usize>, Failure> {
    const BAD: Failure = Failure::new(BILATERAL_INVALID_SPAN);
    if offsets.chunks_exact(2).any(|pair| pair.first() > pair.last()) {
        return Err(BAD);
    }
    let mut wanted: Vec<(usize, usize)> =
        offsets.iter().copied().enumerate().map(|(slot, offset)| (offset, slot)).collect();
    wanted.sort_unstable();
    let mut units = offsets;
    let mut wanted = wanted.into_iter().peekable();
    let mut here = (0, 0);
    for (bytes, size) in characters(bytes, size).chain([(0, 0)]) {
        while let Some((_, slot)) = wanted.next_if(|(offset, _)| *offset == here.0) {
            if let Some(unit) = units.get_mut(slot) {
                *unit = here.1;
            }
        }
        match wanted.peek() {
            None => return Ok(units),
            Some((offset, _)) if *offset < here.0 + bytes => return Err(BAD),
            Some(_) => here = (here.0 + bytes, here.1 + size),
        }
    }
    Err(BAD)
}

/// The characters of any bytes, each as its number of bytes and of units.
fn characters(bytes: &[u8], size: fn(char) -> usize) -> impl Iterator<Item = (usize, usize)> {
    bytes.utf8_chunks().flat_map(move |chunk| {
        let bad = Some((chunk.invalid().len(), size(char::REPLACEMENT_CHARACTER))).filter(|(bytes, _)| *bytes > 0);
        chunk.valid().chars().map(move |c| (c.len_utf8(), size(c))).chain(bad)
    })
}
