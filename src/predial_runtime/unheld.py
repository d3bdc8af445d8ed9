"""Times and dates that are valid, and that Python's types cannot hold."""

from __future__ import annotations

from .json_values import holds
from .violations import ContractError, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .places import SchemasAt
    from .schemas import Schema
    from .violations import Path, Rule


class UnheldError(ContractError):
    """A model cannot hold a string that its schema allows.

    Args:
        rule: What the string must be.
        read: Makes what the model holds, and raises this error.
        formats: Of the strings that are read so.
    """

    def __init__(
        self, rule: Rule, read: Callable[[str], object], *formats: str
    ) -> None:
        super().__init__((Violation(rule, None),))
        self._read = read
        self._formats = formats

    def located(self, root: Schema, value: Any) -> list[Violation]:
        """Its violation, at each place that has such a string."""
        from .places import SchemasAt, hide_sensitive

        found = [*self._found(SchemasAt([root]), value, None)]
        return hide_sensitive(found or [*self.violations], root, value)

    def _found(self, at: SchemasAt, value: Any, path: Path) -> Iterator[Violation]:
        parts: Iterable[Any] = ()
        if holds(value, str):
            formats = {each.format.name for each in at.keywords("format")}
            if not formats.isdisjoint(self._formats) and not self._is_held(value):
                yield from (each.moved(path) for each in self.violations)
        elif holds(value, dict):
            parts = value.items()
        elif holds(value, list):
            items: list[Any] = value
            parts = enumerate(items)
        for token, part in parts:
            yield from self._found(at.shared(token), part, (path, token))

    def _is_held(self, text: str) -> bool:
        try:
            self._read(text)
        except UnheldError:
            return False
        except ValueError:  # where the format is not asserted
            pass
        return True
