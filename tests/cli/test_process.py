"""`predial` as a process: what it loads, how it ends, what it never prints."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from predial.reports.reporting import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

CONTRACT = ("--format=concise", "--contract", "calls.put_calls")
PHONE = "+15005550006"
CANARY = "canary-of-Ada"

# What a check may load beyond a bare start: each of these is paid at every commit.
RE = {
    "_collections",
    "_functools",
    "_operator",
    "_sre",
    "collections",
    "copyreg",
    "enum",
    "functools",
    "itertools",
    "keyword",
    "operator",
    "re",
    "re._casefix",
    "re._compiler",
    "re._constants",
    "re._parser",
    "reprlib",
    "types",
}
JSON = {"_json", "json", "json.decoder", "json.encoder", "json.scanner"}
OURS = {
    "predial",
    "predial.checking",
    "predial.command",
    "predial.reports",
    "predial.command.checking",
    "predial.cli",
    "predial.command.configuration",
    "predial.command.contracts",
    "predial.checking.diagnostics",
    "predial.errors",
    "predial.command.options",
    "predial.command.targets",
    "predial.checking.reading",
    "predial.reports.reporting",
    "predial_runtime",
    "predial_runtime.decoding",
}
MAY_LOAD = RE | JSON | OURS | {"__future__", "gc"}
WITH_OPTIONS = MAY_LOAD | {
    "_locale",
    "argparse",
    "errno",
    "gettext",
    "locale",
    "predial.command.parsing",
    "warnings",
}

LIST_MODULES = """\
import sys
before = set(sys.modules)
sys.path.insert(0, {packages!r})
from predial.cli import main
code = main(sys.argv[1:])
print(*sorted(set(sys.modules) - before))
sys.exit(code)
"""


def loaded(packages: Path, here: Path, *arguments: str) -> set[str]:
    """The modules that a run loads, but for those of the contract."""
    program = LIST_MODULES.format(packages=str(packages))
    ended = subprocess.run(
        [sys.executable, "-I", "-c", program, *arguments],
        cwd=here,
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(ended.stdout.split())
    assert "predial.command.checking" in modules
    return {name for name in modules if not name.startswith("predial_contracts")}


def test_check_loads_nothing_heavy(packages: Path, here: Path) -> None:
    (here / "a.json").write_text('{"a": [1.5, "x"]}')
    only = here / "only" / "predial_contracts"
    only.mkdir(parents=True)
    (only / "__init__.py").write_text("CONTRACTS = {'person': ('person',)}")
    (only / "person.py").write_text("def check_person(value, **_): return []")
    assert loaded(only.parent, here, "check", "a.json") <= MAY_LOAD
    usual = ("check", *CONTRACT, "--format", "concise", "--strict", "a.json")
    assert loaded(packages, here, *usual) <= MAY_LOAD
    assert loaded(packages, here, *usual, "--max-errors", "5") <= WITH_OPTIONS


def test_a_clean_file_of_yaml_needs_the_library_and_any_other_does_not(
    packages: Path, here: Path
) -> None:
    (here / "a.yaml").write_text("a: [1.5, x]")
    (here / "a.jsonc").write_text('{"a": [1.5, "x",],} // no')
    assert "yaml" in loaded(packages, here, "check", *CONTRACT, "a.yaml")
    modules = loaded(packages, here, "check", *CONTRACT, "a.jsonc")
    assert modules <= WITH_OPTIONS | {"predial.checking.comments"}


def test_without_the_library_yaml_is_refused_with_what_to_do(
    command: list[str], here: Path
) -> None:
    (here / "a.yaml").write_text("a: 1")
    (here / "b.json").write_text("[]")
    missing = "import sys; sys.modules['yaml'] = None\n"
    ended = subprocess.run(
        [
            *(*command[:-1], missing + command[-1], "check", *CONTRACT),
            *("--format", "json", "a.yaml", "b.json"),
        ],
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    codes = [each["code"] for each in json.loads(ended.stdout)["findings"]]
    assert codes == ["file.yaml", "type"]
    assert "install predial with its extra `yaml`" in ended.stdout


def test_exit_codes_of_the_process(spawn: Run, here: Path) -> None:
    (here / "good.json").write_text("{}")
    (here / "bad.json").write_text("[]")
    assert spawn("check", *CONTRACT, "good.json").code == 0
    assert spawn("check", *CONTRACT, "bad.json").code == 1
    assert spawn("check", *CONTRACT, "absent.json", "bad.json").code == 2
    failing = ("--contract", "failing.put_calls", "--role", "bug")
    assert spawn("check", *failing, "good.json").code == 3


def test_stdin_is_read_once_named(command: list[str], here: Path) -> None:
    ended = subprocess.run(
        [*command, "check", *CONTRACT, "-"],
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
        input="{}\n[]\n",
    )
    assert ended.returncode == 1
    assert ended.stdout == "<stdin>:2:1: (root): must be an object [type]\n"


ATTEMPTS = 60  # to interrupt a command, a second each


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_gone_reader_ends_the_check_quietly(command: list[str], here: Path) -> None:
    (here / "a.ndjson").write_text("[]\n" * 100_000)
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as gone:  # noqa: PTH123 - a descriptor
        ended = subprocess.run(
            [*command, "check", *CONTRACT, "a.ndjson"],
            cwd=here,
            stdout=gone,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (141, "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /dev/full")
def test_full_disk_is_one_line(command: list[str], here: Path) -> None:
    (here / "a.json").write_text("[]")
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - shorter
        ended = subprocess.run(
            [*command, "check", *CONTRACT, "--format=json", "a.json"],
            cwd=here,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ended.returncode == 2
    assert ended.stderr == "predial: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the output")
def test_closed_output_is_no_bug(command: list[str], here: Path) -> None:
    (here / "a.json").write_text("[]")
    words = ["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *command]
    ended = subprocess.run(
        [*words, "check", *CONTRACT, "a.json"], cwd=here, check=False
    )
    assert ended.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize("caller", ["default", "ignored"])
def test_interrupt_ends_with_130(command: list[str], here: Path, caller: str) -> None:
    start = [] if caller == "default" else ["sh", "-c", 'trap "" INT; exec "$@"', "sh"]
    reader, writer = os.pipe()  # which `communicate` does not close
    with (
        open(writer, "wb", buffering=0) as stdin,  # noqa: PTH123 - a descriptor
        subprocess.Popen(
            [*start, *command, "check", *CONTRACT, "-"],
            cwd=here,
            stdin=reader,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process,
    ):
        os.close(reader)
        assert process.stdout
        try:
            # Fewer findings than a pipe holds: the check writes them, and reads on.
            stdin.write(b"[]\n" * 1000)
            assert process.stdout.read(1)
            complaints = interrupted(process)
        finally:
            process.kill()
    assert (process.returncode, complaints) == (130, b"")


def interrupted(process: subprocess.Popen[bytes]) -> bytes:
    """Interrupt a process until it ends; what it has written on stderr."""
    # Once is enough, but where Python is busy with what cannot be interrupted.
    for _ in range(ATTEMPTS):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=1)[1]
    pytest.fail("does not end")


def test_output_that_cannot_show_a_name_escapes_it(
    command: list[str], here: Path
) -> None:
    (here / "Zürich.json").write_text("[]")
    ended = subprocess.run(
        [*command, "check", *CONTRACT, "Zürich.json"],
        cwd=here,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert ended.stdout.startswith(b"Z\\xfcrich.json:1:1: (root)")


@pytest.mark.skipif(sys.platform == "win32", reason="pty is POSIX")
@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
        (["--color=always"], {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_is_for_terminals_and_gives_way_to_no_color(
    command: list[str],
    here: Path,
    options: list[str],
    environment: dict[str, str],
    *,
    coloured: bool,
) -> None:
    (here / "a.json").write_text("[]")
    terminal, end = os.openpty()
    subprocess.run(
        [*command, "check", *CONTRACT, *options, "a.json"],
        cwd=here,
        stdout=end,
        stderr=subprocess.DEVNULL,
        check=False,
        env=environment_with({"TERM": "xterm", **environment}),
    )
    os.close(end)
    shown = os.read(terminal, 1000)
    os.close(terminal)
    assert (b"\x1b[31m[type]" in shown) is coloured


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color=always"], {}, True),
    ],
)
def test_colour_in_a_pipe_is_for_those_who_want_it(
    command: list[str],
    here: Path,
    options: list[str],
    environment: dict[str, str],
    *,
    coloured: bool,
) -> None:
    (here / "a.json").write_text("[]")
    ended = subprocess.run(
        [*command, "check", *CONTRACT, *options, "a.json"],
        cwd=here,
        capture_output=True,
        check=False,
        env=environment_with(environment),
    )
    assert (b"\x1b[" in ended.stdout) is coloured


def environment_with(changes: dict[str, str]) -> dict[str, str]:
    """The environment, with nothing about colours but the changes."""
    about = ("NO_COLOR", "FORCE_COLOR", "TERM")
    kept = {name: value for name, value in os.environ.items() if name not in about}
    return {**kept, **changes}


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit -v is Linux's")
def test_an_ndjson_of_any_length_streams(command: list[str], here: Path) -> None:
    (here / "a.ndjson").write_bytes((b'{"a": "' + b"x" * 1000 + b'"}\n') * 100_000)
    words = ["sh", "-c", 'ulimit -v 90000 && exec "$@"', "sh", *command]
    ended = subprocess.run(
        [*words, "check", *CONTRACT, "a.ndjson"],
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stderr == "1 file, 100000 documents, 0 errors, 0 advice\n"


CANARIES = {
    "syntax.json": f'{{"phone": "{PHONE}", "{CANARY}" {CANARY}',
    "duplicate.json": f'{{"{CANARY}": "{PHONE}", "{CANARY}": 1}}',
    "constant.json": f'{{"{CANARY}": NaN}}',
    "surrogate.json": f'{{"{CANARY}\\ud800": "{PHONE}"}}',
    "escape.json": f'["\\{CANARY}"]',
    "control.json": f'["{PHONE}\t{CANARY}"]',
    "latin.json": f'["{CANARY}\udce9"]',
    "number.json": f'["{CANARY}", 1e999, {"7" * 5000}]',
    "deep.json": f'{{"{CANARY}":' * 5000,
    "extra.json": f'{{}} "{CANARY}" {PHONE}',
    "unterminated.json": f'["{PHONE} {CANARY}',
    "bad.json": json.dumps({"phone": "bad", "name": CANARY, "number": PHONE}),
    "large.ndjson": f'{{}}\n["{PHONE}{CANARY * 20000}"]\n"{PHONE}"',
}


@pytest.mark.parametrize("output", FORMATS)
@pytest.mark.parametrize("role", ["request", "bug", "nesting", "recursion"])
def test_no_output_holds_a_value_or_a_name(
    spawn: Run, here: Path, output: str, role: str
) -> None:
    for name, text in CANARIES.items():
        (here / name).write_bytes(text.encode(errors="surrogateescape"))
    (here / "pyproject.toml").write_text("[tool.predial]\nmax-bytes = 200000\n")
    contract = CONTRACT if role == "request" else ("--contract", "failing.put_calls")
    for files in [*([name] for name in CANARIES), list(CANARIES)]:
        ended = spawn("check", *contract, "--role", role, f"--format={output}", *files)
        assert ended.code != 0
        printed = ended.out + ended.err
        assert printed
        for secret in (PHONE, PHONE[1:], CANARY, "77777"):
            assert secret not in printed
        assert not re.search("Traceback|File ", printed)
