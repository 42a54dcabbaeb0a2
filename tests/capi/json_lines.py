"""Reads articles, each as the lengths of title, body and home on a line and then their bytes; writes their JSON."""

import sys

from bilateral import Classifier


def main() -> None:
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    with Classifier() as classifier:
        while line := source.readline():
            title, body, home = (source.read(int(length)).decode("utf-8") for length in line.split())
            report = classifier.classify(body, title=title or None, home=home or None)
            for words in report.evidence:
                field = title if words.field == "title" else body
                assert field[words.start : words.end] == words.text, words
                assert field.encode("utf-8")[words.byte_start : words.byte_end].decode("utf-8") == words.text, words
            sink.write(report.json.encode("utf-8") + b"\n")


main()
