"""The Bidi rule for names with right-to-left letters (RFC 5893, section 2)."""

from __future__ import annotations

from unicodedata import bidirectional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_MAKES_BIDI = frozenset({"R", "AL", "AN"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"})
_LEFT_TO_RIGHT = frozenset({"L", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"})


def keeps_bidi_rule(labels: Sequence[str]) -> bool:
    """Whether every label keeps the rule, or no label makes it apply."""
    classes = [[bidirectional(character) for character in label] for label in labels]
    if all(_MAKES_BIDI.isdisjoint(label) for label in classes):
        return True
    return all(map(_keeps, classes))


def _keeps(classes: list[str]) -> bool:
    found = set(classes)
    while classes[-1] == "NSM" and len(classes) > 1:
        classes = classes[:-1]
    match classes[0]:
        case "R" | "AL":
            both = {"EN", "AN"} <= found
            ends = classes[-1] in {"R", "AL", "EN", "AN"}
            return found <= _RIGHT_TO_LEFT and ends and not both
        case "L":
            return found <= _LEFT_TO_RIGHT and classes[-1] in {"L", "EN"}
        case _:
            return False
