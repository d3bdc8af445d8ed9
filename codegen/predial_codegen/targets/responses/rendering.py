"""What the template of `responses.py` writes."""

from __future__ import annotations

from predial_codegen.fragments import Code
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.layout import docstring_block, fitted_module
from predial_codegen.targets.responses.plan import ResponsesPlan

# The modules of the run time that the template imports.
RUNTIME = frozenset({"client_errors"})


def render_responses(plan: ResponsesPlan, doc: str, runtime: Code) -> str:
    """The text of a contract's `responses.py`.

    Args:
        plan: What is written.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    text = render(
        "targets/responses/responses.py.jinja",
        doc=docstring_block(doc, 0),
        runtime=runtime,
        errors=plan.errors,
    )
    return fitted_module(text)
