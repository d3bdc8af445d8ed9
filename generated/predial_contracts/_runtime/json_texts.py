"""Read JSON texts with the quickest decoder there is, and as strictly with any.

Nothing of a decoder is imported before the first text is read.
"""

from __future__ import annotations

from .violations import ContractError, Rule, Violation, uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .decoding import DecodingError
    from .violations import Params

    Reader: TypeAlias = Callable[[bytes], Any]

# The quickest first: its name, its module, and what reads and writes in that.
_LIBRARIES = (
    ("orjson", "orjson", "loads", "dumps"),
    ("msgspec", "msgspec.json", "decode", "encode"),
)
_chosen: list[tuple[str, Reader]] = []


def json_decoder() -> str:
    """What reads JSON texts here: `orjson`, `msgspec`, or `json` where neither is.

    It is chosen once, when it is first needed. The verdicts are the same with each.
    """
    return _decoder()[0]


def read_json(data: bytes | bytearray | memoryview | str) -> Any:
    """The value of a JSON text, read by the rules of I-JSON.

    Raises:
        ContractError: It is no such text; the one violation says where and why.
        NestingError: It is one, but the caller has left too little of Python's stack.
    """
    return _decoder()[1](data if type(data) is bytes else _as_bytes(data))


def read_strictly(text: bytes) -> Any:
    """As `read_json`, by the standard library alone."""
    from .decoding import DecodingError, decode

    try:
        return decode(text)
    except DecodingError as refused:
        error = _error(refused)
    except RecursionError as failure:
        error = uncheckable(failure)
    # Out here, it has no context: the json module's error holds the text.
    raise error


def _decoder() -> tuple[str, Reader]:
    if not _chosen:
        _chosen.append(_choose())
    return _chosen[0]


def _choose() -> tuple[str, Reader]:
    from importlib import import_module

    for name, module, loads, dumps in _LIBRARIES:
        try:
            library = import_module(module)
        except ImportError:
            continue
        from .quick_json import quick

        read = quick(getattr(library, loads), getattr(library, dumps), read_strictly)
        return name, read
    return "json", read_strictly


def _as_bytes(data: object) -> bytes:
    if isinstance(data, str):
        # A lone surrogate becomes bytes that are no UTF-8, and is refused as such.
        return data.encode("utf-8", "surrogatepass")
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)  # pyright: ignore[reportUnknownArgumentType]
    kind = type(data).__name__
    raise TypeError(f"a JSON text is bytes or a string, not of the type {kind}")


def _error(refused: DecodingError) -> ValueError:
    code, place = refused.code, ""
    if refused.line is not None:
        place = " (line {line}, column {column})"
    elif code == "json.too-deep":  # not the text is too deep, but the stack too short
        return uncheckable(RecursionError())
    rule = Rule("json", refused.message + place)
    found: Params = {"reason": code, "line": refused.line, "column": refused.column}
    return ContractError([Violation(rule, None, found)])
