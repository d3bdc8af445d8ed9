"""The checks of a schema in a file and of those that it refers to, cached."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote, urlsplit

from predial_codegen.cache import Cache, generator_key, key_of
from predial_codegen.errors import SchemaError
from predial_codegen.generated_checks import run_checks
from predial_codegen.loading.documents import parsed, read_file, references


def checks_of(
    path: Path, at: str, *, slow_patterns: Collection[str], cache: Cache
) -> object:
    """The checks of a schema, of which `check` is one method.

    Keywords that are not known are annotations, as JSON Schema has it: such a schema is
    often not one's own.

    Args:
        path: Its file, or that of a document of OpenAPI.
        at: Where it stands in the file, as a JSON Pointer, or its name there.
        slow_patterns: Patterns let pass though they may take super-linear time.
        cache: Where the code may be that an earlier run has generated of the same.

    Raises:
        CodegenError: The schema cannot be read, is not valid, or not understood.
    """
    texts, name = _with_references(path)
    generator = generator_key()
    key = key_of(generator, sorted(texts.items()), name, at, sorted(slow_patterns))
    code = cache.load("checks", key)
    if code is None:
        from predial_codegen.compilation import (  # noqa: PLC0415 - takes 0.2 s
            checks_code,
            plan_documents,
        )
        from predial_codegen.lowering import Leniency  # noqa: PLC0415

        documents = {each: parsed(each, text) for each, text in texts.items()}
        leniency = Leniency(
            unknown_keywords=True, slow_patterns=frozenset(slow_patterns)
        )
        code = checks_code(plan_documents(documents, name, at, leniency))
        cache.save("checks", key, code)
    return run_checks(code).ROOT


def _with_references(path: Path) -> tuple[dict[str, str], str]:
    """The text of each file that can be reached, by its name, and the first one's name.

    Names are paths below the nearest folder that has all files.
    """
    first = path.resolve()
    texts: dict[Path, str] = {}
    waiting = [first]
    while waiting:
        file = waiting.pop()
        if file not in texts:
            shown = os.path.relpath(file)
            if not file.exists():
                raise SchemaError(shown, "does not exist", "name a file")
            texts[file] = read_file(file, shown)
            waiting += _referred(file, parsed(shown, texts[file]))
    folder = Path(os.path.commonpath([file.parent for file in texts]))
    names = {file: file.relative_to(folder).as_posix() for file in texts}
    return {names[file]: text for file, text in texts.items()}, names[first]


def _referred(file: Path, contents: object) -> list[Path]:
    """The files that a schema refers to and that exist."""
    paths = (urlsplit(each) for each in references(contents))
    files = [
        (file.parent / unquote(each.path)).resolve()
        for each in paths
        if each.path and not each.scheme and not each.netloc
    ]
    return [each for each in files if each.is_file()]
