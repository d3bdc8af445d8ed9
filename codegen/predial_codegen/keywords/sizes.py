"""`minLength`, `maxItems` and their kin, and `maxUtf8Bytes`: how much a value holds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TypeVar

from predial_codegen.forms import ArrayForm, Form, ObjectForm, StringForm, least
from predial_codegen.keywords.keyword import plain
from predial_runtime.keywords import sizes as runtime

S = TypeVar("S", StringForm, ArrayForm, ObjectForm)


def _at_least(kind: type[S], form: Form, limit: int) -> Form | None:
    def change(typed: S) -> S:
        return replace(typed, minimum=max(typed.minimum, limit))

    return form.narrowed(kind, change)


def _at_most(kind: type[S], form: Form, limit: int) -> Form | None:
    def change(typed: S) -> S:
        return replace(typed, maximum=least(typed.maximum, limit))

    return form.narrowed(kind, change)


def _count(value: float) -> tuple[int]:
    """A count; in a schema it may be written 2.0."""
    return (int(value),)


def _bytes(form: Form, limit: int) -> Form | None:
    strings = form.narrowed(
        StringForm, lambda string: replace(string, bytes=least(string.bytes, limit))
    )
    return (strings or form).narrowed(
        ObjectForm, lambda object_: replace(object_, bytes=least(object_.bytes, limit))
    )


MIN_LENGTH = plain(runtime.MinLength, partial(_at_least, StringForm), _count)
MAX_LENGTH = plain(runtime.MaxLength, partial(_at_most, StringForm), _count)
MIN_ITEMS = plain(runtime.MinItems, partial(_at_least, ArrayForm), _count)
MAX_ITEMS = plain(runtime.MaxItems, partial(_at_most, ArrayForm), _count)
MIN_PROPERTIES = plain(runtime.MinProperties, partial(_at_least, ObjectForm), _count)
MAX_PROPERTIES = plain(runtime.MaxProperties, partial(_at_most, ObjectForm), _count)
MAX_UTF8_BYTES = plain(runtime.MaxUtf8Bytes, _bytes, _count)
