"""spaCy's PhraseMatcher as a peer: how long it takes to find all forms in all texts.

    python3 phrase_matcher.py text|tokens

outside.rs tells what is asked on standard input and answered on standard output. "text" takes the texts apart in each
pass, as whoever has text must; with "tokens" that was done beforehand, at no cost.
"""

import sys
import time

import spacy
from spacy.matcher import PhraseMatcher


def main(given):
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    lines = iter(sys.stdin.readline, "")
    forms, texts = map(int, next(lines).split())
    forms = [next(lines)[:-1] for _ in range(forms)]
    texts = [next(lines)[:-1] for _ in range(texts)]

    tokens = spacy.blank("ar")
    matcher = PhraseMatcher(tokens.vocab)
    matcher.add("form", list(tokens.pipe(forms)))
    print("spaCy", spacy.__version__, file=sys.stderr)
    if given == "tokens":
        texts = list(tokens.pipe(texts))

    for passes in lines:
        begin = time.perf_counter_ns()
        for _ in range(int(passes)):
            if given == "tokens":
                matches = sum(len(matcher(text)) for text in texts)
            else:
                matches = sum(len(matcher(tokens(text))) for text in texts)
        print(time.perf_counter_ns() - begin, matches, flush=True)


main(*sys.argv[1:])
