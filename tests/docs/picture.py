"""Draw what `predial check` prints on a terminal: `make picture` writes docs/pictures/.

The command runs in a real pseudo-terminal, and the picture is made of what it printed.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import xml.etree.ElementTree as ET
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "pictures" / "check.svg"
_EXAMPLES = (
    *("bad/client-token-repeated.json", "bad/expiration-time-with-offset.json"),
    *("bad/phone-number-with-spaces.json", "advice/phone-number-with-trunk-zero.json"),
)
_COLUMNS = 98
_COMMAND = ("check", "calls")
# Of one width for each character, wherever it is read; no font is fetched.
_FONTS = (
    "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono',"
    " monospace"
)
_THEME = TerminalTheme(
    (30, 32, 48),
    (202, 211, 245),
    [
        *((73, 77, 100), (237, 135, 150), (166, 218, 149), (238, 212, 159)),
        *((138, 173, 244), (245, 189, 230), (139, 213, 202), (184, 192, 224)),
    ],
)
# As rich's own, but without its fonts of another site and the buttons of a window.
_FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<title>What predial check prints on a terminal</title>
<style>
.{unique_id}-matrix {{
  font-family: FONTS;
  font-size: {char_height}px;
  line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})"
 clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
""".replace("FONTS", _FONTS)


def main() -> None:
    """Write the picture anew."""
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(drawn(printed()), "utf-8")


def printed() -> str:
    """What a terminal gets of the command, colours and all, behind its prompt."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "calls")
        calls.mkdir()
        for name in _EXAMPLES:
            shutil.copy(ROOT / "examples/payloads/request" / name, calls)
        output = _on_a_terminal(Path(folder))
    return f"\x1b[32m$\x1b[0m predial {' '.join(_COMMAND)}\n{output}"


def drawn(output: str) -> str:
    """An SVG of a terminal with this output."""
    console = Console(record=True, width=_COLUMNS, file=io.StringIO())
    console.print(Text.from_ansi(output))
    return console.export_svg(
        title=f"predial {_COMMAND[0]}",
        theme=_THEME,
        code_format=_FORMAT,
        unique_id="check",
    )


def strings(svg: str) -> list[str]:
    """The strings of a picture, in their order; what surrounds them is drawn only."""
    texts = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return ["".join(text.itertext()) for text in texts]


def _on_a_terminal(folder: Path) -> str:
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, _COLUMNS, 0, 0))
    unset = {"COLUMNS", "FORCE_COLOR", "NO_COLOR"}
    kept = {name: each for name, each in os.environ.items() if name not in unset}
    process = subprocess.Popen(
        [sys.executable, "-m", "predial", *_COMMAND],
        cwd=folder,
        env={**kept, "TERM": "xterm-256color"},
        stdin=its,
        stdout=its,
        stderr=its,
    )
    os.close(its)
    chunks: list[bytes] = []
    while chunk := _read(ours):
        chunks.append(chunk)
    os.close(ours)
    process.wait()
    return b"".join(chunks).decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux says so that the other side is closed
        return b""


if __name__ == "__main__":
    main()
