"""Which two states a news article is about, in what matters, and whether anything was signed.

This module calls the bilateral library (libbilateral.so, libbilateral.dylib or bilateral.dll) through ctypes. It is one
file that needs nothing but Python 3.8 or later: copy it next to your code, with the library beside it.

    >>> from bilateral import Classifier
    >>> with Classifier(home="KW") as classifier:
    ...     report = classifier.classify("The Kuwaiti interior minister met his Syrian counterpart in Damascus.")
    >>> report.dyad.actors
    ('KW', 'SY')
    >>> report.partner
    'SY'

Every answer shows the words that led to it, and those that were seen and set aside:

    >>> text = "بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة الإرهاب."
    >>> with Classifier() as classifier:
    ...     report = classifier.classify(text)
    >>> [text[words.start:words.end] for words in report.evidence if words.about == "actor:KW" and words.counted]
    ['الكويتي']

What can go wrong raises Error, which has a code and a message. No text makes it fail, however odd; bytes that are not
UTF-8, and halves of surrogate pairs in a str, raise Error unless `replace_invalid` is set. A classifier that is closed
raises ValueError, and what is no text at all TypeError.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

__all__ = ["Actor", "Classifier", "Dyad", "Error", "Evidence", "Report", "Topic"]

_ABI_VERSION = 1
_OK = 0
_FIELDS = {1: "title", 2: "body", 3: "home", 4: "topics"}
_LANGUAGES = {"ar": 1, "en": 2}
_REPLACE_INVALID_UTF8 = 1
_CODE_POINTS = 2


class Error(Exception):
    """A call that failed.

    code     the library's status number, such as 3 for text that is not UTF-8 or 5 for an unknown home;
             0 if no library could be loaded
    message  what was wrong, and what would be right
    field    "title", "body", "home" or "topics", if one of these was wrong
    offset   for text that is not UTF-8, the offset of the first bad byte, counted in UTF-8 bytes for a str too
    """

    INVALID_ARGUMENT = 2
    INVALID_UTF8 = 3
    INPUT_TOO_LONG = 4
    UNKNOWN_HOME = 5
    INVALID_TOPICS = 6
    PANIC = 100

    def __init__(self, code: int, message: str, field: Optional[str] = None, offset: Optional[int] = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field
        self.offset = offset

    def __reduce__(self) -> Tuple[Any, ...]:
        # Errors cross process pools, and are made anew there with all they say.
        return type(self), (self.code, self.message, self.field, self.offset)


@dataclass(frozen=True)
class Dyad:
    """The two actors whose dealings the article is about, in alphabetical order, and how sure that is, from 0 to 1."""

    actors: Tuple[str, str]
    confidence: float


@dataclass(frozen=True)
class Topic:
    """A topic that the article deals in. `level` is "main" for a main subject and "mentioned" for others."""

    name: str
    level: str
    confidence: float


@dataclass(frozen=True)
class Actor:
    """An actor that the article names: its code, its share of all mentions' weight, and how many of them counted."""

    code: str
    salience: float
    mentions: int


@dataclass(frozen=True)
class Evidence:
    """Words that counted, or that were seen and set aside.

    about       what they speak for: "actor:KW", "topic:drugs" or "outcome"
    field       "title" or "body"
    start, end  where they are, for slices of the str: text[start:end]. Where bytes were given, the str is
                data.decode("utf-8", "replace").
    text        the words themselves, the same as that slice
    counted     whether they counted
    why         in what way they counted, or why they did not
    byte_start, byte_end
                the same place in the text's UTF-8 bytes
    """

    about: str
    field: str
    start: int
    end: int
    text: str
    counted: bool
    why: str
    byte_start: int
    byte_end: int


@dataclass(frozen=True)
class Report:
    """The answer for one article. Plain data: it holds nothing of the library's.

    kind        "bilateral", "multilateral" or "none", and kind_confidence, how sure that is, from 0 to 1
    dyad        the two actors if the article is bilateral, else None
    partner     the other one of the two if the home is one of them, else None
    topics      best first
    outcome     "signed", "planned", "denied" or "none", and outcome_confidence; None unless the article is bilateral
    actors      all that the article names, the most salient first
    evidence    by place in the article
    language    "ar", "en", or "und" if there are no words to read
    truncated   whether a field was longer than 16 MiB and was read only so far
    json        the whole report as one JSON object on one line, with spans in bytes
    """

    kind: str
    kind_confidence: float
    dyad: Optional[Dyad]
    partner: Optional[str]
    topics: Tuple[Topic, ...]
    outcome: Optional[str]
    outcome_confidence: float
    actors: Tuple[Actor, ...]
    evidence: Tuple[Evidence, ...]
    language: str
    truncated: bool
    json: str

    def partner_of(self, home: str) -> Optional[str]:
        """The other one of the two, if `home` is one of them."""
        if self.dyad is None or home not in self.dyad.actors:
            return None
        one, other = self.dyad.actors
        return other if home == one else one


class Classifier:
    """Reads articles. One serves all threads; make it once and keep it.

    home             the outlet's own country, for articles that bring none: a code such as "EG". A hint, never a verdict.
    threshold        a pair less sure than this is withheld, from 0 to 1, and the article's kind is then the likeliest of
                     the others; there is a built-in one
    topics           topics of your own beside the built-in ones: {"water.txt": "water strong: river dam, سد النهضة"}.
                     The keys are names for messages, such as a file's, and the values its rows of text, which
                     `include/bilateral.h` describes.
    replace_invalid  read bytes that are not UTF-8 as U+FFFD instead of raising Error
    max_input        refuse a title or a body of more bytes than this
    library          the library's path; otherwise the environment variable BILATERAL_LIBRARY names it, or it is beside
                     this file, or where the system keeps its libraries

    Close it when done, by `with` or by close(). Reports need it no longer.
    """

    def __init__(
        self,
        *,
        home: Optional[str] = None,
        threshold: Optional[float] = None,
        topics: Optional[Mapping[str, str]] = None,
        replace_invalid: bool = False,
        max_input: Optional[int] = None,
        library: Union[str, "os.PathLike[str]", None] = None,
    ) -> None:
        self._handle: Optional[ctypes.c_void_p] = None
        self._library = _load(library)
        self._replace = replace_invalid
        options = ctypes.c_void_p()
        self._check(self._library.bilateral_options_new(ctypes.byref(options)))
        try:
            self._set(options, home, threshold, topics or {}, max_input)
            handle, error = ctypes.c_void_p(), _Error()
            status = self._library.bilateral_classifier_new(options, ctypes.byref(handle), ctypes.byref(error))
            self._check(status, error)
            self._handle = handle
        finally:
            self._library.bilateral_options_free(options)

    def _set(
        self,
        options: ctypes.c_void_p,
        home: Optional[str],
        threshold: Optional[float],
        topics: Mapping[str, str],
        max_input: Optional[int],
    ) -> None:
        library = self._library
        if home is not None:
            self._check(library.bilateral_options_set_home(options, *self._text(home)))
        if threshold is not None:
            if not 0 <= threshold <= 1:
                raise Error(Error.INVALID_ARGUMENT, f"threshold is {threshold}: it is a confidence from 0 to 1")
            self._check(library.bilateral_options_set_threshold(options, threshold))
        if max_input is not None:
            if max_input < 0:
                raise Error(Error.INVALID_ARGUMENT, f"max_input is {max_input}: it cannot be less than 0")
            self._check(library.bilateral_options_set_max_input(options, min(max_input, sys.maxsize)))
        if not isinstance(topics, Mapping):
            raise TypeError(f"topics must map names of files to rows of text, got {type(topics).__name__}")
        for name, rows in topics.items():
            error = _Error()
            texts = (*self._text(name), *self._text(rows))
            self._check(library.bilateral_options_add_topics(options, *texts, ctypes.byref(error)), error)
        flags = _REPLACE_INVALID_UTF8 if self._replace else 0
        self._check(library.bilateral_options_set_flags(options, flags))

    def classify(
        self, text: Union[str, bytes], *, title: Union[str, bytes, None] = None, home: Optional[str] = None
    ) -> Report:
        """Reads one article.

        `title` is its headline, where that is kept apart. Without one, the text's own first lines are looked through
        for it. `home` is the outlet's country, in place of the classifier's own; a code that is unknown is no hint.

        Raises Error for bytes that are not UTF-8 (unless `replace_invalid` is set) and for input over `max_input`.
        """
        body, headline = self._text(text), self._text(title or "")
        report, error = ctypes.c_void_p(), _Error()
        status = self._library.bilateral_classify_article(
            self._open(), *headline, *body, *self._text(home or ""), ctypes.byref(report), ctypes.byref(error)
        )
        self._check(status, error)
        try:
            line, length = ctypes.c_void_p(), ctypes.c_size_t()
            self._check(self._library.bilateral_report_json(report, ctypes.byref(line), ctypes.byref(length)))
            rendered = ctypes.string_at(line.value or 0, length.value).decode("utf-8")
        finally:
            self._library.bilateral_report_free(report)
        return self._report(rendered, {"title": headline, "body": body})

    def topics(self) -> List[str]:
        """The names of the topics that reports can have."""
        library, handle = self._library, self._open()
        count = library.bilateral_classifier_topic_count(handle)
        return [library.bilateral_classifier_topic_name(handle, at).decode("utf-8") for at in range(count)]

    def actors(self) -> List[str]:
        """The codes of all actors that are known, in alphabetical order."""
        library, handle = self._library, self._open()
        count = library.bilateral_classifier_actor_count(handle)
        return [library.bilateral_classifier_actor_code(handle, at).decode("utf-8") for at in range(count)]

    def name(self, code: str, language: str = "en") -> Optional[str]:
        """The name of the actor with this code, in "ar" or "en"; None if there is none."""
        number = _LANGUAGES.get(language, 0)
        name = self._library.bilateral_classifier_actor_name(self._open(), *self._text(code), number)
        return None if name is None else str(name, "utf-8")

    @property
    def version(self) -> str:
        """The version of the library."""
        return str(self._library.bilateral_version(), "utf-8")

    def close(self) -> None:
        """Gives back what the library holds. No thread may be classifying meanwhile. To close twice is no error."""
        handle, self._handle = self._handle, None
        if handle is not None:
            self._library.bilateral_classifier_free(handle)

    def __enter__(self) -> "Classifier":
        self._open()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()

    def _open(self) -> ctypes.c_void_p:
        if self._handle is None:
            raise ValueError("the classifier is closed")
        return self._handle

    def _text(self, text: Union[str, bytes]) -> Tuple[bytes, int]:
        if isinstance(text, str):
            # Half a surrogate pair is no character, and has no UTF-8: replaced by one that is as long in a str, or
            # refused by the library like any bad byte.
            text = text.encode("utf-8", "replace" if self._replace else "surrogatepass")
        elif not isinstance(text, bytes):
            raise TypeError(f"expected str or bytes, got {type(text).__name__}")
        return text, len(text)

    def _check(self, status: int, error: Optional["_Error"] = None) -> None:
        if status == _OK:
            return
        if error is None or not error.message:
            raise Error(status, str(self._library.bilateral_status_text(status), "utf-8"))
        offset = error.offset if status == Error.INVALID_UTF8 else None
        raise Error(status, error.message.decode("utf-8"), _FIELDS.get(error.field), offset)

    def _report(self, line: str, fields: Dict[str, Tuple[bytes, int]]) -> Report:
        answer = json.loads(line)
        dyad = answer["dyad"]
        return Report(
            kind=answer["kind"],
            kind_confidence=answer["kind_confidence"],
            dyad=dyad and Dyad((dyad["actors"][0], dyad["actors"][1]), dyad["confidence"]),
            partner=answer["partner"],
            topics=tuple(Topic(row["topic"], row["level"], row["confidence"]) for row in answer["topics"]),
            outcome=answer["outcome"],
            outcome_confidence=answer["outcome_confidence"],
            actors=tuple(Actor(row["code"], row["salience"], row["mentions"]) for row in answer["actors"]),
            evidence=tuple(self._evidence(answer["evidence"], fields)),
            language=answer["language"],
            truncated=answer["truncated"],
            json=line,
        )

    def _evidence(self, rows: Sequence[Mapping[str, Any]], fields: Dict[str, Tuple[bytes, int]]) -> Iterator[Evidence]:
        """The rows with spans for str beside those for bytes; the library converts a field's spans in one pass."""
        converted: Dict[str, Iterator[_Span]] = {}
        for field, (text, length) in fields.items():
            places = [_Span(row["start"], row["end"]) for row in rows if row["field"] == field]
            spans = (_Span * len(places))(*places)
            status = self._library.bilateral_spans_convert(text, length, _CODE_POINTS, spans, len(places), spans)
            self._check(status)
            converted[field] = iter(spans)
        for row in rows:
            span = next(converted[row["field"]])
            yield Evidence(
                about=row["for"],
                field=row["field"],
                start=span.start,
                end=span.end,
                text=row["text"],
                counted=row["counted"],
                why=row["why"],
                byte_start=row["start"],
                byte_end=row["end"],
            )


class _Error(ctypes.Structure):
    """bilateral_error of the header."""

    status: int
    field: int
    offset: int
    message: bytes
    _fields_ = [
        ("status", ctypes.c_int32),
        ("field", ctypes.c_int32),
        ("offset", ctypes.c_size_t),
        ("message", ctypes.c_char * 512),
    ]


class _Span(ctypes.Structure):
    """bilateral_span of the header."""

    start: int
    end: int
    _fields_ = [("start", ctypes.c_size_t), ("end", ctypes.c_size_t)]


_STATUS, _HANDLE, _SIZE, _STRING = ctypes.c_int32, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p
_TEXT = [ctypes.c_char_p, ctypes.c_size_t]
_OUT, _ERROR, _SPANS = ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(_Error), ctypes.POINTER(_Span)

# What each function returns and takes. ctypes would guess int, and cut pointers in two.
_FUNCTIONS: Dict[str, Tuple[Any, List[Any]]] = {
    "bilateral_abi_version": (ctypes.c_uint32, []),
    "bilateral_version": (_STRING, []),
    "bilateral_status_text": (_STRING, [_STATUS]),
    "bilateral_options_new": (_STATUS, [_OUT]),
    "bilateral_options_free": (None, [_HANDLE]),
    "bilateral_options_set_home": (_STATUS, [_HANDLE, *_TEXT]),
    "bilateral_options_set_threshold": (_STATUS, [_HANDLE, ctypes.c_double]),
    "bilateral_options_set_max_input": (_STATUS, [_HANDLE, _SIZE]),
    "bilateral_options_set_flags": (_STATUS, [_HANDLE, ctypes.c_uint32]),
    "bilateral_options_add_topics": (_STATUS, [_HANDLE, *_TEXT, *_TEXT, _ERROR]),
    "bilateral_classifier_new": (_STATUS, [_HANDLE, _OUT, _ERROR]),
    "bilateral_classifier_free": (None, [_HANDLE]),
    "bilateral_classifier_topic_count": (_SIZE, [_HANDLE]),
    "bilateral_classifier_topic_name": (_STRING, [_HANDLE, _SIZE]),
    "bilateral_classifier_actor_count": (_SIZE, [_HANDLE]),
    "bilateral_classifier_actor_code": (_STRING, [_HANDLE, _SIZE]),
    "bilateral_classifier_actor_name": (_STRING, [_HANDLE, *_TEXT, ctypes.c_int32]),
    "bilateral_classify_article": (_STATUS, [_HANDLE, *_TEXT, *_TEXT, *_TEXT, _OUT, _ERROR]),
    "bilateral_report_json": (_STATUS, [_HANDLE, _OUT, ctypes.POINTER(_SIZE)]),
    "bilateral_report_free": (None, [_HANDLE]),
    "bilateral_spans_convert": (_STATUS, [*_TEXT, ctypes.c_int32, _SPANS, _SIZE, _SPANS]),
}


def _load(path: Union[str, "os.PathLike[str]", None]) -> Any:
    """The library, with its functions declared and its version checked."""
    found = os.fspath(path) if path is not None else _find()
    try:
        library = ctypes.CDLL(found)
    except OSError as problem:
        raise Error(0, f"cannot load the bilateral library {found}: {problem}") from problem
    try:
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except AttributeError as problem:
        raise Error(0, f"{found} lacks functions of the bilateral library: was it built with its feature capi?") from problem
    version = library.bilateral_abi_version()
    if version != _ABI_VERSION:
        raise Error(0, f"{found} has interface version {version}; this module needs {_ABI_VERSION}")
    return library


def _find() -> str:
    named = os.environ.get("BILATERAL_LIBRARY")
    if named:
        return named
    here = Path(__file__).resolve().parent
    names = ("libbilateral.so", "libbilateral.dylib", "bilateral.dll")
    beside = [here / name for name in names if (here / name).is_file()]
    found = str(beside[0]) if beside else ctypes.util.find_library("bilateral")
    if found is None:
        raise Error(
            0,
            f"no bilateral library: none of {', '.join(names)} is in {here}, and the system has none. "
            "Give its path as Classifier(library=...) or in the environment variable BILATERAL_LIBRARY.",
        )
    return found
