"""`fromNow`: how far from now a time may lie."""

from __future__ import annotations

from dataclasses import replace

from predial_codegen.forms import Form, StringForm
from predial_codegen.keywords.keyword import plain
from predial_runtime.keywords import times as runtime


def _narrow(form: Form, minimum: float | None, maximum: float | None) -> Form | None:
    def change(text: StringForm) -> StringForm | None:
        return None if text.window else replace(text, window=(minimum, maximum))

    return form.narrowed(StringForm, change)


FROM_NOW = plain(
    runtime.FromNow,
    _narrow,
    lambda value: (value.get("minimum"), value.get("maximum")),
)
