"""From a folder of schemas to a package of Python: reading, generating, writing."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from predial_codegen.cache import Cache, generator_key, key_of
from predial_codegen.errors import CodegenError
from predial_codegen.loading.documents import Text, read_folder
from predial_codegen.settings import Settings
from predial_codegen.writing import Comparison, Output, compare, write

if TYPE_CHECKING:
    from predial_codegen.number_plan import Difference

SHOWN = 20  # differences of number plans that a report lists


@dataclass(frozen=True, slots=True)
class Report:
    """What `generate` did, or what `--check` found.

    Attributes:
        errors: What is refused of contracts that were left out.
        notices: What was let pass, and should be known.
    """

    comparison: Comparison
    check: bool
    numbers: tuple[Difference, ...] = field(default=())
    errors: tuple[CodegenError, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """2 where contracts were left out, 1 where `--check` found a difference."""
        if self.errors:
            return 2
        return 1 if self.check and not self.comparison.clean else 0

    def lines(self) -> list[str]:
        """What to print."""
        lines = self.comparison.lines()
        if self.numbers:
            lines.append(
                f"number plan: {len(self.numbers)} changes of verdicts, by calling code"
            )
            lines += [f"  {difference}" for difference in self.numbers[:SHOWN]]
        if self.check and not self.comparison.clean:
            lines.append("run `predial generate`, and commit what it writes")
        return lines


def generate(
    schemas: Path,
    out: Path,
    package: str,
    *,
    check: bool = False,
    settings: Settings = Settings(),  # noqa: B008 - immutable
    keep_going: bool = False,
    cache: Cache = Cache(None),  # noqa: B008 - immutable
) -> Report:
    """Write the package of all contracts below `schemas`, or only compare.

    Args:
        schemas: The folder of schemas, or one schema file.
        out: The folder that holds the package's folder.
        package: The import name of the package.
        check: Compare, and write nothing.
        settings: How the schemas are read.
        keep_going: Leave out a contract of which something is refused.
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
    texts = read_folder(schemas)
    output, errors, notices = _cached_output(
        texts, package, settings, cache, keep_going=keep_going
    )
    comparison = compare(out, output)
    if comparison.clean:
        return Report(comparison, check, (), errors, notices)
    from predial_codegen.pipeline import number_changes  # noqa: PLC0415 - takes 0.2 s

    numbers = number_changes(out / package, output)
    done = comparison if check else write(out, output)
    return Report(done, check, numbers, errors, notices)


def _cached_output(
    texts: Mapping[str, Text],
    package: str,
    settings: Settings,
    cache: Cache,
    *,
    keep_going: bool,
) -> tuple[Output, tuple[CodegenError, ...], tuple[str, ...]]:
    """The output that an earlier run has made of the same, or a new one.

    Only what nothing was refused of is kept.
    """
    generator = generator_key()
    each = sorted((name, str(text)) for name, text in texts.items())
    key = key_of(generator, package, asdict(settings), each)
    found = cache.load("packages", key)
    if found is not None:
        output = Output(package, found["files"], found["inputs"])
        return output, (), tuple(found["notices"])
    from predial_codegen.pipeline import generated  # noqa: PLC0415 - takes 0.2 s

    made = generated(texts, package, settings, cache, keep_going=keep_going)
    # Its sources may have been edited in the meantime.
    if generator_key() == generator and not made.errors:
        output = made.output
        kept = {"files": output.files, "inputs": output.inputs, "notices": made.notices}
        cache.save("packages", key, kept)
    return made.output, made.errors, made.notices
