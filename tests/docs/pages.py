"""The pages of the documentation, and the fenced blocks in them.

After its language, a block's first line may have options that readers do not see:

    file=PATH      the text is written to that file
    in=FOLDER      the commands run in that folder
    cannot-run=WHY why the block is not run
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [
    *(ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING")),
    *(ROOT / f"{name}.md" for name in ("CHANGELOG", "SECURITY")),
    *sorted((ROOT / "docs").glob("*.md")),
]
OPTIONS = {"file", "in", "cannot-run"}
_FENCED = re.compile(r"^```(\S+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block.

    Attributes:
        place: Page and line, for messages.
        output: The text of the `text` block right behind it.
    """

    place: str
    language: str
    options: dict[str, str]
    text: str
    output: str


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a console block, and what it prints on either stream."""

    text: str
    output: str


def blocks(page: Path) -> list[Block]:
    """The blocks of a page; a `text` block belongs to the one before it."""
    text = page.read_text("utf-8")
    found: list[Block] = []
    for match in _FENCED.finditer(text):
        language, options, body = match.groups()
        if language == "text":
            continue
        behind = _FENCED.match(text, match.end() + 1)
        output = behind[3] if behind and behind[1] == "text" else ""
        place = f"{page.name}:{text.count(chr(10), 0, match.start()) + 1}"
        found.append(Block(place, language, _options(options), body, output))
    return found


def commands(text: str) -> Iterator[Command]:
    """The commands of a console block: each `$ ` line, with those behind it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield Command(command, output)


def prose(page: Path) -> str:
    """A page without its blocks."""
    return _FENCED.sub("", page.read_text("utf-8"))


def _options(text: str) -> dict[str, str]:
    pairs = (word.partition("=") for word in shlex.split(text))
    return {name: value for name, _, value in pairs}
