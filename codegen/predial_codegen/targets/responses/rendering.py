"""What the template of `responses.py` writes."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, literal
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import by_kind, imported, with_siblings
from predial_codegen.rendering.layout import docstring_block, fitted_module
from predial_codegen.targets.responses.plan import ResponsesPlan

# What the parts of the template need imported of the run time.
_ERRORS = {"client_errors": {"Shape", "typed"}}
_READING = {"answers": {"Answer", "read"}}
_BATCH = {
    "reconciling": {
        *("Accepted", "Batch", "FailureCode", "Missing", "Reconciliation", "Refused"),
        "reconciled",
    }
}


def runtime_names(plan: ResponsesPlan) -> dict[str, set[str]]:
    """The names of the run time that are imported, by module."""
    return {
        **(_ERRORS if plan.errors else {}),
        **(_READING if plan.read else {}),
        **(_BATCH if plan.batch else {}),
    }


def render_responses(plan: ResponsesPlan, doc: str, runtime: Code) -> str:
    """The text of a contract's `responses.py`.

    Args:
        plan: What is written.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    names = runtime_names(plan)
    typing = {
        *(("TypeVar",) if plan.errors else ()),
        *(("Any", "overload") if plan.batch else ()),
    }
    text = render(
        "targets/responses/responses.py.jinja",
        doc=docstring_block(doc, 0),
        library=[
            *imported(Code("collections.abc"), {"Mapping"} if plan.batch else set()),
            *imported(Code("typing"), typing),
        ],
        imports=with_siblings(
            [
                line
                for module in sorted(names)
                for line in imported(
                    code("{p}{m}", p=runtime, m=Code(module)), names[module]
                )
            ],
            {"models", "schemas"},
            runtime,
        ),
        exported=[*map(literal, by_kind(plan.names))],
        errors=plan.errors,
        reading=plan.read,
        batch=plan.batch,
    )
    return fitted_module(text)
