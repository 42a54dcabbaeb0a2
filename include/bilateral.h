/*
 * bilateral: which two states a news article is about, in what matters, and whether anything was signed.
 *
 * Made from the sources by cbindgen; do not edit. This file is the reference manual of the C interface.
 *
 * IN SHORT. Make a classifier once, read any number of articles with it, ask each report, free what you made:
 *
 *     bilateral_classifier *classifier;
 *     bilateral_report *report;
 *     if (bilateral_classifier_new(NULL, &classifier, NULL) != BILATERAL_OK) ...
 *     if (bilateral_classify(classifier, text, strlen(text), &report, NULL) != BILATERAL_OK) ...
 *     if (bilateral_report_dyad(report, 0) != NULL)
 *         printf("%s-%s\n", bilateral_report_dyad(report, 0), bilateral_report_dyad(report, 1));
 *     bilateral_report_free(report);
 *     bilateral_classifier_free(classifier);
 *
 * OWNERSHIP. Three things are made by this library and freed by its caller, each once and with its own function:
 * options, classifiers and reports. They may be freed in any order: nothing that is alive needs another thing to be.
 * Every string that a function returns is lent. It belongs to the classifier or the report that was asked and is good
 * until that is freed, or it is static. The library never keeps a pointer to the caller's memory: text may be reused as
 * soon as the call is back. All memory comes from the library's own allocator; free() must not be called on it.
 *
 * THREADS. What is passed as a pointer to const may be used by many threads at the same time, without a lock: one
 * classifier serves them all, and all may read one report. What is passed as a plain pointer, that is options while they
 * are set and anything while it is freed, is for one thread at a time. There is nothing to initialise, there are no
 * global settings, and nothing is kept per thread. A library built with the feature rayon starts threads of its own at the
 * first batch, one a core, and keeps them.
 *
 * NULL. No NULL is undefined behaviour. A function with a status returns BILATERAL_NULL_ARGUMENT for a pointer that must
 * not be NULL; a getter returns NULL, 0 or false; a free function does nothing. Where NULL means something it is said.
 * Text may be NULL only if its length is 0. An index past the end is treated as NULL is.
 *
 * LINKING. With the static library also link -lm -lpthread -ldl. The shared one is asked for by its SONAME,
 * libbilateral.so.0.1: installed with that name, or beside its file by a link of that name.
 *
 * ENCODING. Text goes in as a pointer and the number of its bytes, which the caller must get right, as UTF-8 without a
 * NUL at its end; a NUL within is an ordinary character. Text comes out as UTF-8 with a NUL at its end. Bytes that are
 * not UTF-8 are refused, with the offset of the first bad one, or replaced: see BILATERAL_FLAG_REPLACE_INVALID_UTF8.
 * Articles need no cleaning, of any kind.
 *
 * UNITS. Lengths and offsets are bytes, counted from 0. A span goes from its start up to, and without, its end, always
 * lies on character boundaries, and indexes the bytes that the caller passed for that field. For strings of UTF-16 units
 * or code points, bilateral_spans_convert() converts. A confidence is a number from 0 to 1.
 *
 * ERRORS. A function that can fail returns a status, 0 for success. bilateral_status_text() has words for every number;
 * functions that can say more fill a bilateral_error, if they are given one. What a function is to make is NULL after it
 * failed. Nothing that an article says makes a call fail, and nothing ends the process but memory running out: a bug in
 * the library comes back as BILATERAL_PANIC, with a line on standard error. A function without a status then answers as
 * it does for NULL.
 *
 * NUMBERS. Labels and flags go in and come out as integers of fixed size with the names below. New numbers may come with
 * new versions; a number never changes its meaning. What goes in is checked.
 */


#ifndef BILATERAL_H
#define BILATERAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The version that this header belongs to; that of the loaded library is bilateral_version(). */
#define BILATERAL_VERSION "0.1.0"
#define BILATERAL_VERSION_MAJOR 0
#define BILATERAL_VERSION_MINOR 1
#define BILATERAL_VERSION_PATCH 0

/// The version of this interface that the header describes. It grows by one with each change that a program compiled
/// against an older header would not survive; added functions and constants leave it as it is. A program compares it
/// with bilateral_abi_version() once, at start.
#define BILATERAL_ABI_VERSION 1

/// The call did what it says.
#define BILATERAL_OK 0

/// A pointer is NULL that must not be, or text is NULL although its length is not 0.
#define BILATERAL_NULL_ARGUMENT 1

/// A number is none of those that the function knows: a flag bit, a unit, a threshold outside 0 to 1.
#define BILATERAL_INVALID_ARGUMENT 2

/// Text is not UTF-8. The error says which field, and the offset of its first bad byte.
#define BILATERAL_INVALID_UTF8 3

/// Text is longer than bilateral_options_set_max_input() allows, or than any object in memory can be. It was not read.
#define BILATERAL_INPUT_TOO_LONG 4

/// The home in the options is no code that the library knows.
#define BILATERAL_UNKNOWN_HOME 5

/// The caller's own topics cannot be read. The error's message names the file, the line and what would be right.
#define BILATERAL_INVALID_TOPICS 6

/// A span ends before it starts, reaches past the text, or cuts a character in two.
#define BILATERAL_INVALID_SPAN 7

/// The library has a bug: it panicked, and the panic was caught. Every handle is as usable as before the call. Please
/// report it.
#define BILATERAL_PANIC 100

/// The size of the message in a bilateral_error, its terminating NUL included.
#define BILATERAL_MESSAGE_SIZE 512

/// The kind of an article with official dealings of exactly two actors as its main subject.
#define BILATERAL_KIND_BILATERAL 1

/// The kind of an article in which three or more actors deal together.
#define BILATERAL_KIND_MULTILATERAL 2

/// The kind of every other article: domestic affairs, war, crime, business, sport, culture.
#define BILATERAL_KIND_NONE 0

/// No outcome is given, since the article is not bilateral.
#define BILATERAL_OUTCOME_ABSENT 0

/// Talks, statements or acts without an agreement or another instrument.
#define BILATERAL_OUTCOME_NONE 1

/// An instrument was signed or concluded, as this article's news.
#define BILATERAL_OUTCOME_SIGNED 2

/// An instrument is to be signed, drafted or negotiated.
#define BILATERAL_OUTCOME_PLANNED 3

/// The text says that no instrument was or will be signed.
#define BILATERAL_OUTCOME_DENIED 4

/// The topic is a main subject of the article.
#define BILATERAL_LEVEL_MAIN 1

/// The topic is really mentioned as a subject: a field of cooperation, a problem talked about.
#define BILATERAL_LEVEL_MENTIONED 2

/// No words that the library reads.
#define BILATERAL_LANGUAGE_UNKNOWN 0

/// Most of the article's words are Arabic.
#define BILATERAL_LANGUAGE_ARABIC 1

/// Most of the article's words are English, or in another language with Latin letters.
#define BILATERAL_LANGUAGE_ENGLISH 2

/// No field of the input in particular.
#define BILATERAL_FIELD_NONE 0

/// The title that was given apart.
#define BILATERAL_FIELD_TITLE 1

/// The body; the whole text, where it was given as one.
#define BILATERAL_FIELD_BODY 2

/// The home; in errors only.
#define BILATERAL_FIELD_HOME 3

/// The caller's own topics; in errors only.
#define BILATERAL_FIELD_TOPICS 4

/// Evidence about an actor.
#define BILATERAL_ABOUT_ACTOR 1

/// Evidence about a topic.
#define BILATERAL_ABOUT_TOPIC 2

/// Evidence about the outcome.
#define BILATERAL_ABOUT_OUTCOME 3

/// Reads bytes that are not UTF-8 as U+FFFD instead of refusing the text, as decoders of the web, Python and Java do.
/// Spans are still offsets into the caller's own bytes.
#define BILATERAL_FLAG_REPLACE_INVALID_UTF8 1

/// UTF-16 code units: the strings of Java, JavaScript, C# and Windows.
#define BILATERAL_UNIT_UTF16 1

/// Unicode code points: the strings of Python.
#define BILATERAL_UNIT_CODE_POINTS 2

/// Reads articles. Made by bilateral_classifier_new(), freed by bilateral_classifier_free(). It never changes, so one
/// serves all threads at the same time, without locks and without a copy each. The reports that it made stay good when
/// it is freed.
typedef struct bilateral_classifier bilateral_classifier;

/// Settings of a classifier. Made by bilateral_options_new(), freed by bilateral_options_free(), at any time after the
/// classifier has been made: that keeps a copy. One thread at a time may set them.
typedef struct bilateral_options bilateral_options;

/// What one article is about. Made by bilateral_classify() and bilateral_classify_article(), freed by
/// bilateral_report_free(). It never changes, so all threads may read it at the same time. It owns all it holds, and
/// outlives the classifier and the text.
typedef struct bilateral_report bilateral_report;

/// What became of a call: BILATERAL_OK or one of the other status codes. A number never changes its meaning, and a
/// later version may add new ones, so treat any number but 0 as a failure.
typedef int32_t bilateral_status;

/// What went wrong, for calls that can say more than a status. The caller makes one, on the stack for instance, and
/// passes its address, or NULL to do without; it need not be initialised, holds no pointer and needs no freeing. It is
/// filled on every return: after success with BILATERAL_OK and an empty message.
typedef struct {
    /// The same as the status that the call returned.
    bilateral_status status;
    /// The field that is wrong, one of the BILATERAL_FIELD_ numbers; BILATERAL_FIELD_NONE if it is no field.
    int32_t field;
    /// After BILATERAL_INVALID_UTF8 the offset of the field's first bad byte; 0 otherwise.
    size_t offset;
    /// One sentence in English, UTF-8, ended by a NUL; cut at a character boundary if it is longer than this.
    char message[BILATERAL_MESSAGE_SIZE];
} bilateral_error;

/// One article of a batch, with the meaning that bilateral_classify_article() gives to its parts. It is the caller's own,
/// as is the text that it points to.
typedef struct {
    /// The title; of length 0 if there is none.
    const char *title;
    /// The number of its bytes.
    size_t title_length;
    /// The body.
    const char *body;
    /// The number of its bytes.
    size_t body_length;
    /// The outlet's own country; of length 0 if it is not known.
    const char *home;
    /// The number of its bytes.
    size_t home_length;
} bilateral_article;

/// Part of a text: from `start` up to, and without, `end`, counted from 0.
typedef struct {
    /// The offset of the first unit that belongs to it.
    size_t start;
    /// The offset of the first unit behind it.
    size_t end;
} bilateral_span;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// The interface version of the loaded library, to be compared with BILATERAL_ABI_VERSION.
uint32_t bilateral_abi_version(void);

/// The version of the loaded library, such as "1.2.3". Static; never NULL, never freed.
const char *bilateral_version(void);

/// The meaning of a status in a few words of English. Static; never NULL, whatever the number; never freed.
const char *bilateral_status_text(bilateral_status status);

/// The word of a kind, as JSON has it: "bilateral", "multilateral", "none". Static, never freed; empty, and never NULL,
/// for a number that is no kind.
const char *bilateral_kind_name(int32_t kind);

/// The word of an outcome: "signed", "planned", "denied", "none". Static, never freed; empty, and never NULL, for
/// BILATERAL_OUTCOME_ABSENT and for a number that is no outcome.
const char *bilateral_outcome_name(int32_t outcome);

/// The word of a level: "main", "mentioned". Static, never freed; empty, and never NULL, for a number that is no level.
const char *bilateral_level_name(int32_t level);

/// The code of a language: "ar", "en", and "und" for BILATERAL_LANGUAGE_UNKNOWN. Static, never freed; empty, and never
/// NULL, for a number that is no language.
const char *bilateral_language_name(int32_t language);

/// The word of a field: "title", "body", and in errors "home" and "topics". Static, never freed; empty, and never NULL,
/// for BILATERAL_FIELD_NONE and for a number that is no field.
const char *bilateral_field_name(int32_t field);

/// Makes settings that are all at their defaults: no home, the built-in threshold and topics, no flags, no limit on
/// input. The caller frees them with bilateral_options_free(). `*options` is NULL after a failure.
bilateral_status bilateral_options_new(bilateral_options **options);

/// Frees settings. NULL is no error.
void bilateral_options_free(bilateral_options *options);

/// Sets the outlet's own country, for articles that bring no home of their own: a code in capitals such as "EG", as
/// bilateral_classifier_actor_code() lists them. Length 0 sets none. It is a hint and never a verdict: Cairo's papers
/// leave Egypt unnamed. A code that is unknown makes bilateral_classifier_new() fail; bytes that are not UTF-8 are
/// BILATERAL_INVALID_UTF8 and leave the home as it was.
bilateral_status bilateral_options_set_home(bilateral_options *options, const char *home, size_t home_length);

/// Sets the confidence, from 0 to 1, below which a pair is withheld, in place of the built-in one; the article's kind is
/// then the likeliest of the others. Any other number, and
/// one that is not a number, is BILATERAL_INVALID_ARGUMENT.
bilateral_status bilateral_options_set_threshold(bilateral_options *options,
                                                 double threshold);

/// Sets the number of bytes, of a title or of a body, above which an article is refused with BILATERAL_INPUT_TOO_LONG.
/// By default none is refused: of a longer field the first 16 MiB are read, and bilateral_report_truncated() says so.
bilateral_status bilateral_options_set_max_input(bilateral_options *options, size_t max_bytes);

/// Sets the flags, in place of those set before: BILATERAL_FLAG_ numbers joined by `|`, or 0. A bit that is no flag is
/// BILATERAL_INVALID_ARGUMENT and changes nothing.
bilateral_status bilateral_options_set_flags(bilateral_options *options, uint32_t flags);

/// Adds topics of the caller's own to the built-in ones, as rows of text such as
///
///   water strong: river dam, سد النهضة
///   water weak: irrigation, ري
///   water not: water polo
///
/// A row has the topic's name, how its terms speak for it, a colon, and the terms in any language with commas between.
/// They speak `strong`ly or `weak`ly, name a `group`, or only look like it and do `not`. `#` starts a comment. `name`, of
/// a file for instance, is what messages call the rows. May be called several times; rows and name are copied. That both
/// are UTF-8 and the rows without NUL is checked here, what the rows say by bilateral_classifier_new().
bilateral_status bilateral_options_add_topics(bilateral_options *options,
                                              const char *name,
                                              size_t name_length,
                                              const char *rows,
                                              size_t rows_length,
                                              bilateral_error *error);

/// Makes a classifier with these settings, or with the defaults if `options` is NULL. The caller frees it with
/// bilateral_classifier_free(). `*classifier` is NULL after a failure; then `error`, which may be NULL, says what would
/// be right. Fails with BILATERAL_UNKNOWN_HOME or BILATERAL_INVALID_TOPICS. It is quick enough to do at start: the
/// built-in lexicon is part of the library, and nothing is read from disk.
bilateral_status bilateral_classifier_new(const bilateral_options *options,
                                          bilateral_classifier **classifier,
                                          bilateral_error *error);

/// Frees a classifier. NULL is no error. No other thread may be using it; reports stay good.
void bilateral_classifier_free(bilateral_classifier *classifier);

/// Reads one text. If its headline is the first line, so much the better. The caller frees the report with
/// bilateral_report_free(). `*report` is NULL after a failure; then `error`, which may be NULL, says more. There is no
/// text that cannot be read: the empty one gives an empty report, and only NULL, a length over the limit and bytes that
/// are not UTF-8 are failures.
bilateral_status bilateral_classify(const bilateral_classifier *classifier,
                                    const char *text,
                                    size_t length,
                                    bilateral_report **report,
                                    bilateral_error *error);

/// Reads an article whose title is kept apart from its body, or whose outlet is known. A title of length 0 is none: then
/// the body's own first lines are looked through for it. A `home` of length 0 leaves the home of the classifier's
/// settings, if any, in place; a code that is unknown is no hint, and no error. Otherwise as bilateral_classify().
bilateral_status bilateral_classify_article(const bilateral_classifier *classifier,
                                            const char *title,
                                            size_t title_length,
                                            const char *body,
                                            size_t body_length,
                                            const char *home,
                                            size_t home_length,
                                            bilateral_report **report,
                                            bilateral_error *error);

/// How many topics reports can have: the built-in ones and the caller's own. 0 for NULL.
size_t bilateral_classifier_topic_count(const bilateral_classifier *classifier);

/// The name of a topic, by index from 0. It belongs to the classifier. NULL past the end and for NULL.
const char *bilateral_classifier_topic_name(const bilateral_classifier *classifier, size_t index);

/// How many actors are known: states, and organisations that act as one party. 0 for NULL.
size_t bilateral_classifier_actor_count(const bilateral_classifier *classifier);

/// The code of an actor, by index from 0 in alphabetical order: for a state its two letters of ISO 3166-1 ("KW", and
/// "XK" for Kosovo), for an organisation an abbreviation ("EU", "NATO"). At most eight capitals. It belongs to the
/// classifier. NULL past the end and for NULL.
const char *bilateral_classifier_actor_code(const bilateral_classifier *classifier, size_t index);

/// The name of the actor with this code, in Arabic or English by BILATERAL_LANGUAGE_ number, as UTF-8. It belongs to the
/// classifier. NULL for a code or a language that is unknown, if there is no name, and for NULL.
const char *bilateral_classifier_actor_name(const bilateral_classifier *classifier,
                                            const char *code,
                                            size_t code_length,
                                            int32_t language);

/// Reads `count` articles, on all cores if the library was built so (feature rayon), and puts their reports into
/// `reports`, which has room for as many pointers, in the same order. The caller frees each report with
/// bilateral_report_free(), and keeps the array. It is all or nothing: after a failure every pointer in `reports` is NULL,
/// and `error`, which may be NULL, says which article could not be read, counted from 0, and why. Both arrays may be NULL
/// if `count` is 0.
bilateral_status bilateral_classify_batch(const bilateral_classifier *classifier,
                                          const bilateral_article *articles,
                                          size_t count,
                                          bilateral_report **reports,
                                          bilateral_error *error);

/// Frees a report and all strings that its getters lent. NULL is no error.
void bilateral_report_free(bilateral_report *report);

/// The whole report as one JSON object on one line, ended by a NUL. `*length`, where `length` is not NULL, is its number
/// of bytes without the NUL. It belongs to the report, and every call gives the same. `*json` is NULL after a failure.
/// It says what the getters say, with numbers rounded to three decimals:
///
///   {"language": "ar", "kind": "bilateral", "dyad": {"actors": ["KW", "SY"], "confidence": 0.98}, "partner": null,
///    "topics": [{"topic": "terrorism", "level": "main", "confidence": 0.97}], "outcome": "denied",
///    "actors": [{"code": "KW", "salience": 0.41, "mentions": 12}],
///    "evidence": [{"for": "actor:KW", "field": "body", "start": 12, "end": 26, "text": "...", "counted": true,
///                  "why": "adjective"}],
///    "kind_confidence": 0.97, "outcome_confidence": 0.91, "truncated": false}
///
/// "dyad" and "outcome" are null unless the article is bilateral, "partner" unless the home is in the dyad.
bilateral_status bilateral_report_json(const bilateral_report *report,
                                       const char **json,
                                       size_t *length);

/// The article's language, a BILATERAL_LANGUAGE_ number. BILATERAL_LANGUAGE_UNKNOWN for NULL.
int32_t bilateral_report_language(const bilateral_report *report);

/// The kind of article, a BILATERAL_KIND_ number. BILATERAL_KIND_NONE for NULL.
int32_t bilateral_report_kind(const bilateral_report *report);

/// How sure the kind is, from 0 to 1. 0 for NULL.
double bilateral_report_kind_confidence(const bilateral_report *report);

/// The code of one of the two actors whose dealings the article is about, in alphabetical order: `side` is 0 or 1. It
/// belongs to the report. NULL if the article is not bilateral, for another side, and for NULL.
const char *bilateral_report_dyad(const bilateral_report *report, size_t side);

/// How sure the pair is, from 0 to 1, calibrated: of the pairs given at 0.9, nine in ten are right. 0 if there is none,
/// and for NULL.
double bilateral_report_dyad_confidence(const bilateral_report *report);

/// The code of the other party, if the home that the article or the classifier was given is one of the two. It belongs
/// to the report. NULL otherwise, and for NULL.
const char *bilateral_report_partner(const bilateral_report *report);

/// The code of the other party, seen from any home: NULL unless that is one of the two. It belongs to the report.
const char *bilateral_report_partner_of(const bilateral_report *report, const char *home, size_t home_length);

/// What came of the dealings, a BILATERAL_OUTCOME_ number; BILATERAL_OUTCOME_ABSENT unless the article is bilateral, and
/// for NULL.
int32_t bilateral_report_outcome(const bilateral_report *report);

/// How sure the outcome is, from 0 to 1. 0 if it is absent, and for NULL.
double bilateral_report_outcome_confidence(const bilateral_report *report);

/// Whether a field was longer than 16 MiB and was read only so far. false for NULL.
bool bilateral_report_truncated(const bilateral_report *report);

/// How many topics the article deals in. 0 for NULL.
size_t bilateral_report_topic_count(const bilateral_report *report);

/// The name of a topic, by index from 0, best first: "terrorism", "drugs", "cyber", "borders", or one of the caller's
/// own. It belongs to the report. NULL past the end and for NULL.
const char *bilateral_report_topic_name(const bilateral_report *report, size_t index);

/// How far the article is about a topic, a BILATERAL_LEVEL_ number. 0 past the end and for NULL.
int32_t bilateral_report_topic_level(const bilateral_report *report, size_t index);

/// How sure it is that a topic is there at all, from 0 to 1, calibrated. 0 past the end and for NULL.
double bilateral_report_topic_confidence(const bilateral_report *report, size_t index);

/// How many actors the article names, whether or not they are in the pair. 0 for NULL.
size_t bilateral_report_actor_count(const bilateral_report *report);

/// The code of an actor, by index from 0, the most salient first. It belongs to the report. NULL past the end and for
/// NULL.
const char *bilateral_report_actor_code(const bilateral_report *report, size_t index);

/// An actor's share of the weight of all mentions, from 0 to 1; all shares sum to 1. 0 past the end and for NULL.
double bilateral_report_actor_salience(const bilateral_report *report, size_t index);

/// How many mentions of an actor counted. 0 past the end and for NULL.
size_t bilateral_report_actor_mentions(const bilateral_report *report, size_t index);

/// How many pieces of evidence there are: words that counted, and words that were seen and set aside, by their place in
/// the article; 4096 at most. 0 for NULL.
size_t bilateral_report_evidence_count(const bilateral_report *report);

/// What a piece of evidence speaks for, in one string as JSON has it: "actor:KW", "topic:drugs", "outcome". By index
/// from 0. It belongs to the report. NULL past the end and for NULL.
const char *bilateral_report_evidence_about(const bilateral_report *report, size_t index);

/// What sort of thing it speaks for, a BILATERAL_ABOUT_ number. 0 past the end and for NULL.
int32_t bilateral_report_evidence_about_kind(const bilateral_report *report, size_t index);

/// The code of the actor or the name of the topic that it speaks for; empty for the outcome. It belongs to the report.
/// NULL past the end and for NULL.
const char *bilateral_report_evidence_about_name(const bilateral_report *report, size_t index);

/// The field that its span is in: BILATERAL_FIELD_TITLE or BILATERAL_FIELD_BODY. 0 past the end and for NULL.
int32_t bilateral_report_evidence_field(const bilateral_report *report, size_t index);

/// Where its words are: bytes of the field as the caller passed it, always on character boundaries. 0 to 0 past the end
/// and for NULL.
bilateral_span bilateral_report_evidence_span(const bilateral_report *report, size_t index);

/// Its words, the same as the field's bytes at the span, but with U+FFFD where bytes were replaced; ended by a NUL.
/// `*length`, where `length` is not NULL, is their number of bytes without that NUL, for text with a NUL within. It
/// belongs to the report. NULL and 0 past the end and for NULL.
const char *bilateral_report_evidence_text(const bilateral_report *report, size_t index, size_t *length);

/// Whether it counted. If not, bilateral_report_evidence_why() says what set it aside. false past the end and for NULL.
bool bilateral_report_evidence_counted(const bilateral_report *report, size_t index);

/// In what way the words counted, or why they did not, in a few words of English: "adjective", "capital", "outlet name",
/// "dateline". For people to read: new ones come with new versions. It belongs to the report. NULL past the end and for
/// NULL.
const char *bilateral_report_evidence_why(const bilateral_report *report,
                                          size_t index);

/// Converts `count` spans of bytes into spans of another unit, BILATERAL_UNIT_UTF16 or BILATERAL_UNIT_CODE_POINTS.
/// `text` is the field that the spans are about, whole and as it was classified. Bytes in it that are not UTF-8 count
/// as the U+FFFD that decoders put in their place, so any bytes will do. The spans may be in any order, and `converted`
/// may be the same array as `spans`. One call costs one pass over the text, so convert many spans at once. After a
/// failure nothing has been written: BILATERAL_INVALID_ARGUMENT for another unit, BILATERAL_INVALID_SPAN for a span
/// that ends before it starts, reaches past the text or cuts a character in two.
bilateral_status bilateral_spans_convert(const char *text,
                                         size_t length,
                                         int32_t unit,
                                         const bilateral_span *spans,
                                         size_t count,
                                         bilateral_span *converted);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* BILATERAL_H */
