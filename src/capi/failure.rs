//! Status codes with their texts, and the error that the caller may pass to learn more.

use std::ffi::{CStr, c_char};

use super::labels::{
    BILATERAL_FIELD_BODY, BILATERAL_FIELD_HOME, BILATERAL_FIELD_NONE, BILATERAL_FIELD_TITLE, BILATERAL_FIELD_TOPICS,
};

/// What became of a call: BILATERAL_OK or one of the other status codes. A number never changes its meaning, and a
/// later version may add new ones, so treat any number but 0 as a failure.
pub type BilateralStatus = i32;

/// The call did what it says.
pub const BILATERAL_OK: i32 = 0;
/// A pointer is NULL that must not be, or text is NULL although its length is not 0.
pub const BILATERAL_NULL_ARGUMENT: i32 = 1;
/// A number is none of those that the function knows: a flag bit, a unit, a threshold outside 0 to 1.
pub const BILATERAL_INVALID_ARGUMENT: i32 = 2;
/// Text is not UTF-8. The error says which field, and the offset of its first bad byte.
pub const BILATERAL_INVALID_UTF8: i32 = 3;
/// Text is longer than bilateral_options_set_max_input() allows, or than any object in memory can be. It was not read.
pub const BILATERAL_INPUT_TOO_LONG: i32 = 4;
/// The home in the options is no code that the library knows.
pub const BILATERAL_UNKNOWN_HOME: i32 = 5;
/// The caller's own topics cannot be read. The error's message names the file, the line and what would be right.
pub const BILATERAL_INVALID_TOPICS: i32 = 6;
/// A span ends before it starts, reaches past the text, or cuts a character in two.
pub const BILATERAL_INVALID_SPAN: i32 = 7;
/// The library has a bug: it panicked, and the panic was caught. Every handle is as usable as before the call. Please
/// report it.
pub const BILATERAL_PANIC: i32 = 100;

/// The size of the message in a bilateral_error, its terminating NUL included.
pub const BILATERAL_MESSAGE_SIZE: usize = 512;

/// What went wrong, for calls that can say more than a status. The caller makes one, on the stack for instance, and
/// passes its address, or NULL to do without; it need not be initialised, holds no pointer and needs no freeing. It is
/// filled on every return: after success with BILATERAL_OK and an empty message.
#[repr(C)]
pub struct BilateralError {
    /// The same as the status that the call returned.
    pub status: BilateralStatus,
    /// The field that is wrong, one of the BILATERAL_FIELD_ numbers; BILATERAL_FIELD_NONE if it is no field.
    pub field: i32,
    /// After BILATERAL_INVALID_UTF8 the offset of the field's first bad byte; 0 otherwise.
    pub offset: usize,
    /// One sentence in English, UTF-8, ended by a NUL; cut at a character boundary if it is longer than this.
    pub message: [c_char; BILATERAL_MESSAGE_SIZE],
}

/// The meaning of a status in a few words of English. Static; never NULL, whatever the number; never freed.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_status_text(status: BilateralStatus) -> *const c_char {
    text_of(status).as_ptr()
}

fn text_of(status: BilateralStatus) -> &'static CStr {
    match status {
        BILATERAL_OK => c"success",
        BILATERAL_NULL_ARGUMENT => c"a pointer is NULL that must not be",
        BILATERAL_INVALID_ARGUMENT => {
            c"a number is out of its range (a threshold is from 0 to 1) or none of the header's flags and units"
        }
        BILATERAL_INVALID_UTF8 => c"text is not UTF-8",
        BILATERAL_INPUT_TOO_LONG => c"text is longer than allowed",
        BILATERAL_UNKNOWN_HOME => c"the home is no known code",
        BILATERAL_INVALID_TOPICS => c"the topics cannot be read",
        BILATERAL_INVALID_SPAN => c"a span does not lie on characters of the text",
        BILATERAL_PANIC => c"the library has a bug; it was caught",
        _ => c"unknown status",
    }
}

/// A call's failure on its way to the caller.
pub(super) struct Failure {
    pub(super) status: BilateralStatus,
    field: Field,
    offset: usize,
    message: Option<String>,
}

/// The part of the input that a failure is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    None,
    Title,
    Body,
    Home,
    Topics,
}

impl Field {
    const fn number(self) -> i32 {
        match self {
            Field::None => BILATERAL_FIELD_NONE,
            Field::Title => BILATERAL_FIELD_TITLE,
            Field::Body => BILATERAL_FIELD_BODY,
            Field::Home => BILATERAL_FIELD_HOME,
            Field::Topics => BILATERAL_FIELD_TOPICS,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Field::None => "text",
            Field::Title => "title",
            Field::Body => "body",
            Field::Home => "home",
            Field::Topics => "topics",
        }
    }
}

impl Failure {
    /// A failure that the status alone explains.
    pub(super) const fn new(status: BilateralStatus) -> Failure {
        Failure { status, field: Field::None, offset: 0, message: None }
    }

    /// The same failure, which its message says to be about one article of several.
    pub(super) fn of_article(self, index: usize) -> Failure {
        let message = self.message.unwrap_or_else(|| text_of(self.status).to_string_lossy().into_owned());
        Failure { message: Some(format!("article {index}: {message}")), ..self }
    }

    pub(super) fn saying(status: BilateralStatus, field: Field, message: String) -> Failure {
        Failure { status, field, offset: 0, message: Some(message) }
    }

    pub(super) fn null(name: &str) -> Failure {
        Failure::saying(BILATERAL_NULL_ARGUMENT, Field::None, format!("{name} is NULL"))
    }

    pub(super) fn null_text(field: Field, length: usize) -> Failure {
        let message = format!("{} is NULL, but its length is {length}", field.word());
        Failure::saying(BILATERAL_NULL_ARGUMENT, field, message)
    }

    pub(super) fn too_long(field: Field, length: usize, most: usize) -> Failure {
        let message = format!("{} has {length} bytes: at most {most} are allowed", field.word());
        Failure::saying(BILATERAL_INPUT_TOO_LONG, field, message)
    }

    pub(super) fn not_utf8(field: Field, offset: usize) -> Failure {
        let message = format!("{} is not UTF-8: the first bad byte is at offset {offset}", field.word());
        Failure { offset, ..Failure::saying(BILATERAL_INVALID_UTF8, field, message) }
    }
}

impl BilateralError {
    pub(super) fn of(outcome: &Result<(), Failure>) -> BilateralError {
        let mut error = BilateralError {
            status: BILATERAL_OK,
            field: BILATERAL_FIELD_NONE,
            offset: 0,
            message: [0; BILATERAL_MESSAGE_SIZE],
        };
        if let Err(failure) = outcome {
            error.status = failure.status;
            error.field = failure.field.number();
            error.offset = failure.offset;
            match &failure.message {
                Some(message) => error.say(message),
                None => error.say(&text_of(failure.status).to_string_lossy()),
            }
        }
        error
    }

    /// Copies as much of the text as leaves room for a NUL. A NUL within would end it early, so it becomes a space.
    fn say(&mut self, text: &str) {
        let room = text.floor_char_boundary(BILATERAL_MESSAGE_SIZE - 1);
        for (slot, byte) in self.message.iter_mut().zip(text.bytes().take(room)) {
            *slot = if byte == 0 { b' ' } else { byte } as c_char;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(message: &str) -> String {
        let failure = Failure::saying(BILATERAL_INVALID_TOPICS, Field::Topics, message.to_owned());
        let bytes = BilateralError::of(&Err(failure)).message.map(|byte| byte as u8);
        CStr::from_bytes_until_nul(&bytes).expect("a NUL").to_str().expect("UTF-8").to_owned()
    }

    #[test]
    fn a_long_message_is_cut_between_characters() {
        assert_eq!(said("short"), "short");
        assert_eq!(said("a\0b"), "a b");
        assert_eq!(said(&"م".repeat(400)), "م".repeat(255));
        assert_eq!(said(&"a".repeat(511)), "a".repeat(511));
        assert_eq!(said(&"a".repeat(512)), "a".repeat(511));
    }
}
