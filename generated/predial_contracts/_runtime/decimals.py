"""Exact arithmetic on numbers as JSON writes them, in decimals: `multipleOf`."""

from __future__ import annotations


def is_multiple(value: float, divisor: float) -> bool:
    """Whether `value` is a whole multiple: 19.99 is one of 0.01, as it is written."""
    digits, exponent = _scientific(value)
    step, step_exponent = _scientific(divisor)
    lowest = min(exponent, step_exponent)
    scaled: int = digits * 10 ** (exponent - lowest)
    remainder: int = scaled % (step * 10 ** (step_exponent - lowest))
    return remainder == 0


def _scientific(number: float) -> tuple[int, int]:
    """The number as whole digits and a power of ten: 19.99 is 1999 and -2."""
    if isinstance(number, int):
        return number, 0
    mantissa, _, exponent = repr(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    return int(whole + fraction), int(exponent or 0) - len(fraction)
