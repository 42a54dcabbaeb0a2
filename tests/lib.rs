//! All integration tests, in one binary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says by panicking what went wrong")]

mod api;
mod cases;
mod example;
mod own;
mod retyped;
mod samples;
mod shared;
mod spans;
mod support;
