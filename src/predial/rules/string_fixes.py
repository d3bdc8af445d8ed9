"""Fixes of strings: telephone numbers, times, and what YAML misreads."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from unicodedata import category

from predial.checking.positions import Span
from predial.rules.edits import Fix, replaced
from predial_runtime.formats.date_time import is_date_time_utc
from predial_runtime.formats.e164 import is_e164

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.positions import Child, Node
    from predial.checking.source import Source

IN_UTC = "writes a time with an offset as the same time with Z"
UNFORMATTED = "removes spaces, hyphens and brackets from a number that starts with +"
QUOTED = "puts a name, or a value that must be a string, in quotes"
INTERNATIONAL = (
    "writes a national number of `--region` with + and its calling code, and leaves out"
    " a trunk 0 in brackets"
)
TRUNK_PREFIX = "removes a trunk prefix behind the calling code"

# The slash is none: before an extension, it separates.
_PUNCTUATION = frozenset(".()\u2212")
_INVISIBLE = {"Zs", "Pd", "Cf", "Cc"}
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]+)?)"
    r" ?([+-])([0-9]{2}):?([0-9]{2})"
)


def in_utc(
    diagnostic: Diagnostic, source: Source, region: str | None = None
) -> Fix | None:
    """A time with an offset, as the same time in UTC."""
    del region
    parts = _TIME.fullmatch(_string(diagnostic))
    if parts is None or int(parts[5]) > 23 or int(parts[6]) > 59:
        return None
    date, time, seconds, sign = parts.group(1, 2, 3, 4)
    offset = timedelta(hours=int(parts[5]), minutes=int(parts[6]))
    try:
        local = datetime.fromisoformat(f"{date}T{time}")
        same = local - offset if sign == "+" else local + offset
    except (ValueError, OverflowError):
        return None
    text = f"{same.isoformat(timespec='minutes')}{seconds}Z"
    if not is_date_time_utc(text):
        return None
    return _rewritten(diagnostic, source, text, IN_UTC)


def unformatted(
    diagnostic: Diagnostic, source: Source, region: str | None = None
) -> Fix | None:
    """An international number without what only makes it easier to read."""
    del region
    text = _string(diagnostic)
    number = _digits(text)
    if _TRUNK_ZERO.search(text) or not is_e164(number):
        return None
    return _rewritten(diagnostic, source, number, UNFORMATTED)


def international(
    diagnostic: Diagnostic, source: Source, region: str | None
) -> Fix | None:
    """A number that was written for one country, as E.164."""
    text = _TRUNK_ZERO.sub("", _string(diagnostic))
    number = _digits(text)
    if not text.lstrip().startswith("+"):
        number = _parsed(text, region) if region else ""
    elif not _is_assigned(number):
        return None
    if not is_e164(number):
        return None
    return _rewritten(diagnostic, source, number, INTERNATIONAL)


def without_trunk_prefix(
    diagnostic: Diagnostic, source: Source, region: str | None
) -> Fix | None:
    """A number that exists if its trunk prefix is left out."""
    del region
    text = _string(diagnostic)
    number = _parsed(text, None)
    if number == text or not is_e164(number):
        return None
    return _rewritten(diagnostic, source, number, TRUNK_PREFIX)


def quoted(
    diagnostic: Diagnostic, source: Source, region: str | None = None
) -> Fix | None:
    """A plain scalar of YAML in quotes, where nothing but a string can be meant."""
    del region
    start, end = diagnostic.place.offset, diagnostic.place.end_offset
    if start is None or end is None or source.root is None:
        return None
    for children in _ways(source.root, (), start):
        child = children[-1]
        is_name = child.key is not None and child.key.start == start
        if is_name or _is_string(source, children):
            span = Span(start, end)
            # What is written is what stands there; it is a mere change of quotes.
            text = str(child.token if is_name else child.node.scalar)
            edit = replaced(source.text, span, text, is_yaml=True)
            return Fix(QUOTED, [edit], is_sensitive=True) if edit else None
    return None


def _ways(
    node: Node, above: tuple[Child, ...], offset: int
) -> Iterator[tuple[Child, ...]]:
    """The ways to the names and values that start at an offset."""
    for child in node.children:
        way = (*above, child)
        if offset in {child.start, child.node.span.start}:
            yield way
        elif child.start < offset < child.node.span.end:
            yield from _ways(child.node, way, offset)


def _is_string(source: Source, children: Sequence[Child]) -> bool:
    types = [*source.schemas_at(children).keywords("type")]
    return bool(types) and all(each.kinds == {"string"} for each in types)


def _string(diagnostic: Diagnostic) -> str:
    value = diagnostic.children[-1].node.scalar if diagnostic.children else None
    return value if isinstance(value, str) else ""


def _digits(text: str) -> str:
    """A number without what formats it, visible or not."""
    return "".join(
        char
        for char in text
        if char not in _PUNCTUATION and category(char) not in _INVISIBLE
    )


def _parsed(text: str, region: str | None) -> str:
    from predial.rules.national_numbers import as_e164

    return as_e164(text, region)


def _is_assigned(number: str) -> bool:
    return _parsed(number, None) == number


def _rewritten(
    diagnostic: Diagnostic, source: Source, text: str, message: str
) -> Fix | None:
    children = diagnostic.children
    document = source.document
    if not children or document is None:
        return None
    span, is_yaml = children[-1].node.span, document.node is not None
    edit = replaced(source.text, span, text, is_yaml=is_yaml)
    is_open = source.shows_all or source.schemas_at(children).may_show("scalar")
    return Fix(message, [edit], is_sensitive=not is_open) if edit else None
