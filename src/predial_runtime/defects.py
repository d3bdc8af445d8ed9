"""One defect is one violation, in however many ways its schema is reached."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .violations import Path, Violation


class Defects:
    """The defects of one run, each with the index of its violation."""

    __slots__ = ("_known", "_numbers", "_ways")

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], int] = {}
        # Places by number: that of the parent and the name or index give it. Paths that
        # are alike may be several objects, which are kept, so that none takes the `id`
        # of another.
        self._numbers: dict[tuple[int, str | int], int] = {}
        self._ways: dict[int, tuple[Path, int]] = {}

    def index(self, violation: Violation, new: int) -> int:
        """The index of the violation that reports the same, or `new` if none does."""
        return self._known.setdefault(violation.defect(self._place), new)

    def _place(self, path: Path) -> int:
        unknown: list[tuple[Path, str | int]] = []
        while path is not None and id(path) not in self._ways:
            unknown.append(path)
            path = path[0]
        place = 0 if path is None else self._ways[id(path)][1]
        for way in reversed(unknown):
            place = self._numbers.setdefault((place, way[1]), len(self._numbers) + 1)
            self._ways[id(way)] = (way, place)
        return place
