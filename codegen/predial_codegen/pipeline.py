"""From the texts of schemas to the files of a package: all phases but writing."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from predial_codegen.cache import Cache, number_plan_key
from predial_codegen.compiling import refuse_uncompilable
from predial_codegen.contracts import contracts
from predial_codegen.loading.index import Loaded, load_texts
from predial_codegen.lowering import Leniency
from predial_codegen.number_plan import (
    Difference,
    NumberPlan,
    NumberPlanError,
    compile_plan,
    differences,
    read_tables,
    render_tables,
)
from predial_codegen.stack import with_room
from predial_codegen.targets.contract import ContractPlan, plan_contract
from predial_codegen.targets.package.rendering import TABLES, render_package
from predial_codegen.writing import Output


def output_of(
    texts: Mapping[str, str], package: str, leniency: Leniency, cache: Cache
) -> Output:
    """The package of all contracts in these schemas.

    Args:
        texts: The text of each schema file, by its name.
        package: The import name of the package.
        leniency: What is let pass.
        cache: Where the number plan may be.

    Raises:
        CodegenError: A schema does not allow it.
    """
    return with_room(lambda: _output(texts, package, leniency, cache))


def _output(
    texts: Mapping[str, str], package: str, leniency: Leniency, cache: Cache
) -> Output:
    loaded = load_texts(texts)
    plans = tuple(plan_contract(each) for each in contracts(loaded, leniency))
    rendered = render_package(plans, lambda: _cached_plan(cache))
    for name, text in rendered.files.items():
        refuse_uncompilable(name, text)
    inputs = _inputs(loaded, plans, rendered.number_plan)
    return Output(package, rendered.files, inputs)


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
