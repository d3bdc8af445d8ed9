"""The import lines of a generated module."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from predial_codegen.fragments import Code, Import, code, identifier, joined
from predial_codegen.rendering.layout import WIDTH, exploded

_NUMBERS = re.compile("([0-9]+)")


def import_lines(used: Collection[Import], runtime: Code) -> list[Code]:
    """Imports of all that is used, of the standard library and of the run time."""
    library, local = (
        [
            line
            for module in sorted({each.module for each in used if each.runtime is own})
            for line in imported(
                Code(f"{runtime.text if own else ''}{module}"),
                {each.name for each in used if each.module == module},
            )
        ]
        for own in (False, True)
    )
    return [*library, Code(""), *local] if library and local else library + local


def imported(module: Code, names: set[str], *, margin: int = 0) -> list[Code]:
    """An import of names in the order of isort; nothing for no names.

    Args:
        module: What they are imported from.
        names: Each as it is called there, or as `NAME as ALIAS`; empty for all of it.
        margin: How far it is indented.
    """
    if names == {""}:
        return [code("import {module}", module=module)]
    head = code("from {module} import ", module=module)
    plain, renamed = list[Code](), list[Code]()
    for name in sorted(names, key=_rank):
        first, *alias = [*map(identifier, name.split(" as "))]
        if alias:
            renamed.append(code("{h}{n} as {a}", h=head, n=first, a=alias[0]))
        else:
            plain.append(first)
    if not plain:
        return renamed
    flat = code("{head}{names}", head=head, names=joined(", ", plain))
    lines = [flat] if margin + len(flat.text) <= WIDTH else exploded(head, plain)
    return lines + renamed


def with_siblings(lines: list[Code], names: set[str], runtime: Code) -> list[Code]:
    """Imports of the run time, and of modules beside this one, in the order of isort.

    Args:
        lines: The imports of the run time.
        names: The modules.
        runtime: The run-time package with a dot behind.
    """
    own = imported(Code("."), names)
    is_beside = not runtime.text.startswith("..")
    return own + lines if is_beside else lines + own


def by_kind(names: Iterable[str]) -> list[str]:
    """Names in the order in which ruff has those of `__all__`."""
    return sorted(names, key=lambda name: (_kind(name), _natural(name), name))


def _rank(name: str) -> tuple[object, ...]:
    """The place of a name among others that are imported, without regard to case."""
    name = name.partition(" as ")[0]
    return _kind(name), _natural(name.lower()), _natural(name), name


def _kind(name: str) -> int:
    """Constants come first, then classes, then functions."""
    return 0 if name.isupper() else 1 if name[0].isupper() else 2


def _natural(name: str) -> list[str | int]:
    """The parts of a name, of which numbers are compared as such."""
    return [int(each) if each.isdecimal() else each for each in _NUMBERS.split(name)]
