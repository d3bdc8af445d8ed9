"""What the template of `schemas.py` writes."""

from __future__ import annotations

from predial_codegen.fragments import Code
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.layout import docstring_lines
from predial_codegen.targets.module import assigned
from predial_codegen.targets.schemas.tables import Tables


def render_schemas(tables: Tables, doc: str, runtime: Code) -> str:
    """The text of a contract's `schemas.py`.

    Args:
        tables: What is written.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    return render(
        "targets/schemas/schemas.py.jinja",
        doc=docstring_lines(doc, 0),
        library=tables.module.library_lines(),
        imports=tables.module.runtime_lines(runtime),
        constants=assigned(tables.module.constants.values()),
        tables=assigned(tables.entries.values()),
    )
