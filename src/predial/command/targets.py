"""Choose what each file is checked against: as options, globs and its content say."""

from __future__ import annotations

import os

from predial.command import configuration, contracts
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from predial.command.configuration import Configuration
    from predial.command.contracts import Contract, Validator
    from predial.command.options import Options


class Target:
    """What a payload is checked against.

    Args:
        contract: The contract, as people name it.
        role: Which of its roots.
        load: Gives the generated function, whose module is imported by that.
        others: Gives those of the other roots of the contract.
    """

    __slots__ = ("_load", "_others", "_validate", "contract", "role")

    def __init__(
        self,
        contract: str,
        role: str,
        load: Callable[[], Validator],
        others: Callable[[], Sequence[Validator]] = list,
    ) -> None:
        self.contract = contract
        self.role = role
        self._load = load
        self._others = others
        self._validate: Validator | None = None

    def load(self) -> Validator:
        """The generated function, whose module is imported by the first call."""
        if self._validate is None:
            self._validate = self._load()
        return self._validate

    @property
    def validate(self) -> Validator:
        """The generated function."""
        return self.load()

    @property
    def table(self) -> Any:
        """The contract's table; None if it was not generated."""
        return _table(self.validate)

    @property
    def may_be_sensitive(self) -> bool:
        """Whether the contract marks anything as sensitive, as far as that is known."""
        from predial_runtime.places import has_sensitive

        # A response may hold what is sensitive in the request that it answers.
        tables = [_table(each) for each in (self.validate, *self._others())]
        return any(table is None or has_sensitive(table) for table in tables)


class Choice:
    """The targets that a file may have.

    Args:
        targets: All of them; where there are more, the content decides.
        default: Where the content says nothing; else why there is none.
        is_named: Whether options or the configuration say that the file is a payload.
        is_ignored: Whether the configuration says that it is not checked.

    Attributes:
        is_ignored: Whether the file is not checked.
        targets: All of them.
        is_named: Whether it is said that the file is a payload.
    """

    __slots__ = ("_default", "is_ignored", "is_named", "targets")

    def __init__(
        self,
        targets: Sequence[Target],
        default: Target | UsageError,
        *,
        is_named: bool,
        is_ignored: bool = False,
    ) -> None:
        self.targets = targets
        self.is_ignored = is_ignored
        self.is_named = is_named
        self._default = default

    @property
    def default(self) -> Target | None:
        """The target where the content says nothing, if there is one."""
        return None if isinstance(self._default, UsageError) else self._default

    @property
    def to_name(self) -> str:
        """What is to be named where there is no default."""
        return str(self._default) if isinstance(self._default, UsageError) else ""

    @property
    def masking(self) -> Target:
        """What masks a text that may be of any target: a sensitive one, if any is."""
        if len(self.targets) == 1:
            return self.targets[0]
        sensitive = (each for each in self.targets if each.may_be_sensitive)
        return next(sensitive, self.targets[0])

    def header(self) -> tuple[str, str]:
        """The contract and the role of files that nothing else is known of.

        Raises:
            UsageError: There are several, and no content can say which one is meant.
        """
        targets: Sequence[Target] = self.targets
        if isinstance(self._default, Target):
            targets = [self._default]
        elif all(target.table is None for target in targets):
            raise self._default
        contracts = dict.fromkeys(target.contract for target in targets)
        roles = dict.fromkeys(target.role for target in targets)
        return ", ".join(contracts), ", ".join(roles)

    def packages(self) -> list[str]:
        """The generated packages that have the contracts."""
        names = (target.contract.partition(":")[0] for target in self.targets)
        return [*dict.fromkeys(names)]

    def meant(self, value: object) -> Target | None:
        """The target that a payload looks like; None if it looks like none."""
        default = self._default
        if isinstance(default, Target) and _is_surely(default, value):
            return default
        best, most = None, 0
        for target in self.targets:
            table = target.table
            if table is not None:
                from predial.checking.likeness import likeness

                alike = likeness(table, value)
                if alike > most:
                    best, most = target, alike
        return best

    def may_mean(self, data: bytes) -> bool:
        """Whether a text that cannot be read may be meant as a payload of any."""
        from predial.checking.likeness import mentions

        tables = [target.table for target in self.targets]
        return any(table is None or mentions(table, data) for table in tables)


class Targets:
    """Says what files are checked against.

    Args:
        options: Win over what is configured.
        settings: What is configured.

    Attributes:
        notices: What was let pass in the schema of `--schema`.
    """

    def __init__(self, options: Options, settings: Configuration) -> None:
        self._options = options
        self._settings = settings
        self._choices: dict[tuple[object, ...], Choice] = {}
        self.notices: Sequence[str] = ()

    def choice(self, name: str) -> Choice:
        """The targets of a file."""
        glob, entry = self.entry(name)
        return self._choice(entry, is_named=bool(glob))

    def usual(self) -> Choice:
        """The targets of a file that no glob matches."""
        return self._choice({}, is_named=False)

    def entry(self, name: str) -> tuple[str, Mapping[str, Any]]:
        """The first glob that matches a file, and what is said there; else nothing."""
        fixtures = self._settings.fixtures
        if not fixtures or name == "-" or self._options.schema is not None:
            return "", {}
        from predial.checking.globs import matches

        path = os.path.relpath(name, self._settings.folder).replace(os.sep, "/")
        for glob, said in fixtures.items():
            if matches(glob, path):
                return glob, said
        return "", {}

    def _choice(self, entry: Mapping[str, Any], *, is_named: bool) -> Choice:
        options, settings = self._options, self._settings
        name = options.contract or entry.get("contract") or settings.contract
        role = options.role or entry.get("role") or settings.role
        is_said = is_named or options.role is not None or options.schema is not None
        is_ignored = bool(entry.get("ignore"))
        key = name, role, is_said, is_ignored
        if key not in self._choices:
            targets, default = self._found(name, role)
            self._choices[key] = Choice(
                targets, default, is_named=is_said, is_ignored=is_ignored
            )
        return self._choices[key]

    def _found(
        self, name: str | None, role: str | None
    ) -> tuple[Sequence[Target], Target | UsageError]:
        if self._options.schema is not None:
            target = self._of_schema(self._options.schema)
            return [target], target
        if configuration.reading_of(self._options):
            raise UsageError(
                "--unknown-keywords, --dialect, --formats and --nullable need --schema"
            )
        package = self._settings.package or contracts.DEFAULT_PACKAGE
        folder = self._settings.package and (self._settings.out or configuration.OUT)
        possible = contracts.possible(name, package, folder)
        try:
            contract = contracts.only(possible)
            default = _target(contract, contract.root(role))
        except UsageError as error:
            if role is not None:
                raise
            targets = [_target(each, root) for each in possible for root in each.roots]
            return targets, error
        if role is not None:
            return [default], default
        others = [root for root in contract.roots if root != default.role]
        return [default, *(_target(contract, root) for root in others)], default

    def _of_schema(self, schema: str) -> Target:
        if self._options.contract or self._options.role:
            raise UsageError("--schema takes no --contract and no --role")
        from predial.command import schema_checks

        checks = schema_checks.find(schema, self._options, self._settings)
        self.notices = checks.notices
        return Target(schema, "root", lambda: checks.root.check)


def _target(contract: Contract, role: str) -> Target:
    others = [root for root in contract.roots if root != role]
    return Target(
        str(contract),
        role,
        lambda: contract.validator(role),
        lambda: [*map(contract.validator, others)],
    )


def _table(validate: Validator) -> Any:
    return getattr(getattr(validate, "__self__", None), "schema", None)


def _is_surely(target: Target, value: object) -> bool:
    """Whether the verdict says enough: a value is valid, and not everything is."""
    checks: Any = getattr(target.validate, "__self__", None)
    is_clean: Callable[..., bool] | None = getattr(checks, "is_clean", None)
    if is_clean is None:
        return False
    count_advice, now = True, None
    return is_clean(value, count_advice, now) and not is_clean({}, count_advice, now)
