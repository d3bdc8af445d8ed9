"""Which code points a label of IDNA2008 may hold: the derived property of RFC 5892.

It is derived from `unicodedata`, so a letter that is newer than the Unicode version of
the running Python counts as unassigned, hence as not allowed. What `unicodedata` does
not have stands here as a table.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

CONTEXTUAL = frozenset(
    "\u00b7\u0375\u05f3\u05f4\u200c\u200d\u30fb"
    "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"
    "\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9"
)
"""Allowed where their context says so: CONTEXTJ and CONTEXTO."""

# Section 2.6.
_VALID = frozenset("\u00df\u03c2\u06fd\u06fe\u0f0b\u3007")
_INVALID = frozenset("\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b")
# Section 2.1.
_LETTERS_AND_DIGITS = frozenset({"Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"})
# Letters and marks of sections 2.3 (Default_Ignorable_Code_Point), 2.4 and 2.9.
_IGNORABLE = re.compile(
    "[\u034f\u1100-\u11ff\u17b4\u17b5\u180b-\u180f\u20d0-\u20ff\ua960-\ua97c"
    "\ud7b0-\ud7c6\ud7cb-\ud7fb\ufe00-\ufe0f\U0001d100-\U0001d24f\U000e0000-\U000e0fff]"
).match


def is_allowed(character: str) -> bool:
    """Whether the code point is PVALID (RFC 5892, section 3)."""
    if character in _VALID or character == "-":
        return True
    return (
        character not in _INVALID
        and category(character) in _LETTERS_AND_DIGITS
        and _is_stable(character)
        and not _IGNORABLE(character)
    )


def _is_stable(character: str) -> bool:
    """Whether folding its case and its compatibility forms leaves it (section 2.2)."""
    folded = normalize("NFKC", character).casefold()
    return normalize("NFKC", folded) == character
