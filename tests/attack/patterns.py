"""Patterns as people write them: time grows no faster than the string.

The schema is `{"pattern": ...}`, and an instance says what is repeated, and what stands
before and behind it. Times are compared within one run only.
"""

from __future__ import annotations

import time
from random import Random

from attack.case import Case, Json, Kind
from conformance.differential.judging import limit
from patterns.corpus import texts
from patterns.matching import Matches, matcher
from predial_codegen.json_types import is_object
from predial_codegen.patterns import PatternError, translate

_PARTS = (
    *(r"[a-z]+", r"\d+", r"\w+", r"[^,]+", r"\s+", r"\S+", r".*", r"[\s\S]", r"[A-Z]?"),
    *(r"[0-9a-f]{8}", r"[a-z0-9-]{1,63}", r"\S{2,}", r"[^@\s]+", r"(?:a|ab)", r"\W+"),
    *(r"[a-zA-Z0-9._%+-]+", r"[1-9]\d*", r"(?:[+-]?\d+)?", r"\w{2}", r"[^/]*", r"a?"),
)
_BETWEEN = ("", "", "-", r"\.", ",", ",?", "@", "/", ":", r"\s*", "|", "[,;]?")
_REPEATS = ("", "*", "+", "{2}", "{1,20}", "{0,30}", "?", "{2,}")
_LOOKS = ("", "", "", r"(?!-)", r"(?=.*\d)", r"(?!.*--)")
_LENGTHS = (64, 256, 1024, 4096, 16_384, 65_536)
_LITTLE = 0.001  # seconds, below which a time says little
_MOST = 10.0  # seconds, that no string of these may take
_ENOUGH = 1.0  # seconds of a large automaton, whose growth shorter strings have shown
_GROWTH = 10  # a string four times as long may take so many times as long


def cases(random: Random) -> list[Case]:
    """A pattern, and strings that repeat what it is like."""
    pattern = _pattern(random)
    try:
        tree = translate(pattern).tree
    except PatternError:
        return [Case({"pattern": pattern}, {"before": "", "pump": "a", "behind": ""})]
    pumps = {text[:12] for text in texts(random, tree, 12) if text}
    pumps |= {"a", "1", " ", "a,", "aa1 "}
    pumps = {*random.sample(sorted(pumps), 5)}
    return [
        Case({"pattern": pattern}, {"before": "", "pump": pump, "behind": behind})
        for pump in sorted(pumps)
        for behind in ("", "\x01")
    ]


def _pattern(random: Random) -> str:
    def sequence(depth: int) -> str:
        return "".join(
            (part(depth) + random.choice(_BETWEEN)).rstrip("|")
            for _ in range(random.randint(1, 3))
        )

    def part(depth: int) -> str:
        if depth and random.random() < 0.4:
            options = [sequence(depth - 1) for _ in range(random.randint(1, 2))]
            return f"(?:{'|'.join(options)}){random.choice(_REPEATS)}"
        return random.choice(_PARTS)

    start, end = random.choice((("^", "$"), ("^", "$"), ("", ""), ("^", ""), ("", "$")))
    return f"{start}{random.choice(_LOOKS)}{sequence(2)}{end}"


def faults(cases: list[Case]) -> list[str]:
    """Which patterns take longer and longer for each character."""
    schema = cases[0].schema
    if not is_object(schema) or not isinstance(schema.get("pattern"), str):
        return [""] * len(cases)
    try:
        matches = matcher(translate(schema["pattern"]))
    except PatternError as error:
        refused = "" if "at offset" in str(error) else f"refused: {error}"
        return [refused] * len(cases)
    return [_fault(matches, case.instance) for case in cases]


def _fault(matches: Matches, instance: Json) -> str:
    if not isinstance(instance, dict) or instance.keys() != {
        "before",
        "pump",
        "behind",
    }:
        return ""
    before, took = _MOST, 0.0
    for length in _LENGTHS:
        if took > _ENOUGH:
            break
        text = pumped(instance, length)
        try:
            with limit(_MOST):
                took = _seconds(matches, text)
                if took > _GROWTH * before:  # or the machine did something else
                    took = min(_seconds(matches, text) for _ in range(3))
        except TimeoutError:
            return f"not linear: {length} characters take more than {_MOST} s"
        if took > _GROWTH * before:
            return f"not linear: a quarter of {length} takes less than a {_GROWTH}th"
        before = max(took, _LITTLE)
    return ""


def pumped(instance: Json, length: int) -> str:
    """The string of so many characters, or a few more."""
    pump = str(instance["pump"]) or "a"
    times = length // len(pump)
    return f"{instance['before']}{pump * times}{instance['behind']}"


def _seconds(matches: Matches, text: str) -> float:
    began = time.process_time()  # which does not count what else the machine does
    matches(text)
    return time.process_time() - began


KIND = Kind(cases, faults)
