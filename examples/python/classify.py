"""Says which two states an article is about, in what, whether anything was signed, and by which words.
examples/hello.rs and examples/c/classify.c do the same, line by line.

    cargo build --release --features capi
    BILATERAL_LIBRARY=target/release/libbilateral.so python3 examples/python/classify.py examples/articles/ar-denied.txt
"""

import sys
from pathlib import Path

from bilateral import Classifier, Error


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: classify.py FILE")
    with Classifier() as classifier:
        report = classifier.classify(Path(sys.argv[1]).read_bytes())
    print("pair:", "-".join(report.dyad.actors) if report.dyad else "none")
    for topic in report.topics:
        print(f"topic: {topic.name} ({topic.level})")
    if report.outcome:
        print("outcome:", report.outcome)
    for words in report.evidence:
        if words.counted:
            print(f"{words.about}: {words.text} ({words.why})")


if __name__ == "__main__":
    try:
        main()
    except (Error, OSError) as problem:
        sys.exit(f"{sys.argv[1]}: {problem}")
