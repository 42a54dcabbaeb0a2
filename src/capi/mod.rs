//! The C ABI, feature `capi`: the only room with `unsafe`.
//!
//! cbindgen reads these files as they stand and makes include/bilateral.h of them, with their comments as its text.
//! Hence their style: every exported function is written out, since cbindgen expands no macros; every exported item is
//! `pub`; and what is said above it is said to a C programmer.
//!
//! Three rules keep the promises of the header in one place each. `guard` turns a panic into a status. `pointer` is
//! the only file that looks through a caller's pointer for text or a handle, and says which one was NULL. `Strings`
//! holds all text that is lent out, each piece with a NUL behind it.
#![allow(unsafe_code, reason = "pointers come from C and go to C")]
#![allow(unreachable_pub, reason = "cbindgen takes up `pub` items only, and C reaches them by symbol")]
#![deny(clippy::undocumented_unsafe_blocks)]

#[cfg(panic = "abort")]
compile_error!("the C ABI promises that no panic ends the host: build it with `panic = \"unwind\"`");

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
