"""Schemas as people write them, with values that are valid or wrong in one way.

The verdict is known by construction. All ways of ours must say it, and the peers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from random import Random
from typing import Any

from attack.case import Case, Json, Kind
from attack.generated import package
from attack.people import Author
from conformance.differential.explained import keywords
from conformance.implementations import IMPLEMENTATIONS
from conformance.suite import DRAFTS
from generation.packages import predial
from predial_codegen.errors import CodegenError

_INSTANCES = 20  # valid ones, and as many broken ones
_RIGHT = "jsonschema-rs"  # it passes the whole official suite
Verdict = Callable[[Json], bool]


def cases(random: Random) -> list[Case]:
    """One schema, values that are valid, and values that are wrong in one way."""
    part = Author(random).document()
    made: list[Case] = []
    for _ in range(_INSTANCES):
        made.append(Case(part.schema, part.good(), valid=True))
        made.append(Case(part.schema, part.broken(), valid=False))
    return made


def faults(cases: list[Case]) -> list[str]:
    """Which verdicts are wrong, or differ between our own ways."""
    schema = cases[0].schema
    peers = _peers(schema)
    if _RIGHT not in peers:
        return [""] * len(cases)
    try:
        with package(predial(schema)) as (module, _):
            ways = _ways(module)
            return [_fault(case, ways, peers) for case in cases]
    except CodegenError as error:
        return [f"refused: {error}"] * len(cases)


def _ways(module: Any) -> dict[str, Verdict]:
    """All our ways to a verdict."""

    def parsed(verb: str) -> Verdict:
        def parses(value: Json) -> bool:
            try:
                model = getattr(module, verb)(
                    json.dumps(value) if verb.endswith("json") else value
                )
            except module.ContractError:
                return False
            if hasattr(model, "to_json"):
                again = model.to_json()
                return bool(module.is_valid_value(again))
            return True

        return parses

    return {
        "is_valid": module.is_valid_value,
        "check": lambda value: not module.check_value(value),
        "check with a limit": lambda value: not module.check_value(value, limit=1),
        "parse": parsed("parse_value"),
        "is_valid_json": lambda value: module.is_valid_value_json(json.dumps(value)),
        "check_json": lambda value: not module.check_value_json(json.dumps(value)),
        "parse_json": parsed("parse_value_json"),
    }


def _peers(schema: Json) -> dict[str, Verdict]:
    """The peers that know what the schema says."""
    used = {*keywords(schema)}
    names = [_RIGHT]
    if not used & {"format", "pattern", "patternProperties", "multipleOf"}:
        names.append("jsonschema")  # see conformance/differential/explained.py
    made: dict[str, Verdict] = {}
    for name in names:
        with suppress(Exception):  # a reduced schema may be none
            made[name] = IMPLEMENTATIONS[name](schema, {}, DRAFTS[0], True).is_valid  # noqa: FBT003 - formats count
    return made


def _fault(
    case: Case, ways: Mapping[str, Verdict], peers: Mapping[str, Verdict]
) -> str:
    said: dict[str, bool | str] = {}
    for name, verdict in {**ways, **peers}.items():
        try:
            said[name] = verdict(case.instance)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            said[name] = type(error).__name__
    right = said[_RIGHT] if case.valid is None else case.valid
    wrong = sorted(name for name, each in said.items() if each != right)
    if not wrong:
        return ""
    if len(wrong) == len(said):
        return f"made wrong: all say {said[_RIGHT]}"
    return f"{', '.join(wrong)}: {said[wrong[0]]}, right is {right}"


KIND = Kind(cases, faults)
