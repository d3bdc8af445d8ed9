"""What is raised for a pattern that has an error or cannot be said in Python."""


class PatternError(ValueError):
    """A pattern that is refused.

    Args:
        message: What was found, lower-case, without a full stop.
        position: Where, as a 0-based offset in the pattern.
        advice: What to do.
    """

    def __init__(self, message: str, position: int, advice: str) -> None:
        super().__init__(f"{message} at offset {position}: {advice}")
        self.message = message
        self.position = position
        self.advice = advice

    def __reduce__(self) -> tuple[type["PatternError"], tuple[str, int, str]]:
        return PatternError, (self.message, self.position, self.advice)


class NonlinearError(PatternError):
    """A back-reference that `re` can follow, but no automaton in linear time."""
