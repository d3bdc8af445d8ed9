r"""Read the regular expressions of phone number metadata.

Digits, `\d`, classes, groups, `|`, `?`, `{n}`, `{n,m}` and `$` are understood. What
else stands in an expression is refused, because to guess would change verdicts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .errors import NumberPlanError
from .syntax import Choice, Digits, End, Group, Repeat, Sequence

if TYPE_CHECKING:
    from .syntax import Expression

_TOKEN = re.compile(
    r"(?P<digit>[0-9])"
    r"|(?P<any>\\d)"
    r"|\[(?P<set>(?:[0-9](?:-[0-9])?)+)\]"
    r"|(?P<open>\((?:\?:)?)"
    r"|(?P<close>\))"
    r"|(?P<or>\|)"
    r"|(?P<end>\$)"
    r"|(?P<optional>\?)"
    r"|\{(?P<times>[0-9]{1,2}(?:,[0-9]{1,2})?)\}",
    re.ASCII,
)


def parse(text: str) -> Expression:
    """Read an expression.

    Raises:
        NumberPlanError: It holds a construct that has no exact meaning here.
    """
    parser = _Parser(text)
    expression = parser.choice()
    if parser.kind is not None:
        raise parser.refusal()
    return expression


class _Parser:
    """Where the parse stands: the current token, and the groups opened so far."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._start = self._stop = self._groups = 0
        self.kind: str | None = None
        self._value = ""
        self._advance()

    def refusal(self) -> NumberPlanError:
        found = self._text[self._start :][:20]
        return NumberPlanError(
            f"unknown construct in a regular expression of the metadata: "
            f"{found!r} at {self._start} of {self._text[:60]!r}; "
            f"expected digits, \\d, a class, a group, |, ?, {{n}}, {{n,m}} or $; "
            f"teach predial_codegen.number_plan.parsing its exact meaning"
        )

    def _advance(self) -> None:
        self._start = self._stop
        if self._start == len(self._text):
            self.kind = None
            return
        token = _TOKEN.match(self._text, self._start)
        if token is None:
            raise self.refusal()
        self._stop = token.end()
        self.kind = token.lastgroup
        self._value = token[token.lastgroup or 0]

    def choice(self) -> Expression:
        options = [self._sequence()]
        while self.kind == "or":
            self._advance()
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Expression:
        parts: list[Expression] = []
        while self.kind not in {None, "or", "close"}:
            parts.append(self._repeat())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeat(self) -> Expression:
        body = self._atom()
        if self.kind == "optional":
            self._advance()
            return Repeat(body, 0, 1)
        if self.kind == "times":
            least, _, most = self._value.partition(",")
            repeat = Repeat(body, int(least), int(most or least))
            if repeat.least > repeat.most:
                raise self.refusal()
            self._advance()
            return repeat
        return body

    def _atom(self) -> Expression:
        match self.kind:
            case "open":
                return self._group()
            case "end":
                atom: Expression = End()
            case "digit" | "any" | "set":
                atom = Digits(tuple(sorted(self._digits())))
            case _:
                raise self.refusal()
        self._advance()
        return atom

    def _digits(self) -> set[int]:
        if self.kind == "any":
            return set(range(10))
        allowed: set[int] = set()
        for bounds in re.findall(r"[0-9](?:-[0-9])?", self._value):
            first, last = int(bounds[0]), int(bounds[-1])
            if first > last:
                raise self.refusal()
            allowed.update(range(first, last + 1))
        return allowed

    def _group(self) -> Expression:
        captures = self._value == "("
        if captures:
            self._groups += 1
        number = self._groups
        self._advance()
        body = self.choice()
        if self.kind != "close":
            raise self.refusal()
        self._advance()
        return Group(body, number) if captures else body
