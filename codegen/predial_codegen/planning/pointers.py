"""JSON Pointers in generated code: `at`, then tokens known now or at run time."""

from __future__ import annotations

from dataclasses import dataclass

from predial_codegen.fragments import Code, quoted


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer `base`, extended by tokens: text, or code of a string or index."""

    base: Code
    tokens: tuple[str | Code, ...] = ()

    def __truediv__(self, token: str | Code) -> Pointer:
        return Pointer(self.base, (*self.tokens, token))

    @property
    def expression(self) -> Code:
        """An f-string, or the base alone."""
        if not self.tokens:
            return self.base
        text = "".join("/" + _token(token) for token in self.tokens)
        quote = quoted(f"{{{self.base.text}}}{text}")
        return Code("f" + quote)


def _token(token: str | Code) -> str:
    if isinstance(token, Code):
        return f"{{{token.text}}}"
    escaped = token.replace("~", "~0").replace("/", "~1")
    return escaped.replace("{", "{{").replace("}", "}}")
