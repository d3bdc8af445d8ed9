"""The verdicts of predial, for speed, and what people call.

Generated from report.schema.json in predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from .._runtime.checks import Checks
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

_REPORT_VERSION_NUMBERS = frozenset({1})
_FINDING_SEVERITY_VALUES = frozenset({"advice", "error", "unreadable"})


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
    if len(summary_value) != 6:
        return False
    try:
        files_value = summary_value["files"]
        documents_value = summary_value["documents"]
        arrays_value = summary_value["arrays"]
        errors_value = summary_value["errors"]
        advice_value = summary_value["advice"]
        unreadable_value = summary_value["unreadable"]
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
