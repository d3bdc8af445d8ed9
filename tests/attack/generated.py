"""Packages of schemas that are attacked, imported and forgotten."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attack.case import Json
from generation.packages import imported, write_files
from predial_codegen.driver import generate
from predial_codegen.errors import CodegenError

_numbers = count(1)


@contextmanager
def package(schema: Json) -> Generator[tuple[Any, Path]]:
    """The generated package of a schema whose root is called `value`, and its folder.

    Raises:
        CodegenError: It cannot be generated.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        schemas = write_files(folder / "schemas", {"value.schema.json": schema})
        made = f"attacked_{next(_numbers)}"
        generate(schemas, folder, made)
        text = f'[tool.predial]\npackage = "{made}"\nout = "."\nschemas = "schemas"\n'
        (folder / "pyproject.toml").write_text(text, "utf-8")
        written = sys.dont_write_bytecode
        sys.dont_write_bytecode = True
        try:
            with imported(folder, made) as module:
                if not hasattr(module, "check_value"):
                    raise CodegenError("it is a library, without a root")
                yield module, folder
        finally:
            sys.dont_write_bytecode = written
