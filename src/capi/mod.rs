//! The C ABI, feature `capi`: the only room with `unsafe`.
//!
//! cbindgen reads these files as they stand and makes include/bilateral.h of them, with their comments as its text.
//! Hence their style: every exported function is written out, since cbindgen expands no macros; every exported item is
//! `pub`; and what is said above it is said to a C programmer.
//!
//! The promises of the header are kept in one place each: `guard` turns a panic into a status, `pointer` turns what the
//! caller passes into text, handles and out-parameters or says which one was NULL, `text` leads from replaced bytes back
//! to the caller's own, and `Strings` holds all text that is lent out, each piece with a NUL behind it.
#![allow(unsafe_code, reason = "pointers come from C and go to C")]
#![allow(unreachable_pub, reason = "cbindgen takes up `pub` items only, and C reaches them by symbol")]
#![deny(clippy::undocumented_unsafe_blocks)]

#[cfg(panic = "abort")]
compile_error!("the C ABI promises that no panic ends the host: build it with `panic = \"unwind\"`");

mod batch;
mod classifier;
mod evidence;
mod failure;
mod guard;
mod labels;
mod options;
mod pointer;
mod report;
mod span;
mod strings;
mod text;
mod version;
