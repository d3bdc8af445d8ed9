"""Bad files side by side: what predial and check-jsonschema say first of each.

`python -m benchmarks.side_by_side` prints the rows of docs/side-by-side.md. The last
column of a row is a judgement: who names the cause, which is the defect and its place.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.commands import run

_FILES = Path(__file__).with_name("bad_files")
_SETTINGS = "package = 'contracts'\nout = '.'\n"
_CAUSE = re.compile(r"Best |schema \d")  # what stands before one
_PLACE = re.compile(r"^[\w./-]*\.(?:json|yaml|toml)(?=:\d)|^:+")
_CALLS = "predial_contracts:put_dial_request_batch"


@dataclass(frozen=True, slots=True)
class Case:
    """A bad file.

    Attributes:
        file: Its name; the folder is that of its schema.
        defect: What is wrong with it.
        named_by: Who names that, and where it is.
    """

    file: str
    defect: str
    named_by: str


CASES = (
    Case("dial/attributes-missing-in-17th.json", "item 17 of 25 lacks a name", "both"),
    Case("dial/name-in-wrong-case.json", "`expirationtime`", "both"),
    Case("dial/national-number.json", "a number without calling code", "both"),
    Case("dial/february-30.json", "a day that is not", "both"),
    Case("dial/token-twice.json", "two items with one token", "predial"),
    Case("dial/key-twice.json", "a key twice in one object", "predial"),
    Case("order/card-without-expiry.json", "`oneOf` with a tag", "both"),
    Case("order/card-tag-misspelt.json", "the tag is `Card`", "both"),
    Case("order/contact-hours-as-strings.json", "`anyOf` without a tag", "both"),
    Case("order/count-as-string.json", "a number as a string", "both"),
    Case("order/status-in-wrong-case.json", "`Shipped`", "both"),
    Case("order/delivery-note-misspelt.json", "`allOf`, an unknown name", "both"),
    Case("order/seat-in-nested-array.json", "a string in an array of arrays", "both"),
    Case("order/label-name-with-space.json", "the name of a property", "both"),
    Case("order/us-without-zip.json", "`if`, `then`", "both"),
    Case("order/coupon-without-date.json", "one name needs another", "both"),
    Case("order/category-four-levels-down.json", "`nmae` deep in a tree", "both"),
    Case("site/norway.yaml", "`NO` without quotes", "predial"),
    Case("site/date-as-number.toml", "TOML, a date as a number", "check-jsonschema"),
    Case("others/workflow.yaml", "a workflow of GitHub, `run-on`", "check-jsonschema"),
)


def rows() -> Iterator[str]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(_FILES, folder, dirs_exist_ok=True)
        (folder / "predial.toml").write_text(_SETTINGS)
        run(folder, "predial", "generate")
        for case in CASES:
            cells = (_cell(_ours(folder, case)), _cell(_theirs(folder, case)))
            yield f"| {case.defect} | {' | '.join(cells)} | {case.named_by} |"


def _ours(folder: Path, case: Case) -> str:
    kind = case.file.partition("/")[0]
    contract = _CALLS if kind == "dial" else kind
    if kind == "others":
        return "has no schema of it"
    options = ("--format", "concise", "--quiet", "--contract", contract)
    return _first(run(folder, "predial", "check", *options, case.file), case)


def _theirs(folder: Path, case: Case) -> str:
    if importlib.util.find_spec("check_jsonschema") is None:
        return "not installed"
    kind = case.file.partition("/")[0]
    options = ("--builtin-schema", "vendor.github-workflows")
    if kind != "others":
        [schema] = folder.glob(f"schemas/{kind}/*.json")
        options = ("--schemafile", str(schema))
    printed = run(folder, "check_jsonschema", *options, case.file)
    return _first(printed.removeprefix("Schema validation errors were enc"), case)


def _first(printed: str, case: Case) -> str:
    """The first finding, and of a union what is said to be the cause."""
    lines = [line.strip() for line in printed.splitlines()]
    found = [line for line in lines if case.file in line][:1] or ["passes"]
    found += [after for line, after in pairwise(lines) if _CAUSE.match(line)]
    return " ... ".join(_PLACE.sub("", line.removeprefix(case.file)) for line in found)


def _cell(text: str) -> str:
    escaped = text.replace("|", "\\|")
    return escaped if text in {"passes", "not installed"} else f"`{escaped}`"


if __name__ == "__main__":
    sys.stdout.writelines(f"{row}\n" for row in rows())
