"""A place in the text of a pattern, read one code point at a time."""

from typing import NoReturn

from predial_codegen.patterns.errors import PatternError


class Cursor:
    """Reads a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def peek(self, length: int = 1) -> str:
        """Show what comes next; the empty string at the end."""
        return self.text[self.position : self.position + length]

    def eat(self, expected: str) -> bool:
        """Step over `expected` if it comes next."""
        found = self.text.startswith(expected, self.position)
        if found:
            self.position += len(expected)
        return found

    def take(self) -> int:
        """Step over the next code point; two surrogates in a row are one code point."""
        code = ord(self.peek())
        self.position += 1
        if is_lead(code) and is_trail(following := ord(self.peek() or "\0")):
            self.position += 1
            return joined(code, following)
        return code

    def take_while(self, allowed: str, limit: int | None = None) -> str:
        """Step over the longest run of allowed characters, up to a limit."""
        start = self.position
        end = len(self.text) if limit is None else min(start + limit, len(self.text))
        while self.position < end and self.text[self.position] in allowed:
            self.position += 1
        return self.text[start : self.position]

    def take_until(self, terminator: str) -> str | None:
        """Step behind the terminator, and give what was before; None without one."""
        end = self.text.find(terminator, self.position)
        if end < 0:
            return None
        start, self.position = self.position, end + len(terminator)
        return self.text[start:end]

    def refuse(self, message: str, advice: str, at: int | None = None) -> NoReturn:
        """Raise the error for what stands here, or at another offset."""
        raise PatternError(message, self.position if at is None else at, advice)


def is_lead(code: int) -> bool:
    """Whether it is the first half of a surrogate pair."""
    return 0xD800 <= code <= 0xDBFF


def is_trail(code: int) -> bool:
    """Whether it is the second half of a surrogate pair."""
    return 0xDC00 <= code <= 0xDFFF


def joined(lead: int, trail: int) -> int:
    """The code point of a surrogate pair."""
    return 0x10000 + ((lead - 0xD800) << 10) + (trail - 0xDC00)
