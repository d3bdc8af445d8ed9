"""What a schema of strings asks of a text, in a form that serves for many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from predial_codegen.assertions import (
    Advisory,
    Format,
    FromNow,
    Matches,
    Ref,
    Size,
    Type,
)
from predial_codegen.formats import FORMATS, FormatRoom
from predial_codegen.ir import Assertion, Location, Schema
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Anchor,
    Char,
    CharClass,
    Escape,
    Node,
    Repeat,
    Sequence,
)

_ASCII = CharSet(((0, 127),))
Resolve = Callable[[Location], Schema]


@dataclass(frozen=True, slots=True)
class TextForm:
    """A text is valid exactly if all of this holds of it.

    Attributes:
        minimum: At least so many characters.
        maximum: At most so many; None for no limit.
        alphabet: The ASCII characters that alone may occur; None for any character.
        format: A format whose regex all of it matches.
    """

    minimum: int = 0
    maximum: int | None = None
    alphabet: str | None = None
    format: FormatRoom | None = None

    @property
    def demanding(self) -> bool:
        """Whether more than the length is asked."""
        return self.alphabet is not None or self.format is not None


def text_form(schema: Schema, resolve: Resolve) -> TextForm | None:
    """The form of a schema of strings; None where it asks for something else."""
    while len(schema.assertions) == 1 and isinstance(schema.assertions[0], Ref):
        schema = resolve(schema.assertions[0].target)
    declared = schema.only(Type)
    if declared is None or declared.types != ("string",):
        return None
    form: TextForm | None = TextForm()
    for assertion in schema.assertions:
        form = _with(form, assertion) if form else None
    return form


def _with(form: TextForm, assertion: Assertion) -> TextForm | None:
    """The form with one more thing asked; None where it has no place in it."""
    match assertion:
        case Type() | Advisory() | FromNow():
            return form  # a verdict heeds neither advice nor the clock
        case Size(least=True, limit=limit):
            return replace(form, minimum=max(form.minimum, limit))
        case Size(limit=limit):
            return replace(form, maximum=_least(form.maximum, limit))
        case Matches(pattern=pattern) if not form.demanding:
            return _spelled(form, pattern.tree)
        case Format(name=name) if FORMATS[name].regex and not form.demanding:
            return replace(form, format=FORMATS[name])
        case _:
            return None


def _least(maximum: int | None, limit: int) -> int:
    return limit if maximum is None else min(maximum, limit)


def _spelled(form: TextForm, tree: Node) -> TextForm | None:
    r"""With a pattern such as `^[a-z]{2,8}$`: characters of one class, so many."""
    match tree:
        case Sequence(
            parts=(
                Anchor(kind="start"),
                Repeat(
                    body=Char() | Escape() | CharClass() as single,
                    minimum=least,
                    maximum=most,
                ),
                Anchor(kind="end"),
            )
        ):
            allowed = characters(single)
        case _:
            return None
    if not allowed <= _ASCII:
        return None
    minimum = max(form.minimum, least)
    maximum = form.maximum if most is None else _least(form.maximum, most)
    text = "".join(map(chr, _codes(allowed)))
    return replace(form, minimum=minimum, maximum=maximum, alphabet=text)


def _codes(allowed: CharSet) -> Iterator[int]:
    for first, last in allowed.ranges:
        yield from range(first, last + 1)
