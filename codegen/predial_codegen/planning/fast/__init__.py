"""Verdicts planned for speed: rules, each with the law that makes it sound.

A rule reads a schema as a form; where it does not apply, the keywords give the
statements one by one.
"""

from __future__ import annotations

from predial_codegen.planning.fast.arrays import array_by_form, column_verdict
from predial_codegen.planning.fast.joined import Joined
from predial_codegen.planning.fast.maps import map_verdict
from predial_codegen.planning.fast.verdicts import is_scalar, verdict_by_form

__all__ = [
    "Joined",
    "array_by_form",
    "column_verdict",
    "is_scalar",
    "map_verdict",
    "verdict_by_form",
]
