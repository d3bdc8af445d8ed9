r"""Resolves what stands between the braces of `\p{...}` to a set of code points.

The tables are those of Unicode 18.0, whatever Python runs: they come from the `regex`
package, which carries its own, and which is imported only when a pattern needs it.
"""

import hashlib
import importlib
from difflib import get_close_matches
from functools import cache
from types import ModuleType

from predial_codegen.patterns.charset import EVERYTHING, CharSet
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.unicode_names import (
    BINARY_PROPERTIES,
    GENERAL_CATEGORIES,
    SCRIPTS,
)

# Every version of Unicode assigns more characters, so the unassigned ones identify it.
_UNASSIGNED_IN_UNICODE_18 = (
    "7271c25c1bde8dc63d1d25a899d0a401cd6eef9ce643a7a93e360142ea227b78"
)
_INSTALL = "install regex>=2026.9.29, the first with the tables of Unicode 18.0"

EXPRESSIONS = (
    {name: f"General_Category={long}" for name, long in GENERAL_CATEGORIES.items()}
    | {
        f"{key}={name}": f"General_Category={long}"
        for key in ("gc", "General_Category")
        for name, long in GENERAL_CATEGORIES.items()
    }
    | {
        f"{key}={name}": f"{query}={long}"
        for key, query in (
            ("sc", "Script"),
            ("Script", "Script"),
            ("scx", "Script_Extensions"),
            ("Script_Extensions", "Script_Extensions"),
        )
        for name, long in SCRIPTS.items()
    }
    | BINARY_PROPERTIES
)


def property_set(expression: str, position: int) -> CharSet:
    r"""The set of `\p{expression}`, which stands at `position` in the pattern."""
    query = EXPRESSIONS.get(expression)
    if query is None:
        raise PatternError(
            f"unknown Unicode property {expression!r}", position, _advice(expression)
        )
    if query == "Any":
        return EVERYTHING
    return _matched(_regex(expression, position), query)


def _advice(expression: str) -> str:
    if expression in SCRIPTS:
        return f"write Script={expression}"
    known = {name.lower(): name for name in EXPRESSIONS}
    close = get_close_matches(expression.lower(), known, n=1)
    if close:
        return f"did you mean {known[close[0]]!r}?"
    return "see the tables of UnicodeMatchProperty in ECMA-262"


def _regex(expression: str, position: int) -> ModuleType:
    try:
        regex = importlib.import_module("regex")
    except ImportError:
        message = f"property {expression!r} needs Unicode tables, and there are none"
        raise PatternError(message, position, _INSTALL) from None
    if not _has_unicode_18(regex):
        message = f"property {expression!r} needs Unicode 18.0, and regex has another"
        raise PatternError(message, position, _INSTALL)
    return regex


@cache
def _has_unicode_18(regex: ModuleType) -> bool:
    unassigned = repr(_matched(regex, "General_Category=Unassigned").ranges)
    digest = hashlib.sha256(unassigned.encode()).hexdigest()
    return digest == _UNASSIGNED_IN_UNICODE_18


@cache
def _matched(regex: ModuleType, query: str) -> CharSet:
    runs = regex.finditer(rf"\p{{{query}}}+", _all_characters())
    return CharSet(tuple((run.start(), run.end() - 1) for run in runs))


@cache
def _all_characters() -> str:
    return "".join(map(chr, range(0x110000)))
