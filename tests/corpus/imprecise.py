"""Fields of the corpus whose type leaves something open, as their schemas do."""

from __future__ import annotations

import ast

ANY_VALUE = "the schema accepts every value"
ANY_OBJECT = "the schema says no more than that it is an object"
ANY_ARRAY = "the schema says no more than that it is an array"
OTHER_NAMES = "a name that no pattern matches may have any value"

# By the folder and the field, whatever its class is called.
IMPRECISE: dict[str, str] = {
    "ci.equal": ANY_ARRAY,
    "ci.exclude": ANY_OBJECT,
    "ci.extra": ANY_OBJECT,  # hidden jobs of a pipeline, values of a matrix
    "ci.include": ANY_OBJECT,
    "ci.matrix": ANY_ARRAY,
    "cloud.after": ANY_OBJECT,
    "cloud.before": ANY_OBJECT,
    "cloud.default": ANY_VALUE,
    "cloud.enum": ANY_VALUE,
    "cloud.metadata": ANY_OBJECT,
    "cloud.redrive_policy": ANY_OBJECT,
    "cloud.value": ANY_VALUE,
    "cloud.values": ANY_OBJECT,
    "config.driver_opts": OTHER_NAMES,  # the empty name
    "config.networks": OTHER_NAMES,
    "config.plugins": ANY_OBJECT,
    "config.settings": ANY_OBJECT,
    "config.ulimits": OTHER_NAMES,
    "events.data": ANY_OBJECT,
    "events.new": ANY_VALUE,
    "events.old": ANY_VALUE,
    "geo.properties": ANY_OBJECT,
    "manifests.classmap": ANY_ARRAY,
    "manifests.extra": ANY_ARRAY,  # a property of that name
    "messaging.const": ANY_VALUE,
    "messaging.default": ANY_VALUE,
    "messaging.enum": ANY_VALUE,
    "messaging.examples": ANY_VALUE,
    "messaging.headers": ANY_OBJECT,
    "messaging.mqtt": ANY_VALUE,
    "messaging.params": ANY_OBJECT,
    "messaging.payload": ANY_VALUE,
    "messaging.result": ANY_VALUE,
    "messaging.schema": ANY_VALUE,
    "messaging.schemas": OTHER_NAMES,
    "webhooks.previous_attributes": ANY_OBJECT,
}


def may_be_anything(annotation: ast.expr) -> bool:
    """Whether something in a field may be of any type."""
    parts = {ast.unparse(each) for each in ast.walk(annotation)}
    return not parts.isdisjoint({"Any", "object", "builtins.object"})
