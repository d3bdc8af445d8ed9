"""Builds extensions of generated modules with mypyc: the same checks, as machine code.

An extension lies beside the module that it is built from, and Python imports it rather
than the module. Nobody needs one, and none is ever committed.
"""

from predial_codegen.native.building import build
from predial_codegen.native.choosing import Choice, choose
from predial_codegen.native.errors import NativeError
from predial_codegen.native.targets import target_of
from predial_codegen.native.tools import lacking

__all__ = ["Choice", "NativeError", "build", "choose", "lacking", "target_of"]
