"""Say which extra of predial brings a package that is missing."""

from __future__ import annotations

from predial.errors import missing_extra

_CODEGEN = {
    "attrs",
    "jinja2",
    "jsonschema",
    "jsonschema_specifications",
    "markupsafe",
    "phonenumbers",
    "referencing",
    "regex",
    "yaml",
}


def without_codegen(what: str, error: ModuleNotFoundError) -> Exception:
    """What to raise where `what` needs the extra `codegen`, which is not installed.

    Args:
        what: An option or a command.
        error: What an import raised; a package of no extra is a bug of ours.
    """
    name = (error.name or "").partition(".")[0].replace("-", "_")
    if name not in _CODEGEN:
        return error
    return missing_extra(what, name, "codegen")
