"""The manifest: what a package was generated from, and what was written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard, cast

from predial_codegen.writing.output import is_safe

if TYPE_CHECKING:
    from collections.abc import Mapping

# Tells our folders from others, also where a merge has left conflict marks.
MARK: Final = "written by predial generate; do not edit"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package folder says of itself.

    Args:
        inputs: Name of each input -> its fingerprint.
        outputs: Path of each file -> SHA-256 of its bytes.
    """

    inputs: Mapping[str, str]
    outputs: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """The one spelling of this manifest."""
        members = {
            "about": MARK,
            "inputs": dict(self.inputs),
            "outputs": dict(self.outputs),
        }
        return (json.dumps(members, indent=2, sort_keys=True) + "\n").encode()


def fingerprint(content: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def describe(inputs: Mapping[str, str], files: Mapping[str, bytes]) -> Manifest:
    """The manifest of files about to be written."""
    return Manifest(
        inputs, {path: fingerprint(content) for path, content in files.items()}
    )


def parse(content: bytes) -> Manifest | None:
    """The manifest that `content` spells, None where it does not."""
    try:
        members: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(members, dict):
        return None
    record = cast("dict[str, object]", members)
    inputs, outputs = record.get("inputs"), record.get("outputs")
    if record.get("about") != MARK or not is_texts(inputs) or not is_texts(outputs):
        return None
    # Surplus files are deleted by these paths: trust no other.
    return Manifest(inputs, outputs) if all(map(is_safe, outputs)) else None


def is_texts(value: object) -> TypeGuard[dict[str, str]]:
    """Whether the value is a map of texts to texts."""
    return isinstance(value, dict) and all(
        isinstance(text, str) for text in cast("dict[str, object]", value).values()
    )
