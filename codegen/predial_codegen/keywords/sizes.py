"""`minLength`, `maxItems` and their kin, and `maxUtf8Bytes`: how much a value holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from predial_codegen.forms import ArrayForm, Form, ObjectForm, StringForm, least
from predial_codegen.ir import Plain
from predial_codegen.keywords.keyword import Keyword, plain
from predial_runtime import schemas
from predial_runtime.keywords import sizes as runtime

_Sized = type[StringForm] | type[ArrayForm] | type[ObjectForm]


def _size(
    kind: type[schemas.Keyword], form_kind: _Sized, *, least_one: bool
) -> Keyword[Plain]:
    def at_least(limit: int) -> Callable[..., StringForm | ArrayForm | ObjectForm]:
        return lambda form: replace(form, minimum=max(form.minimum, limit))

    def at_most(limit: int) -> Callable[..., StringForm | ArrayForm | ObjectForm]:
        return lambda form: replace(form, maximum=least(form.maximum, limit))

    def narrow(form: Form, limit: int) -> Form | None:
        change = at_least(limit) if least_one else at_most(limit)
        return form.narrowed(form_kind, change)

    return plain(kind, narrow, lambda value: (int(value),))


def _bytes(form: Form, limit: int) -> Form | None:
    strings = form.narrowed(
        StringForm, lambda string: replace(string, bytes=least(string.bytes, limit))
    )
    return (strings or form).narrowed(
        ObjectForm, lambda object_: replace(object_, bytes=least(object_.bytes, limit))
    )


MIN_LENGTH = _size(runtime.MinLength, StringForm, least_one=True)
MAX_LENGTH = _size(runtime.MaxLength, StringForm, least_one=False)
MIN_ITEMS = _size(runtime.MinItems, ArrayForm, least_one=True)
MAX_ITEMS = _size(runtime.MaxItems, ArrayForm, least_one=False)
MIN_PROPERTIES = _size(runtime.MinProperties, ObjectForm, least_one=True)
MAX_PROPERTIES = _size(runtime.MaxProperties, ObjectForm, least_one=False)
MAX_UTF8_BYTES = plain(runtime.MaxUtf8Bytes, _bytes, lambda value: (int(value),))
