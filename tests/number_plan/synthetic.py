"""Metadata of a small world, for tests that change one thing in it."""

from __future__ import annotations

from dataclasses import replace

from predial_codegen.number_plan.metadata import (
    CallingCode,
    Description,
    Metadata,
    Region,
)


def region(name: str, *patterns: str, leading_digits: str | None = None) -> Region:
    """A region whose kinds have these patterns."""
    kinds = tuple(Description(pattern, (4,)) for pattern in patterns)
    general = Description(r"\d{3,4}", (4,), (3,))
    return Region(name, general, kinds, leading_digits=leading_digits)


WORLD = Metadata(
    version="1.2.3",
    calling_codes=(
        CallingCode("1", (region("AA", r"2\d{3}"), region("AB", r"[23]\d{3}"))),
        CallingCode("44", (region("BA", r"[1-3]\d{3}"),)),
    ),
)


def with_region(code: str, *regions: Region) -> Metadata:
    """The world, with these regions under a calling code."""
    others = [each for each in WORLD.calling_codes if each.digits != code]
    changed = sorted(
        [*others, CallingCode(code, regions)], key=lambda each: each.digits
    )
    return replace(WORLD, calling_codes=tuple(changed))
