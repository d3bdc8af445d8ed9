"""From a folder of schemas to a package of Python: reading, generating, writing."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from predial_codegen.cache import Cache, generator_key, key_of
from predial_codegen.errors import CodegenError
from predial_codegen.loading.documents import read_folder
from predial_codegen.writing import Comparison, Output, compare, write

if TYPE_CHECKING:
    from predial_codegen.number_plan import Difference

SHOWN = 20  # differences of number plans that a report lists


@dataclass(frozen=True, slots=True)
class Report:
    """What `generate` did, or what `--check` found."""

    comparison: Comparison
    check: bool
    numbers: tuple[Difference, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """1 where `--check` found a difference, else 0."""
        return 1 if self.check and not self.comparison.clean else 0

    def lines(self) -> list[str]:
        """What to tell people."""
        lines = self.comparison.lines()
        if self.numbers:
            lines.append(
                f"number plan: {len(self.numbers)} changes of verdicts, by calling code"
            )
            lines += [f"  {difference}" for difference in self.numbers[:SHOWN]]
        if self.exit_code:
            lines.append("run `predial generate`, and commit what it writes")
        return lines


def generate(
    schemas: Path,
    out: Path,
    package: str,
    *,
    check: bool = False,
    slow_patterns: Collection[str] = (),
    cache: Cache = Cache(None),  # noqa: B008 - immutable
) -> Report:
    """Write the package of all contracts below `schemas`, or only compare.

    Args:
        schemas: The folder of schemas.
        out: The folder that holds the package's folder.
        package: The import name of the package.
        check: Compare, and write nothing.
        slow_patterns: Patterns let pass though they may take super-linear time.
        cache: Where the output of the same schemas may be; by default nowhere.

    Raises:
        CodegenError: A schema or the folder does not allow it; nothing is written.
    """
    if (
        not package.isascii()
        or not package.isidentifier()
        or keyword.iskeyword(package)
    ):
        raise CodegenError(
            f"--package {package}: is not a Python name; use one like acme_contracts"
        )
    output = _cached_output(read_folder(schemas), package, slow_patterns, cache)
    comparison = compare(out, output)
    if comparison.clean:
        return Report(comparison, check)
    from predial_codegen.pipeline import number_changes  # noqa: PLC0415 - takes 0.2 s

    numbers = number_changes(out / package, output)
    return Report(comparison if check else write(out, output), check, numbers)


def _cached_output(
    texts: Mapping[str, str], package: str, slow_patterns: Collection[str], cache: Cache
) -> Output:
    """The output that an earlier run has made of the same, or a new one."""
    generator = generator_key()
    key = key_of(generator, package, sorted(slow_patterns), sorted(texts.items()))
    found = cache.load("packages", key)
    if found is not None:
        return Output(package, found["files"], found["inputs"])
    from predial_codegen.lowering import Leniency  # noqa: PLC0415 - takes 0.2 s
    from predial_codegen.pipeline import output_of  # noqa: PLC0415

    leniency = Leniency(slow_patterns=frozenset(slow_patterns))
    output = output_of(texts, package, leniency, cache)
    if generator_key() == generator:  # else its sources were edited in the meantime
        cache.save("packages", key, {"files": output.files, "inputs": output.inputs})
    return output
