"""What became of each item of a batch: the request, held against its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .answers import Answer
from .violations import Rule, Violation, uncheckable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeGuard

R = TypeVar("R")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class FailureCode:
    """What a code of refused items means.

    Attributes:
        retryable: Whether the same item may be sent again.
        meaning: Why the item was refused.
        remedy: What to do.
    """

    retryable: bool
    meaning: str
    remedy: str


_UNKNOWN = FailureCode(
    retryable=False,
    meaning="the contract does not know the code",
    remedy="look it up in the documentation of the API",
)


@dataclass(frozen=True, slots=True)
class Batch:
    """The properties of a request and of its answer that say what became of items.

    Attributes:
        items: What the request calls its items, and its model.
        token: What an item calls its token, and its model.
        id: What an answer calls the id that an item got.
        accepted: What the answer calls the items that were accepted.
        refused: What the answer calls those that were refused.
        code: What a refused item calls the reason.
        codes: The reasons.
    """

    items: tuple[str, str]
    token: tuple[str, str]
    id: str
    accepted: str
    refused: str
    code: str
    codes: Mapping[str, FailureCode]


@dataclass(frozen=True, slots=True)
class Accepted(Generic[Item]):
    """An item that was accepted, with the id that it got, if the answer has one."""

    token: str
    id: str | None
    item: Item = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused(Generic[Item]):
    """An item that was refused.

    Attributes:
        token: Its token.
        id: The id that the answer gives it, if any.
        code: Why; None where the answer does not say.
        meaning: The code, in words.
        remedy: What to do.
        retryable: Whether the same item may be sent again.
        item: As it was sent.
    """

    token: str
    id: str | None
    code: str | None
    meaning: str
    remedy: str
    retryable: bool
    item: Item = field(repr=False)


@dataclass(frozen=True, slots=True)
class Missing(Generic[Item]):
    """An item of which the answer says nothing; it may have been accepted."""

    token: str | None
    item: Item = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the answer that stands for no item, or is one too many."""

    token: str | None
    id: str | None
    code: str | None


@dataclass(frozen=True, slots=True)
class Reconciliation(Generic[R, Item]):
    """What became of each item. Each token that was sent is in one of the first three.

    An item whose token was sent twice counts once, as it does for the service. Where an
    answer contradicts itself, being accepted outweighs being refused.

    Attributes:
        accepted: In the order in which they were sent, as the next two.
        refused: Those that were refused.
        missing: Those of which the answer says nothing.
        unexpected: Entries with a token that was not sent, or with none.
        duplicated: Further entries of a token.
        retry: The request with those refused items that may be sent again; None where
            there are none. Times in it may have passed: check it.
        answer: The answer, with all that is unexpected in it.
    """

    accepted: tuple[Accepted[Item], ...]
    refused: tuple[Refused[Item], ...]
    missing: tuple[Missing[Item], ...]
    unexpected: tuple[Entry, ...]
    duplicated: tuple[Entry, ...]
    retry: R | None = field(repr=False)
    answer: Answer[Any] = field(repr=False)


def reconciled(
    batch: Batch,
    request: Any,
    response: object,
    read: Callable[[object], Answer[Any]],
) -> Reconciliation[Any, Any]:
    """Hold a request against its answer; whatever both are, this raises nothing.

    Args:
        batch: Where both say what is needed.
        request: A model, JSON values, or parameters of boto3.
        response: What came back, or the `Answer` that was read from it.
        read: Reads an answer.
    """
    answer = cast("Answer[Any]", response)
    if not issubclass(type(response), Answer):
        answer = read(response)
    sent, missing = _by_token(batch, request)
    entries: dict[str, tuple[Entry, bool]] = {}
    unexpected: list[Entry] = []
    duplicated: list[Entry] = []
    for entry, is_accepted in _entries(batch, answer):
        if entry.token is None or entry.token not in sent:
            unexpected.append(entry)
        elif entry.token in entries:
            duplicated.append(entry)
        else:
            entries[entry.token] = entry, is_accepted
    accepted: list[Accepted[Any]] = []
    refused: list[Refused[Any]] = []
    for token, item in sent.items():
        match entries.get(token):
            case None:
                missing.append(Missing(token, item))
            case entry, True:
                accepted.append(Accepted(token, entry.id, item))
            case entry, _:
                refused.append(_refused(batch, token, entry, item))
    again = [each.item for each in refused if each.retryable]
    retry = None
    try:
        retry = _with_items(batch, request, again) if again else None
    except Exception as error:  # noqa: BLE001 - of a class of the request's own
        odd = Violation(Rule("unreadable", str(uncheckable(error))), None)
        answer = replace(answer, violations=(*answer.violations, odd))
    return Reconciliation(
        tuple(accepted),
        tuple(refused),
        tuple(missing),
        tuple(unexpected),
        tuple(duplicated),
        retry,
        answer,
    )


def _by_token(batch: Batch, request: Any) -> tuple[dict[str, Any], list[Missing[Any]]]:
    """The items by their tokens, and those without one."""
    sent: dict[str, Any] = {}
    without: list[Missing[Any]] = []
    for item in _list(_value(request, batch.items)):
        token = _string(_value(item, batch.token))
        if token is None:
            without.append(Missing(None, item))
        else:
            sent.setdefault(token, item)
    return sent, without


def _entries(batch: Batch, answer: Answer[Any]) -> Iterator[tuple[Entry, bool]]:
    """The entries of an answer, those of accepted items first.

    They are taken from the raw answer: a model may have no place for one.
    """
    value = answer.raw
    if not _is_mapping(value) and answer.model is not None:
        value = answer.model.to_json()
    for name, is_accepted in ((batch.accepted, True), (batch.refused, False)):
        for each in _list(_member(value, name)):
            if _is_mapping(each):
                entry = Entry(
                    _string(_member(each, batch.token[0])),
                    _string(_member(each, batch.id)),
                    None if is_accepted else _string(_member(each, batch.code)),
                )
                yield entry, is_accepted


def _refused(batch: Batch, token: str, entry: Entry, item: Any) -> Refused[Any]:
    known = batch.codes.get(entry.code or "", _UNKNOWN)
    return Refused(
        token,
        entry.id,
        entry.code,
        known.meaning,
        known.remedy,
        known.retryable,
        item,
    )


def _with_items(batch: Batch, request: Any, items: list[Any]) -> Any:
    key, attribute = batch.items
    if _is_mapping(request):
        return {**request, key: items}
    return replace(request, **{attribute: tuple(items)})


def _value(owner: Any, names: tuple[str, str]) -> Any:
    """A property, of JSON values or of a model."""
    key, attribute = names
    if _is_mapping(owner):
        return _member(owner, key)
    try:
        return getattr(owner, attribute, None)
    except Exception:  # noqa: BLE001 - of a class of its own
        return None


# Classes of their own can raise errors wherever their methods are called: so their
# types are looked at, and exact copies made.


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return issubclass(type(value), Mapping)


def _member(value: Any, name: str) -> Any:
    """A property; None where it cannot be read."""
    try:
        if issubclass(type(value), dict):
            return dict[str, Any].get(value, name)
        return value[name] if _is_mapping(value) else None
    except Exception:  # noqa: BLE001 - most often it has none
        return None


def _list(value: Any) -> list[Any]:
    if issubclass(type(value), list):
        return [*list[Any].__iter__(value)]
    if issubclass(type(value), tuple):
        return [*tuple[Any, ...].__iter__(value)]
    return []


def _string(value: Any) -> str | None:
    return str.__str__(value) if issubclass(type(value), str) else None
