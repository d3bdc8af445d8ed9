"""What predial and its peers make of one schema and one instance."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn

from conformance.implementations import IMPLEMENTATIONS, Validator
from conformance.suite import DRAFTS
from predial_codegen.errors import CodegenError

[DRAFT] = [each for each in DRAFTS if each.name == "2020-12"]  # which peers know
REFERENCE = "jsonschema-rs"  # it passes the whole official suite
PEERS = (REFERENCE, "jsonschema")
_SECONDS = 0.2  # that a verdict may take


class NotJudgedError(Exception):
    """The schema is not for comparing: an implementation refuses it, and may."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An instance on which not all judge alike.

    Attributes:
        verdicts: By implementation; predial gives two, `is_valid` and `check`.
    """

    schema: Any
    instance: Any
    verdicts: Mapping[str, str]

    @property
    def kind(self) -> frozenset[tuple[str, str]]:
        """Who does not say what jsonschema-rs says, and who crashes in what way."""
        return frozenset(
            (name, said if said.startswith("crash") else "dissents")
            for name, said in self.verdicts.items()
            if name in self.dissenters
        )

    @property
    def dissenters(self) -> frozenset[str]:
        """Who does not say what jsonschema-rs says."""
        right = self.verdicts.get(REFERENCE)
        if right is None:
            return frozenset()
        return frozenset(n for n, said in self.verdicts.items() if said != right)


def reference(schema: Any) -> Validator:
    """The validator of the schema that the others are compared with."""
    return IMPLEMENTATIONS[REFERENCE](schema, {}, DRAFT, None)


def judges(schema: Any, peers: Iterable[str] = PEERS) -> dict[str, Validator | str]:
    """The validators of the schema; a text in place of predial's, where it crashes.

    Raises:
        NotJudgedError: One refuses the schema.
    """
    made: dict[str, Validator | str] = {}
    for name in peers:
        try:
            made[name] = IMPLEMENTATIONS[name](schema, {}, DRAFT, None)
        except Exception as error:
            raise NotJudgedError(f"{name}: {type(error).__name__}") from error
    try:
        made["predial"] = IMPLEMENTATIONS["predial"](schema, {}, DRAFT, None)
    except CodegenError as error:
        raise NotJudgedError(f"predial: {error}") from error
    except Exception as error:  # noqa: BLE001 that is what is looked for
        made["predial"] = f"crash {type(error).__name__}"
    return made


def verdicts(made: dict[str, Validator | str], instance: Any) -> dict[str, str]:
    """What each says; a peer that crashes or takes long is not called again."""
    said: dict[str, str] = {}
    for name, validator in list(made.items()):
        if isinstance(validator, str):
            said[name] = validator
            continue
        answer = _said(validator.is_valid, instance)
        if name == "predial":
            said["predial.check"] = _said(_checked(validator), instance)
        if name == "predial" or answer in ("valid", "invalid"):
            said[name] = answer
        else:
            del made[name]
    return said


def _checked(validator: Validator) -> Callable[[Any], bool]:
    return lambda value: all(v.severity != "error" for v in validator.check(value))


def _said(verdict: Callable[[Any], bool], instance: Any) -> str:
    try:
        with limit(_SECONDS):
            return "valid" if verdict(instance) else "invalid"
    except Exception as error:  # noqa: BLE001 that is what is looked for
        return f"crash {type(error).__name__}"


@contextmanager
def limit(seconds: float) -> Generator[None]:
    def stop(*_: object) -> NoReturn:
        raise TimeoutError

    previous = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def disagreement(
    schema: Any, instance: Any, peers: Iterable[str] = PEERS
) -> Disagreement | None:
    """The disagreement about the two; None where there is none or it is not judged."""
    try:
        said = verdicts(judges(schema, peers), instance)
    except NotJudgedError:
        return None
    found = Disagreement(schema, instance, said)
    return found if found.dissenters else None
