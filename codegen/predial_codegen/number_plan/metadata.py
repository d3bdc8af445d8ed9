"""Read the metadata of the installed phonenumbers as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import NumberPlanError

if TYPE_CHECKING:
    from phonenumbers.phonemetadata import PhoneMetadata, PhoneNumberDesc

_KINDS = (
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
    "fixed_line",
)


@dataclass(frozen=True, slots=True)
class Description:
    """What national numbers of one kind look like."""

    pattern: str
    lengths: tuple[int, ...] = ()
    local_lengths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Region:
    """How one region numbers.

    Attributes:
        name: ISO 3166 code, or `001` for a code that belongs to no country.
        general: What holds for every kind.
        kinds: The kinds that make a number valid.
        national_prefix: What parsing takes off the front; empty if nothing.
        transform: What parsing puts in place of it; empty if nothing.
        leading_digits: How the region's numbers begin, where that identifies it.
    """

    name: str
    general: Description
    kinds: tuple[Description, ...]
    national_prefix: str = ""
    transform: str = ""
    leading_digits: str | None = None


@dataclass(frozen=True, slots=True)
class CallingCode:
    """A calling code and the regions that share it, the main one first."""

    digits: str
    regions: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class Metadata:
    """All that decides a verdict, and the release that it is from."""

    version: str
    calling_codes: tuple[CallingCode, ...]


def installed_metadata() -> Metadata:
    """The metadata of the installed phonenumbers.

    Raises:
        NumberPlanError: phonenumbers is missing, or its metadata contradicts itself.
    """
    try:
        import phonenumbers  # noqa: PLC0415
    except ImportError as error:
        raise NumberPlanError(
            "phonenumbers is not installed; install predial with its extra `codegen`"
        ) from error
    codes = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items())
    return Metadata(
        version=phonenumbers.__version__,
        calling_codes=tuple(
            CallingCode(str(code), tuple(_region(code, name) for name in names))
            for code, names in codes
        ),
    )


def _region(code: int, name: str) -> Region:
    from phonenumbers.phonemetadata import PhoneMetadata  # noqa: PLC0415

    found = PhoneMetadata.metadata_for_region_or_calling_code(code, name)
    if found is None or found.country_code != code:
        raise NumberPlanError(
            f"no metadata for region {name} under calling code {code}; "
            f"expected each region of phonenumbers to describe its own calling code"
        )
    general = _description(found.general_desc)
    if (
        not general
        or not general.lengths
        or list(general.lengths) != sorted(general.lengths)
    ):
        raise NumberPlanError(
            f"region {name} of calling code {code} lacks a pattern or possible lengths "
            f"in ascending order; phonenumbers gives no verdict without them"
        )
    return Region(
        name=name,
        general=general,
        kinds=_kinds(found),
        national_prefix=found.national_prefix_for_parsing or "",
        transform=found.national_prefix_transform_rule or "",
        leading_digits=found.leading_digits,
    )


def _kinds(found: PhoneMetadata) -> tuple[Description, ...]:
    # Where mobile shares the pattern of the fixed lines, phonenumbers looks at
    # the lengths of the fixed lines alone.
    shared = found.same_mobile_and_fixed_line_pattern
    names = _KINDS if shared else (*_KINDS, "mobile")
    kinds = (_description(getattr(found, name)) for name in names)
    return tuple(kind for kind in kinds if kind)


def _description(found: PhoneNumberDesc | None) -> Description | None:
    if found is None or not found.national_number_pattern:
        return None
    return Description(
        pattern=found.national_number_pattern,
        lengths=tuple(found.possible_length),
        local_lengths=tuple(found.possible_length_local_only),
    )
