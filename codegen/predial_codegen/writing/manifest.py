"""The manifest: what a package was generated from, and what was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard

from predial_codegen.json_types import is_object
from predial_codegen.writing.output import is_safe

# Distinguishes our folders, also where a merge has left conflict marks.
MARK: Final = "written by predial generate; do not edit"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package folder says of itself.

    Attributes:
        inputs: Name of each input -> its fingerprint.
        outputs: Path of each file -> SHA-256 of its bytes.
        pending: The same of the files that a run has begun to write.
    """

    inputs: Mapping[str, str] = field(default_factory=dict[str, str])
    outputs: Mapping[str, str] = field(default_factory=dict[str, str])
    pending: Mapping[str, str] = field(default_factory=dict[str, str])

    def to_bytes(self) -> bytes:
        """The one spelling of this manifest."""
        members = {"about": MARK, "inputs": self.inputs, "outputs": self.outputs}
        if self.pending:
            members["pending"] = self.pending
        return (json.dumps(members, indent=2, sort_keys=True) + "\n").encode()

    def has_written(self, path: str, content: bytes) -> bool:
        """Whether predial wrote this content to this path, or was about to."""
        written = (self.outputs.get(path), self.pending.get(path))
        return hashlib.sha256(content).hexdigest() in written


def fingerprints(files: Mapping[str, bytes]) -> dict[str, str]:
    """The SHA-256 of each file, in hexadecimal, by its path."""
    return {path: hashlib.sha256(files[path]).hexdigest() for path in files}


def parse(content: bytes) -> Manifest:
    """The manifest that `content` spells; an empty one if it spells none."""
    try:
        members: Any = json.loads(content)
    except (ValueError, RecursionError):
        return Manifest()
    match members:
        case {"about": about, "inputs": inputs, "outputs": outputs} if about == MARK:
            maps = (inputs, outputs, members.get("pending", {}))
        case _:
            return Manifest()
    # Files are removed by these paths: trust no others.
    if all(map(_has_strings, maps)) and all(map(is_safe, {**maps[1], **maps[2]})):
        return Manifest(*maps)
    return Manifest()


def _has_strings(value: object) -> TypeGuard[dict[str, str]]:
    return is_object(value) and all(isinstance(each, str) for each in value.values())
