"""How schemas are read: what is accepted beyond their dialect, by folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

Unknown: TypeAlias = Literal["refuse", "warn", "ignore"]
Formats: TypeAlias = Literal["assert", "annotate"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a schema is read.

    Attributes:
        unknown_keywords: What becomes of a keyword, or of an asserted format, that is
            not known: an error, or an annotation with or without a notice.
        dialect: The name or the URI of the dialect of a schema that names none.
        formats: What `format` is, in every dialect: an assertion or an annotation;
            None leaves it to the dialect.
        nullable: Whether `nullable: true` beside `type` allows null, as in OpenAPI 3.0.
    """

    unknown_keywords: Unknown = "refuse"
    dialect: str = "2020-12"
    formats: Formats | None = None
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How the schemas below a folder are read.

    Attributes:
        reading: What holds where no folder says otherwise.
        folders: What each folder says otherwise, by its path below the schemas: some
            attributes of `Reading`. An inner folder goes before an outer one.
    """

    reading: Reading = Reading()
    folders: Mapping[str, Mapping[str, Any]] = field(
        default_factory=dict[str, Mapping[str, Any]]
    )

    def of(self, name: str) -> Reading:
        """How the file of this name is read."""
        reading = self.reading
        for folder in sorted(self.folders, key=len):
            if name.startswith(f"{folder}/") or name == folder:
                reading = replace(reading, **self.folders[folder])
        return reading
