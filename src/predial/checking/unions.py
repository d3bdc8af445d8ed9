"""Which schema of `anyOf` or `oneOf` was meant by a value that is valid by none."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from predial.checking.diagnostics import Violation

    Way: TypeAlias = tuple[str | int, ...]
    Numbered: TypeAlias = tuple[int, str, Sequence[Violation]]

_TAGS = {"const", "enum"}
_SHAPE = {"additionalProperties", "required", "unevaluatedProperties"}


def named(union: Violation) -> Sequence[Numbered]:
    """The branches of a union, each with its number and the name of its schema."""
    return [
        (number, _name(union, causes), causes)
        for number, causes in enumerate(union.causes, 1)
    ]


def meant(union: Violation, branches: Sequence[Numbered]) -> Sequence[Numbered]:
    """The branch that was meant: by its discriminator, else the nearest one.

    A discriminator is a property for which some branches want another constant and
    others do not. The nearest branch is of the value's type, lacks and has fewest
    properties that it should not, and has the fewest violations; then the first.
    """
    if not branches:
        return []
    tags = [_mismatches(union, causes) for _, _, causes in branches]
    fitting = [
        each
        for each, (_, _, causes) in zip(tags, branches, strict=True)
        if not _is_of_another_type(union, causes)
    ]
    # A property that no branch is content with decides nothing.
    shared: set[Way] = fitting[0].intersection(*fitting) if fitting else set()
    _, nearest = min(
        zip(tags, branches, strict=True),
        key=lambda pair: (
            _is_of_another_type(union, pair[1][2]),
            len(pair[0] - shared),
            sum(cause.code in _SHAPE for cause in pair[1][2]),
            len(pair[1][2]),
        ),
    )
    return [nearest]


def _mismatches(union: Violation, causes: Sequence[Violation]) -> set[Way]:
    """The properties of the value that must be another constant for a branch."""
    depth = len(union.path) + 1
    return {
        cause.path
        for cause in causes
        if cause.code in _TAGS and len(cause.path) == depth
    }


def _is_of_another_type(union: Violation, causes: Sequence[Violation]) -> bool:
    return any(cause.code == "type" and cause.path == union.path for cause in causes)


def _name(union: Violation, causes: Sequence[Violation]) -> str:
    """What the schema of a branch is called, if it is a definition with a name."""
    for cause in causes:
        _, is_definition, rest = cause.schema_pointer.rpartition("/$defs/")
        name, *keywords = rest.split("/")
        depth = len(cause.path) - len(union.path)
        # A cause further down may come from another definition.
        if is_definition and keywords.count("properties") == depth:
            return name.replace("~1", "/").replace("~0", "~")
    return ""
