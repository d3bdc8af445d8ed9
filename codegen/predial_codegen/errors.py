"""What stops the generator, each with the place and what to do.

CodegenError            base; its text is ready to print
├── SchemaError         a schema that cannot be read, is invalid, or is not understood
│   └── FollowingError  a reference to a schema that is refused itself
├── NameClashError      two definitions that would get one name
├── PlanningError       a schema that has no finite program
├── SeveralError        more than one of these
└── WritingError        an output folder that cannot be written (in `writing`)
"""

from __future__ import annotations

from collections.abc import Iterable

TOO_DEEP = "the schemas are nested too deeply; give inner ones names under $defs"
_LONGEST_PLACE = 240  # characters of a place that are printed


class CodegenError(Exception):
    """Base of all; `str()` is a diagnostic of one or more lines."""


class LocatedError(CodegenError):
    """An error at a place in a schema.

    Args:
        location: Schema file, `#`, JSON Pointer.
        found: What was found and what is expected.
        advice: What to do.
    """

    def __init__(self, location: str, found: str, advice: str = "") -> None:
        self.location = location
        self.found = found
        self.advice = advice
        super().__init__(location, found, advice)

    @property
    def text(self) -> str:
        """The diagnostic, with whatever stands in the schema and in its name."""
        advice = f"; {self.advice}" if self.advice else ""
        place = self.location
        if len(place) > _LONGEST_PLACE:
            half = _LONGEST_PLACE // 2
            place = f"{place[:half]}...{place[-half:]}"
        return f"{place}: {self.found}{advice}"

    def __str__(self) -> str:
        # A schema's text must not steer the terminal, nor break the line.
        return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in self.text)


class SchemaError(LocatedError):
    """A schema that cannot be read, fails its meta-schema, or is not understood."""


class FollowingError(SchemaError):
    """A reference to a schema that is refused itself, which is said already."""


class NameClashError(LocatedError):
    """Two definitions that would get the same Python name."""


class PlanningError(LocatedError):
    """A schema that has no finite program, such as a `$ref` that leads to itself."""


class SchemaWarning(UserWarning):
    """Something in a schema that `compile` let pass, and that should be known."""


class SeveralError(CodegenError):
    """More than one error; the text has a line for each.

    Attributes:
        errors: Each by itself, in the order of files and places.
    """

    def __init__(self, errors: tuple[CodegenError, ...]) -> None:
        self.errors = errors
        super().__init__(errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


def distinct(errors: Iterable[CodegenError]) -> tuple[CodegenError, ...]:
    """The errors, each once, without those that only follow from another."""
    by_text: dict[str, CodegenError] = {}
    for error in errors:
        for each in error.errors if isinstance(error, SeveralError) else (error,):
            by_text.setdefault(str(each), each)
    own = [each for each in by_text.values() if not isinstance(each, FollowingError)]
    return tuple(own or by_text.values())


def raise_any(errors: Iterable[CodegenError]) -> None:
    """Raise the errors, if there are any.

    Raises:
        CodegenError: The only one, or a `SeveralError`.
    """
    found = distinct(errors)
    if found:
        raise found[0] if len(found) == 1 else SeveralError(found)
