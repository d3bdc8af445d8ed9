"""The version of predial, stated once, and that of the numbers it knows."""

from __future__ import annotations

__version__ = "0.1.0"


def number_plan() -> str | None:
    """The source of the number plan in the generated contracts, if they have one."""
    try:
        import predial_contracts
    except ModuleNotFoundError:
        return None
    plan = getattr(predial_contracts, "NUMBER_PLAN", None)
    return plan if isinstance(plan, str) else None
