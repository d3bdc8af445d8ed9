"""Check the calls of boto3 by generated contracts, before anything is sent."""

from __future__ import annotations

import importlib
import logging
import os
from datetime import UTC, datetime
from itertools import chain
from threading import Lock
from weakref import WeakKeyDictionary, ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal, Self, TypeAlias

    from predial.checking.diagnostics import Violation

    Mode: TypeAlias = Literal["enforce", "warn", "off"]
    Contracts: TypeAlias = Mapping[tuple[str, str], str]

_LOGGER = logging.getLogger("predial")
_MODES: tuple[Mode, ...] = ("enforce", "warn", "off")
_OURS = "predial_contracts"
_GROUP = "predial.contracts"  # of entry points
# The event of all operations comes last, when other handlers have set parameters.
_EVENT = "before-parameter-build"
_CONTEXT = "predial.guard"
_GUARDS: WeakKeyDictionary[Any, Guard] = WeakKeyDictionary()
_LOCK = Lock()  # of these and of their handlers
_VALUES = dict[str, object].values
_DEEP = 100
_OF_BOTO3 = frozenset(
    {str, int, float, bool, type(None), bytes, bytearray, datetime, dict, list, tuple}
)


def guard(
    client_or_session: Any,
    *,
    mode: Mode = "enforce",
    strict: bool = False,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    on_advice: Callable[[Sequence[Violation]], object] | None = None,
    packages: Sequence[str] | None = None,
) -> Guard:
    """Check each call of an operation that a contract describes before it is sent.

    A guard replaces one that the same client or session had. Clients keep the guard
    that their session had when they were made, until they get one of their own.

    Args:
        client_or_session: Of boto3, botocore, aiobotocore or aioboto3. A session's
            guard is that of the clients that are made later.
        mode: `enforce` raises `InvalidRequest` in place of an invalid call, `warn`
            logs what is wrong and sends it, `off` checks nothing. `PREDIAL_MODE` in
            the environment comes before it.
        strict: Whether advice blocks, too.
        clock: The time that others are measured from; aware.
        on_advice: Called with the advice on a call, which is logged in any case.
        packages: Generated packages, by their import names. By default that of predial
            and all that installed distributions name as entry points of the group
            `predial.contracts`.

    Raises:
        TypeError: It is neither a client nor a session.
        ValueError: The mode is none, or a package describes no operations, or none of
            the client's service.
    """
    emitter = _emitter(client_or_session)
    contracts = _contracts(_installed() if packages is None else packages)
    _refuse_other_service(client_or_session, contracts)
    made = Guard(
        emitter,
        _mode(os.environ.get("PREDIAL_MODE") or mode),
        strict=strict,
        clock=clock,
        on_advice=on_advice,
        contracts=contracts,
    )
    with _LOCK:
        previous = _GUARDS.get(emitter)
        if previous is not None:
            previous.unregister(emitter)
        made.register(emitter)
    return made


class Guard:
    """What `guard` has put on a client or a session; as a context, until its end.

    Attributes:
        mode: What becomes of invalid calls; `off` for nothing.
    """

    def __init__(
        self,
        emitter: Any,
        mode: Mode,
        *,
        strict: bool,
        clock: Callable[[], datetime],
        on_advice: Callable[[Sequence[Violation]], object] | None,
        contracts: Contracts,
    ) -> None:
        self._emitter = ref(emitter)  # which refers to the guard: its handlers
        self.mode: Mode = mode
        self._strict = strict
        self._clock = clock
        self._on_advice = on_advice
        self._contracts = contracts
        self._removed = False

    def remove(self) -> None:
        """Stop checking, also the calls of clients that a guarded session has made."""
        self._removed = True
        emitter = self._emitter()
        with _LOCK:
            if emitter is not None and _GUARDS.get(emitter) is self:
                self.unregister(emitter)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def register(self, emitter: Any) -> None:
        """Start checking the calls whose events are emitted there."""
        emitter.register_first(_EVENT, self._claim)
        emitter.register_last(_EVENT, self._check)
        _GUARDS[emitter] = self

    def unregister(self, emitter: Any) -> None:
        """Undo that; clients that have copied the handlers keep them."""
        del _GUARDS[emitter]
        emitter.unregister(_EVENT, self._claim)
        emitter.unregister(_EVENT, self._check)

    def _claim(self, context: dict[str, Any], **_: object) -> None:
        """Of the guards of one call, that of the client comes after the session's."""
        if not self._removed:
            context[_CONTEXT] = self

    def _check(
        self, params: Any, model: Any, context: dict[str, Any], **_: object
    ) -> None:
        if context.get(_CONTEXT) is not self or self.mode == "off":
            return
        name = self._contracts.get((model.service_model.service_name, model.name))
        if name is None:
            return
        try:
            found = self._found(importlib.import_module(name).PARAMS, params, model)
        except ValueError:
            _clear(params)
            raise
        if not found:
            return
        advice = [each for each in found if each.severity == "advice"]
        self._advise(model.name, advice)
        if not self._strict and len(advice) == len(found):
            return
        if self.mode == "enforce":
            from predial.guarding.invalid_request import InvalidRequest

            _clear(params)
            raise InvalidRequest(model.name, found)
        _log(logging.WARNING, model.name, found if self._strict else _errors(found))

    def _found(self, checks: Any, params: Any, model: Any) -> list[Violation]:
        now = self._clock()
        try:
            if checks.is_surely_clean(params, now=now):
                return []
            found: list[Violation] = checks.check(params, now=now)
        except ValueError as error:
            found = [_uncheckable(error)]
        if found or not _is_of_boto3(params):
            from predial.guarding.botocore_findings import merged

            found = merged(found, params, model.input_shape)
        return found

    def _advise(self, operation: str, advice: Sequence[Violation]) -> None:
        if advice:
            _log(logging.INFO, operation, advice)
            if self._on_advice is not None:
                self._on_advice(advice)


def _emitter(target: Any) -> Any:
    """Where the handlers of a client or a session are registered."""
    if hasattr(target, "meta"):
        return getattr(target.meta, "client", target).meta.events  # of a resource
    if hasattr(target, "get_component"):
        return target.get_component("event_emitter")
    if hasattr(target, "events"):
        return target.events
    kind = type(target).__name__
    raise TypeError(f"guard takes a client or a session of boto3, not {kind}")


def _refuse_other_service(target: Any, contracts: Contracts) -> None:
    """Refuse a client of which no call would be checked, such as one of `..v2`."""
    model = getattr(getattr(target, "meta", None), "service_model", None)
    if model is None:
        return  # a session, or a resource
    name = model.service_name
    known = sorted({service for service, _ in contracts})
    if name not in known:
        from predial.errors import suggestion

        raise ValueError(
            f"no contract describes an operation of {name}{suggestion(name, known)}"
        )


def _mode(name: str) -> Mode:
    for mode in _MODES:
        if name == mode:
            return mode
    raise ValueError(f"the mode must be one of {', '.join(_MODES)}, is {name!r}")


def _installed() -> list[str]:
    from importlib.metadata import entry_points

    return [_OURS, *(each.value for each in entry_points(group=_GROUP))]


def _contracts(packages: Sequence[str]) -> Contracts:
    """The module that checks the parameters of each operation."""
    found: dict[tuple[str, str], str] = {}
    for package in packages:
        operations = getattr(importlib.import_module(package), "OPERATIONS", None)
        if operations is None:
            raise ValueError(f"{package} does not say its OPERATIONS: generate it anew")
        for name, operation in operations.items():
            found[operation] = ".".join(filter(None, (package, name, "validators")))
    return found


def _uncheckable(error: ValueError) -> Violation:
    """The violation of parameters that cannot be checked.

    Raises:
        ValueError: It is the clock that is wrong.
    """
    # Each generated package has errors of its own, hence by name.
    if type(error).__name__ == "ClockError":
        raise error
    from predial_runtime.violations import Rule
    from predial_runtime.violations import Violation as OurViolation

    rule = Rule("uncheckable", "{error}", "", {"error": str(error)})
    return OurViolation(rule, None)


def _is_of_boto3(params: Any) -> bool:
    """Whether botocore takes all values, judged by their types alone."""
    level: list[Any] = [params]
    for _ in range(_DEEP):
        if not {*map(type, level)} <= _OF_BOTO3:
            return False
        objects = [_VALUES(each) for each in level if each.__class__ is dict]
        arrays = [each for each in level if each.__class__ in {list, tuple}]
        level = [*chain(*objects, *arrays)]
        if not level:
            return True
    return False


def _clear(params: Any) -> None:
    """Empty the parameters, as tracebacks show the frames that hold them."""
    if _is_of_the_call(params):
        params.clear()


def _is_of_the_call(params: Any) -> bool:
    """Whether a client's method has made the dict: else it may be the caller's own."""
    from inspect import currentframe

    frame = currentframe()
    while frame is not None and frame.f_code.co_name != "_api_call":
        frame = frame.f_back
    return frame is not None and frame.f_locals.get("kwargs") is params


def _errors(found: Sequence[Violation]) -> list[Violation]:
    return [each for each in found if each.severity == "error"]


def _log(level: int, operation: str, found: Sequence[Violation]) -> None:
    from predial.reports.painting import one_line

    for each in found:
        _LOGGER.log(level, "%s: %s", operation, one_line(each))
