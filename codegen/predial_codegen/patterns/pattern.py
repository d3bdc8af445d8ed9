"""Patterns of JSON Schema, which are ECMA-262, as Python's `re` has them."""

from dataclasses import dataclass, field

from predial_codegen.patterns.facts import anchored_end, anchored_start
from predial_codegen.patterns.parsing import parse
from predial_codegen.patterns.syntax import Node
from predial_codegen.patterns.writing import write


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern in both languages; built by `translate`.

    Args:
        ecma: The pattern as the schema has it.
        python: For `re.compile(python).search`, without flags; ASCII only.
        tree: Its syntax tree.
    """

    ecma: str
    python: str
    tree: Node = field(repr=False)

    @property
    def anchored_start(self) -> bool:
        """Every match begins where the text begins: `match` does for `search`."""
        return anchored_start(self.tree)

    @property
    def anchored_end(self) -> bool:
        """Every match ends where the text ends."""
        return anchored_end(self.tree)


def translate(pattern: str) -> Pattern:
    r"""Translate an ECMA-262 pattern, read as with the flag `u`.

    The result matches exactly the texts that `new RegExp(pattern, "u").test` accepts;
    lone surrogates in them are characters, in Python as in ECMA-262.

    Raises:
        PatternError: The pattern has an error, or `re` cannot say the same.
    """
    tree = parse(pattern)
    return Pattern(pattern, write(tree), tree)
