"""Keywords of other tools that require nothing of a value.

They are known in the standard dialects; our own is for schemas that people own, where
only `$comment` says what is not checked.
"""

from __future__ import annotations

_VS_CODE = """
allowComments allowTrailingCommas completionDetail defaultSnippets deprecationMessage
doNotSuggest enumDescriptions enumDetails enumSortTexts errorMessage
markdownDeprecationMessage markdownDescription markdownEnumDescriptions
patternErrorMessage suggestSortText
"""  # vscode-json-languageservice, and `errorMessage` of ajv-errors
_OPENAPI = "discriminator example externalDocs nullable xml"
_TYPESCRIPT = "tsEnumNames tsType"  # json-schema-to-typescript
_FORMS = "enumNames propertyOrder"  # react-jsonschema-form, json-editor
_JAVA = """
customDateTimePattern customPattern customTimezone excludedFromEqualsAndHashCode
existingJavaType javaEnumNames javaEnums javaInterfaces javaJsonView javaName javaType
"""  # jsonschema2pojo
_OTHERS = "goJSONSchema meta:enum"  # go-jsonschema, jsonschema2md

TOOLS = frozenset(
    f"{_VS_CODE} {_OPENAPI} {_TYPESCRIPT} {_FORMS} {_JAVA} {_OTHERS}".split()
)


def is_extension(keyword: str) -> bool:
    """Whether a keyword is reserved for extensions, which OpenAPI and others ignore."""
    return keyword.startswith("x-")
