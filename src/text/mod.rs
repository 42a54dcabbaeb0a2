//! What the bytes say: letters and their equivalents, words with byte spans, the zones of a page.
//!
//! This room knows no country and no topic. It gives the later stages words they can trust: each knows where it
//! stands in the caller's bytes, and in which part of the page.

pub(crate) mod letters;
pub(crate) mod words;
pub(crate) mod zones;
