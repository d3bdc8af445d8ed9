"""Translates the patterns of JSON Schema (ECMA-262) to Python's `re`, or refuses."""

from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.linearity import Danger, linear_form, superlinear
from predial_codegen.patterns.pattern import Pattern, translate

__all__ = [
    "Danger",
    "Pattern",
    "PatternError",
    "linear_form",
    "superlinear",
    "translate",
]
