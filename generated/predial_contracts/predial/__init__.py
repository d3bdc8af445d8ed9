"""Models and validators of predial.

Generated from configuration.schema.json, expected.schema.json, report.schema.json in
predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.json_texts import json_decoder
from .._runtime.violations import ContractError, Violation
from . import validators

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .models import (
        Branch,
        BranchDict,
        Code,
        Configuration,
        ConfigurationDict,
        Count,
        DialectName,
        Expected,
        ExpectedFinding,
        ExpectedFindingDict,
        Finding,
        FindingDict,
        Fixture,
        FixtureDict,
        FolderSetting,
        FolderSettingDict,
        Formats,
        Limit,
        Nullable,
        Number,
        Offset,
        Related,
        RelatedDict,
        Report,
        ReportDict,
        ReportFormat,
        RuleSetting,
        RuleSettingDict,
        Severity,
        Summary,
        SummaryDict,
        UnknownKeywords,
    )

__all__ = [
    "Branch",
    "BranchDict",
    "Code",
    "Configuration",
    "ConfigurationDict",
    "ContractError",
    "Count",
    "DialectName",
    "Expected",
    "ExpectedFinding",
    "ExpectedFindingDict",
    "Finding",
    "FindingDict",
    "Fixture",
    "FixtureDict",
    "FolderSetting",
    "FolderSettingDict",
    "Formats",
    "Limit",
    "Nullable",
    "Number",
    "Offset",
    "Related",
    "RelatedDict",
    "Report",
    "ReportDict",
    "ReportFormat",
    "RuleSetting",
    "RuleSettingDict",
    "Severity",
    "Summary",
    "SummaryDict",
    "UnknownKeywords",
    "Violation",
    "check_branch",
    "check_code",
    "check_configuration",
    "check_configuration_json",
    "check_count",
    "check_dialect_name",
    "check_expected",
    "check_expected_finding",
    "check_expected_json",
    "check_finding",
    "check_fixture",
    "check_folder_setting",
    "check_formats",
    "check_limit",
    "check_nullable",
    "check_number",
    "check_offset",
    "check_related",
    "check_report",
    "check_report_format",
    "check_report_json",
    "check_rule_setting",
    "check_severity",
    "check_summary",
    "check_unknown_keywords",
    "is_valid_branch",
    "is_valid_code",
    "is_valid_configuration",
    "is_valid_configuration_json",
    "is_valid_count",
    "is_valid_dialect_name",
    "is_valid_expected",
    "is_valid_expected_finding",
    "is_valid_expected_json",
    "is_valid_finding",
    "is_valid_fixture",
    "is_valid_folder_setting",
    "is_valid_formats",
    "is_valid_limit",
    "is_valid_nullable",
    "is_valid_number",
    "is_valid_offset",
    "is_valid_related",
    "is_valid_report",
    "is_valid_report_format",
    "is_valid_report_json",
    "is_valid_rule_setting",
    "is_valid_severity",
    "is_valid_summary",
    "is_valid_unknown_keywords",
    "json_decoder",
    "parse_branch",
    "parse_code",
    "parse_configuration",
    "parse_configuration_json",
    "parse_count",
    "parse_dialect_name",
    "parse_expected",
    "parse_expected_finding",
    "parse_expected_json",
    "parse_finding",
    "parse_fixture",
    "parse_folder_setting",
    "parse_formats",
    "parse_limit",
    "parse_nullable",
    "parse_number",
    "parse_offset",
    "parse_related",
    "parse_report",
    "parse_report_format",
    "parse_report_json",
    "parse_rule_setting",
    "parse_severity",
    "parse_summary",
    "parse_unknown_keywords",
]

is_valid_configuration = validators.CONFIGURATION.is_valid
check_configuration = validators.CONFIGURATION.check
parse_configuration = validators.CONFIGURATION.parse
is_valid_configuration_json = validators.CONFIGURATION.is_valid_json
check_configuration_json = validators.CONFIGURATION.check_json
parse_configuration_json = validators.CONFIGURATION.parse_json
is_valid_report_format = validators.REPORT_FORMAT.is_valid
check_report_format = validators.REPORT_FORMAT.check
parse_report_format = validators.REPORT_FORMAT.parse
is_valid_limit = validators.LIMIT.is_valid
check_limit = validators.LIMIT.check
parse_limit = validators.LIMIT.parse
is_valid_unknown_keywords = validators.UNKNOWN_KEYWORDS.is_valid
check_unknown_keywords = validators.UNKNOWN_KEYWORDS.check
parse_unknown_keywords = validators.UNKNOWN_KEYWORDS.parse
is_valid_dialect_name = validators.DIALECT_NAME.is_valid
check_dialect_name = validators.DIALECT_NAME.check
parse_dialect_name = validators.DIALECT_NAME.parse
is_valid_formats = validators.FORMATS.is_valid
check_formats = validators.FORMATS.check
parse_formats = validators.FORMATS.parse
is_valid_nullable = validators.NULLABLE.is_valid
check_nullable = validators.NULLABLE.check
parse_nullable = validators.NULLABLE.parse
is_valid_folder_setting = validators.FOLDER_SETTING.is_valid
check_folder_setting = validators.FOLDER_SETTING.check
parse_folder_setting = validators.FOLDER_SETTING.parse
is_valid_fixture = validators.FIXTURE.is_valid
check_fixture = validators.FIXTURE.check
parse_fixture = validators.FIXTURE.parse
is_valid_rule_setting = validators.RULE_SETTING.is_valid
check_rule_setting = validators.RULE_SETTING.check
parse_rule_setting = validators.RULE_SETTING.parse
is_valid_code = validators.CODE.is_valid
check_code = validators.CODE.check
parse_code = validators.CODE.parse
is_valid_expected = validators.EXPECTED.is_valid
check_expected = validators.EXPECTED.check
parse_expected = validators.EXPECTED.parse
is_valid_expected_json = validators.EXPECTED.is_valid_json
check_expected_json = validators.EXPECTED.check_json
parse_expected_json = validators.EXPECTED.parse_json
is_valid_expected_finding = validators.EXPECTED_FINDING.is_valid
check_expected_finding = validators.EXPECTED_FINDING.check
parse_expected_finding = validators.EXPECTED_FINDING.parse
is_valid_report = validators.REPORT.is_valid
check_report = validators.REPORT.check
parse_report = validators.REPORT.parse
is_valid_report_json = validators.REPORT.is_valid_json
check_report_json = validators.REPORT.check_json
parse_report_json = validators.REPORT.parse_json
is_valid_finding = validators.FINDING.is_valid
check_finding = validators.FINDING.check
parse_finding = validators.FINDING.parse
is_valid_related = validators.RELATED.is_valid
check_related = validators.RELATED.check
parse_related = validators.RELATED.parse
is_valid_branch = validators.BRANCH.is_valid
check_branch = validators.BRANCH.check
parse_branch = validators.BRANCH.parse
is_valid_summary = validators.SUMMARY.is_valid
check_summary = validators.SUMMARY.check
parse_summary = validators.SUMMARY.parse
is_valid_severity = validators.SEVERITY.is_valid
check_severity = validators.SEVERITY.check
parse_severity = validators.SEVERITY.parse
is_valid_count = validators.COUNT.is_valid
check_count = validators.COUNT.check
parse_count = validators.COUNT.parse
is_valid_offset = validators.OFFSET.is_valid
check_offset = validators.OFFSET.check
parse_offset = validators.OFFSET.parse
is_valid_number = validators.NUMBER.is_valid
check_number = validators.NUMBER.check
parse_number = validators.NUMBER.parse


def __getattr__(name: str) -> object:
    """Load what checks alone do not need when it is first used."""
    if name.startswith("_") or name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import models

    return getattr(models, name)


def __dir__() -> list[str]:
    return __all__
