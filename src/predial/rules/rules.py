"""What each rule is for: the class of a keyword or a format says so.

A docstring has, beside its first sentence, `Why:`, `Fix:`, `Refuses:` (a value and a
schema that refuses it) and `Origin:`. It costs nothing where it is not read.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType
    from typing import Any

_SECTION = re.compile(r"^ {4}(Why|Fix|Refuses|Origin): (.*(?:\n {8}.*)*)", re.MULTILINE)
_STANDARD = "JSON Schema"


class Rule:
    """A rule, as people read of it.

    Attributes:
        code: What findings are called.
        what: What it requires.
        why: What it is for; empty if that is not known.
        fix: What to do; empty if that is not known.
        refuses: A value, `under`, and a schema that refuses it.
        origin: Who defines it.
    """

    __slots__ = ("code", "fix", "origin", "refuses", "what", "why")

    def __init__(
        self,
        code: str,
        what: str,
        why: str = "",
        fix: str = "",
        refuses: str = "",
        origin: str = _STANDARD,
    ) -> None:
        self.code = code
        self.what = what
        self.why = why
        self.fix = fix
        self.refuses = refuses
        self.origin = origin


def rule_of(code: str, keyword: Any) -> Rule:
    """The rule that a keyword of a contract's table stands for.

    Args:
        code: The code of its violations.
        keyword: The keyword; None if it is not known.
    """
    spec = getattr(keyword, "format", None)
    rule = _written(code, type(keyword).__doc__ if keyword else "")
    if spec is None:
        return rule if rule.what or keyword else (find(code) or rule)
    own = _written(code, spec.is_valid.__doc__)
    return Rule(
        code,
        spec.message.partition("; ")[0].replace("{{", "{").replace("}}", "}"),
        own.why or rule.why,
        own.fix or rule.fix,
        own.refuses,
        own.origin,
    )


def find(code: str) -> Rule | None:
    """The rule of a code."""
    from predial.rules.input_rules import RULES

    of_inputs = {rule.code: rule for rule in RULES}
    if code in of_inputs:
        return of_inputs[code]
    return next((rule for rule in all_rules() if rule.code == code), None)


@cache
def all_rules() -> list[Rule]:
    """Every rule, in the order of their codes."""
    from predial.rules.input_rules import RULES

    rules = [*_of_keywords(), *_of_formats(), *RULES]
    return sorted(rules, key=lambda rule: rule.code.lower())


def _of_keywords() -> Iterator[Rule]:
    import predial_runtime.keywords as package
    from predial_runtime.schemas import Keyword

    for module in _modules(package):
        for kind in vars(module).values():
            if (
                isinstance(kind, type)
                and issubclass(kind, Keyword)
                and kind.__module__ == module.__name__
                and kind.name not in {"", "format"}
                and kind.message
            ):
                yield _written(kind.name, kind.__doc__)


def _of_formats() -> Iterator[Rule]:
    import predial_runtime.formats as package
    from predial_runtime.formats.format import Format
    from predial_runtime.keywords import strings

    for module in _modules(package):
        for spec in vars(module).values():
            if isinstance(spec, Format):
                keyword = strings.Format(spec)
                yield rule_of(keyword.code, keyword)


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    from importlib import import_module
    from pkgutil import iter_modules

    for found in iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{found.name}")


def _written(code: str, docstring: str | None) -> Rule:
    text = docstring or ""
    what = text.partition("\n")[0].partition(": ")[2].rstrip(".")
    parts = {
        name.lower(): " ".join(words.split()).removesuffix(".")
        for name, words in _SECTION.findall(text)
    }
    return Rule(code, what, **parts)
