"""The error of the number plan compiler."""

from __future__ import annotations

from predial_codegen.errors import CodegenError


class NumberPlanError(CodegenError):
    """Metadata or a table file holds something that has no exact meaning here."""
