"""Finds what matches the patterns of JSON Schema (ECMA-262), in linear time."""

from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.pattern import Pattern, Regex, translate
from predial_codegen.patterns.programs import Automaton

__all__ = ["Automaton", "Pattern", "PatternError", "Regex", "translate"]
