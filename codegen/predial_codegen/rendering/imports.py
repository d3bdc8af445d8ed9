"""The import lines of a generated module, from the names that its body uses."""

from __future__ import annotations

import ast

from predial_codegen.fragments import Code, code, identifier, joined
from predial_codegen.rendering.layout import WIDTH, exploded

STANDARD = {
    "collections.abc": ("Mapping", "Sequence", "Callable"),
    "dataclasses": ("dataclass", "field"),
    "datetime": ("datetime",),
    "typing": (
        "Any",
        "ClassVar",
        "Literal",
        "NotRequired",
        "Self",
        "TypeAlias",
        "TypedDict",
        "cast",
    ),
}
RUNTIME = {
    "absent": ("ABSENT", "Absent"),
    "formats.date_time": ("from_datetime", "to_datetime"),
    "members": ("holds", "none", "others"),
}


def import_lines(body: str, runtime: Code) -> list[Code]:
    """Imports of what `body` uses, standard library and run-time package."""
    used = _names(body)
    lines = [
        line
        for module, names in STANDARD.items()
        for line in imported(Code(module), used.intersection(names))
    ]
    local = [
        line
        for module, names in RUNTIME.items()
        for line in imported(
            code("{runtime}{module}", runtime=runtime, module=Code(module)),
            used.intersection(names),
        )
    ]
    return [*lines, Code(""), *local] if lines and local else lines + local


def imported(module: Code, names: set[str]) -> list[Code]:
    """An import of names in the order of isort; nothing for no names."""
    if not names:
        return []
    ordered = [identifier(name) for name in sorted(names, key=_rank)]
    head = code("from {module} import ", module=module)
    flat = code("{head}{names}", head=head, names=joined(", ", ordered))
    return [flat] if len(flat.text) <= WIDTH else exploded(head, ordered)


def _rank(name: str) -> tuple[int, str, str]:
    """Constants, classes, then functions; each without regard to case."""
    group = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return group, name.lower(), name


def _names(body: str) -> set[str]:
    """Every name in the code, and in the annotations that stand in strings."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(body)):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names |= _quoted_names(node.value)
    return names


def _quoted_names(text: str) -> set[str]:
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return set()
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
