"""The last phase: compares the rendered files with the folder, then writes atomically.

What holds for `write`, from strongest to weakest, tried in this order:

1. Linux `renameat2`, macOS `renamex_np`: at every moment, also after SIGKILL or a power
   cut, the package is wholly the old one or wholly the new one.
2. Two renames (Windows, file systems that refuse the first): the same, except that
   between the two there is no package; killed there, the next run restores the old one.
3. File by file (a folder that cannot be renamed, as in a lower layer of overlayfs, or
   with open files on Windows): for a moment a mix, which the next run completes.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from predial_codegen.writing.comparing import compare, compare_files, contents
from predial_codegen.writing.comparison import Comparison, InputChanges
from predial_codegen.writing.errors import WritingError, explained
from predial_codegen.writing.folder import refuse_misplaced, refuse_read_only
from predial_codegen.writing.lock import locked
from predial_codegen.writing.output import MANIFEST, Output
from predial_codegen.writing.placing import place, places_of, recover
from predial_codegen.writing.staging import stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "MANIFEST",
    "Comparison",
    "InputChanges",
    "Output",
    "WritingError",
    "compare",
    "write",
]


def write(out: Path, output: Output) -> Comparison:
    """Make the package folder below `out` what `output` says; tells what was different.

    Where nothing differs, nothing is touched. Files that predial never wrote are
    carried over; files that were edited by hand are overwritten.

    Raises:
        WritingError: The output is unsafe, the folder is not predial's, or the system
            refuses.
    """
    wanted = contents(output)
    places = places_of(out, output.package)
    with explained(out):
        refuse_misplaced(out, places.package)
        if not places.left_over():
            # Another process may be writing: what else this says is said again below.
            with suppress(OSError, WritingError):
                comparison = compare_files(out, output, wanted)
                if comparison.clean:
                    return comparison
        out.mkdir(parents=True, exist_ok=True)
        with locked(places.lock):
            recover(places)
            return _write_alone(out, output, wanted)


def _write_alone(out: Path, output: Output, wanted: Mapping[str, bytes]) -> Comparison:
    places = places_of(out, output.package)
    comparison = compare_files(out, output, wanted)
    if comparison.clean:
        return comparison
    refuse_read_only(places.package)
    try:
        stage(places.new, wanted, places.package, comparison.foreign)
        place(places)
    finally:
        recover(places)
    return replace(comparison, written=True)
