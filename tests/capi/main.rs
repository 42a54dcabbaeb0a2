//! The C ABI: its header, its symbols, its behaviour at its edges, and the C and Python that is built on it.
//!
//! C and Python run against the shared library that cargo put beside this very test, so they never test yesterday's.
//! They need a C and a C++ compiler (`CC` and `CXX`, or else `cc` and `c++`) and `python3` (or what `PYTHON` names).
#![allow(unsafe_code, reason = "calls the C ABI")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say by panicking what went wrong")]
#![allow(clippy::result_large_err, reason = "the C error is one flat block, made to stand on the stack")]

mod abi;
mod calls;
mod examples;
#[path = "../support/files.rs"]
mod files;
mod getters;
mod header;
mod nulls;
mod python;
mod same;
mod support;
mod text;
