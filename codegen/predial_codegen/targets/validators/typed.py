"""Tests of one value, by the JSON type that it must be of."""

from __future__ import annotations

from typing import assert_never

from predial_codegen.forms import (
    ArrayForm,
    BooleanForm,
    NullForm,
    NumberForm,
    ObjectForm,
    StringForm,
    TypedForm,
)
from predial_codegen.statements import Block
from predial_codegen.targets.validators.arrays import array_tests
from predial_codegen.targets.validators.objects import object_tests
from predial_codegen.targets.validators.scalars import scalar_tests
from predial_codegen.targets.validators.scope import Scope
from predial_codegen.targets.validators.verdicts import Verdicts


def typed_tests(typed: TypedForm, scope: Scope, verdicts: Verdicts) -> Block:
    """Statements that refuse the scope's value unless it has the form."""
    match typed:
        case NullForm() | BooleanForm() | NumberForm() | StringForm():
            return scalar_tests(typed, scope, verdicts.module)
        case ArrayForm():
            return array_tests(typed, scope, verdicts)
        case ObjectForm():
            return object_tests(typed, scope, verdicts)
        case _:
            assert_never(typed)
