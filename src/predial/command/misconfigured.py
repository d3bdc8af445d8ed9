"""Say what is wrong with a configuration, and what was meant."""

from __future__ import annotations

from predial.checking.tables import SchemasAt
from predial.errors import suggestion
from predial_contracts.predial.validators import CONFIGURATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from predial_contracts.predial import Violation


def lines(
    place: str, table: Mapping[str, Any], wrong: Sequence[Violation]
) -> Iterator[str]:
    """One line for each mistake.

    Args:
        place: Where the configuration stands.
        table: What it says.
        wrong: What its schema finds.
    """
    for violation in wrong:
        tokens = [
            token.replace("~1", "/").replace("~0", "~")
            for token in violation.pointer.split("/")[1:]
        ]
        yield f"{place} {_mistake(violation, tokens, table)}"


def _mistake(violation: Violation, tokens: list[str], table: Mapping[str, Any]) -> str:
    *above, name = tokens or [""]
    match violation.code:
        case "additionalProperties":
            hint = suggestion(name, _schemas(above).known_names)
            if tokens == ["tool"]:
                hint = ": keys stand here by themselves, without [tool.predial]"
            return f"{_prefix(above)}has an unknown key {name!r}{hint}"
        case "propertyNames":
            hint = suggestion(name, _values(_schemas(above), "propertyNames"))
            return f"{_prefix(above)}has an unknown key {name!r}{hint}"
        case "enum":
            value: Any = table
            for token in tokens:
                value = value[token]
            hint = suggestion(str(value), _values(_schemas(tokens)))
            return f"{_prefix(tokens)}{violation.message}{hint}"
        case _:
            message = violation.message.replace("an object", "a table")
            return f"{_prefix(tokens)}{message}"


def _prefix(tokens: Sequence[str]) -> str:
    return f"{'.'.join(tokens)} " if tokens else ""


def _schemas(tokens: Sequence[str]) -> SchemasAt:
    schemas = SchemasAt([CONFIGURATION.schema])
    for token in tokens:
        schemas = schemas.below(token)
    return schemas


def _values(schemas: SchemasAt, keyword: str = "") -> list[str]:
    """The values that an enumeration allows, or the one of a keyword's schema."""
    for holder in schemas.keywords(keyword) if keyword else ():
        schemas = SchemasAt(schema for _, schema in holder.parts())
    return [value for enum in schemas.keywords("enum") for value in enum.values]
