"""Takes from the types what mypyc would hold values to, and Python does not.

mypyc checks a value against its type wherever it is passed on, and calls the methods of
built-in types past those of a subclass. But what is no JSON must get a violation, not a
TypeError; numpy's numbers, which are floats, answer a comparison with a truth value of
their own; and the list of violations stops a walk when it is full. To mypyc, all of
these are anything.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from predial_codegen.native.choosing import is_validators

_JSON_VALUES: Final = "_runtime/json_values.py"
_JSON: Final = re.compile(r"^    Json: TypeAlias = .+$", re.MULTILINE)
_GUARD: Final = re.compile(r"\) -> TypeGuard\[.+\]:$", re.MULTILINE)
_VIOLATION: Final = "Violation"


def loosened(path: str, text: str) -> str:
    """The text of a module as mypyc gets it: the same code on the same lines."""
    if path == _JSON_VALUES:
        text = _JSON.sub("    Json: TypeAlias = Any", text)
        return _GUARD.sub(") -> bool:", text)
    if not is_validators(path):
        return text
    lines = [line.encode() for line in text.split("\n")]
    found = sorted(_of_violations(text), key=lambda node: -node.col_offset)
    for node in found:  # from the right, so that the offsets of the others stay
        line = lines[node.lineno - 1]
        end = node.end_col_offset
        lines[node.lineno - 1] = line[: node.col_offset] + b"Any" + line[end:]
    return b"\n".join(lines).decode()


def _of_violations(text: str) -> Iterator[ast.expr]:
    """The annotations that speak of violations."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.arg(annotation=ast.expr() as annotation):
                pass
            case ast.AnnAssign(annotation=annotation):
                pass
            case ast.FunctionDef(returns=ast.expr() as annotation):
                pass
            case _:
                continue
        named = {n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)}
        if _VIOLATION in named and annotation.lineno == annotation.end_lineno:
            yield annotation
