"""botocore's own findings on parameters, without their values."""

from __future__ import annotations

import re

from botocore.validate import ParamValidator

from predial_runtime.violations import Rule, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from botocore.model import Shape

    from predial.checking.diagnostics import Violation as AnyViolation
    from predial_runtime.violations import Path

_INDEX = re.compile(r"\[([0-9]+)\]")


def merged(found: list[AnyViolation], params: Any, shape: Shape) -> list[AnyViolation]:
    """The violations, and those of botocore's at places where there is none."""
    places = [each.pointer for each in found if each.severity == "error"]
    return [
        *found,
        *(
            each
            for each in _findings(params, shape)
            if not any(_covers(place, each) for place in places)
        ),
    ]


def _covers(place: str, theirs: Violation) -> bool:
    # Of an unknown field botocore names the object; so do we, where we hide its name.
    unknown = theirs.params["reason"] == "unknown field"
    return place == theirs.pointer or (
        unknown and place.startswith(f"{theirs.pointer}/")
    )


def _findings(params: Any, shape: Shape) -> Iterator[Violation]:
    try:
        errors = ParamValidator().validate(params, shape)._errors  # noqa: SLF001 # pyright: ignore - its report has the values in it
    except Exception as error:  # noqa: BLE001 - a time that it cannot read
        yield _violation(f"raises {type(error).__name__}", None, shape)
        return
    for reason, name, _ in errors:
        path, reached = _reached(name, shape)
        yield _violation(reason, path, reached)


def _violation(reason: str, path: Path, shape: Shape) -> Violation:
    rule = Rule("botocore", "is refused by botocore as a {shape}: {reason}")
    return Violation(rule, path, {"shape": shape.name, "reason": reason})


def _reached(name: str, shape: Any) -> tuple[Path, Any]:
    """The place that botocore names, down to a map: its keys are values, too."""
    path: Path = None
    while name:
        sensitive = shape.metadata.get("sensitive")
        if shape.type_name == "list" and (found := _INDEX.match(name)):
            token: str | int = int(found[1])
            shape, name = shape.member, name[found.end() :]
        elif shape.type_name == "structure" and (member := _member(name, shape)):
            token, shape = member, shape.members[member]
            name = name[len(member) + 1 :]
        else:
            break
        if sensitive:
            break
        path = (path, token)
    return path, shape


def _member(name: str, shape: Any) -> str | None:
    named = re.match(r"\.(\w+)", name)
    return named[1] if named and named[1] in shape.members else None
