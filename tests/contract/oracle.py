"""The contract as `jsonschema` reads it, independently of our generator."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, cast

import phonenumbers
from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema_specifications import REGISTRY as STANDARD
from referencing.jsonschema import DRAFT202012, SchemaRegistry

ROOT = Path(__file__).parents[2]
DIALECT = ROOT / "schemas" / "dialect"
API = ROOT / "schemas" / "connectcampaigns"
PAYLOADS = ROOT / "examples" / "payloads"
OPERATION = "put_dial_request_batch"
SENSITIVE_MAPS = {"attributes"}

Json: TypeAlias = Any


class Finding(NamedTuple):
    """One line of `expected.json`."""

    code: str
    pointer: str
    severity: str
    line: int | None = None


def load(path: Path) -> Json:
    """The JSON that `path` holds."""
    return json.loads(path.read_text(encoding="utf-8"))


def payloads(path: Path) -> list[tuple[int | None, Json]]:
    """Every payload of a file, with its line where the file holds one a line."""
    if path.suffix != ".ndjson":
        return [(None, load(path))]
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(number, json.loads(line)) for number, line in enumerate(lines, 1)]


def contracts() -> dict[str, Json]:
    """Every schema of the API, by its path below the API's folder."""
    return {
        path.relative_to(API).as_posix(): load(path)
        for path in sorted(API.rglob("*.schema.json"))
    }


def definitions() -> dict[str, tuple[str, Json]]:
    """Every named definition: its name, its address, its schema."""
    found: dict[str, tuple[str, Json]] = {}
    for path, schema in contracts().items():
        if "type" in schema:
            found[schema["title"]] = (f"{path}#", schema)
        for name, definition in schema["$defs"].items():
            assert name not in found, name
            found[name] = (f"{path}#/$defs/{name}", definition)
    return found


def registry() -> SchemaRegistry:
    """The standard's meta-schemas, our dialect, and the API's schemas."""
    dialect = {
        schema["$id"]: schema
        for schema in map(load, sorted(DIALECT.glob("*.schema.json")))
    }
    standard: SchemaRegistry = STANDARD
    return standard.with_resources(
        (uri, DRAFT202012.create_resource(schema))
        for uri, schema in [*dialect.items(), *contracts().items()]
    )


def dialect() -> Validator:
    """A validator of schemas that are written in our dialect."""
    return Draft202012Validator({"$ref": "urn:predial:dialect:1"}, registry=registry())


def plain(address: str) -> Validator:
    """A validator that knows neither our keywords nor any format."""
    return Draft202012Validator({"$ref": address}, registry=registry())


def knowing(address: str) -> Validator:
    """A validator that knows our vocabulary, save `fromNow`: it has no clock."""
    return Knowing({"$ref": address}, registry=registry(), format_checker=FORMATS)


def findings(address: str, path: Path) -> set[Finding]:
    """What a validator that knows our vocabulary finds in a file."""
    validator = knowing(address)
    return {
        finding
        for line, payload in payloads(path)
        for error in unless_mistyped(list(validator.iter_errors(payload)))
        for finding in described(error, line)
    }


def unless_mistyped(errors: list[ValidationError]) -> Iterator[ValidationError]:
    """The errors, without what else is said of a value of the wrong type.

    What repeats is said of the array, and stands.
    """
    mistyped = [error.absolute_path for error in errors if error.validator == "type"]
    for error in errors:
        of_others = error.validator in {"type", "uniqueItemProperties"}
        if of_others or error.absolute_path not in mistyped:
            yield error


def place_of_unknown(steps: list[str], name: str) -> list[str]:
    """Where an unknown property is reported: at its object, if it may be a value."""
    like_a_name = re.fullmatch(r"[A-Za-z_$][A-Za-z_$.-]{0,39}[0-9]{0,3}", name)
    return [*steps, name] if like_a_name else steps


def described(error: ValidationError, line: int | None) -> Iterator[Finding]:
    """An error of `jsonschema` in the terms of `expected.json`."""
    code = str(error.validator)
    severity = "advice" if "advisory" in error.absolute_schema_path else "error"
    steps = [str(step) for step in error.absolute_path]
    if SENSITIVE_MAPS & set(steps):
        steps = steps[: 1 + min(map(steps.index, SENSITIVE_MAPS & set(steps)))]
    match code:
        case "format":
            code = f"format.{error.validator_value}"
            ends = [steps]
        case "additionalProperties":
            schema: Json = error.schema
            extra = set(cast("Json", error.instance)) - set(schema["properties"])
            ends = [place_of_unknown(steps, name) for name in sorted(extra)]
        case _:
            ends = [steps]
    for end in ends:
        pointer = "".join(f"/{escaped(step)}" for step in end)
        yield Finding(code, pointer, severity, line)


def escaped(step: str) -> str:
    """A token of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


FORMATS = FormatChecker(formats=())


@FORMATS.checks("e164")
def is_e164(value: object) -> bool:
    """`format: e164`."""
    return not isinstance(value, str) or bool(
        re.fullmatch(r"\+[1-9][0-9]{1,14}", value)
    )


@FORMATS.checks("date-time-utc", raises=ValueError)
def is_date_time_utc(value: object) -> bool:
    """`format: date-time-utc`, but for leap seconds, which no example has."""
    if not isinstance(value, str):
        return True
    shape = r"([0-9]{4}(-[0-9]{2}){2})[Tt]([0-9]{2}(:[0-9]{2}){2})(\.[0-9]+)?[Zz]?"
    found = re.fullmatch(shape, value)
    return bool(found and datetime.fromisoformat(f"{found[1]}T{found[3]}+00:00"))


def pattern(_: Json, regex: str, value: Json, __: Json) -> Iterator[ValidationError]:
    """As the standard's, with the `$` of ECMA-262: Python's precedes a newline."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", regex), value):
        yield ValidationError("does not match")


def property_names(
    validator: Json, schema: Json, value: Json, _: Json
) -> Iterator[ValidationError]:
    """One error for each name, at its property; advice on a name is not reported."""
    members = cast("Iterable[Any]", value if isinstance(value, dict) else ())
    for name in members:
        errors = validator.descend(name, schema)
        if any("advisory" not in error.absolute_schema_path for error in errors):
            yield ValidationError("has a name that is not valid", path=(name,))


def advisory(
    validator: Json, schema: Json, value: Json, _: Json
) -> Iterator[ValidationError]:
    """Errors that `described` reports as advice, by the path through the schema."""
    yield from validator.descend(value, schema)


def number_plan(
    _: Json, level: str, value: Json, __: Json
) -> Iterator[ValidationError]:
    """`numberPlan`, by libphonenumber itself."""
    if not isinstance(value, str) or not is_e164(value):
        return
    in_plan = {
        "possible": phonenumbers.is_possible_number,
        "valid": phonenumbers.is_valid_number,
    }[level]
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        yield ValidationError("unknown calling code")
        return
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if written != value or not in_plan(number):
        yield ValidationError("not in the plan")


def unique_item_properties(
    _: Json, names: list[str], items: Json, __: Json
) -> Iterator[ValidationError]:
    """`uniqueItemProperties`: 1 and 1.0 are the same, 1 and true are not."""
    for name in names if isinstance(items, list) else []:
        seen: list[Json] = []
        for index, item in enumerate(cast("list[Json]", items)):
            if isinstance(item, dict) and name in item:
                found = cast("Json", item[name])
                if any(
                    isinstance(found, bool) is isinstance(each, bool) and found == each
                    for each in seen
                ):
                    yield ValidationError("repeated", path=(index, name))
                seen.append(found)


def max_utf8_bytes(
    _: Json, limit: int, value: Json, __: Json
) -> Iterator[ValidationError]:
    """`maxUtf8Bytes`, on strings and on maps of strings."""
    pairs = cast("dict[str, Json]", value if isinstance(value, dict) else {"": value})
    texts = [text for text in (*pairs, *pairs.values()) if isinstance(text, str)]
    if len("".join(texts).encode()) > limit:
        yield ValidationError("too many bytes")


KEYWORDS: dict[str, Callable[..., Iterator[ValidationError]]] = {
    "advisory": advisory,
    "maxUtf8Bytes": max_utf8_bytes,
    "numberPlan": number_plan,
    "pattern": pattern,
    "propertyNames": property_names,
    "uniqueItemProperties": unique_item_properties,
}
Knowing: type[Draft202012Validator] = cast("Any", validators).extend(
    Draft202012Validator, KEYWORDS
)
