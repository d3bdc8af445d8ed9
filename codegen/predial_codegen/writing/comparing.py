"""How a package folder differs from an output, and which of its files are whose."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from predial_codegen.writing.errors import WritingError, explained
from predial_codegen.writing.lock import locked
from predial_codegen.writing.manifest import MARK, Manifest, fingerprints, parse
from predial_codegen.writing.output import MANIFEST, Output, encoded, is_cache

TEMPORARY = ".predial-new"  # what is being written, and not in its place yet


class State(Enum):
    """How a file differs from what would be written there."""

    MISSING = "missing"
    CHANGED = "would change"
    SURPLUS = "no longer generated, would be removed"
    BLOCKING = "edited, or not predial's: move it away, or delete it"
    KEPT = "not predial's, kept"


_WRITTEN = {
    State.MISSING: "written",
    State.CHANGED: "written",
    State.SURPLUS: "no longer generated, now removed",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A package folder against what would be generated, the manifest included.

    Attributes:
        package: Name of the package.
        unfinished: Whether an earlier run was stopped before its end.
        reason: Why files differ, as far as the manifest says.
        states: Each file that differs, by its path.
        found: What predial has written, as it is now.
        written: Whether the differences have been written away since.
    """

    package: str
    unfinished: bool
    reason: str
    states: Mapping[str, State]
    found: Mapping[str, bytes] = field(repr=False)
    written: bool = False

    @property
    def clean(self) -> bool:
        """Whether nothing differs, so that writing would touch nothing."""
        return not self.unfinished and set(self.states.values()) <= {State.KEPT}

    def of(self, state: State) -> list[str]:
        """The files in a state."""
        return [path for path, found in self.states.items() if found is state]

    def lines(self) -> list[str]:
        """What to print: the reasons first, then file by file."""
        done = _WRITTEN if self.written else {}
        reason = "up to date" if self.clean else self.reason
        return [
            *([f"{self.package}: {reason}"] if reason else []),
            *(
                f"{self.package}/{path}: {done.get(state, state.value)}"
                for path, state in self.states.items()
            ),
        ]


def compare(out: Path, output: Output) -> Comparison:
    """Compare the package folder below `out` with `output`; writes nothing.

    Args:
        out: The folder that holds the package's folder.
        output: What would be written.

    Raises:
        WritingError: The output is unsafe, or the folder is not predial's.
    """
    wanted = contents(output)
    with explained(out):
        folder = folder_of(out, output)
        if not folder.exists():
            return difference(folder, output, wanted)
        with locked(folder):
            return difference(folder, output, wanted)


def contents(output: Output) -> dict[str, bytes]:
    """The bytes of each file of the package folder, the manifest among them."""
    files = encoded(output)
    manifest = Manifest(output.inputs, fingerprints(files))
    return {**files, MANIFEST: manifest.to_bytes()}


def folder_of(out: Path, output: Output) -> Path:
    """The package folder; a link above it is followed, as whoever names `out` means it.

    Raises:
        WritingError: It is itself a link, or a file.
    """
    folder = out / output.package
    if folder.is_symlink() or not (folder.is_dir() or not folder.exists()):
        raise WritingError(
            f"{folder}: expected a package folder, found a symbolic link or a file;"
            " move it away, or generate into another folder"
        )
    return folder


def difference(folder: Path, output: Output, wanted: Mapping[str, bytes]) -> Comparison:
    """`compare`, by the process that holds the lock.

    A file is predial's if it has the content that the manifest says, or the one that
    is wanted. All others are the user's.

    Raises:
        WritingError: The folder is not predial's.
    """
    manifest = read(folder / MANIFEST) or b""
    known = parse(manifest)
    present = set(_files(folder))
    ours = {MANIFEST: manifest} if MARK.encode() in manifest else dict[str, bytes]()
    for path in present & {*wanted, *known.outputs, *known.pending}:
        content = read(folder / path)
        if content is not None and (
            content == wanted.get(path) or known.has_written(path, content)
        ):
            ours[path] = content
    users = present - ours.keys() - {TEMPORARY}
    if users and MANIFEST not in ours:
        raise WritingError(
            f"{folder}: not written by predial, it has no {MANIFEST} of ours but holds"
            f" {', '.join(sorted(users))}; move the folder away, or generate into"
            " another one"
        )
    states = dict.fromkeys(wanted.keys() - present, State.MISSING)
    states |= dict.fromkeys(ours.keys() - wanted.keys(), State.SURPLUS)
    for path in ours.keys() & wanted.keys():
        if ours[path] != wanted[path]:
            states[path] = State.CHANGED
    for path in users:
        states[path] = State.BLOCKING if _blocks(path, wanted) else State.KEPT
    unfinished = bool(known.pending) or TEMPORARY in present
    if unfinished:
        reason = "unfinished, a run was stopped while it wrote"
    elif MANIFEST not in ours:
        reason = "not generated before"
    else:
        reason = _reason(known, parse(wanted[MANIFEST]))
    states = dict(sorted(states.items()))
    return Comparison(output.package, unfinished, reason, states, ours)


def read(path: Path) -> bytes | None:
    """The bytes with LF newlines, as git may have rewritten them (core.autocrlf).

    None where there is no regular file: nothing is read through a symbolic link.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        return path.read_bytes().replace(b"\r\n", b"\n")
    except (FileNotFoundError, NotADirectoryError):
        return None


def _files(folder: Path) -> Iterator[str]:
    """The path of everything below that is no real folder and no cache of Python's."""
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        links = (name for name in folders if (here / name).is_symlink())
        for name in (*files, *links):
            path = (here / name).relative_to(folder).as_posix()
            if not is_cache(path):
                yield path


def _blocks(path: str, wanted: Iterable[str]) -> bool:
    """Whether a wanted file, or a folder on the way to it, has the place of `path`."""
    return any(
        path == each or each.startswith(f"{path}/") or path.startswith(f"{each}/")
        for each in wanted
    )


def _reason(past: Manifest, new: Manifest) -> str:
    """Why the folder of a finished run differs; empty where the manifest does not."""
    old, now = past.inputs, new.inputs
    inputs = [
        *(f"{name} (changed)" for name in old.keys() & now if old[name] != now[name]),
        *(f"{name} (new)" for name in now.keys() - old),
        *(f"{name} (gone)" for name in old.keys() - now),
    ]
    if past == Manifest():
        return "its manifest cannot be read, as after a merge"
    if inputs:
        return f"stale, inputs differ: {', '.join(sorted(inputs))}"
    return "" if past == new else "outdated, the generator now writes other text"
