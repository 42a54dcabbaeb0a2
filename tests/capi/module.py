"""Tests of examples/python/bilateral.py. tests/capi/python.rs runs them with the library of the build."""

import dataclasses
import gc
import pickle
import threading
import unittest

import bilateral
from bilateral import Classifier, Error

ARABIC = "😀 بحث وزير الداخلية الكويتي مع نظيره السوري في دمشق مكافحة الإرهاب، ولم يوقع الجانبان أي اتفاق."
ENGLISH = "Kuwait's interior minister met his Syrian counterpart in Damascus."


class Reading(unittest.TestCase):
    def test_a_report_is_typed(self) -> None:
        with Classifier(home="KW") as classifier:
            report = classifier.classify(ARABIC)
        self.assertEqual(report.kind, "bilateral")
        self.assertEqual(report.dyad.actors, ("KW", "SY"))
        self.assertTrue(0 < report.dyad.confidence <= 1)
        self.assertEqual(report.partner, "SY")
        self.assertEqual([topic.name for topic in report.topics], ["terrorism"])
        self.assertIn(report.topics[0].level, ("main", "mentioned"))
        self.assertEqual(report.outcome, "denied")
        self.assertEqual(report.language, "ar")
        self.assertFalse(report.truncated)
        self.assertEqual({actor.code for actor in report.actors}, {"KW", "SY"})
        self.assertAlmostEqual(sum(actor.salience for actor in report.actors), 1, places=2)
        self.assertEqual(report.partner_of("SY"), "KW")
        self.assertIsNone(report.partner_of("EG"))
        with self.assertRaises(dataclasses.FrozenInstanceError):
            report.kind = "none"

    def test_spans_are_slices_of_str_and_of_bytes(self) -> None:
        with Classifier() as classifier:
            report = classifier.classify(ARABIC, title="الكويت وسوريا 😀 مباحثات")
        self.assertEqual({words.field for words in report.evidence}, {"title", "body"})
        for words in report.evidence:
            field = "الكويت وسوريا 😀 مباحثات" if words.field == "title" else ARABIC
            self.assertEqual(field[words.start : words.end], words.text)
            self.assertEqual(field.encode()[words.byte_start : words.byte_end].decode(), words.text)

    def test_nothing_to_read_is_no_error(self) -> None:
        with Classifier() as classifier:
            for text in ("", b"", "\0", "…"):
                report = classifier.classify(text)
                self.assertEqual((report.kind, report.dyad, report.outcome, report.evidence), ("none", None, None, ()))

    def test_a_home_of_the_article_comes_first(self) -> None:
        with Classifier(home="KW") as classifier:
            self.assertEqual(classifier.classify(ENGLISH, home="SY").partner, "KW")
            self.assertEqual(classifier.classify(ENGLISH).partner, "SY")
            self.assertIsNone(classifier.classify(ENGLISH, home="EG").partner)

    def test_a_threshold_withholds(self) -> None:
        with Classifier(threshold=1) as classifier:
            self.assertIsNone(classifier.classify(ENGLISH).dyad)

    def test_own_topics(self) -> None:
        with Classifier(topics={"water.txt": "water strong: river dam, سد النهضة"}) as classifier:
            self.assertEqual(classifier.topics(), ["terrorism", "drugs", "cyber", "borders", "water"])
            report = classifier.classify("Egypt and Ethiopia held talks on the river dam in Cairo on Monday.")
        self.assertIn("water", [topic.name for topic in report.topics])

    def test_what_is_known(self) -> None:
        with Classifier() as classifier:
            self.assertGreater(len(classifier.actors()), 250)
            self.assertEqual(classifier.actors(), sorted(classifier.actors()))
            self.assertEqual(classifier.name("KW"), "Kuwait")
            self.assertEqual(classifier.name("KW", "ar"), "الكويت")
            self.assertIsNone(classifier.name("ZZ"))
            self.assertIsNone(classifier.name("KW", "fr"))
            self.assertRegex(classifier.version, r"^\d+\.\d+\.\d+")


class BadInput(unittest.TestCase):
    def test_bad_bytes_are_refused_with_their_place(self) -> None:
        with Classifier() as classifier:
            with self.assertRaises(Error) as caught:
                classifier.classify(b"Kuwait \xff")
            self.assertEqual((caught.exception.code, caught.exception.field, caught.exception.offset), (3, "body", 7))
            self.assertEqual(caught.exception.code, Error.INVALID_UTF8)
            self.assertIn("offset 7", caught.exception.message)
            self.assertEqual(str(caught.exception), caught.exception.message)
            with self.assertRaises(Error) as caught:
                classifier.classify("", title=b"\xff")
            self.assertEqual(caught.exception.field, "title")

    def test_bad_bytes_are_replaced_when_asked(self) -> None:
        data = b"\xff\xe2\x82 " + ENGLISH.encode() + b" \xf0\x9f\x98 " + ENGLISH.encode()
        text = data.decode("utf-8", "replace")
        with Classifier(replace_invalid=True) as classifier:
            report = classifier.classify(data)
        self.assertEqual(report.dyad.actors, ("KW", "SY"))
        for words in report.evidence:
            self.assertEqual(text[words.start : words.end], words.text)
            self.assertEqual(data[words.byte_start : words.byte_end].decode(), words.text)

    def test_half_a_surrogate_pair(self) -> None:
        text = "\ud83d " + ENGLISH
        with Classifier() as classifier, self.assertRaises(Error) as caught:
            classifier.classify(text)
        self.assertEqual(caught.exception.code, Error.INVALID_UTF8)
        with Classifier(replace_invalid=True) as classifier:
            for words in classifier.classify(text).evidence:
                self.assertEqual(text[words.start : words.end], words.text)

    def test_input_over_the_limit(self) -> None:
        with Classifier(max_input=3) as classifier:
            classifier.classify("abc")
            with self.assertRaises(Error) as caught:
                classifier.classify("abcd")
        self.assertEqual(caught.exception.code, Error.INPUT_TOO_LONG)

    def test_an_error_survives_pickling(self) -> None:
        error = Error(3, "not UTF-8", "body", 7)
        copy = pickle.loads(pickle.dumps(error))
        self.assertEqual((copy.code, copy.message, copy.field, copy.offset), (3, "not UTF-8", "body", 7))

    def test_a_closed_classifier_says_so(self) -> None:
        classifier = Classifier()
        classifier.close()
        with self.assertRaises(ValueError):
            classifier.classify("x")
        with self.assertRaises(ValueError), classifier:
            pass

    def test_topics_are_named(self) -> None:
        with self.assertRaises(TypeError):
            Classifier(topics="water strong: river")  # type: ignore[arg-type]

    def test_settings_that_are_wrong(self) -> None:
        for settings, code, message in [
            ({"home": "Egypt"}, Error.UNKNOWN_HOME, "unknown home `Egypt`"),
            ({"threshold": 2}, Error.INVALID_ARGUMENT, "threshold is 2: it is a confidence from 0 to 1"),
            ({"threshold": float("nan")}, Error.INVALID_ARGUMENT, "threshold is nan"),
            ({"max_input": -1}, Error.INVALID_ARGUMENT, "max_input is -1"),
            ({"topics": {"mine.txt": "water strong river"}}, Error.INVALID_TOPICS, "mine.txt, line 1"),
        ]:
            with self.subTest(settings), self.assertRaises(Error) as caught:
                Classifier(**settings)
            self.assertEqual(caught.exception.code, code)
            self.assertIn(message, caught.exception.message)

    def test_what_is_no_text(self) -> None:
        with Classifier() as classifier, self.assertRaises(TypeError):
            classifier.classify(None)

    def test_a_library_that_is_none(self) -> None:
        for path in ("/nonexistent.so", bilateral.__file__):
            with self.assertRaises(Error) as caught:
                Classifier(library=path)
            self.assertEqual(caught.exception.code, 0)
            self.assertIn(path, caught.exception.message)


class Lifetime(unittest.TestCase):
    def test_a_closed_classifier_says_so(self) -> None:
        classifier = Classifier()
        report = classifier.classify(ENGLISH)
        classifier.close()
        classifier.close()
        self.assertEqual(report.dyad.actors, ("KW", "SY"))
        for use in (lambda: classifier.classify(""), classifier.topics, classifier.actors, lambda: classifier.name("KW")):
            with self.assertRaises(ValueError):
                use()

    def test_a_forgotten_classifier_is_collected(self) -> None:
        for _ in range(50):
            Classifier().classify(ENGLISH)
        gc.collect()

    def test_one_classifier_serves_threads(self) -> None:
        answers = []
        with Classifier() as classifier:
            expected = classifier.classify(ARABIC)
            threads = [threading.Thread(target=lambda: answers.append(classifier.classify(ARABIC))) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(answers, [expected] * 8)


if __name__ == "__main__":
    unittest.main()
