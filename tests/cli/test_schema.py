"""`predial check --schema` checks against a schema with nothing generated."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cli.conftest import Run

DOCUMENTS = Path(__file__).parents[1] / "openapi" / "documents"
ORDER = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "properties": {"sku": {"$ref": "common/sku.json"}, "made": {"format": "date"}},
    "required": ["sku"],
    "x-owner": "shop",
}


@pytest.fixture
def schema(here: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "cache"))
    (here / "api" / "common").mkdir(parents=True)
    (here / "api" / "common" / "sku.json").write_text('{"pattern": "^[A-Z]+$"}')
    (here / "api" / "order.json").write_text(json.dumps(ORDER))
    (here / "good.json").write_text('{"sku": "ABC"}')
    (here / "bad.json").write_text('{\n  "sku": "abc"\n}')
    return "api/order.json"


@pytest.mark.parametrize(("boolean", "code"), [("true", 0), ("false", 1)])
def test_a_schema_may_refer_to_a_file_that_is_a_boolean(
    run: Run, schema: str, boolean: str, code: int
) -> None:
    Path("api/common/sku.json").write_text(boolean)
    assert run("check", "--schema", schema, "good.json").code == code


def test_files_are_checked_with_places(run: Run, schema: str) -> None:
    ended = run("check", "--schema", schema, "--format", "concise", "good.json")
    assert ended.code == 0
    ended = run("check", "--schemafile", schema, "--format", "concise", "bad.json")
    assert ended.code == 1
    assert ended.out == "bad.json:2:10: /sku: must match ^[A-Z]+$ [pattern]\n"


def test_what_was_compiled_is_kept_until_the_schema_changes(
    run: Run, here: Path, schema: str
) -> None:
    kept = here / "cache" / "predial" / "checks"
    for _ in range(2):
        assert run("check", "--schema", schema, "bad.json").code == 1
        assert len([*kept.iterdir()]) == 1
    (here / "api" / "common" / "sku.json").write_text("{}")
    assert run("check", "--schema", schema, "bad.json").code == 0
    assert len([*kept.iterdir()]) == 2


@pytest.mark.parametrize("form", ["json", "sarif", "github", "gitlab", "junit"])
def test_every_report_has_the_finding(run: Run, schema: str, form: str) -> None:
    ended = run("check", "--schema", schema, "--format", form, "bad.json")
    assert ended.code == 1
    assert "must match ^[A-Z]+$" in ended.out


def test_sensitive_values_are_hidden(run: Run, here: Path) -> None:
    text = {"properties": {"phone": {"sensitive": True, "maxLength": 3}}}
    (here / "s.json").write_text(
        json.dumps({"$schema": "urn:predial:dialect:1", **text})
    )
    (here / "a.json").write_text('{"phone": "+442079460958"}')
    ended = run("check", "--schema", "s.json", "a.json")
    assert ended.code == 1
    assert "/phone: must have at most 3 characters" in ended.out
    assert "442079460958" not in ended.out + ended.err


@pytest.mark.parametrize(
    "place",
    ["/components/schemas/CallStatus", "CallStatus", "calls_create_status_request"],
)
def test_a_schema_of_a_document_has_a_place_or_a_name(
    run: Run, here: Path, place: str
) -> None:
    (here / "a.json").write_text('{"sid": "CA1", "state": "ended"}')
    document = DOCUMENTS / "telephony" / "openapi.yaml"
    ended = run("check", "--schema", f"{document}#{place}", "a.json")
    assert ended.code == 1
    assert "/sid: must have at least 4 characters" in ended.out


@pytest.mark.parametrize(
    ("schema_option", "part"),
    [
        ("absent.json", "absent.json: does not exist"),
        ("{document}", "is a document of OpenAPI; name one of calls_create_request"),
        ("{document}#/components/schemas/No", "leads to nothing"),
        ("{document}#no", "has no schema no; name one of"),
    ],
)
def test_what_is_no_schema_is_a_wrong_use(
    run: Run, here: Path, schema_option: str, part: str
) -> None:
    (here / "a.json").write_text("{}")
    document = DOCUMENTS / "telephony" / "openapi.yaml"
    ended = run("check", "--schema", schema_option.format(document=document), "a.json")
    assert ended.code == 2
    assert part in ended.err


def test_a_schema_is_no_contract(run: Run, schema: str) -> None:
    ended = run("check", "--schema", schema, "--role", "order", "good.json")
    assert ended.code == 2
    assert "--schema takes no --contract" in ended.err


@pytest.mark.parametrize("module", ["jsonschema", "jinja2"])
def test_the_missing_extra_is_named(here: Path, schema: str, module: str) -> None:
    code = f"import sys; sys.modules['{module}'] = None\n"
    code += "from predial.cli import main; sys.exit(main())"
    ended: subprocess.CompletedProcess[Any] = subprocess.run(
        [sys.executable, "-c", code, "check", "--schema", schema, "good.json"],
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert f"--schema needs {module}" in ended.stderr
    assert "extra `codegen`" in ended.stderr


UNCERTAIN = {"properties": {"a": {"type": "string", "nullable": True}}, "whatever": 1}


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 1, ""),
        (("--nullable",), 0, ""),
        (("--nullable", "--unknown-keywords", "warn"), 0, "warning: s.json#/whatever"),
        (("--unknown-keywords", "refuse"), 2, 'keyword "whatever" is not understood'),
        (("--dialect", "openapi-3.0"), 0, ""),
        (
            ("--dialect", "draft-9"),
            2,
            "the dialect draft-9 is not known; use one of v1",
        ),
    ],
)
def test_options_say_how_the_schema_is_read(
    run: Run, here: Path, options: tuple[str, ...], code: int, said: str
) -> None:
    (here / "s.json").write_text(json.dumps(UNCERTAIN))
    (here / "a.json").write_text('{"a": null}')
    for _ in range(2):  # what was compiled is kept with its warnings
        ended = run("check", "--schema", "s.json", *options, "a.json")
        assert ended.code == code
        assert said in ended.err


def test_a_schema_of_the_project_is_read_as_its_folder_is_configured(
    run: Run, here: Path
) -> None:
    (here / "pyproject.toml").write_text(
        '[tool.predial]\nunknown-keywords = "refuse"\n'
        '[tool.predial.folders.lent]\nunknown-keywords = "ignore"\nnullable = true\n'
    )
    (here / "schemas" / "lent").mkdir(parents=True)
    for folder in ("schemas", "schemas/lent"):
        (here / folder / "s.json").write_text(json.dumps(UNCERTAIN))
    (here / "a.json").write_text('{"a": null}')
    assert run("check", "--schema", "schemas/lent/s.json", "a.json").code == 0
    assert run("check", "--schema", "schemas/s.json", "a.json").code == 2


@pytest.mark.parametrize(
    ("dialect", "configured", "options", "code"),
    [
        ("https://json-schema.org/draft/2020-12/schema", "", (), 0),
        ("https://json-schema.org/draft/2020-12/schema", "", ("assert",), 1),
        ("https://json-schema.org/draft/2020-12/schema", "assert", (), 1),
        ("https://json-schema.org/draft/2020-12/schema", "assert", ("annotate",), 0),
        ("http://json-schema.org/draft-04/schema#", "assert", (), 1),
        ("urn:predial:dialect:1", "", (), 1),
        ("urn:predial:dialect:1", "annotate", (), 0),
        ("urn:predial:dialect:1", "annotate", ("assert",), 1),
    ],
)
def test_formats_are_asserted_as_is_said_else_as_the_dialect_says(
    run: Run,
    here: Path,
    dialect: str,
    configured: str,
    options: tuple[str, ...],
    code: int,
) -> None:
    table = f'[tool.predial.folders.a]\nformats = "{configured}"\n'
    (here / "pyproject.toml").write_text(table if configured else "")
    (here / "schemas" / "a").mkdir(parents=True)
    schema = {"$schema": dialect, "format": "date-time"}
    (here / "schemas" / "a" / "s.json").write_text(json.dumps(schema))
    (here / "a.json").write_text('"yesterday"')
    given = [part for each in options for part in ("--formats", each)]
    ended = run("check", "--schema", "schemas/a/s.json", *given, "a.json")
    assert ended.code == code
    assert ("[format.date-time]" in ended.out) == (code == 1)


def test_how_schemas_are_read_needs_a_schema(run: Run, here: Path) -> None:
    (here / "a.json").write_text("{}")
    for options in (("--nullable",), ("--formats", "assert")):
        ended = run("check", *options, "a.json")
        assert ended.code == 2
        assert "--formats and --nullable need --schema" in ended.err


def test_definitions_alone_are_named(run: Run, here: Path) -> None:
    (here / "types.json").write_text(
        '{"User": {"type": "object"}, "Age": {"minimum": 0}}'
    )
    (here / "a.json").write_text("-1")
    ended = run("check", "--schema", "types.json", "a.json")
    assert ended.code == 2
    assert "only definitions; name one of user, age" in ended.err
    assert run("check", "--schema", "types.json#Age", "a.json").code == 1
    assert run("check", "--schema", "types.json#/Age", "a.json").code == 1


def test_what_is_wrong_with_a_schema_that_is_referred_to_is_said(
    run: Run, here: Path
) -> None:
    (here / "a.json").write_text("{}")
    (here / "s.json").write_text('{"$ref": "b.json"}')
    (here / "b.json").write_text('{"$schema": "https://example.com/none"}')
    ended = run("check", "--schema", "s.json", "a.json")
    assert ended.code == 2
    assert "b.json#/$schema: names the unknown dialect" in ended.err


def test_workers_check_against_the_schema_and_warn_once(
    run: Run, here: Path, schema: str
) -> None:
    options = ("--unknown-keywords", "warn", "--jobs", "2")
    (here / "s.json").write_text(json.dumps(UNCERTAIN))
    ended = run("check", "--schema", "s.json", *options, "good.json", "bad.json")
    assert ended.code == 0, schema
    assert ended.err.count("warning: s.json#/whatever") == 1
