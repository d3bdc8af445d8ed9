"""Which names a generated package can have beside those that are installed."""

from __future__ import annotations

import os
from keyword import iskeyword

from predial.command.contracts import MANIFEST
from predial.errors import UsageError

_OURS = {"predial", "predial_codegen", "predial_contracts", "predial_runtime"}


def free_name(project: str, out: str) -> str:
    """A name for the package of a project, which no installed one has."""
    import re

    stem = re.sub(r"[^a-z0-9]+", "_", project.lower()).strip("_") or "my"
    stem = f"my_{stem}" if stem[0].isdigit() else stem
    name, number = f"{stem}_contracts", 2
    while _installed(name, out) is not None or name in _OURS:
        name, number = f"{stem}_contracts_{number}", number + 1
    return name


def require_free_name(name: str, out: str) -> None:
    """Refuse to generate a package that would stand in for another one.

    One that predial has generated here already may be generated again, and one of
    another project's name may be an earlier build of the same.

    Raises:
        UsageError: An installed package has the name, or it is none of Python.
    """
    if not (name.isascii() and name.isidentifier()) or iskeyword(name):
        raise UsageError(
            f"--package {name}: is not a Python name; use one like acme_contracts"
        )
    found = _installed(name, out)
    if found is None or os.path.exists(os.path.join(out, name, MANIFEST)):
        return
    if name in _OURS or not os.path.exists(os.path.join(found, MANIFEST)):
        raise UsageError(
            f"an installed package has the name {name}: name yours with --package, or"
            " as `package` in [tool.predial], which `predial init` writes"
        )


def _installed(name: str, out: str) -> str | None:
    """Where a package is that Python would import, if not in the folder `out`."""
    from importlib.util import find_spec

    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return None
    if spec is None:
        return None
    places = [*(spec.submodule_search_locations or ())] or [spec.origin or name]
    here = os.path.realpath(os.path.join(out, name))
    others = [each for each in places if os.path.realpath(each) != here]
    return others[0] if others else None
