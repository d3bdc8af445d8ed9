"""Run a command line, and run it again whenever something that it reads has changed."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from predial.command import configuration, schema_checks
from predial.errors import UsageError, missing_extra

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NoReturn

    from predial.command.options import Options


_TURN = 200  # milliseconds


def run(arguments: Iterable[str], options: Options) -> NoReturn:
    """Run the command line in a process of its own, each time; an interrupt ends it."""
    try:
        import watchfiles
    except ModuleNotFoundError:
        raise missing_extra("--watch", "watchfiles", "watch") from None
    if "-" in options.files:
        raise UsageError("--watch cannot read stdin again: name files or folders")
    usual = watchfiles.DefaultFilter()  # leaves out .git, __pycache__ and their like
    command = [sys.executable, "-m", "predial"]
    command += (word for word in arguments if word != "--watch")
    watched = _watched(options)

    def counts(change: watchfiles.Change, path: str) -> bool:
        is_read = path in watched or any(
            path.startswith(f"{each}{os.sep}") for each in watched
        )
        return is_read and usual(change, path)

    while True:
        # It watches from its first turn on, so that no change during a run is missed.
        is_first = True
        for changes in watchfiles.watch(
            *_folders(watched),
            watch_filter=counts,
            yield_on_timeout=True,
            rust_timeout=_TURN,
        ):
            before, watched = watched, _watched(options) if changes else watched
            if watched != before:  # what is read now is watched before it is read
                break
            if is_first or changes:
                subprocess.run(command, check=False)  # noqa: S603 - our own command line
                sys.stderr.write("predial: waiting for changes; Ctrl-C ends\n")
            is_first = False


def _watched(options: Options) -> set[str]:
    return {os.path.abspath(path) for path in _read_by(options)}


def _folders(watched: Iterable[str]) -> set[str]:
    """The folders to watch, of files that may be there only later."""
    folders = {
        path if os.path.isdir(path) else os.path.dirname(path) for path in watched
    }
    return {*filter(os.path.isdir, folders)}


def _read_by(options: Options) -> Iterator[str]:
    """The files and folders that decide what a command prints."""
    try:
        settings = configuration.load()
    except UsageError:  # which the command says
        settings = configuration.Configuration({})
    root = configuration.root()
    yield from (os.path.join(root, name) for name in configuration.FILES)
    yield from (os.path.join(settings.folder, name) for name in configuration.FILES)
    if options.command == "generate":
        yield from schema_checks.files(
            options.schemas or settings.schemas or configuration.SCHEMAS
        )
    else:
        yield from map(_without_wildcards, options.files)
        if options.schema is not None:
            yield from schema_checks.files(options.schema.partition("#")[0])
        yield settings.out or configuration.OUT


def _without_wildcards(name: str) -> str:
    """The folder that has all that a glob may stand for; another name as it is."""
    if os.path.lexists(name):
        return name
    start = re.split(r"[*?\[]", name, maxsplit=1)[0]
    return start if start == name else os.path.dirname(start) or os.curdir
