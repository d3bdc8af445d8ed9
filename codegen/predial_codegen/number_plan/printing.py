"""Write an expression as the text that parses to the same matches."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from .syntax import Choice, Digits, End, Group, Repeat, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .syntax import Expression


def written(expression: Expression) -> str:
    """The shortest text that parses to the same matches."""
    match expression:
        case Digits(allowed):
            return _written_digits(allowed)
        case Sequence(parts):
            return "".join(
                f"(?:{written(part)})" if isinstance(part, Choice) else written(part)
                for part in parts
            )
        case Choice(options):
            return "|".join(map(written, options))
        case Repeat(body, least, most):
            return _written_repeat(body, least, most)
        case Group(body):
            return f"({written(body)})"
        case End():
            return "$"
        case _:
            assert_never(expression)


def _written_digits(allowed: tuple[int, ...]) -> str:
    if len(allowed) == 1:
        return str(allowed[0])
    if len(allowed) == 10:
        return r"\d"
    return f"[{''.join(_runs(allowed))}]"


def _runs(allowed: tuple[int, ...]) -> Iterator[str]:
    breaks = [at for at, (a, b) in enumerate(pairwise(allowed), 1) if b != a + 1]
    for start, stop in pairwise([0, *breaks, len(allowed)]):
        run = "".join(map(str, allowed[start:stop]))
        yield run if len(run) < 3 else f"{run[0]}-{run[-1]}"


def _written_repeat(body: Expression, least: int, most: int) -> str:
    text = written(body)
    atom = text if isinstance(body, Digits | Group) else f"(?:{text})"
    if (least, most) == (0, 1):
        return f"{atom}?"
    counted = atom + (f"{{{least}}}" if least == most else f"{{{least},{most}}}")
    return (
        atom * least if least == most and len(atom) * least < len(counted) else counted
    )
