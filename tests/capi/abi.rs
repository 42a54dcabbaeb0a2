//! The declarations of the header, for the tests that call from Rust.

use std::ffi::{CStr, c_char, c_void};
use std::ptr::{null, null_mut};

// The functions below are linked from it.
use bilateral as _;

pub(crate) type Handle = *mut c_void;

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[repr(C)]
pub(crate) struct Error {
    pub(crate) status: i32,
    pub(crate) field: i32,
    pub(crate) offset: usize,
    message: [c_char; 512],
}

impl Error {
    /// Filled with what a stack may hold, since callers need not initialise it.
    pub(crate) fn garbage() -> Error {
        Error { status: -1, field: -1, offset: usize::MAX, message: [0x55; 512] }
    }

    pub(crate) fn message(&self) -> String {
        string(self.message.as_ptr()).expect("a message")
    }
}

#[repr(C)]
pub(crate) struct Article {
    pub(crate) title: *const c_char,
    pub(crate) title_length: usize,
    pub(crate) body: *const c_char,
    pub(crate) body_length: usize,
    pub(crate) home: *const c_char,
    pub(crate) home_length: usize,
}

impl Article {
    /// An article whose texts must outlive it.
    pub(crate) fn new(title: &[u8], body: &[u8], home: &[u8]) -> Article {
        let [(title, title_length), (body, body_length), (home, home_length)] =
            [title, body, home].map(|text| (text.as_ptr().cast(), text.len()));
        Article { title, title_length, body, body_length, home, home_length }
    }
}

unsafe extern "C" {
    pub(crate) fn bilateral_abi_version() -> u32;
    pub(crate) fn bilateral_version() -> *const c_char;
    pub(crate) fn bilateral_status_text(status: i32) -> *const c_char;
    pub(crate) fn bilateral_kind_name(kind: i32) -> *const c_char;
    pub(crate) fn bilateral_outcome_name(outcome: i32) -> *const c_char;
    pub(crate) fn bilateral_level_name(level: i32) -> *const c_char;
    pub(crate) fn bilateral_language_name(language: i32) -> *const c_char;
    pub(crate) fn bilateral_field_name(field: i32) -> *const c_char;
    pub(crate) fn bilateral_options_new(options: *mut Handle) -> i32;
    pub(crate) fn bilateral_options_free(options: Handle);
    pub(crate) fn bilateral_options_set_home(options: Handle, home: *const c_char, length: usize) -> i32;
    pub(crate) fn bilateral_options_set_threshold(options: Handle, threshold: f64) -> i32;
    pub(crate) fn bilateral_options_set_max_input(options: Handle, bytes: usize) -> i32;
    pub(crate) fn bilateral_options_set_flags(options: Handle, flags: u32) -> i32;
    pub(crate) fn bilateral_options_add_topics(
        options: Handle,
        name: *const c_char,
        name_length: usize,
        rows: *const c_char,
        rows_length: usize,
        error: *mut Error,
    ) -> i32;
    pub(crate) fn bilateral_classifier_new(options: Handle, classifier: *mut Handle, error: *mut Error) -> i32;
    pub(crate) fn bilateral_classifier_free(classifier: Handle);
    pub(crate) fn bilateral_classifier_topic_count(classifier: Handle) -> usize;
    pub(crate) fn bilateral_classifier_topic_name(classifier: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_classifier_actor_count(classifier: Handle) -> usize;
    pub(crate) fn bilateral_classifier_actor_code(classifier: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_classifier_actor_name(
        classifier: Handle,
        code: *const c_char,
        length: usize,
        language: i32,
    ) -> *const c_char;
    pub(crate) fn bilateral_classify(
        classifier: Handle,
        text: *const c_char,
        length: usize,
        report: *mut Handle,
        error: *mut Error,
    ) -> i32;
    pub(crate) fn bilateral_classify_article(
        classifier: Handle,
        title: *const c_char,
        title_length: usize,
        body: *const c_char,
        body_length: usize,
        home: *const c_char,
        home_length: usize,
        report: *mut Handle,
        error: *mut Error,
    ) -> i32;
    pub(crate) fn bilateral_classify_batch(
        classifier: Handle,
        articles: *const Article,
        count: usize,
        reports: *mut Handle,
        error: *mut Error,
    ) -> i32;
    pub(crate) fn bilateral_report_free(report: Handle);
    pub(crate) fn bilateral_report_json(report: Handle, json: *mut *const c_char, length: *mut usize) -> i32;
    pub(crate) fn bilateral_report_language(report: Handle) -> i32;
    pub(crate) fn bilateral_report_kind(report: Handle) -> i32;
    pub(crate) fn bilateral_report_kind_confidence(report: Handle) -> f64;
    pub(crate) fn bilateral_report_dyad(report: Handle, side: usize) -> *const c_char;
    pub(crate) fn bilateral_report_dyad_confidence(report: Handle) -> f64;
    pub(crate) fn bilateral_report_partner(report: Handle) -> *const c_char;
    pub(crate) fn bilateral_report_partner_of(report: Handle, home: *const c_char, length: usize) -> *const c_char;
    pub(crate) fn bilateral_report_outcome(report: Handle) -> i32;
    pub(crate) fn bilateral_report_outcome_confidence(report: Handle) -> f64;
    pub(crate) fn bilateral_report_truncated(report: Handle) -> bool;
    pub(crate) fn bilateral_report_topic_count(report: Handle) -> usize;
    pub(crate) fn bilateral_report_topic_name(report: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_report_topic_level(report: Handle, index: usize) -> i32;
    pub(crate) fn bilateral_report_topic_confidence(report: Handle, index: usize) -> f64;
    pub(crate) fn bilateral_report_actor_count(report: Handle) -> usize;
    pub(crate) fn bilateral_report_actor_code(report: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_report_actor_salience(report: Handle, index: usize) -> f64;
    pub(crate) fn bilateral_report_actor_mentions(report: Handle, index: usize) -> usize;
    pub(crate) fn bilateral_report_evidence_count(report: Handle) -> usize;
    pub(crate) fn bilateral_report_evidence_about(report: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_report_evidence_about_kind(report: Handle, index: usize) -> i32;
    pub(crate) fn bilateral_report_evidence_about_name(report: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_report_evidence_field(report: Handle, index: usize) -> i32;
    pub(crate) fn bilateral_report_evidence_span(report: Handle, index: usize) -> Span;
    pub(crate) fn bilateral_report_evidence_text(report: Handle, index: usize, length: *mut usize) -> *const c_char;
    pub(crate) fn bilateral_report_evidence_counted(report: Handle, index: usize) -> bool;
    pub(crate) fn bilateral_report_evidence_why(report: Handle, index: usize) -> *const c_char;
    pub(crate) fn bilateral_spans_convert(
        text: *const c_char,
        length: usize,
        unit: i32,
        spans: *const Span,
        count: usize,
        converted: *mut Span,
    ) -> i32;
}

/// A C string as Rust has it; `None` for NULL.
pub(crate) fn string(pointer: *const c_char) -> Option<String> {
    // SAFETY: all strings that the library lends end with a NUL, and their owners live in the calling tests.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_str().expect("UTF-8").to_owned())
}

/// Settings, freed when dropped.
pub(crate) struct Options(pub(crate) Handle);

impl Options {
    pub(crate) fn new() -> Options {
        let mut handle = null_mut();
        // SAFETY: a place for a pointer.
        assert_eq!(unsafe { bilateral_options_new(&mut handle) }, 0);
        Options(handle)
    }

    pub(crate) fn home(self, home: &str) -> Options {
        // SAFETY: live settings and text with its length.
        assert_eq!(unsafe { bilateral_options_set_home(self.0, home.as_ptr().cast(), home.len()) }, 0);
        self
    }

    pub(crate) fn flags(self, flags: u32) -> Options {
        // SAFETY: live settings.
        assert_eq!(unsafe { bilateral_options_set_flags(self.0, flags) }, 0);
        self
    }

    pub(crate) fn max_input(self, bytes: usize) -> Options {
        // SAFETY: live settings.
        assert_eq!(unsafe { bilateral_options_set_max_input(self.0, bytes) }, 0);
        self
    }

    pub(crate) fn topics(&self, name: &str, rows: &[u8]) -> Result<(), Error> {
        let mut error = Error::garbage();
        let (name, name_length) = (name.as_ptr().cast(), name.len());
        // SAFETY: live settings, texts with their lengths, a place for an error.
        match unsafe {
            bilateral_options_add_topics(self.0, name, name_length, rows.as_ptr().cast(), rows.len(), &mut error)
        } {
            0 => Ok(()),
            _ => Err(error),
        }
    }

    pub(crate) fn build(&self) -> Result<Classifier, Error> {
        let (mut handle, mut error) = (1 as Handle, Error::garbage());
        // SAFETY: live settings and places for a pointer and an error.
        let status = unsafe { bilateral_classifier_new(self.0, &mut handle, &mut error) };
        assert_eq!(error.status, status);
        assert_eq!(handle.is_null(), status != 0, "a handle after success only");
        if status == 0 { Ok(Classifier(handle)) } else { Err(error) }
    }
}

impl Drop for Options {
    fn drop(&mut self) {
        // SAFETY: made by bilateral_options_new and freed once.
        unsafe { bilateral_options_free(self.0) };
    }
}

/// A classifier, freed when dropped.
pub(crate) struct Classifier(pub(crate) Handle);

impl Classifier {
    pub(crate) fn builtin() -> Classifier {
        Options::new().build().unwrap_or_else(|error| panic!("{}", error.message()))
    }

    pub(crate) fn classify(&self, text: impl AsRef<[u8]>) -> Result<Report, Error> {
        let (mut handle, mut error) = (1 as Handle, Error::garbage());
        let text = text.as_ref();
        // SAFETY: a live classifier, text with its length, places for a pointer and an error.
        let status = unsafe { bilateral_classify(self.0, text.as_ptr().cast(), text.len(), &mut handle, &mut error) };
        Report::of(status, handle, error)
    }

    pub(crate) fn batch(&self, articles: &[Article]) -> Result<Vec<Report>, Error> {
        let (mut handles, mut error) = (vec![1 as Handle; articles.len()], Error::garbage());
        // SAFETY: a live classifier, articles whose texts live, room for as many reports, a place for an error.
        let status = unsafe {
            bilateral_classify_batch(self.0, articles.as_ptr(), articles.len(), handles.as_mut_ptr(), &mut error)
        };
        assert_eq!(error.status, status);
        assert!(handles.iter().all(|handle| handle.is_null() == (status != 0)), "all reports or none");
        if status == 0 { Ok(handles.into_iter().map(Report).collect()) } else { Err(error) }
    }

    pub(crate) fn article(&self, title: Option<&[u8]>, body: &[u8], home: Option<&[u8]>) -> Result<Report, Error> {
        let part = |text: Option<&[u8]>| text.map_or((null(), 0), |text| (text.as_ptr().cast::<c_char>(), text.len()));
        let ((title, title_length), (home, home_length)) = (part(title), part(home));
        let (mut handle, mut error) = (1 as Handle, Error::garbage());
        // SAFETY: a live classifier, texts with their lengths, places for a pointer and an error.
        let status = unsafe {
            let body_start = body.as_ptr().cast();
            bilateral_classify_article(
                self.0,
                title,
                title_length,
                body_start,
                body.len(),
                home,
                home_length,
                &mut handle,
                &mut error,
            )
        };
        Report::of(status, handle, error)
    }
}

impl Drop for Classifier {
    fn drop(&mut self) {
        // SAFETY: made by bilateral_classifier_new and freed once.
        unsafe { bilateral_classifier_free(self.0) };
    }
}

/// A report, freed when dropped.
pub(crate) struct Report(pub(crate) Handle);

impl Report {
    fn of(status: i32, handle: Handle, error: Error) -> Result<Report, Error> {
        assert_eq!(error.status, status);
        assert_eq!(handle.is_null(), status != 0, "a handle after success only");
        if status == 0 { Ok(Report(handle)) } else { Err(error) }
    }

    pub(crate) fn json(&self) -> String {
        let (mut json, mut length) = (null(), usize::MAX);
        // SAFETY: a live report and two places.
        assert_eq!(unsafe { bilateral_report_json(self.0, &mut json, &mut length) }, 0);
        let json = string(json).expect("JSON");
        assert_eq!(json.len(), length);
        json
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        // SAFETY: made by bilateral_classify and freed once.
        unsafe { bilateral_report_free(self.0) };
    }
}

// SAFETY: the header promises that many threads may use one classifier.
unsafe impl Sync for Classifier {}
