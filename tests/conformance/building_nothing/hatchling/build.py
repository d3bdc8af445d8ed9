"""A build backend that builds nothing.

`pip download` gets metadata from the build backend of an archive before it keeps the
archive. This one answers with the metadata that stands in the archive.
"""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path


def prepare_metadata_for_build_wheel(
    metadata_directory: str, config_settings: object = None
) -> str:
    """The hook of PEP 517; pip runs it in the unpacked archive."""
    del config_settings
    content = Path("PKG-INFO").read_bytes()
    stated = message_from_bytes(content)
    folder = (
        Path(metadata_directory) / f"{stated['Name']}-{stated['Version']}.dist-info"
    )
    folder.mkdir()
    (folder / "METADATA").write_bytes(content)
    return folder.name
