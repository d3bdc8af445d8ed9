"""Run a command line, and run it again whenever something that it reads has changed."""

from __future__ import annotations

import os
import subprocess
import sys

from predial.command import configuration
from predial.command.extras import missing
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from predial.command.options import Options


_TURN = 200  # milliseconds


def run(arguments: Iterable[str], options: Options) -> int:
    """Run the command line in a process of its own, each time; an interrupt ends it."""
    try:
        import watchfiles
    except ModuleNotFoundError:
        raise missing("--watch", "watchfiles", "watch") from None
    if "-" in options.files:
        raise UsageError("--watch cannot read stdin again: name files or folders")
    watched = {os.path.abspath(path) for path in _read_by(options)}
    folders = {
        path if os.path.isdir(path) else os.path.dirname(path) for path in watched
    }
    usual = watchfiles.DefaultFilter()  # leaves out .git, __pycache__ and their like

    def counts(change: watchfiles.Change, path: str) -> bool:
        is_read = path in watched or any(
            path.startswith(f"{each}{os.sep}") for each in watched
        )
        return is_read and usual(change, path)

    command = [sys.executable, "-m", "predial"]
    command += (word for word in arguments if word != "--watch")
    # It watches from its first turn on, so that no change during a run is missed.
    is_first = True
    for changes in watchfiles.watch(
        *folders, watch_filter=counts, yield_on_timeout=True, rust_timeout=_TURN
    ):
        if is_first or changes:
            subprocess.run(command, check=False)  # noqa: S603 - our own command line
            sys.stderr.write("predial: waiting for changes; Ctrl-C ends\n")
        is_first = False
    return 0


def _read_by(options: Options) -> Iterator[str]:
    """The files and folders that decide what a command prints."""
    settings = configuration.load()
    yield from (os.path.join(settings.folder, name) for name in configuration.FILES)
    if options.command == "generate":
        yield options.schemas or settings.schemas or configuration.SCHEMAS
    else:
        yield from options.files
        if options.schema is not None:
            yield options.schema.partition("#")[0]
        yield settings.out or configuration.OUT
