"""The last phase: compares the rendered files with the package folder, then writes."""

from predial_codegen.writing.comparing import Comparison, State, compare
from predial_codegen.writing.errors import WritingError
from predial_codegen.writing.output import Output
from predial_codegen.writing.writing import write

__all__ = ["Comparison", "Output", "State", "WritingError", "compare", "write"]
