"""Turn JSON Schema contracts into typed Python models and validators, at build time."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from predial_codegen.compilation import Compiled, compile  # noqa: A004
    from predial_codegen.driver import Report, generate
    from predial_codegen.errors import CodegenError, SchemaWarning
    from predial_codegen.settings import Reading, Settings

__all__ = [
    "CodegenError",
    "Compiled",
    "Reading",
    "Report",
    "SchemaWarning",
    "Settings",
    "compile",
    "generate",
]

_MODULES = {
    "CodegenError": "errors",
    "Compiled": "compilation",
    "Reading": "settings",
    "Report": "driver",
    "SchemaWarning": "errors",
    "Settings": "settings",
    "compile": "compilation",
    "generate": "driver",
}


def __getattr__(name: str) -> object:
    """Import what is used: `predial generate` pays for no phase that it can skip."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        error.add_note("predial_codegen needs predial with its extra `codegen`")
        raise
