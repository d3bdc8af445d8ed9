"""What the documentation lists is what the code has."""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.pages import PAGES, ROOT, blocks, prose
from predial.checking import reading
from predial.command import parsing
from predial.reports.reporting import FORMATS as REPORTS
from predial.version import __version__
from predial_codegen.formats import FORMATS
from predial_codegen.keywords import ANNOTATIONS, KEYWORDS
from predial_codegen.loading.dialects import DIALECTS, OUR_VOCABULARY
from predial_codegen.loading.documents import MAX_BYTES, MAX_LEVELS
from predial_codegen.lowering import MAX_DEPTH
from predial_contracts._runtime.keywords.applicators import Advisory
from predial_contracts._runtime.schemas import Keyword, Schema
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_contracts.connectcampaigns.put_dial_request_batch import (
    models,
    schemas,
)
from predial_runtime import decoding, locating

DOCS = ROOT / "docs"
TARGETS = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
CONFIGURATION = ROOT / "schemas" / "predial" / "configuration.schema.json"
KEYS = json.loads(CONFIGURATION.read_text())["properties"]
OF_THE_STANDARD = "json-schema.md"


def keywords(schema: object, *, advice: bool = False) -> Iterator[tuple[Keyword, bool]]:
    """Every keyword of a table, and whether its violations are advice."""
    if isinstance(schema, Schema):  # a `Later` leads to a definition of its own
        for keyword in schema.keywords:
            yield keyword, advice
            for _, part in keyword.parts():
                within = advice or isinstance(keyword, Advisory)
                yield from keywords(part, advice=within)


def reports(keyword: Keyword) -> bool:
    """Whether a keyword has violations of its own, and not only those of its parts."""
    return bool(keyword.message)


TABLES = [table for table in vars(schemas).values() if isinstance(table, Schema)]
RULES = [pair for table in TABLES for pair in keywords(table) if reports(pair[0])]


def words(page: str) -> set[str]:
    """Everything that a page sets in code."""
    return set(re.findall(r"`([^`\n]+)`", prose(DOCS / page)))


def rows(page: str) -> list[str]:
    """The rows of a page's tables."""
    return [line for line in prose(DOCS / page).split("\n") if line.startswith("|")]


def parsers(command: str) -> list[argparse.Action]:
    """The options of a command."""
    parser = argparse.ArgumentParser(add_help=False)
    parsing._COMMANDS[command][1](parser)  # pyright: ignore[reportPrivateUsage]
    return parser._actions


@pytest.mark.parametrize("code", sorted({rule.code for rule, _ in RULES}))
def test_a_code_of_the_contract_is_documented(code: str) -> None:
    assert code in words("contract.md")


@pytest.mark.parametrize("code", sorted({rule.code for rule, only in RULES if only}))
def test_advice_of_the_contract_is_documented_as_advice(code: str) -> None:
    documented = [row for row in rows("contract.md") if f"`{code}`" in row]
    assert any("| advice |" in row for row in documented) or code == "enum"


def test_the_limits_of_the_contract_are_documented() -> None:
    page = (DOCS / "contract.md").read_text()
    limits = {
        value
        for rule, _ in RULES
        for name, value in rule.params.items()
        if name in ("limit", "minimum", "maximum")
    }
    assert [limit for limit in limits if not re.search(rf"\b{limit}\b", page)] == []


def test_the_errors_of_the_contract_are_documented() -> None:
    base = contract.PutDialRequestBatchError
    kinds = [kind for kind in vars(models).values() if isinstance(kind, type)]
    for kind in kinds:
        if issubclass(kind, base) and kind is not base:
            retryable = "yes" if kind.retryable else "no"
            start = f"| `{kind.__name__}` | {kind.status} | {retryable} | "
            assert [row for row in rows("contract.md") if row.startswith(start)]


def test_the_failure_codes_of_the_contract_are_documented() -> None:
    request = (
        ROOT / "schemas/connectcampaigns/put_dial_request_batch/request.schema.json"
    )
    codes = json.loads(request.read_text())["operation"]["batch"]["codes"]
    shown = rows("contract.md")
    for code, each in codes.items():
        assert f"| `{code}` | {each['meaning']} | {each['remedy']} |" in shown


@pytest.mark.parametrize("name", sorted((KEYWORDS.keys() | ANNOTATIONS) - {"false"}))
def test_a_keyword_is_documented(name: str) -> None:
    assert name in words(OF_THE_STANDARD)
    if name in OUR_VOCABULARY:
        assert f"\n## {name}\n" in (DOCS / "vocabulary.md").read_text()


def test_the_table_of_keywords_says_what_their_docstrings_say() -> None:
    expected = [
        f"| `{name}` | {keyword.applies_to} | {keyword.summary} |"
        for name, keyword in KEYWORDS.items()
        if name != "false"
    ]
    table = "\n".join(expected)
    assert table in prose(DOCS / OF_THE_STANDARD), f"write these rows:\n{table}"


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=lambda each: each.uri)
def test_a_dialect_and_its_own_keywords_are_documented(dialect: object) -> None:
    for each in DIALECTS.values():
        if each is dialect:
            of_openapi = words("openapi.md") if each.has_extensions else set[str]()
            assert {each.uri, *each.names} <= words(OF_THE_STANDARD) | of_openapi | {
                "$recursiveAnchor"
            }


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_format_is_documented(name: str) -> None:
    assert name in words(OF_THE_STANDARD)


@pytest.mark.parametrize("key", KEYS)
def test_a_configuration_key_is_documented(key: str) -> None:
    assert [row for row in rows("command-line.md") if row.startswith(f"| `{key}` |")]


def test_the_example_of_the_configuration_has_every_key_and_no_other() -> None:
    page = blocks(DOCS / "command-line.md")
    (text,) = [block.text for block in page if block.language == "toml"]
    example = tomllib.loads(text)["tool"]["predial"]
    assert set(example) == set(KEYS)


@pytest.mark.parametrize("command", ["check", "generate", "submit"])
def test_an_option_is_documented(command: str) -> None:
    for action in parsers(command):
        for option in action.option_strings:
            assert f"`{option}" in prose(DOCS / "command-line.md"), option
        for choice in action.choices or ():
            assert str(choice) in words("command-line.md")


def test_the_commands_are_documented() -> None:
    page = (DOCS / "command-line.md").read_text()
    for command in parsing._COMMANDS:  # pyright: ignore[reportPrivateUsage]
        assert f"\n## predial {command}" in page


def test_the_codes_of_unreadable_input_are_documented() -> None:
    sources = [Path(module.__file__ or "") for module in (decoding, locating, reading)]
    codes = {
        code
        for source in sources
        for code in re.findall(r'"((?:json|file)\.[a-z-]+)"', source.read_text())
    }
    assert decoding.MESSAGES.keys() < codes
    assert codes <= words("command-line.md")


def test_the_limits_of_depth_and_size_are_documented() -> None:
    assert f"more than {decoding.DEEPEST} levels" in prose(DOCS / OF_THE_STANDARD)
    assert f"more than {decoding.DEEPEST} levels" in prose(DOCS / "command-line.md")
    assert f"more than {MAX_LEVELS} levels" in prose(DOCS / OF_THE_STANDARD)
    assert f"more than {MAX_DEPTH} others" in prose(DOCS / OF_THE_STANDARD)
    assert f"more than {MAX_BYTES >> 20} MiB" in prose(DOCS / OF_THE_STANDARD)


def test_the_formats_of_reports_are_documented() -> None:
    assert REPORTS.keys() <= words("command-line.md")


def test_the_hooks_are_documented() -> None:
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text()
    for hook, command in re.findall(r"id: (.+)\n(?:.*\n)*?  entry: (.+)\n", manifest):
        start = f"| `{hook}` | `{command}` |"
        assert [row for row in rows("command-line.md") if row.startswith(start)]


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_is_documented(target: str) -> None:
    assert f"\n| `make {target}` |" in prose(ROOT / "CONTRIBUTING.md")


def test_the_changes_of_this_version_are_listed() -> None:
    assert re.search(
        rf"^## {re.escape(__version__)}\b", prose(ROOT / "CHANGELOG.md"), re.MULTILINE
    )


def test_the_first_ten_lines_say_what_it_is_and_the_page_of_the_design_is_short() -> (
    None
):
    start = (ROOT / "README.md").read_text().split("\n")[:10]
    assert {"dial", "Connect", "JSON", "Schema", "Python"} <= set(
        re.findall(r"\w+", "\n".join(start))
    )
    assert len((ROOT / "ARCHITECTURE.md").read_text().split("\n")) <= 61


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_leads_to_what_exists(page: Path) -> None:
    text = prose(page)
    for target in re.findall(r"\]\(([^)#]+)", text):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target
    for anchor in re.findall(r"\]\(#([^)]+)\)", text):
        assert re.search(rf"^#+ {anchor}$", text, re.MULTILINE | re.IGNORECASE), anchor
    for target in re.findall(r"`make ([a-z]+)`", text):
        assert target in TARGETS, target


@pytest.mark.parametrize("page", [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md"])
def test_a_file_that_the_makers_are_led_to_exists(page: Path) -> None:
    folders = [path for path in ROOT.iterdir() if not path.name.startswith(".")]
    files = [*folders, *(path for each in folders for path in each.rglob("*"))]
    known = {path.relative_to(ROOT).as_posix() + "/" * path.is_dir() for path in files}
    for name in re.findall(r"`([\w./-]+(?:\.py|/))`", prose(page)):
        real = name.partition("NAME")[0]  # which stands for any
        assert any(f"/{path}".endswith(f"/{real}") for path in known), name
