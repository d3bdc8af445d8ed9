"""Read one JSON text strictly: UTF-8, unique names, numbers and strings that exist.

The rules are those of I-JSON (RFC 7493), because two readers may understand anything
beyond them differently. A text that breaks one is refused as a whole.
"""

from __future__ import annotations

from json import JSONDecodeError, JSONDecoder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

DEEPEST = 256  # levels of arrays and objects; the same on every Python

MESSAGES = {
    "json.bom": "starts with a byte order mark: save it as UTF-8 without one",
    "json.constant": "NaN and Infinity are not JSON: write a number or null",
    "json.duplicate-name": (
        "an object has this property name twice, and readers disagree on which one"
        " counts: remove one"
    ),
    "json.empty": "is empty: must hold a JSON value",
    "json.encoding": "is not UTF-8 from here on: save it as UTF-8",
    "json.number": "a number is too large for this reader",
    "json.surrogate": (
        "an escape is one half of a surrogate pair, which no string can hold:"
        " write both halves"
    ),
    "json.too-deep": f"nests deeper than {DEEPEST} levels",
}

# The json module's message is matched, never printed: it may quote a character.
SYNTAX = {
    "Expecting value": "expected a value",
    "Expecting property name": "expected a property name in double quotes",
    "Expecting ':'": "expected a colon after the property name",
    "Expecting ','": "expected a comma or the closing bracket",
    "Illegal trailing comma": "found a comma before the closing bracket: remove it",
    "Unterminated string": "found a string without its closing quote",
    "Invalid control character": "found a control character in a string: escape it",
    "Invalid \\": "found a backslash that begins no JSON escape",
    "Extra data": (
        "found more text after the value: write one value, or NDJSON and read it"
        " line by line"
    ),
}


class DecodingError(Exception):
    """A text is not strict JSON.

    Attributes:
        code: Which rule it breaks.
        message: What was found and what to do, without any of the text.
        line: Where in the text, counted from 1, if it is one place.
        column: The character in that line, counted from 1.
    """

    def __init__(
        self, code: str, message: str, line: int | None, column: int | None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.message = message
        self.line = line
        self.column = column


class _RuleError(Exception):
    """Raised inside the json module, which knows no position there."""


def decode(data: bytes) -> object:
    """The value of a JSON text.

    Raises:
        DecodingError: The text is not strict JSON.
    """
    text = _text(data)
    try:
        value = _DECODER.decode(text)
    except JSONDecodeError as error:
        raise _misspelt(text, error) from None
    except _RuleError as refused:
        raise _found("json." + str(refused), text) from None
    except RecursionError:
        raise _found("json.too-deep", text) from None
    except ValueError:  # sys.get_int_max_str_digits()
        raise _found("json.number", text) from None
    if text.count("[") + text.count("{") > DEEPEST and is_deep(value):
        raise _found("json.too-deep", text)
    if "\\" in text and ("\\ud" in text or "\\uD" in text):
        _refuse_lone_surrogates(text)
    return value


def _text(data: bytes) -> str:
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise DecodingError("json.bom", MESSAGES["json.bom"], 1, 1)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
    raise _at("json.encoding", before, len(before))


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise _RuleError("duplicate-name")
    return unique


def _finite(literal: str) -> float:
    number = float(literal)
    if number in _INFINITIES:
        raise _RuleError("number")
    return number


def _no_constant(_literal: str) -> NoReturn:
    raise _RuleError("constant")


_CONTAINERS = (dict, list)
_INFINITIES = (float("inf"), float("-inf"))
_DECODER = JSONDecoder(
    object_pairs_hook=_unique, parse_float=_finite, parse_constant=_no_constant
)


def is_deep(value: Any) -> bool:
    """Whether arrays and objects in each other are more than are allowed."""
    level = [value] if type(value) in _CONTAINERS else []
    for _ in range(DEEPEST):
        level = [
            child
            for parent in level
            for child in (parent.values() if type(parent) is dict else parent)
            if type(child) in _CONTAINERS
        ]
        if not level:
            return False
    return True


def _refuse_lone_surrogates(text: str) -> None:
    from .locating import lone_surrogate

    offset = lone_surrogate(text)
    if offset is not None:
        raise _at("json.surrogate", text, offset)


def _misspelt(text: str, error: JSONDecodeError) -> DecodingError:
    if not text.strip():
        return DecodingError("json.empty", MESSAGES["json.empty"], None, None)
    found = next(
        (ours for theirs, ours in SYNTAX.items() if error.msg.startswith(theirs)),
        "found a character that does not belong here",
    )
    ends = "the text ends too early, " if error.pos >= len(text.rstrip()) else ""
    message = f"is not JSON: {ends}{found}"
    return DecodingError("json.syntax", message, error.lineno, error.colno)


def _found(code: str, text: str) -> DecodingError:
    from .locating import LOCATE

    offset = LOCATE[code](text)
    if offset is None:
        return DecodingError(code, MESSAGES[code], None, None)
    return _at(code, text, offset)


def _at(code: str, text: str, offset: int) -> DecodingError:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return DecodingError(code, MESSAGES[code], line, column)
