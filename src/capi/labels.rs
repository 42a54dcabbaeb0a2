//! The numbers that stand for labels, and their words.

use std::ffi::{CStr, c_char};

use crate::report;

/// The kind of an article with official dealings of exactly two actors as its main subject.
pub const BILATERAL_KIND_BILATERAL: i32 = 1;
/// The kind of an article in which three or more actors deal together.
pub const BILATERAL_KIND_MULTILATERAL: i32 = 2;
/// The kind of every other article: domestic affairs, war, crime, business, sport, culture.
pub const BILATERAL_KIND_NONE: i32 = 0;

/// No outcome is given, since the article is not bilateral.
pub const BILATERAL_OUTCOME_ABSENT: i32 = 0;
/// Talks, statements or acts without an agreement or another instrument.
pub const BILATERAL_OUTCOME_NONE: i32 = 1;
/// An instrument was signed or concluded, as this article's news.
pub const BILATERAL_OUTCOME_SIGNED: i32 = 2;
/// An instrument is to be signed, drafted or negotiated.
pub const BILATERAL_OUTCOME_PLANNED: i32 = 3;
/// The text says that no instrument was or will be signed.
pub const BILATERAL_OUTCOME_DENIED: i32 = 4;

/// The topic is a main subject of the article.
pub const BILATERAL_LEVEL_MAIN: i32 = 1;
/// The topic is really mentioned as a subject: a field of cooperation, a problem talked about.
pub const BILATERAL_LEVEL_MENTIONED: i32 = 2;

/// No words that the library reads.
pub const BILATERAL_LANGUAGE_UNKNOWN: i32 = 0;
/// Most of the article's words are Arabic.
pub const BILATERAL_LANGUAGE_ARABIC: i32 = 1;
/// Most of the article's words are English, or in another language with Latin letters.
pub const BILATERAL_LANGUAGE_ENGLISH: i32 = 2;

/// No field of the input in particular.
pub const BILATERAL_FIELD_NONE: i32 = 0;
/// The title that was given apart.
pub const BILATERAL_FIELD_TITLE: i32 = 1;
/// The body; the whole text, where it was given as one.
pub const BILATERAL_FIELD_BODY: i32 = 2;
/// The home; in errors only.
pub const BILATERAL_FIELD_HOME: i32 = 3;
/// The caller's own topics; in errors only.
pub const BILATERAL_FIELD_TOPICS: i32 = 4;

/// Evidence about an actor.
pub const BILATERAL_ABOUT_ACTOR: i32 = 1;
/// Evidence about a topic.
pub const BILATERAL_ABOUT_TOPIC: i32 = 2;
/// Evidence about the outcome.
pub const BILATERAL_ABOUT_OUTCOME: i32 = 3;

pub(super) const fn kind(kind: report::Kind) -> i32 {
    match kind {
        report::Kind::Bilateral => BILATERAL_KIND_BILATERAL,
        report::Kind::Multilateral => BILATERAL_KIND_MULTILATERAL,
        report::Kind::None => BILATERAL_KIND_NONE,
    }
}

pub(super) const fn outcome(outcome: report::Outcome) -> i32 {
    match outcome {
        report::Outcome::Signed => BILATERAL_OUTCOME_SIGNED,
        report::Outcome::Planned => BILATERAL_OUTCOME_PLANNED,
        report::Outcome::Denied => BILATERAL_OUTCOME_DENIED,
        report::Outcome::None => BILATERAL_OUTCOME_NONE,
    }
}

pub(super) const fn level(level: report::Level) -> i32 {
    match level {
        report::Level::Main => BILATERAL_LEVEL_MAIN,
        report::Level::Mentioned => BILATERAL_LEVEL_MENTIONED,
    }
}

pub(super) const fn language(language: report::Language) -> i32 {
    match language {
        report::Language::Arabic => BILATERAL_LANGUAGE_ARABIC,
        report::Language::English => BILATERAL_LANGUAGE_ENGLISH,
        report::Language::Unknown => BILATERAL_LANGUAGE_UNKNOWN,
    }
}

pub(super) const fn field(field: report::Field) -> i32 {
    match field {
        report::Field::Title => BILATERAL_FIELD_TITLE,
        report::Field::Body => BILATERAL_FIELD_BODY,
    }
}

/// The word of a kind, as JSON has it: "bilateral", "multilateral", "none". Static, never freed; empty, and never NULL,
/// for a number that is no kind.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_kind_name(kind: i32) -> *const c_char {
    let word: &CStr = match kind {
        BILATERAL_KIND_BILATERAL => c"bilateral",
        BILATERAL_KIND_MULTILATERAL => c"multilateral",
        BILATERAL_KIND_NONE => c"none",
        _ => c"",
    };
    word.as_ptr()
}

/// The word of an outcome: "signed", "planned", "denied", "none". Static, never freed; empty, and never NULL, for
/// BILATERAL_OUTCOME_ABSENT and for a number that is no outcome.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_outcome_name(outcome: i32) -> *const c_char {
    let word: &CStr = match outcome {
        BILATERAL_OUTCOME_SIGNED => c"signed",
        BILATERAL_OUTCOME_PLANNED => c"planned",
        BILATERAL_OUTCOME_DENIED => c"denied",
        BILATERAL_OUTCOME_NONE => c"none",
        _ => c"",
    };
    word.as_ptr()
}

/// The word of a level: "main", "mentioned". Static, never freed; empty, and never NULL, for a number that is no level.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_level_name(level: i32) -> *const c_char {
    let word: &CStr = match level {
        BILATERAL_LEVEL_MAIN => c"main",
        BILATERAL_LEVEL_MENTIONED => c"mentioned",
        _ => c"",
    };
    word.as_ptr()
}

/// The code of a language: "ar", "en", and "und" for BILATERAL_LANGUAGE_UNKNOWN. Static, never freed; empty, and never
/// NULL, for a number that is no language.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_language_name(language: i32) -> *const c_char {
    let word: &CStr = match language {
        BILATERAL_LANGUAGE_ARABIC => c"ar",
        BILATERAL_LANGUAGE_ENGLISH => c"en",
        BILATERAL_LANGUAGE_UNKNOWN => c"und",
        _ => c"",
    };
    word.as_ptr()
}

/// The word of a field: "title", "body", and in errors "home" and "topics". Static, never freed; empty, and never NULL,
/// for BILATERAL_FIELD_NONE and for a number that is no field.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_field_name(field: i32) -> *const c_char {
    let word: &CStr = match field {
        BILATERAL_FIELD_TITLE => c"title",
        BILATERAL_FIELD_BODY => c"body",
        BILATERAL_FIELD_HOME => c"home",
        BILATERAL_FIELD_TOPICS => c"topics",
        _ => c"",
    };
    word.as_ptr()
}
