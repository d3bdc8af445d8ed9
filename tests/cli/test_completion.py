"""Shells complete commands, options, codes and files."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

# What bash does at the key Tab, for the words of a line.
AT_TAB = """
source completion
COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
complete_function=$(complete -p predial | sed 's/.*-F \\([^ ]*\\).*/\\1/')
$complete_function predial "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("predial che", ["check"]),
        ("predial check --unsafe", ["--unsafe-fixes"]),
        ("predial check --format gi", ["github", "gitlab"]),
        ("predial check --color ''", ["auto", "always", "never"]),
        ("predial explain format.e", ["format.e164", "format.email"]),
        ("predial check pay", ["payload.json"]),
        ("predial generate --schemas sch", ["schemas"]),
        ("predial completion f", ["fish"]),
    ],
)
def test_bash_completes(run: Run, here: Path, words: str, expected: list[str]) -> None:
    (here / "payload.json").touch()
    (here / "schemas").mkdir()
    (here / "completion").write_text(run("completion", "bash").out)
    ended = subprocess.run(
        ["bash", "-c", AT_TAB.format(words=words)],
        capture_output=True,
        text=True,
        check=True,
        cwd=here,
    )
    assert ended.stdout.split() == expected


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_script_is_one_of_the_shell(run: Run, here: Path, shell: str) -> None:
    result = run("completion", shell)
    assert result.code == 0
    for word in ("--unsafe-fixes", "--exclude", "explain", "fromNow"):
        assert word in result.out
    if shutil.which(shell):
        script = here / "completion"
        script.write_text(result.out)
        subprocess.run([shell, "-n", script], check=True)
