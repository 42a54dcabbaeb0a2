//! All integration tests, in one binary.

mod api;
mod cases;
mod example;
mod retyped;
mod samples;
mod shared;
mod spans;
mod support;
