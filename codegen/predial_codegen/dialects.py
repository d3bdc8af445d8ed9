"""The dialects of JSON Schema that the generator speaks, as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from predial_codegen.keywords import ANNOTATIONS, KEYWORDS

DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema"
PREDIAL = "urn:predial:dialect:1"

OUR_VOCABULARY = frozenset(
    {
        "sensitive",
        "advisory",
        "numberPlan",
        "uniqueItemProperties",
        "maxUtf8Bytes",
        "fromNow",
        "operation",
    }
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """One dialect.

    Attributes:
        uri: Its meta-schema's identifier, which `$schema` names.
        keywords: What it understands, annotations included.
        asserts_formats: Whether `format` obliges; where not, it is an annotation.
    """

    uri: str
    keywords: frozenset[str]
    asserts_formats: bool


_ALL = (frozenset(KEYWORDS) - {"false"}) | ANNOTATIONS

DIALECTS = {
    dialect.uri: dialect
    for dialect in (
        Dialect(DRAFT_2020_12, _ALL - OUR_VOCABULARY, asserts_formats=False),
        Dialect(PREDIAL, _ALL, asserts_formats=True),
    )
}


def dialect_folder() -> Path:
    """Where our meta-schemas are: in the package, or in a checkout's `schemas/`."""
    installed = Path(__file__).parent / "dialect"
    return (
        installed
        if installed.is_dir()
        else Path(__file__).parents[2] / "schemas" / "dialect"
    )
