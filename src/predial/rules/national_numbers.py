"""Read telephone numbers as a country writes them, by the library phonenumbers."""

from __future__ import annotations

from predial.errors import UsageError, missing_extra, suggestion


def as_e164(text: str, region: str | None) -> str:
    """The number in E.164; empty where there is no such number.

    Args:
        text: The number as somebody has written it.
        region: The country that it is dialled in; None for one that starts with +.
    """
    try:
        import phonenumbers
    except ModuleNotFoundError:
        return ""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if number.extension or not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def require(region: str, place: str) -> None:
    """Make sure that numbers of a country can be read.

    Args:
        region: The country.
        place: Where it is named, such as `--region`.

    Raises:
        UsageError: There is no such country, or no library.
    """
    try:
        from phonenumbers import SUPPORTED_REGIONS
    except ModuleNotFoundError:
        raise missing_extra(place, "phonenumbers", "codegen") from None
    if region not in SUPPORTED_REGIONS:
        hint = suggestion(region, sorted(SUPPORTED_REGIONS))
        raise UsageError(
            f"{place} {region!r} is no country: write two capitals, such as GB{hint}"
        )
