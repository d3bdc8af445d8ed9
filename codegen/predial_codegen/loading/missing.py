"""What would serve a reference that leads to nothing."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from predial_codegen.spelling import meant


def advice_on(
    reference: str, uri: str, referrer: str, identifiers: Mapping[str, str]
) -> str:
    """What to do about a reference.

    Args:
        reference: As it is written.
        uri: What it means, as an absolute URI.
        referrer: The name of the document that it stands in.
        identifiers: The identifier of each document, by its name.
    """
    parts = urlsplit(uri)
    resource = uri.partition("#")[0]
    for name, identifier in identifiers.items():
        if identifier == resource:
            return f"{name} has nothing at #{unquote(parts.fragment)}"
    path = unquote(parts.path).lstrip("/")
    others = {name: each for name, each in identifiers.items() if name != referrer}
    similar = _similar(path, resource, others)
    if parts.scheme == "file":
        return _file_advice(reference, path, referrer, similar)
    if similar:
        return f"give {similar} the $id {resource}, if it is that schema"
    file = f" as {posixpath.basename(path)}" if posixpath.basename(path) else ""
    return (
        "nothing is fetched from a network: put the schema into the folder"
        f"{file}, with $id {resource}"
    )


def _file_advice(reference: str, path: str, referrer: str, similar: str | None) -> str:
    start = posixpath.dirname(referrer)
    if similar:
        written = posixpath.relpath(similar, start or ".")
        return f"did you mean {written}?"
    if posixpath.normpath(posixpath.join(start, reference)).startswith(".."):
        return "nothing above the schema folder is read: put it there, and name it"
    return f"add it as {path}, or name another schema"


def _similar(path: str, resource: str, identifiers: Mapping[str, str]) -> str | None:
    """The document that was probably meant: by its identifier, its file, its name."""
    for name, identifier in identifiers.items():
        if _address(identifier) == _address(resource):
            return name
    file = posixpath.basename(path)
    by_file = {posixpath.basename(name): name for name in identifiers}
    if file in by_file:
        return by_file[file]
    by_stem = {each.partition(".")[0]: name for each, name in by_file.items()}
    near = meant(file.partition(".")[0], by_stem) if file else None
    return by_stem[near] if near else None


def _address(uri: str) -> str:
    """What is the same of `http://x/a.json#` and `https://x/a.json`."""
    return uri.rpartition("://")[2].rstrip("#/")
