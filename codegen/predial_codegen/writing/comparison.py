"""How a package folder differs from what would be generated, and why."""

from __future__ import annotations

from dataclasses import dataclass

from predial_codegen.writing.output import MANIFEST


@dataclass(frozen=True, slots=True)
class InputChanges:
    """How the inputs differ from those the manifest names."""

    changed: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.new or self.gone)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A package folder against what would be generated, the manifest included.

    Args:
        package: Name of the package.
        generated: Whether the folder was generated before.
        written: Whether the differences have been written away since.
        unchanged: Files as they would be written.
        changed: Files as they were written, which would now be written otherwise.
        edited: Files that are neither what was written nor what would be.
        missing: Files that would be written and are not there.
        surplus: Files that were written and would not be any more; may be `edited` too.
        foreign: Files and `folders/` that predial never wrote; they stay.
        inputs: How the inputs differ from those of the last time.
    """

    package: str
    generated: bool
    unchanged: tuple[str, ...]
    changed: tuple[str, ...]
    edited: tuple[str, ...]
    missing: tuple[str, ...]
    surplus: tuple[str, ...]
    foreign: tuple[str, ...]
    inputs: InputChanges
    written: bool = False

    @property
    def clean(self) -> bool:
        """Whether nothing differs, so that writing would touch nothing."""
        return not (self.changed or self.edited or self.missing or self.surplus)

    @property
    def stale(self) -> bool:
        """Whether the inputs have changed since the package was generated."""
        return bool(self.inputs)

    @property
    def outdated(self) -> bool:
        """Whether the generator writes other text than before from the same inputs."""
        return MANIFEST in self.changed and not self.stale

    def lines(self) -> list[str]:
        """What to tell people: the reasons first, then file by file."""
        return [*self._reasons(), *sorted(self._files())]

    def _reasons(self) -> list[str]:
        if self.clean:
            return [f"{self.package}: up to date"]
        if not self.generated:
            return [f"{self.package}: not generated before"]
        if self.stale:
            names = [
                *(f"{name} (changed)" for name in self.inputs.changed),
                *(f"{name} (new)" for name in self.inputs.new),
                *(f"{name} (gone)" for name in self.inputs.gone),
            ]
            return [f"{self.package}: stale, inputs differ: {', '.join(names)}"]
        if self.outdated:
            return [f"{self.package}: outdated, the generator now writes other text"]
        return []

    def _files(self) -> list[str]:
        tellings = (
            (set(self.changed), "would change", "written"),
            (set(self.missing), "missing", "written"),
            (
                set(self.edited) - set(self.surplus),
                "edited by hand, would be written anew",
                "edited by hand, now written anew",
            ),
            (
                set(self.surplus) - set(self.edited),
                "no longer generated, would be removed",
                "no longer generated, now removed",
            ),
            (
                set(self.surplus) & set(self.edited),
                "edited by hand, no longer generated, would be removed",
                "edited by hand, no longer generated, now removed",
            ),
            (set(self.foreign), "not predial's, left alone", "not predial's, kept"),
        )
        return [
            f"{self.package}/{path}: {done if self.written else due}"
            for paths, due, done in tellings
            for path in paths
        ]
