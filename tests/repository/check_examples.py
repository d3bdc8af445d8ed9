"""Check the example payloads with the command `predial` of this Python.

A file in `good/` has no finding, one in `advice/` has advice only, and each one in
`bad/` has an error. All that is not so is printed, and makes the exit code 1.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = Any

PREDIAL = Path(sys.executable).with_name("predial")
PAYLOADS = Path(__file__).parents[2] / "examples" / "payloads"
ROLES = ("request", "response")
FOLDERS = {"good": "clean", "advice": "with advice only", "bad": "refused"}


def main() -> int:
    """Check all examples; the exit code."""
    right = dict.fromkeys(FOLDERS, 0)
    wrong: list[str] = []
    for role in ROLES:
        for name, found in checked(role).items():
            folder = name.split("/")[1]
            if is_right(folder, {finding["severity"] for finding in found}):
                right[folder] += 1
            else:
                wrong += [f"{name}: is not {FOLDERS[folder]}", *map(shown, found)]
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    counts = (f"{right[name]} {FOLDERS[name]} in {name}/" for name in FOLDERS)
    sys.stdout.write(f"examples: {', '.join(counts)}\n")
    return int(bool(wrong) or not all(right.values()))


def checked(role: str) -> dict[str, list[Json]]:
    """The findings of every example of a role."""
    names = [
        path.relative_to(PAYLOADS).as_posix()
        for folder in FOLDERS
        for path in sorted((PAYLOADS / role / folder).iterdir())
    ]
    command = [str(PREDIAL), "check", "--role", role, "--format", "json", *names]
    ended = subprocess.run(
        command, cwd=PAYLOADS, stdout=subprocess.PIPE, text=True, check=False
    )
    if not ended.stdout:  # it has said why on stderr
        sys.exit(ended.returncode or 3)
    found: dict[str, list[Json]] = {name: [] for name in names}
    for finding in json.loads(ended.stdout)["findings"]:
        found[finding["file"]].append(finding)
    return found


def is_right(folder: str, severities: set[str]) -> bool:
    """Whether a file with findings of these severities belongs into the folder."""
    match folder:
        case "good":
            return not severities
        case "advice":
            return severities == {"advice"}
        case _:
            return "error" in severities and "unreadable" not in severities


def shown(finding: Json) -> str:
    """A finding as one line."""
    return f"  {finding['pointer'] or ''}: {finding['message']} [{finding['code']}]"


if __name__ == "__main__":
    sys.exit(main())
