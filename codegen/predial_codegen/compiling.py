"""Generated code is compiled before it is called written."""

from __future__ import annotations

from types import CodeType

from predial_codegen.errors import CodegenError


def compiled(name: str, text: str) -> CodeType:
    """The byte code of a generated module.

    Raises:
        CodegenError: Python cannot compile it.
    """
    try:
        return compile(text, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else type(error).__name__
        raise CodegenError(
            f"{name}: Python cannot compile what these schemas give ({reason});"
            " give inner schemas names under $defs"
        ) from None


def refuse_uncompilable(name: str, text: str) -> None:
    """Refuse a file of Python that cannot be compiled.

    Raises:
        CodegenError: It is one.
    """
    if name.endswith(".py"):
        compiled(name, text)
