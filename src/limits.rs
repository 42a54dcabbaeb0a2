//! What a classifier refuses to spend on one article, each limit with what it is there to stop.

/// Bytes of one field, title or body, that are read: 16 MiB. A longer field is read up to the last character
/// boundary before this, and [`crate::Report::truncated`] says so. Stops a single feed entry, such as a whole
/// archive pasted as one article, from taking memory in proportion.
pub const FIELD_BYTES: usize = 16 << 20;

/// Entries of [`crate::Report::evidence`]: 4096, the first of them by place in the article. Stops a report from
/// growing larger than the text it is about.
pub const EVIDENCE: usize = 4096;

/// Actors that are weighed against each other as pairs: 6, the most salient. Among the labelled articles 10 find no
/// pair more. Stops work from growing with the square of the countries named in a list of two hundred.
pub const PAIRED_ACTORS: usize = 6;
