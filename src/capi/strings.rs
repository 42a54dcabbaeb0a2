//! Text that is lent to C: all pieces in one block, each with a NUL behind it.

use std::ffi::c_char;

#[derive(Default)]
pub(super) struct Strings {
    block: Vec<u8>,
}

/// Where a piece starts in its block.
#[derive(Clone, Copy)]
pub(super) struct Piece(usize);

impl Strings {
    pub(super) fn add(&mut self, text: &str) -> Piece {
        let start = self.block.len();
        self.block.extend_from_slice(text.as_bytes());
        self.block.push(0);
        Piece(start)
    }

    /// The piece as a C string, good until the block is dropped or added to.
    pub(super) fn lend(&self, piece: Piece) -> *const c_char {
        self.block.get(piece.0..).map_or(std::ptr::null(), |rest| rest.as_ptr().cast())
    }
}

/// The piece at an index as a C string; NULL past the end.
pub(super) fn lend_at(strings: &Strings, pieces: &[Piece], index: usize) -> *const c_char {
    pieces.get(index).map_or(std::ptr::null(), |piece| strings.lend(*piece))
}
