"""Find a generated contract by name, and its validators.

A contract is named as in its package's `CONTRACTS`, or by the end of that name if only
one contract ends so, or `package:name`, or `package.name`. `-` counts as `_` and `/` as
a dot.
"""

from __future__ import annotations

import os
import sys

from predial.command.configuration import OUT
from predial.errors import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from types import ModuleType
    from typing import Protocol

    from predial.checking.diagnostics import Violation

    class Validator(Protocol):
        """A generated `check_ROOT` function."""

        def __call__(
            self,
            value: object,
            /,
            *,
            now: datetime | None = None,
            limit: int | None = None,
            all_branches: bool = False,
        ) -> Sequence[Violation]:
            """Every violation of the value, up to the limit."""
            ...


DEFAULT_PACKAGE = "predial_contracts"
MANIFEST = "_manifest.json"  # what every generated package has


class Contract:
    """One contract of a generated package.

    Attributes:
        package: The package's import name.
        name: The name in the package's `CONTRACTS`.
        roots: What can be checked, such as `request` and `response`.
    """

    __slots__ = ("name", "package", "roots")

    def __init__(self, package: str, name: str, roots: tuple[str, ...]) -> None:
        self.package = package
        self.name = name
        self.roots = roots

    def __str__(self) -> str:
        return f"{self.package}:{self.name}" if self.name else self.package

    def root(self, role: str | None) -> str:
        """The root for a role; without one `request`, else the only root."""
        if role is None:
            if "request" in self.roots:
                return "request"
            if len(self.roots) == 1:
                return self.roots[0]
            raise UsageError(
                f"{self} has no request: name a --role of {self._listed()}"
            )
        if role not in self.roots:
            hint = suggestion(role, list(self.roots))
            raise UsageError(
                f"{self} has no role {role!r}: its roles are {self._listed()}{hint}"
            )
        return role

    def validator(self, root: str) -> Validator:
        """The generated function that checks a value of this root."""
        name = f"{self.package}.{self.name}" if self.name else self.package
        module = _imported(name)
        validator: Validator | None = getattr(module, f"check_{root}", None)
        if validator is None:
            raise UsageError(
                f"{self} has no check_{root}, though its package lists it:"
                " run `predial generate` again"
            )
        return validator

    def _listed(self) -> str:
        return ", ".join(self.roots)


def possible(
    name: str | None, package: str, folder: str | None = None
) -> list[Contract]:
    """The contract of that name; without one those with a request, else all.

    Args:
        name: What `--contract` or the configuration says.
        package: Where a name without a package is looked up.
        folder: Where `package` lies, if it is not installed.

    Raises:
        UsageError: There is no such contract, or more than one of that name.
    """
    if name is None:
        if folder is None:
            _require_default(package)
        contracts = _load(package, folder)
        return [each for each in contracts if "request" in each.roots] or contracts
    return [_named(name, package, folder)]


def find(name: str | None, package: str, folder: str | None = None) -> Contract:
    """The only contract that is possible."""
    return only(possible(name, package, folder))


def only(contracts: list[Contract]) -> Contract:
    """The only contract of those that are possible.

    Raises:
        UsageError: There is more than one.
    """
    if len(contracts) == 1:
        return contracts[0]
    raise UsageError(
        f"{contracts[0].package} has {len(contracts)} contracts: name one with"
        f" --contract, of {_listed(contracts)}"
    )


def _named(name: str, package: str, folder: str | None) -> Contract:
    if ":" in name:
        owner, _, name = name.partition(":")
        return _chosen(name, _load(owner, folder if owner == package else None))
    first, _, rest = _normal(name).partition(".")
    if rest and first not in {package, "predial"} and _has_contracts(first):
        return _chosen(rest, _load(first, None))
    if rest and first == package:
        name = rest
    return _chosen(name, _load(package, folder))


def _require_default(package: str) -> None:
    """Refuse to take predial's own contract where the project has generated others."""
    others = [each for each in _generated_here() if each != package]
    if others:
        raise UsageError(
            f"{' and '.join(others)} is generated here, but not configured: set"
            " `package` and `out` in [tool.predial]; for predial's own, name a"
            f" --contract as in {package}:NAME"
        )


def _generated_here() -> list[str]:
    """The names of the generated packages in this folder, and where they go first."""
    return sorted(
        {
            entry.name
            for folder in (os.curdir, OUT)
            if os.path.isdir(folder)
            for entry in os.scandir(folder)
            if os.path.exists(os.path.join(entry.path, MANIFEST))
        }
    )


def _load(package: str, folder: str | None) -> list[Contract]:
    module = _imported(package, folder)
    contracts: Mapping[str, tuple[str, ...]] | None
    contracts = getattr(module, "CONTRACTS", None)
    if not contracts:
        raise UsageError(
            f"package {package} has no CONTRACTS: name one that `predial generate`"
            " wrote"
        )
    return [Contract(package, name, roots) for name, roots in contracts.items()]


def _chosen(name: str, contracts: list[Contract]) -> Contract:
    wanted = _normal(name)
    matches = [
        contract for contract in contracts if f".{contract.name}".endswith(f".{wanted}")
    ]
    exact = [contract for contract in matches if contract.name == wanted]
    if len(exact or matches) == 1:
        return (exact or matches)[0]
    package = contracts[0].package
    if matches:
        raise UsageError(
            f"{package} has {len(matches)} contracts {name!r}: name one of"
            f" {_listed(matches)}"
        )
    ends = [contract.name.rpartition(".")[2] for contract in contracts]
    hint = suggestion(wanted, [*(contract.name for contract in contracts), *ends])
    raise UsageError(
        f"{package} has no contract {name!r}: its contracts are"
        f" {_listed(contracts)}{hint}"
    )


def _normal(name: str) -> str:
    return name.replace("-", "_").replace("/", ".")


def _listed(contracts: list[Contract]) -> str:
    return ", ".join(contract.name for contract in contracts)


def _has_contracts(package: str) -> bool:
    try:
        return hasattr(_module(package), "CONTRACTS")
    except Exception:  # noqa: BLE001 - it is only a guess that this names a package
        return False


def _imported(name: str, folder: str | None = None) -> ModuleType:
    # Python remembers a relative path by the current folder that it was first used in.
    found_first = [os.path.abspath(folder)] if folder else []
    if folder:
        _forget_other(name, folder)
    sys.path[:0] = found_first
    try:
        return _module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise _broken(name, error) from None
        raise UsageError(
            f"there is no package {name}: install it, set its folder as `out` beside"
            " `package` in [tool.predial], or write it with"
            " `predial generate`"
        ) from None
    except Exception as error:  # noqa: BLE001 - code of the user's own may fail anyhow
        raise _broken(name, error) from None
    finally:
        del sys.path[: len(found_first)]


def _forget_other(name: str, folder: str) -> None:
    """Let a package be found that has the name of one that was imported from elsewhere.

    The configuration is read by `predial_contracts`, and so is the default name.
    """
    loaded = sys.modules.get(name)
    start = os.path.join(folder, name, "__init__.py")
    if loaded and os.path.exists(start):
        if loaded.__file__ and os.path.samefile(loaded.__file__, start):
            return
        for each in [*sys.modules]:
            if each == name or each.startswith(f"{name}."):
                del sys.modules[each]


def _module(name: str) -> ModuleType:
    __import__(name)  # importlib would have to be loaded first
    return sys.modules[name]


def _broken(name: str, error: Exception) -> UsageError:
    return UsageError(
        f"{name} cannot be imported ({type(error).__name__}): write it again with"
        " `predial generate`"
    )
