"""Patterns become short, readable Python that matches what ECMA-262 says."""

from dataclasses import FrozenInstanceError

import pytest

from patterns.matching import matcher
from predial_codegen.patterns import translate
from predial_codegen.patterns.writing import write

# Pattern, its Python, texts that match, texts that do not: facts of ECMA-262.
CASES: list[tuple[str, str | None, list[str], list[str]]] = [
    (
        r"^\+[1-9]\d{1,14}$",
        r"^\+[1-9][0-9]{1,14}\Z",
        ["+12"],
        ["+1", "+12\n", "+1\u0663"],
    ),
    ("a$", r"a\Z", ["a"], ["a\n"]),
    ("^a", "^a", ["ab"], ["b\na"]),
    (
        "^.$",
        r"^[^\n\r\u2028\u2029]\Z",
        ["a", "\x85", "\U0001f600"],
        ["\n", "\r", "\u2028"],
    ),
    (r"^\d$", r"^[0-9]\Z", ["0"], ["\u0663"]),
    (r"^\w+$", r"^[a-zA-Z0-9_]+\Z", ["aZ_9"], ["\u00e9", "\u017f", "\u212a"]),
    (r"^[\w.-]+$", r"^[a-zA-Z0-9_.-]+\Z", ["a.b-c"], ["a b"]),
    (r"^\W$", r"^[^a-zA-Z0-9_]\Z", ["\u00e9"], ["a"]),
    (
        r"^\s$",
        r"^[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\Z",
        ["\v", "\ufeff", "\u2028", "\u00a0"],
        ["\x1c", "\x85", "\u180e", "\u200b"],
    ),
    (r"^[^\W_]$", r"^[0-9A-Za-z]\Z", ["a", "0"], ["_", "-", "\u00e9"]),
    (r"^[\s\S]$", r"^[\s\S]\Z", ["\n", "a", "\x1c"], [""]),
    ("^[^]$", r"^[\s\S]\Z", ["\n", "a"], [""]),
    ("[]", r"[^\s\S]", [], ["", "a"]),
    ("a|", "a|", ["", "b"], []),
    (r"\bfoo", r"(?a:\b)foo", ["a foo", "\u00e9foo"], ["afoo"]),
    (r"^\B$", r"^(?!(?a:\b))\Z", [""], ["a"]),
    # V8 finds \B between the halves of a surrogate pair, where ECMA-262 never looks.
    (r"\B", None, ["b\u00e9", "", "\u00e9"], ["b", "b\U0001f600a"]),
    (r"\Bs", None, ["as"], ["\u00e9s", "\u017fs"]),
    (r"s\b", None, ["s\u00e9", "s\u212a"], ["sa"]),
    (r"\b.\b", None, ["k", "\u00e9k"], ["\u00e9", "\u017f", "\u0663"]),
    (r"\b.*\B\w$", None, ["\u00e9ab"], ["\u00e9b", "ab\u00e9"]),
    (r"[\b]", r"[\x08]", ["\b"], ["b"]),
    (r"\cJ\0\x41\u0042", r"\n\x00AB", ["\n\0AB"], ["J0AB"]),
    (r"^\u{1F600}$", r"^\U0001f600\Z", ["\U0001f600"], ["1F600"]),
    (r"^[\ud83d\ude00]$", r"^[\U0001f600]\Z", ["\U0001f600"], ["\ud83d"]),
    ("^\ud83d\ude00.$", r"^\U0001f600[^\n\r\u2028\u2029]\Z", ["\U0001f600a"], []),
    (r"\ud83d", r"\ud83d", ["\ud83d"], ["\U0001f600"]),
    ("^caf\u00e9 #1$", r"^caf\u00e9 #1\Z", ["caf\u00e9 #1"], ["cafe #1"]),
    (r"a\-b\/\@", "a-b/@", ["a-b/@"], ["ab"]),
    (r"^[&&||~~]+$", r"^[&\&|\|~\~]+\Z", ["&|~"], [""]),
    ("^[+--]$", r"^[+-\-]\Z", ["+", ",", "-"], ["."]),
    ("^[-a[^]+$", r"^[\-a\[^]+\Z", ["-", "a[^"], ["]"]),
    (r"^[\^a]$", r"^[\^a]\Z", ["^"], ["b"]),
    ("(?:a|b){1}c{0,}d{2,2}?", "(?:a|b)c*d{2}", ["add", "bcdd"], ["cdd"]),
    ("(?:a+)+", "(?:a+)+", ["a"], [""]),
    (
        r"^(?<quote>['\"]).*\k<quote>$",
        r"""^(['"])[^\n\r\u2028\u2029]*\1\Z""",
        ["'a'"],
        ["'a\""],
    ),
    (r"^(a)?\1b$", r"^(a)?(?(1)\1)b\Z", ["b", "aab"], ["ab"]),
    (r"^\1(a)$", r"^(?:)(a)\Z", ["a"], ["aa"]),
    (r"^(?:(a)|b\1)$", r"^(?:(a)|b(?:))\Z", ["a", "b"], ["ba"]),
    (r"^(?:(a)\1)+$", r"^(?:(a)\1)+\Z", ["aaaa"], ["aaa"]),
    (r"^(a)(?:\1)0$", r"^(a)\1(?:)0\Z", ["aa0"], ["a0"]),
    (r"^(?=(a+))\1b", r"^(?=(a+))\1b", ["aab"], ["aa"]),
    ("(?<=a|bc)d", "(?:(?<=a)|(?<=bc))d", ["ad", "bcd"], ["cd"]),
    ("(?<!a|bc)d", "(?<!a)(?<!bc)d", ["d", "cd"], ["ad", "bcd"]),
    ("(?<=a{1,2}b)c", "(?:(?<=ab)|(?<=a{2}b))c", ["abc"], ["bc"]),
    ("(?<=(a|b)c)(d)\\2", "(?<=(a|b)c)(d)\\2", ["acdd"], ["acd"]),
    (r"^(?!.*\.\.).+$", None, ["a.b"], ["a..b"]),
    (r"^\p{Any}$", r"^[\s\S]\Z", ["\n"], [""]),
]


@pytest.mark.parametrize(("pattern", "python", "matching", "others"), CASES)
def test_translation(
    pattern: str, python: str | None, matching: list[str], others: list[str]
) -> None:
    translated = translate(pattern)
    assert translated.ecma == pattern
    assert python is None or write(translated.tree) == python
    search = matcher(translated)
    assert [text for text in matching if not search(text)] == []
    assert [text for text in others if search(text)] == []


def test_equal_patterns_are_equal_and_frozen() -> None:
    translated = translate("a+")
    assert translated == translate("a+")
    with pytest.raises(FrozenInstanceError):
        setattr(translated, "ecma", "b")  # noqa: B010 what is frozen must not type-check
