"""Turn JSON Schema contracts into typed Python models and validators, at build time."""

from predial_codegen.compilation import Compiled, compile  # noqa: A004
from predial_codegen.driver import Report, generate
from predial_codegen.errors import CodegenError

__all__ = ["CodegenError", "Compiled", "Report", "compile", "generate"]
