"""Numbers that the patterns of the metadata describe, with and without a prefix.

Few random numbers meet a rare rule; walks through each pattern meet them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from predial_codegen.number_plan.automata import NOTHING, difference
from predial_codegen.number_plan.metadata import installed_metadata
from predial_codegen.number_plan.parsing import parse
from predial_codegen.number_plan.semantics import matched, paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from predial_codegen.number_plan.automata import Language
    from predial_codegen.number_plan.metadata import Region
    from predial_codegen.number_plan.semantics import Path


def described_numbers(random: Random, of_each_pattern: int) -> Iterator[str]:
    """Walks through every pattern, alone and behind a national prefix, also cut."""
    for code in installed_metadata().calling_codes:
        prefixes = list(paths(parse(code.regions[0].national_prefix)))
        for region in code.regions:
            for pattern in _patterns(region) * of_each_pattern:
                national = _walk(random, pattern)
                start = national[: random.randint(1, len(national))]
                prefix = _prefix(random, prefixes)
                yield f"+{code.digits}{national}"
                yield f"+{code.digits}{prefix}{national}"
                yield f"+{code.digits}{prefix}{start}"


def _patterns(region: Region) -> list[Language]:
    general = matched(parse(region.general.pattern))
    texts = dict.fromkeys(kind.pattern for kind in region.kinds)
    kinds = [matched(parse(text)) for text in texts]
    beyond = [difference(kind, general) for kind in kinds]
    return [general, *kinds, *(some for some in beyond if some is not NOTHING)]


def _prefix(random: Random, prefixes: list[Path]) -> str:
    path = random.choice(prefixes)
    return "".join(str(random.choice(allowed)) for allowed in path.steps)


def _walk(random: Random, language: Language) -> str:
    text = ""
    while True:
        ways = [digit for digit in range(10) if language.after[digit] is not NOTHING]
        if not ways or (language.has_empty and random.random() < 0.5):
            return text
        digit = random.choice(ways)
        text += str(digit)
        language = language.after[digit]
