"""The verdicts of predial, for speed, and what people call.

Generated from configuration.schema.json, expected.schema.json, report.schema.json in
predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re
from math import inf

from .._runtime.checks import Checks
from .._runtime.columns import remember
from .._runtime.formats.dates import DATE
from .._runtime.json_values import is_integer, is_number
from .._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_CONFIGURATION_PROPERTIES = frozenset(
    {
        "contract",
        "dialect",
        "fixtures",
        "folders",
        "format",
        "formats",
        "max-bytes",
        "max-errors",
        "nullable",
        "out",
        "package",
        "region",
        "role",
        "rules",
        "schemas",
        "show-values",
        "strict",
        "unknown-keywords",
    }
)
_CONFIGURATION_REGION_PATTERN = re.compile("[A-Z]*+").fullmatch
_CONFIGURATION_FORMAT_VALUES = frozenset(
    {"concise", "github", "gitlab", "json", "junit", "sarif", "text"}
)
_CONFIGURATION_UNKNOWN_KEYWORDS_VALUES = frozenset({"ignore", "refuse", "warn"})
_CONFIGURATION_FORMATS_VALUES = frozenset({"annotate", "assert"})
_KNOWN_CONFIGURATION_RULES_NAMES = set[str]()
_CONFIGURATION_RULES_NAME_VALUES = frozenset(
    {
        "additionalProperties",
        "anyOf",
        "const",
        "contains",
        "dependencies",
        "dependentRequired",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "false",
        "format.date",
        "format.date-time",
        "format.date-time-utc",
        "format.duration",
        "format.e164",
        "format.email",
        "format.hostname",
        "format.idn-email",
        "format.idn-hostname",
        "format.ipv4",
        "format.ipv6",
        "format.iri",
        "format.iri-reference",
        "format.json-pointer",
        "format.regex",
        "format.relative-json-pointer",
        "format.time",
        "format.uri",
        "format.uri-reference",
        "format.uri-template",
        "format.uuid",
        "fromNow",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maxUtf8Bytes",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "numberPlan",
        "oneOf",
        "pattern",
        "propertyNames",
        "required",
        "type",
        "unevaluatedItems",
        "unevaluatedProperties",
        "uniqueItemProperties",
        "uniqueItems",
        "yaml.plain-scalar",
    }
)
_REPORT_VERSION_NUMBERS = frozenset({1})
_RULE_SETTING_SEVERITY_VALUES = frozenset({"advice", "error", "off"})
_FINDING_SEVERITY_VALUES = frozenset({"advice", "error", "unreadable"})
_RULE_SETTING_BRANCH_IF_SEVERITY_VALUES = frozenset({"advice", "off"})


def _is_configuration(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _CONFIGURATION_PROPERTIES.issuperset(value):
        return False
    if "contract" in value:
        contract_value = value["contract"]
        if not isinstance(contract_value, str):
            return False
        if len(contract_value) < 1:
            return False
    if "role" in value:
        role_value = value["role"]
        if not isinstance(role_value, str):
            return False
        if len(role_value) < 1:
            return False
    if "strict" in value:
        strict_value = value["strict"]
        if not isinstance(strict_value, bool):
            return False
    if "region" in value:
        region_value = value["region"]
        if not isinstance(region_value, str):
            return False
        if len(region_value) != 2:
            return False
        if _CONFIGURATION_REGION_PATTERN(region_value) is None:
            return False
    if "show-values" in value:
        show_values_value = value["show-values"]
        if not isinstance(show_values_value, bool):
            return False
    if "format" in value:
        format_value = value["format"]
        if not (
            isinstance(format_value, str)
            and format_value in _CONFIGURATION_FORMAT_VALUES
        ):
            return False
    if "max-bytes" in value:
        max_bytes_value = value["max-bytes"]
        if type(max_bytes_value) is not int and not is_integer(max_bytes_value):
            return False
        if max_bytes_value < 1:
            return False
    if "max-errors" in value:
        max_errors_value = value["max-errors"]
        if type(max_errors_value) is not int and not is_integer(max_errors_value):
            return False
        if max_errors_value < 1:
            return False
    if "package" in value:
        package_value = value["package"]
        if not isinstance(package_value, str):
            return False
        if len(package_value) < 1:
            return False
    if "schemas" in value:
        schemas_value = value["schemas"]
        if not isinstance(schemas_value, str):
            return False
        if len(schemas_value) < 1:
            return False
    if "out" in value:
        out_value = value["out"]
        if not isinstance(out_value, str):
            return False
        if len(out_value) < 1:
            return False
    if "unknown-keywords" in value:
        unknown_keywords_value = value["unknown-keywords"]
        if not (
            isinstance(unknown_keywords_value, str)
            and unknown_keywords_value in _CONFIGURATION_UNKNOWN_KEYWORDS_VALUES
        ):
            return False
    if "dialect" in value:
        dialect_value = value["dialect"]
        if not isinstance(dialect_value, str):
            return False
        if len(dialect_value) < 1:
            return False
    if "formats" in value:
        formats_value = value["formats"]
        if not (
            isinstance(formats_value, str)
            and formats_value in _CONFIGURATION_FORMATS_VALUES
        ):
            return False
    if "nullable" in value:
        nullable_value = value["nullable"]
        if not isinstance(nullable_value, bool):
            return False
    if "folders" in value:
        folders_value = value["folders"]
        if not isinstance(folders_value, dict):
            return False
        for member in folders_value.values():
            if not _is_folder_setting(member):
                return False
    if "fixtures" in value:
        fixtures_value = value["fixtures"]
        if not isinstance(fixtures_value, dict):
            return False
        for member in fixtures_value.values():
            if not _is_fixture(member):
                return False
    if "rules" in value:
        rules_value = value["rules"]
        if not isinstance(rules_value, dict):
            return False
        try:
            if not _KNOWN_CONFIGURATION_RULES_NAMES.issuperset(rules_value):
                if not _CONFIGURATION_RULES_NAME_VALUES.issuperset(rules_value):
                    return False
                remember(_KNOWN_CONFIGURATION_RULES_NAMES, rules_value)
        except TypeError:
            return False
        for member in rules_value.values():
            if not _is_rule_setting(member):
                return False
    return True


def _is_expected(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not _is_expected_member_value(member):
            return False
    return True


def _is_report(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 5:
        return False
    try:
        version_value = value["version"]
        contract_value = value["contract"]
        role_value = value["role"]
        findings_value = value["findings"]
        summary_value = value["summary"]
    except KeyError:
        return False
    if (
        (type(version_value) is not float or not -inf < version_value < inf)
        and type(version_value) is not int
        and not is_number(version_value)
    ):
        return False
    if version_value not in _REPORT_VERSION_NUMBERS:
        return False
    if not isinstance(contract_value, str):
        return False
    if not isinstance(role_value, str):
        return False
    if not isinstance(findings_value, list):
        return False
    for item in findings_value:
        if not _is_finding(item):
            return False
    if type(summary_value) is not dict:
        if not isinstance(summary_value, dict):
            return False
        summary_value = {**summary_value}
    if len(summary_value) != 8:
        return False
    try:
        files_value = summary_value["files"]
        documents_value = summary_value["documents"]
        arrays_value = summary_value["arrays"]
        errors_value = summary_value["errors"]
        advice_value = summary_value["advice"]
        unreadable_value = summary_value["unreadable"]
        skipped_value = summary_value["skipped"]
        fixed_value = summary_value["fixed"]
    except KeyError:
        return False
    if type(files_value) is not int and not is_integer(files_value):
        return False
    if files_value < 0:
        return False
    if type(documents_value) is not int and not is_integer(documents_value):
        return False
    if documents_value < 0:
        return False
    if type(arrays_value) is not int and not is_integer(arrays_value):
        return False
    if arrays_value < 0:
        return False
    if type(errors_value) is not int and not is_integer(errors_value):
        return False
    if errors_value < 0:
        return False
    if type(advice_value) is not int and not is_integer(advice_value):
        return False
    if advice_value < 0:
        return False
    if type(unreadable_value) is not int and not is_integer(unreadable_value):
        return False
    if unreadable_value < 0:
        return False
    if type(skipped_value) is not int and not is_integer(skipped_value):
        return False
    if skipped_value < 0:
        return False
    if type(fixed_value) is not int and not is_integer(fixed_value):
        return False
    return not fixed_value < 0


def _is_folder_setting(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "unknown-keywords" in value:
        known += 1
        unknown_keywords_value = value["unknown-keywords"]
        if not (
            isinstance(unknown_keywords_value, str)
            and unknown_keywords_value in _CONFIGURATION_UNKNOWN_KEYWORDS_VALUES
        ):
            return False
    if "dialect" in value:
        known += 1
        dialect_value = value["dialect"]
        if not isinstance(dialect_value, str):
            return False
        if len(dialect_value) < 1:
            return False
    if "formats" in value:
        known += 1
        formats_value = value["formats"]
        if not (
            isinstance(formats_value, str)
            and formats_value in _CONFIGURATION_FORMATS_VALUES
        ):
            return False
    if "nullable" in value:
        known += 1
        nullable_value = value["nullable"]
        if not isinstance(nullable_value, bool):
            return False
    return len(value) == known


def _is_fixture(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "contract" in value:
        known += 1
        contract_value = value["contract"]
        if not isinstance(contract_value, str):
            return False
        if len(contract_value) < 1:
            return False
    if "role" in value:
        known += 1
        role_value = value["role"]
        if not isinstance(role_value, str):
            return False
        if len(role_value) < 1:
            return False
    if "ignore" in value:
        known += 1
        ignore_value = value["ignore"]
        if not isinstance(ignore_value, bool):
            return False
    return len(value) == known


def _is_rule_setting(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 2
    try:
        severity_value = value["severity"]
        reason_value = value["reason"]
    except KeyError:
        return False
    if not (
        isinstance(severity_value, str)
        and severity_value in _RULE_SETTING_SEVERITY_VALUES
    ):
        return False
    if not isinstance(reason_value, str):
        return False
    if len(reason_value) < 1:
        return False
    if "until" in value:
        known += 1
        until_value = value["until"]
        if not isinstance(until_value, str):
            return False
        if DATE.quick.fullmatch(until_value) is None and not DATE.is_valid(until_value):
            return False
    if len(value) != known:
        return False
    if _is_rule_setting_branch_if(value):
        if type(value) is not dict:
            value = {**value}
        if "until" not in value:
            return False
    return True


def _is_expected_member_value(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_expected_finding(item):
            return False
    return True


def _is_finding(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 19:
        return False
    try:
        file_value = value["file"]
        line_value = value["line"]
        column_value = value["column"]
        end_line_value = value["endLine"]
        end_column_value = value["endColumn"]
        offset_value = value["offset"]
        end_offset_value = value["endOffset"]
        severity_value = value["severity"]
        code_value = value["code"]
        pointer_value = value["pointer"]
        message_value = value["message"]
        schema_pointer_value = value["schemaPointer"]
        params_value = value["params"]
        why_value = value["why"]
        description_value = value["description"]
        comment_value = value["comment"]
        help_value = value["help"]
        related_value = value["related"]
        causes_value = value["causes"]
    except KeyError:
        return False
    if not isinstance(file_value, str):
        return False
    if type(line_value) is int or is_number(line_value):
        if type(line_value) is not int and not is_integer(line_value):
            return False
        if line_value < 1:
            return False
    elif line_value is not None:
        return False
    if type(column_value) is int or is_number(column_value):
        if type(column_value) is not int and not is_integer(column_value):
            return False
        if column_value < 1:
            return False
    elif column_value is not None:
        return False
    if type(end_line_value) is int or is_number(end_line_value):
        if type(end_line_value) is not int and not is_integer(end_line_value):
            return False
        if end_line_value < 1:
            return False
    elif end_line_value is not None:
        return False
    if type(end_column_value) is int or is_number(end_column_value):
        if type(end_column_value) is not int and not is_integer(end_column_value):
            return False
        if end_column_value < 1:
            return False
    elif end_column_value is not None:
        return False
    if type(offset_value) is int or is_number(offset_value):
        if type(offset_value) is not int and not is_integer(offset_value):
            return False
        if offset_value < 0:
            return False
    elif offset_value is not None:
        return False
    if type(end_offset_value) is int or is_number(end_offset_value):
        if type(end_offset_value) is not int and not is_integer(end_offset_value):
            return False
        if end_offset_value < 0:
            return False
    elif end_offset_value is not None:
        return False
    if not (
        isinstance(severity_value, str) and severity_value in _FINDING_SEVERITY_VALUES
    ):
        return False
    if not isinstance(code_value, str):
        return False
    if len(code_value) < 1:
        return False
    if not (isinstance(pointer_value, str) or pointer_value is None):
        return False
    if not isinstance(message_value, str):
        return False
    if not (isinstance(schema_pointer_value, str) or schema_pointer_value is None):
        return False
    if not isinstance(params_value, dict):
        return False
    if not isinstance(why_value, str):
        return False
    if not isinstance(description_value, str):
        return False
    if not isinstance(comment_value, str):
        return False
    if not isinstance(help_value, list):
        return False
    for item in help_value:
        if not isinstance(item, str):
            return False
    if not isinstance(related_value, list):
        return False
    for item in related_value:
        if not _is_related(item):
            return False
    if not isinstance(causes_value, list):
        return False
    for item in causes_value:
        if not _is_branch(item):
            return False
    return True


def _is_rule_setting_branch_if(value: Json) -> bool:
    if isinstance(value, dict):
        if type(value) is not dict:
            value = {**value}
        if "severity" in value:
            severity_value = value["severity"]
            if not (
                isinstance(severity_value, str)
                and severity_value in _RULE_SETTING_BRANCH_IF_SEVERITY_VALUES
            ):
                return False
    return True


def _is_expected_finding(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 3
    try:
        code_value = value["code"]
        pointer_value = value["pointer"]
        severity_value = value["severity"]
    except KeyError:
        return False
    if not isinstance(code_value, str):
        return False
    if len(code_value) < 1:
        return False
    if not (isinstance(pointer_value, str) or pointer_value is None):
        return False
    if not (
        isinstance(severity_value, str) and severity_value in _FINDING_SEVERITY_VALUES
    ):
        return False
    if "line" in value:
        known += 1
        line_value = value["line"]
        if type(line_value) is not int and not is_integer(line_value):
            return False
        if line_value < 1:
            return False
    return len(value) == known


def _is_related(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 8:
        return False
    try:
        file_value = value["file"]
        line_value = value["line"]
        column_value = value["column"]
        end_line_value = value["endLine"]
        end_column_value = value["endColumn"]
        offset_value = value["offset"]
        end_offset_value = value["endOffset"]
        message_value = value["message"]
    except KeyError:
        return False
    if not isinstance(file_value, str):
        return False
    if type(line_value) is int or is_number(line_value):
        if type(line_value) is not int and not is_integer(line_value):
            return False
        if line_value < 1:
            return False
    elif line_value is not None:
        return False
    if type(column_value) is int or is_number(column_value):
        if type(column_value) is not int and not is_integer(column_value):
            return False
        if column_value < 1:
            return False
    elif column_value is not None:
        return False
    if type(end_line_value) is int or is_number(end_line_value):
        if type(end_line_value) is not int and not is_integer(end_line_value):
            return False
        if end_line_value < 1:
            return False
    elif end_line_value is not None:
        return False
    if type(end_column_value) is int or is_number(end_column_value):
        if type(end_column_value) is not int and not is_integer(end_column_value):
            return False
        if end_column_value < 1:
            return False
    elif end_column_value is not None:
        return False
    if type(offset_value) is int or is_number(offset_value):
        if type(offset_value) is not int and not is_integer(offset_value):
            return False
        if offset_value < 0:
            return False
    elif offset_value is not None:
        return False
    if type(end_offset_value) is int or is_number(end_offset_value):
        if type(end_offset_value) is not int and not is_integer(end_offset_value):
            return False
        if end_offset_value < 0:
            return False
    elif end_offset_value is not None:
        return False
    return isinstance(message_value, str)


def _is_branch(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 3:
        return False
    try:
        schema_value = value["schema"]
        name_value = value["name"]
        findings_value = value["findings"]
    except KeyError:
        return False
    if type(schema_value) is not int and not is_integer(schema_value):
        return False
    if schema_value < 1:
        return False
    if not (isinstance(name_value, str) or name_value is None):
        return False
    if not isinstance(findings_value, list):
        return False
    for item in findings_value:
        if not _is_finding(item):
            return False
    return True


CONFIGURATION: Checks[models.Configuration] = Checks(
    lambda: schemas.CONFIGURATION,
    _is_configuration,
    model=lambda value: models.Configuration.from_json(value),
)
REPORT_FORMAT: Checks[models.ReportFormat] = Checks(lambda: schemas.REPORT_FORMAT)
LIMIT: Checks[models.Limit] = Checks(lambda: schemas.LIMIT)
UNKNOWN_KEYWORDS: Checks[models.UnknownKeywords] = Checks(
    lambda: schemas.UNKNOWN_KEYWORDS
)
DIALECT_NAME: Checks[models.DialectName] = Checks(lambda: schemas.DIALECT_NAME)
FORMATS: Checks[models.Formats] = Checks(lambda: schemas.FORMATS)
NULLABLE: Checks[models.Nullable] = Checks(lambda: schemas.NULLABLE)
FOLDER_SETTING: Checks[models.FolderSetting] = Checks(
    lambda: schemas.FOLDER_SETTING,
    _is_folder_setting,
    model=lambda value: models.FolderSetting.from_json(value),
)
FIXTURE: Checks[models.Fixture] = Checks(
    lambda: schemas.FIXTURE,
    _is_fixture,
    model=lambda value: models.Fixture.from_json(value),
)
RULE_SETTING: Checks[models.RuleSetting] = Checks(
    lambda: schemas.RULE_SETTING,
    _is_rule_setting,
    model=lambda value: models.RuleSetting.from_json(value),
)
CODE: Checks[models.Code] = Checks(lambda: schemas.CODE)
EXPECTED: Checks[models.Expected] = Checks(
    lambda: schemas.EXPECTED,
    _is_expected,
    model=lambda value: {
        name: tuple(map(models.ExpectedFinding.from_json, member))
        for name, member in value.items()
    },
)
EXPECTED_FINDING: Checks[models.ExpectedFinding] = Checks(
    lambda: schemas.EXPECTED_FINDING,
    _is_expected_finding,
    model=lambda value: models.ExpectedFinding.from_json(value),
)
REPORT: Checks[models.Report] = Checks(
    lambda: schemas.REPORT,
    _is_report,
    model=lambda value: models.Report.from_json(value),
)
FINDING: Checks[models.Finding] = Checks(
    lambda: schemas.FINDING,
    _is_finding,
    model=lambda value: models.Finding.from_json(value),
)
RELATED: Checks[models.Related] = Checks(
    lambda: schemas.RELATED,
    _is_related,
    model=lambda value: models.Related.from_json(value),
)
BRANCH: Checks[models.Branch] = Checks(
    lambda: schemas.BRANCH,
    _is_branch,
    model=lambda value: models.Branch.from_json(value),
)
SUMMARY: Checks[models.Summary] = Checks(
    lambda: schemas.SUMMARY, model=lambda value: models.Summary.from_json(value)
)
SEVERITY: Checks[models.Severity] = Checks(lambda: schemas.SEVERITY)
COUNT: Checks[models.Count] = Checks(lambda: schemas.COUNT)
OFFSET: Checks[models.Offset] = Checks(lambda: schemas.OFFSET)
NUMBER: Checks[models.Number] = Checks(lambda: schemas.NUMBER)
