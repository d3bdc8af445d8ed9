"""The checks of a schema in a file and of those that it refers to, cached."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from predial_codegen.cache import Cache, generator_key, key_of
from predial_codegen.errors import SchemaError
from predial_codegen.generated_checks import run_checks
from predial_codegen.loading.documents import parsed, read_file, references
from predial_codegen.settings import Settings
from predial_codegen.stack import with_room


@dataclass(frozen=True, slots=True)
class FileChecks:
    """The checks of a schema in a file.

    Attributes:
        root: Its checks, of which `check` is one method.
        notices: What was let pass in it, and should be known.
    """

    root: Any
    notices: tuple[str, ...]


def checks_of(
    path: Path, at: str, folder: Path, settings: Settings, cache: Cache
) -> FileChecks:
    """The checks of a schema.

    Args:
        path: Its file, or that of a document of OpenAPI.
        at: Where it stands in the file, as a JSON Pointer, or its name there.
        folder: The folder below which `settings` name folders.
        settings: How the schema, and those that it refers to, are read.
        cache: Where the code may be that an earlier run has generated of the same.

    Raises:
        CodegenError: The schema cannot be read, is not valid, or not understood.
    """
    texts, name = with_room(lambda: _with_references(path, folder))
    generator = generator_key()
    key = key_of(generator, sorted(texts.items()), name, at, asdict(settings))
    kept: Any = cache.load("checks", key)
    if kept is None:
        from predial_codegen.compilation import (  # noqa: PLC0415 - takes 0.2 s
            checks_code,
            plan_documents,
        )

        documents = with_room(
            lambda: {each: parsed(each, text) for each, text in texts.items()}
        )
        planned = plan_documents(documents, name, at, settings)
        kept = {"code": checks_code(planned.plan), "notices": planned.notices}
        cache.save("checks", key, kept)
    return FileChecks(run_checks(kept["code"]).ROOT, tuple(kept["notices"]))


def _with_references(path: Path, folder: Path) -> tuple[dict[str, str], str]:
    """The text of each file that can be reached, by its name, and the first one's name.

    Names are paths below `folder` or, if it has not all of the files, below the nearest
    one that has.
    """
    first = Path(os.path.realpath(path))  # where links go in circles, too
    texts: dict[Path, str] = {}
    waiting = [first]
    while waiting:
        file = waiting.pop()
        if file not in texts:
            shown = os.path.relpath(file)
            if not file.exists():
                raise SchemaError(shown, "does not exist", "name a file")
            texts[file] = read_file(file, shown)
            found = _referred(file, parsed(shown, texts[file]))
            waiting += [each for each in found if each.is_file()]
    above = folder.resolve()
    if not all(file.is_relative_to(above) for file in texts):
        above = Path(os.path.commonpath([file.parent for file in texts]))
    names = {file: file.relative_to(above).as_posix() for file in texts}
    return {names[file]: text for file, text in texts.items()}, names[first]


def files_read(path: Path) -> Iterator[Path]:
    """A schema's file, and those that it refers to, be they there and readable or not.

    Args:
        path: The file of the schema.
    """
    waiting = [Path(os.path.realpath(path))]
    known = set[Path]()
    while waiting:
        file = waiting.pop()
        if file in known:
            continue
        known.add(file)
        yield file
        with suppress(SchemaError):
            waiting += _referred(file, parsed(file.name, read_file(file, file.name)))


def _referred(file: Path, contents: object) -> list[Path]:
    """The files that a schema refers to."""
    paths = (urlsplit(each) for each in references(contents))
    return [
        Path(os.path.realpath(file.parent / unquote(each.path)))
        for each in paths
        if each.path and not each.scheme and not each.netloc
    ]
