"""From the texts of schemas to the files of a package: all phases but writing."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from predial_codegen.cache import Cache, number_plan_key
from predial_codegen.compiling import refuse_uncompilable
from predial_codegen.contracts import lower
from predial_codegen.errors import CodegenError, SchemaError, distinct, raise_any
from predial_codegen.ir import Contract
from predial_codegen.loading.documents import Text
from predial_codegen.loading.index import Loaded, load_texts
from predial_codegen.loading.places import document_folder
from predial_codegen.number_plan import (
    Difference,
    NumberPlan,
    NumberPlanError,
    compile_plan,
    differences,
    read_tables,
    render_tables,
)
from predial_codegen.settings import Settings
from predial_codegen.stack import with_room
from predial_codegen.targets.contract import ContractPlan, plan_contract
from predial_codegen.targets.package.rendering import TABLES, render_package
from predial_codegen.writing import Output


@dataclass(frozen=True, slots=True)
class Generated:
    """What came of the schemas.

    Attributes:
        output: The package of the contracts of which nothing is refused.
        errors: All that is refused.
        notices: What was let pass, and should be known.
    """

    output: Output
    errors: tuple[CodegenError, ...]
    notices: tuple[str, ...]


def generated(
    texts: Mapping[str, Text],
    package: str,
    settings: Settings,
    cache: Cache,
    *,
    keep_going: bool = False,
) -> Generated:
    """The package of all contracts in these schemas.

    Args:
        texts: The text of each schema file, by its name.
        package: The import name of the package.
        settings: How the schemas are read.
        cache: Where the number plan may be.
        keep_going: Leave out a contract of which something is refused.

    Raises:
        CodegenError: All that is refused, if it is not left out, or if nothing is left.
    """

    def made() -> Generated:
        return _generated(texts, package, settings, cache, keep_going=keep_going)

    with _no_collection():
        return with_room(made)


@contextmanager
def _no_collection() -> Generator[None]:
    """Without the garbage collector: plans grow, and hold few cycles to be found.

    Else it takes a quarter of the time on a large schema.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _generated(
    texts: Mapping[str, Text],
    package: str,
    settings: Settings,
    cache: Cache,
    *,
    keep_going: bool,
) -> Generated:
    loaded = load_texts(texts, settings)
    lowered = lower(loaded)
    plans, refused = _planned(lowered.contracts)
    errors = distinct([*chain(*loaded.errors.values()), *lowered.errors, *refused])
    if errors and not (keep_going and plans):
        raise_any(errors)
    rendered = render_package(plans, lambda: _cached_plan(cache))
    for name, text in rendered.files.items():
        refuse_uncompilable(name, text)
    inputs = _inputs(loaded, plans, rendered.number_plan)
    output = Output(package, rendered.files, inputs)
    notices = chain(
        lowered.notices,
        *(plan.notices for plan in plans),
        _on_formats(lowered.annotating, settings),
    )
    return Generated(output, errors, tuple(dict.fromkeys(notices)))


def _on_formats(
    annotating: Iterable[tuple[str, str]], settings: Settings
) -> Iterator[str]:
    """Of each folder, the formats that are not checked, unless that is configured."""
    folders: dict[tuple[str, ...], set[str]] = {}
    for document, name in annotating:
        if settings.of(document).formats is None:
            folders.setdefault(document_folder(document), set()).add(name)
    for folder, names in sorted(folders.items()):
        listed = ", ".join(sorted(names))
        found = f"`format` only annotates here, so any string passes as {listed}"
        advice = 'formats = "assert" checks it, formats = "annotate" ends this notice'
        yield str(SchemaError("/".join(folder) or ".", found, advice))


def _planned(
    contracts: Iterable[Contract],
) -> tuple[tuple[ContractPlan, ...], list[CodegenError]]:
    plans: list[ContractPlan] = []
    errors: list[CodegenError] = []
    for contract in contracts:
        try:
            plans.append(plan_contract(contract))
        except CodegenError as error:
            errors.append(error)
    return tuple(plans), errors


def number_changes(folder: Path, output: Output) -> tuple[Difference, ...]:
    """Which numbers the tables in the package folder judge otherwise than new ones."""
    path, wanted = folder / TABLES, output.files.get(TABLES)
    if wanted is None or not path.is_file():
        return ()
    try:
        found = path.read_text("utf-8")
        if found == wanted:
            return ()
        return tuple(differences(read_tables(found), read_tables(wanted)))
    except (NumberPlanError, UnicodeDecodeError):
        return ()  # edited: the comparison of texts says so


def _cached_plan(cache: Cache) -> NumberPlan:
    key = number_plan_key()
    text = cache.load("number-plans", key)
    if text is not None:
        return read_tables(text)
    plan = compile_plan()
    cache.save("number-plans", key, render_tables(plan, plan.levels))
    return plan


def _inputs(
    loaded: Loaded, plans: tuple[ContractPlan, ...], number_plan: NumberPlan | None
) -> dict[str, str]:
    """A fingerprint of all that the output depends on, but for the generator itself."""
    names = {name for plan in plans for name in plan.contract.inputs}
    inputs = {name: loaded.documents[name].digest for name in sorted(names)}
    if number_plan is not None:
        inputs["phonenumbers"] = version("phonenumbers")
    return inputs
