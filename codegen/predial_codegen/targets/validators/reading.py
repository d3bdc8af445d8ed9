"""Schemas as forms: what they require, however it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from predial_codegen.forms import ANY, Form, StringForm, TypedForm
from predial_codegen.ir import (
    AdditionalProperties,
    AllOf,
    AnyOf,
    Assertion,
    JsonType,
    Location,
    OneOf,
    Ref,
    Schema,
)
from predial_codegen.keywords import KEYWORDS, ORDER


@dataclass(slots=True)
class Reader:
    """Reads each schema once.

    Attributes:
        schemas: What references lead to.
        recursive: The places that lead back to themselves; they are never merged into
            another schema.
    """

    schemas: Mapping[Location, Schema]
    recursive: set[Location]
    _known: dict[Location, Form | None] = field(
        default_factory=dict[Location, Form | None]
    )

    def form(self, schema: Schema) -> Form | None:
        """The form of a schema; None where its table alone says what it requires."""
        place = schema.location
        if place not in self._known:
            self._known[place] = self._narrowed(Form(), schema)
        return self._known[place]

    def advising(self, schema: Schema, form: Form) -> Form | None:
        """The form of advice on values that have a form.

        A number plan is quicker where the string is known to be E.164.
        """
        advice = self.form(schema)
        known, string = form.types.get("string"), None
        if advice is not None:
            string = advice.types.get("string")
        if (
            advice is None
            or not isinstance(known, StringForm)
            or not isinstance(string, StringForm)
            or not string.plan
        ):
            return advice
        string = replace(string, formats=(*string.formats, *known.formats))
        return replace(advice, types={**advice.types, "string": string})

    def followed(self, schema: Schema) -> Schema:
        """The schema that a chain of references leads to."""
        seen = set[Location]()
        while (target := schema.reference) and target not in seen:
            seen.add(target)
            schema = self.schemas[target]
        return schema

    def _narrowed(self, form: Form, schema: Schema) -> Form | None:
        narrowed: Form | None = form
        for assertion in sorted(schema.assertions, key=_rank):
            if narrowed is not None:
                narrowed = self._with(narrowed, assertion)
        return narrowed

    def _with(self, form: Form, assertion: Assertion) -> Form | None:
        match assertion:
            case Ref(target=target):
                return self._also(form, self.schemas[target])
            case AllOf(schemas=schemas):
                for schema in schemas:
                    form = self._also(form, self.followed(schema))
                return form
            case AnyOf(schemas=schemas) | OneOf(schemas=schemas):
                merged = self._of_types(form, schemas)
                return merged or replace(form, applied=(*form.applied, assertion))
            case _:
                return KEYWORDS[assertion.keyword].narrow(form, assertion)

    def _also(self, form: Form, schema: Schema) -> Form:
        """The form with what a schema requires; what cannot be merged is applied."""
        merged = None
        if schema.location not in self.recursive:
            merged = self._narrowed(form, schema)
        return merged or replace(form, applied=(*form.applied, schema))

    def _of_types(self, form: Form, schemas: Sequence[Schema]) -> Form | None:
        """One form of branches of which each is for JSON types of its own."""
        types: dict[JsonType, TypedForm] = {}
        if any(typed != ANY[kind] for kind, typed in form.types.items()):
            return None
        for schema in map(self.followed, schemas):
            if schema.location in self.recursive:
                return None
            branch = self.form(schema)
            if branch is None or branch.applied or branch.advice:
                return None
            if branch.types.keys() & types.keys():
                return None
            types |= branch.types
        kept = {kind: typed for kind, typed in types.items() if kind in form.types}
        return replace(form, types=kept)


def _rank(assertion: Assertion) -> tuple[bool, int]:
    """What names properties is read before what says of the others."""
    return isinstance(assertion, AdditionalProperties), ORDER[assertion.keyword]
