"""What a format is: the modules of formats hold one or more."""

from __future__ import annotations

from ..lazy import Regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Format:
    """One format of strings.

    Args:
        name: As it stands in a schema.
        is_valid: Whether a string has the format.
        describe: What a string lacks, in words that leak nothing; empty if nothing.
        message: What is required, with an example; `{actual}` is filled by `describe`.
        regex: What a string matches, all of it, exactly if it has the format; it
            matches no line feed. Empty where no regex says that.
        common: A regex as quick as can be that matches most strings that have the
            format, none that has not, and no line feed; the others are looked at one
            by one. Empty for none, or where `regex` says all.
        repeats: Whether the same string is often met again in one array.

    Attributes:
        quick: The one of the two that there is, compiled when it is first used.
    """

    __slots__ = (
        "common",
        "describe",
        "is_valid",
        "message",
        "name",
        "quick",
        "regex",
        "repeats",
    )

    def __init__(
        self,
        name: str,
        is_valid: Callable[[str], bool],
        describe: Callable[[str], str],
        message: str,
        *,
        regex: str = "",
        common: str = "",
        repeats: bool = False,
    ) -> None:
        self.name = name
        self.is_valid = is_valid
        self.describe = describe
        self.message = message
        self.regex = regex
        self.repeats = repeats
        self.quick = Regex(regex or common)
        self.common = common
