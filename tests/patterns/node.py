"""Compares verdicts with those of node, which is a JavaScript engine."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from random import Random
from shutil import which

from patterns.corpus import texts
from patterns.matching import by_automaton, matcher
from predial_codegen.patterns import PatternError, translate
from predial_codegen.patterns.parsing import parse

_ORACLE = Path(__file__).with_name("oracle.js")


def compare(patterns: Iterable[str], random: Random, each: int) -> Counter[str]:
    """Try each pattern on so many strings, and count; print what is wrong."""
    batch: list[tuple[str, list[str]]] = []
    tally = Counter[str]()
    for pattern in patterns:
        try:
            batch.append((pattern, texts(random, parse(pattern), each)))
        except PatternError:
            tally["no pattern for us"] += 1
            batch.append((pattern, []))
    lines = "\n".join(json.dumps(item) for item in batch)
    node = which("node") or "node"
    # What V8 compiles has been wrong, where what it interprets was right.
    run = [node, "--regexp-interpret-all", str(_ORACLE)]
    answer = subprocess.run(
        run, input=lines, capture_output=True, check=True, text=True
    )
    for (pattern, strings), verdicts in zip(
        batch, json.loads(answer.stdout), strict=True
    ):
        tally += _judged(pattern, strings, verdicts)
    return tally


def _judged(pattern: str, strings: list[str], verdicts: str | None) -> Counter[str]:
    try:
        translated = translate(pattern)
    except PatternError as error:
        return Counter([f"refused: {error.message}"] if verdicts is not None else [])
    if verdicts is None:
        sys.stdout.write(f"node refuses {pattern!a}\n")
        return Counter(["wrong"])
    if verdicts == "slow":
        return Counter(["node is too slow"])
    tally = Counter([type(translated.matcher).__name__])
    matchers = [matcher(translated)]
    with suppress(PatternError):
        matchers.append(by_automaton(translated))
    for text, verdict in zip(strings, verdicts, strict=True):
        tally["pairs"] += 1
        if {bool(matches(text)) for matches in matchers} != {verdict == "1"}:
            tally["wrong"] += 1
            sys.stdout.write(f"{pattern!a} on {text!a}: node says {verdict}\n")
    return tally
