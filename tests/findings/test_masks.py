"""What may be sensitive is masked in what is shown, character by character."""

from __future__ import annotations

import json
from typing import Any

import pytest

from predial.checking.comments import without_comments
from predial.checking.positions import Span
from predial.checking.reading import Document
from predial.checking.source import Source
from predial.checking.tables import SchemasAt
from predial.checking.tables import table as table_of
from predial.command.targets import Target
from predial.reports.excerpts import Mark, excerpt
from predial.reports.painting import plain
from predial_codegen import compilation
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

CONTRACT = table_of(batch.check_request)
OURS = "urn:predial:dialect:1"


def shown(text: str, table: Any = CONTRACT, **options: bool) -> str:
    """The first line of a JSON text, as it is shown."""
    source = Source(text, 1, table, **options)
    document = Document(None, None, text.encode())
    document.with_comments = "//" in text
    source.read(document)
    return source.shown(source.lines.span(1))


SENSITIVE = compilation.compile({"$schema": OURS, "sensitive": True}).check


def table(**schema: Any) -> Any:
    """The table of a schema of our dialect."""
    return table_of(compilation.compile({"$schema": OURS, **schema}).check)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": "c-1"}', '{"id": "c-1"}'),
        ('{"id": "+44 20 7946 0958"}', '{"id": "****************"}'),
        ('{"id": {"Ada": "x"}}', '{"id": {"***": "*"}}'),
        ('{"id": 447946095812}', '{"id": ************}'),
        ('{"note": "x", "+4420": 1}', '{"note": "*", "*****": *}'),
        ('{"dialRequests": "Ada"}', '{"dialRequests": "***"}'),
        (
            '{"dialRequests": [{"phoneNumber": "+44"}]}',
            '{"dialRequests": [{"phoneNumber": "***"}]}',
        ),
        (
            '{"dialRequests": [{"attributes": {"a": [{"b": "c"}, 1]}}]}',
            '{"dialRequests": [{"attributes": {"*": [{"*": "*"}, *]}}]}',
        ),
        ('{"id": "a"} // call 0207', '{"id": "a"} ** **** ****'),
        ('[{"clientToken": "a"}]', '[{"***********": "*"}]'),
    ],
)
def test_a_line_is_shown_with_its_masks(text: str, expected: str) -> None:
    assert shown(text) == expected
    assert shown(text, shows_all=True) == text


SECRET = {"type": "string", "sensitive": True}
TEXT = {"a": {"type": "string"}}


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"properties": {"a": SECRET}}, {"properties": {"a": True}}]},
        {"properties": TEXT, "anyOf": [{"properties": {"a": SECRET}}]},
        {"if": {"required": ["b"]}, "then": {"properties": {"a": SECRET}},
         "properties": TEXT},
        {"dependentSchemas": {"b": {"properties": {"a": SECRET}}},
         "properties": TEXT},
        {"patternProperties": {"^a": SECRET}, "properties": TEXT},
        {"additionalProperties": SECRET},
        {"advisory": {"properties": {"a": SECRET}}, "properties": TEXT},
        {"$ref": "#/$defs/a", "properties": TEXT,
         "$defs": {"a": {"properties": {"a": SECRET}}}},
        {"properties": {"b": SECRET, "a": {"type": "integer"}, "c": True}},
    ],
    ids="+".join,
)  # fmt: skip
def test_any_schema_that_may_apply_makes_a_place_sensitive(schema: Any) -> None:
    secret = "b" if "b" in schema.get("properties", {}) else "a"
    text = f'{{"{secret}": "Ada"}}'
    assert shown(text, table(**schema)) == f'{{"{secret}": "***"}}'


def test_a_contract_without_sensitive_values_shows_all() -> None:
    compiled = compilation.compile({"properties": {"b": {"type": "string"}}})
    target = Target("compiled", "value", lambda: compiled.check)
    assert not target.may_be_sensitive
    beside = Target("compiled", "value", lambda: compiled.check, lambda: [SENSITIVE])
    assert beside.may_be_sensitive


def test_without_a_table_all_is_masked() -> None:
    assert shown('{"id": "a"}', None) == '{"**": "*"}'


def test_of_a_broken_text_known_names_are_shown() -> None:
    text = '{"phoneNumber": "+4420", "Ada": 1, "id": "c", x'
    assert Source(text, 1, CONTRACT).shown(Span(0, len(text))) == (
        '{"phoneNumber": "*****", "***": *, "id": "*", *'
    )


def test_a_mask_is_as_wide_as_the_text_and_marks_stand_under_it() -> None:
    text = '{"dialRequests": [{"attributes": {"\u4f60\U0001f600": "\tx"}}]}'
    assert len(shown(text)) == len(text)


@pytest.mark.parametrize("width", [40, 60, 100])
@pytest.mark.parametrize("start", [0, 5, 70, 150, 290])
def test_an_excerpt_is_no_wider_than_it_may_be_and_shows_its_mark(
    width: int, start: int
) -> None:
    text = '"' + "ab\u4f60\t\x1b" * 59 + '"'
    source = Source(text, 1, None, shows_all=True)
    mark = Mark(Span(start, start + 5), "label", "error")
    lines = [*excerpt(source, [mark], width, plain)]
    assert all(len(line) <= width + 4 for line in lines)
    assert any("^" in line for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1, // a ]\n2,\n]", "[1,       \n2 \n]"),
        (
            '{"a": "// no", /* x\r\n, */ "b": 1,}',
            '{"a": "// no",     \r\n     "b": 1 }',
        ),
        ("[,]", "[,]"),
        ("[1,,]", "[1,,]"),
        ('["/* \\" */",]', '["/* \\" */" ]'),
        ("[1] /* open", "[1] /* open"),
        ("1 / 2", "1 / 2"),
    ],
)
def test_comments_and_trailing_commas_become_spaces(text: str, expected: str) -> None:
    assert without_comments(text) == expected


def test_of_a_long_line_only_what_can_be_in_sight_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = json.dumps({f"n{number}": 1 for number in range(20_000)})
    source = Source(text, 1, CONTRACT)
    source.read(Document(None, None, text.encode()))
    looked_at: list[object] = []
    below = SchemasAt.below

    def counted(place: SchemasAt, token: str | int) -> SchemasAt:
        looked_at.append(token)
        return below(place, token)

    def open_to_all(_place: SchemasAt, _kind: str) -> bool:
        return True

    monkeypatch.setattr(SchemasAt, "may_show", open_to_all)
    monkeypatch.setattr(SchemasAt, "below", counted)
    offset = text.index('"n15000"')
    [_, line, under, _] = excerpt(
        source, [Mark(Span(offset, offset + 8), "", "error")], 80, plain
    )
    assert line[under.index("^") : under.rindex("^") + 1] == '"******"'
    assert len(looked_at) < 80
