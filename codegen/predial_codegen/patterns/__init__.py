"""Translates the patterns of JSON Schema (ECMA-262) to Python's `re`, or refuses."""

from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.pattern import Pattern, translate

__all__ = ["Pattern", "PatternError", "translate"]
