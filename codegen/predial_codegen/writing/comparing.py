"""Tells how a package folder differs from an output, and refuses what would be lost."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from predial_codegen.writing.comparison import Comparison, InputChanges
from predial_codegen.writing.errors import WritingError, explained
from predial_codegen.writing.folder import refuse_misplaced, survey
from predial_codegen.writing.manifest import MARK, describe, fingerprint, parse
from predial_codegen.writing.output import MANIFEST, encoded, folders_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from predial_codegen.writing.folder import Listing
    from predial_codegen.writing.manifest import Manifest
    from predial_codegen.writing.output import Output


def compare(out: Path, output: Output) -> Comparison:
    """Compare the package folder below `out` with `output`; writes nothing.

    Args:
        out: The folder that holds the package's folder.
        output: What would be written.

    Raises:
        WritingError: The output is unsafe, or the folder is not predial's.
    """
    wanted = contents(output)
    folder = out / output.package
    with explained(out):
        while True:
            before = _identity(folder)
            try:
                comparison = compare_files(out, output, wanted)
            except (OSError, WritingError):
                if _identity(folder) == before:
                    raise
            else:
                if _identity(folder) == before:
                    return comparison


def _identity(folder: Path) -> tuple[int, int] | None:
    """Other after another process has put another folder in the place of this one."""
    try:
        status = folder.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_ino, status.st_ctime_ns


def contents(output: Output) -> dict[str, bytes]:
    """The bytes of each file of the package folder, the manifest last."""
    files = encoded(output)
    return {**files, MANIFEST: describe(output.inputs, files).to_bytes()}


def compare_files(out: Path, output: Output, wanted: Mapping[str, bytes]) -> Comparison:
    """`compare`, where the contents are known already."""
    folder = out / output.package
    refuse_misplaced(out, folder)
    manifest = survey(folder, {MANIFEST}).files.get(MANIFEST) or b""
    known = parse(manifest)
    listing = survey(folder, {*wanted, *(known.outputs if known else ())})
    ours = MARK.encode() in manifest
    _refuse_strangers(
        folder, listing, wanted, _claimed(known, wanted) if ours else None
    )
    found = listing.files
    same = {path for path in wanted if found.get(path) == wanted[path]}
    edited = {p for p in found.keys() - same if _is_edited(p, found[p], known)}
    return Comparison(
        package=output.package,
        generated=ours,
        unchanged=_sorted(same),
        changed=_sorted(found.keys() & wanted.keys() - same - edited),
        edited=_sorted(edited),
        missing=_sorted(wanted.keys() - found.keys()),
        surplus=_sorted(found.keys() - wanted.keys()),
        foreign=listing.foreign,
        inputs=_input_changes(known, output.inputs),
    )


def _claimed(known: Manifest | None, wanted: Mapping[str, bytes]) -> AbstractSet[str]:
    """The files we may overwrite; a broken manifest, as by a merge, names none."""
    return wanted.keys() if known is None else {*known.outputs, MANIFEST}


def _is_edited(path: str, content: bytes | None, known: Manifest | None) -> bool:
    if path == MANIFEST:
        return known is None or content != known.to_bytes()
    if known is None or path not in known.outputs:
        return False
    return content is None or fingerprint(content) != known.outputs[path]


def _refuse_strangers(
    folder: Path,
    listing: Listing,
    wanted: Mapping[str, bytes],
    claimed: AbstractSet[str] | None,
) -> None:
    """Refuse to overwrite what predial did not write; None claims nothing at all."""
    differing = {p for p, text in listing.files.items() if text != wanted.get(p)}
    if claimed is None:
        strangers = _sorted({*differing, *listing.foreign})
        if strangers:
            raise WritingError(
                f"{folder}: not written by predial, it has no {MANIFEST} of ours but"
                f" holds {', '.join(strangers)}; move the folder away, or generate into"
                " another one"
            )
        return
    clashing = {path for path in listing.foreign if _clashes(path.rstrip("/"), wanted)}
    if in_the_way := _sorted((differing - claimed) | clashing):
        raise WritingError(
            f"{folder}: predial would write over what it did not write:"
            f" {', '.join(in_the_way)}; move them away, then generate again"
        )


def _clashes(path: str, wanted: Mapping[str, bytes]) -> bool:
    """Whether a file or folder that stays is where a wanted file or its folder goes."""
    above = (parent.as_posix() for parent in PurePosixPath(path).parents)
    return (
        path in wanted
        or any(parent in wanted for parent in above)
        or any(path in folders_of(target) for target in wanted)
    )


def _input_changes(known: Manifest | None, inputs: Mapping[str, str]) -> InputChanges:
    if known is None:
        return InputChanges()
    past = known.inputs
    return InputChanges(
        changed=_sorted(
            name for name in past.keys() & inputs.keys() if past[name] != inputs[name]
        ),
        new=_sorted(inputs.keys() - past.keys()),
        gone=_sorted(past.keys() - inputs.keys()),
    )


def _sorted(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(paths))
