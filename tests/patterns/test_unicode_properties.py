r"""`\p{...}` follows the tables of Unicode 18.0 on every Python."""

import re
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from patterns.matching import matcher
from predial_codegen.patterns import PatternError, translate, unicode_properties

CASES: list[tuple[str, list[str], list[str]]] = [
    (r"^\p{L}$", ["a", "\u00e9", "\u4e00"], ["1", "_"]),
    (r"^\p{Letter}$", ["a"], ["1"]),
    (r"^\p{gc=Nd}$", ["0", "\u0663"], ["a", "\u00b2"]),
    (r"^\p{digit}$", ["\u09ea"], ["\u2160"]),
    (r"^\P{Lu}$", ["a"], ["A"]),
    (r"^[^\p{Lu}]$", ["a"], ["A"]),
    (r"^[\P{Lu}A]$", ["a", "A"], ["B"]),
    (r"^[\p{Lu}\d_]$", ["A", "1", "_"], ["a"]),
    (r"^\p{Script=Greek}$", ["\u03b1"], ["a", "\u0342"]),
    (r"^\p{scx=Grek}$", ["\u03b1", "\u0342"], ["a"]),
    (r"^\p{sc=Qaac}$", ["\u2c80"], ["a"]),
    (r"^\p{Alphabetic}$", ["a"], ["1"]),
    (r"^\p{Emoji_Presentation}$", ["\U0001f600"], ["1"]),
    (r"^\p{White_Space}$", ["\x85"], ["\ufeff"]),
    (r"^\p{ASCII}$", ["\x7f"], ["\x80"]),
    (r"^\P{Any}$", [], ["a", "\n"]),
    (r"^(?<caf\u00e9>a)\k<caf\u00e9>$", ["aa"], ["a"]),
]
_NEEDS_TABLES = "the optional package regex is not installed"


@pytest.mark.parametrize(("pattern", "matching", "others"), CASES)
def test_property(pattern: str, matching: list[str], others: list[str]) -> None:
    pytest.importorskip("regex", reason=_NEEDS_TABLES)
    search = matcher(translate(pattern))
    assert [text for text in matching if not search(text)] == []
    assert [text for text in others if search(text)] == []


def test_every_name_of_the_standard_is_known() -> None:
    pytest.importorskip("regex", reason=_NEEDS_TABLES)
    known = unicode_properties.EXPRESSIONS
    empty = [name for name in known if not unicode_properties.property_set(name, 0)]
    assert empty == []


def test_without_tables_a_property_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "regex", None)
    with pytest.raises(PatternError, match="needs Unicode tables"):
        translate(r"\p{L}")


def _nothing_found(*_: object) -> Iterator[re.Match[str]]:
    return iter(())


def test_other_tables_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    older = ModuleType("regex")
    monkeypatch.setattr(older, "finditer", _nothing_found, raising=False)
    monkeypatch.setitem(sys.modules, "regex", older)
    with pytest.raises(PatternError, match=r"needs Unicode 18\.0"):
        translate(r"\p{L}")
