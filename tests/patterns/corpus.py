"""Patterns that people wrote, patterns at random, and strings to try them on."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import botocore.loaders

from conformance.suite import DRAFTS, groups
from predial_codegen.json_types import is_array, is_object
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Alternation,
    BackReference,
    Capture,
    Char,
    CharClass,
    Dot,
    Escape,
    Look,
    Node,
    Property,
    Repeat,
    Sequence,
)
from predial_codegen.patterns.traversal import walk

CHARACTERS = "aaabbbc-0_ \n\u2028\u00e9E\u017f\U0001f600\u0663A"
_SINGLES = (
    *["a", "b", "c", "-", ".", r"\d", r"\w", r"\W", r"\s", r"\S", "[ab]", "[^a]"],
    *["[a-c]", "[^]", r"[\w-]", "\u00e9", r"[^\W_]", r"\D", r"\p{Lu}", "\U0001f600"],
)
_QUANTIFIERS = ("*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "*?", "{0,5}")
_GROUPS = ("a", "b", "[ab]", "a|b", "ab|a", "a?", ".", "..", r"\w", "(?:a|b-)", "-?")
_CASES = Path(__file__).parents[1] / "cases"


@cache
def public_patterns() -> list[str]:
    """All of the official suite, of botocore's models, and of the case folders."""
    found = set[str]()
    for draft in DRAFTS:
        for group in groups(draft):
            found |= set(_patterns(group.schema))
    for path in _CASES.glob("*/schemas/*.json"):
        found |= set(_patterns(json.loads(path.read_text("utf-8"))))
    loader = botocore.loaders.Loader()
    for service in loader.list_available_services("service-2"):
        for shape in loader.load_service_model(service, "service-2")["shapes"].values():
            found |= set(_patterns(shape))
    return sorted(found)


def _patterns(value: object) -> Iterator[str]:
    if is_object(value):
        pattern, named = value.get("pattern"), value.get("patternProperties")
        if isinstance(pattern, str):
            yield pattern
        if is_object(named):
            yield from named
        for each in value.values():
            yield from _patterns(each)
    elif is_array(value):
        for each in value:
            yield from _patterns(each)


def random_pattern(random: Random) -> str:
    """A pattern of a few nested parts; some refer back."""
    maker = _Maker(random)
    body = maker.row() if random.random() < 0.4 else maker.part(random.randint(3, 6))
    shape = random.choice(("^(?:{})$", "^(?:{})$", "^{}", "{}$", "{}", "{}"))
    return shape.replace("{}", body)


class _Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.groups = 0

    def part(self, depth: int) -> str:
        random = self.random
        if depth == 0 or random.random() < 0.25:
            return random.choice(_SINGLES)
        inner = [self.part(depth - 1) for _ in range(random.randint(1, 3))]
        row = "".join(inner)
        kinds = (
            *[row] * 3,
            *[f"(?:{'|'.join(inner)})"] * 2,
            *[f"(?:{row}){random.choice(_QUANTIFIERS)}"] * 3,
            f"(?{random.choice(('=', '!', '<=', '<!'))}{row})",
            random.choice(("^", "$", r"\b", r"\B")),
        )
        return random.choice(kinds)

    def row(self) -> str:
        """Parts, some of which refer to groups before."""
        parts: list[str] = []
        for _ in range(self.random.randint(2, 7)):
            kind = self.random.random()
            if kind < 0.3:
                self.groups += 1
                parts.append(f"({self.random.choice(_GROUPS)})")
            elif kind < 0.6 and self.groups:
                parts.append(rf"\{self.random.randint(1, self.groups)}(?:)")
            else:
                parts.append(self.part(2))
        first = self.random.randint(0, len(parts))
        looped = "".join(parts[first:])
        quantifier = self.random.choice(("", "", "*", "+", "{2}", "?"))
        return "".join(parts[:first]) + f"(?:{looped}){quantifier}"


def texts(random: Random, tree: Node, count: int) -> list[str]:
    """Some strings at random, and some that are like what the pattern matches."""
    alike = _Sampler(random, 3)
    found = [
        "".join(random.choices(CHARACTERS, k=random.choice((0, 1, 2, 3, 5, 8))))
        for _ in range(count // 2)
    ]
    while len(found) < count:
        text = alike.text(tree)[:200]
        at = random.randint(0, len(text))
        changed = text[:at] + random.choice(CHARACTERS) + text[at + 1 :]
        found.append(text if random.random() < 0.5 else changed)
    return found


def pumped(random: Random, tree: Node, length: int) -> list[str]:
    """Long strings, which repeat what a loop of the pattern does, and then differ."""
    bodies = [
        node.body
        for node, _ in walk(tree)
        if isinstance(node, Repeat) and node.maximum not in (0, 1)
    ]
    once, many = _Sampler(random, 1), _Sampler(random, 3)
    pumps = [sampler.text(body) for sampler in (once, many) for body in bodies]
    pump = random.choice([each for each in pumps if each] or ["a"])
    text = (many.text(tree)[:20] + pump * (length // len(pump)))[:length]
    return [text, text[:-1] + "\x01"]


class _Sampler:
    """Makes strings that a pattern matches, but for what it looks at."""

    def __init__(self, random: Random, most: int) -> None:
        self.random = random
        self.most = most
        self.groups = dict[int, str]()

    def text(self, node: Node) -> str:
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                text = self.character(node)
            case Sequence(parts):
                text = "".join(map(self.text, parts))
            case Alternation(options):
                text = self.text(self.random.choice(options))
            case Capture(body, index):
                text = self.groups[index] = self.text(body)
            case Repeat(body, minimum, maximum):
                limit = max(
                    minimum, min(self.most, self.most if maximum is None else maximum)
                )
                times = self.random.randint(min(minimum, 50), min(limit, 50))
                text = "".join(self.text(body) for _ in range(times))
            case BackReference(index):
                text = self.groups.get(index, "")
            case Look(body) if not node.negated and self.random.random() < 0.3:
                text = self.text(body)
            case _:
                text = ""
        return text

    def character(self, node: Char | Dot | Escape | Property | CharClass) -> str:
        ranges = characters(node).ranges
        if not ranges:
            return ""
        first, last = self.random.choice(ranges[:4])
        return chr(self.random.randint(first, min(last, first + 100)))
