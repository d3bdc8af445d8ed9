"""Run `predial rules` and `predial explain`: what findings are for, in words."""

from __future__ import annotations

import sys

from predial.errors import UsageError, suggestion
from predial.rules.fixes import SAFE, UNSAFE
from predial.rules.rules import all_rules, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.command.options import Options
    from predial.rules.rules import Rule

_HEADER = """\
# Rules

What findings are called, and what each is for. `predial rules` lists them, and
`predial explain CODE` prints one. This page is written by
`predial rules --format markdown`, from what keywords and formats say of themselves.
"""
_FIELDS = (
    ("why", "why"),
    ("fix", "what to do"),
    ("refuses", "refuses"),
    ("origin", "origin"),
)


def run_rules(options: Options) -> int:
    """List every rule."""
    if options.format == "markdown":
        sys.stdout.write(as_page(all_rules()))
    else:
        rules = all_rules()
        width = max(len(rule.code) for rule in rules)
        sys.stdout.writelines(f"{rule.code:{width}}  {rule.what}\n" for rule in rules)
    return 0


def run_explain(options: Options) -> int:
    """Print what is known of one rule, or of several."""
    for code in options.codes:
        rule = find(code)
        if rule is None:
            hint = suggestion(code, [each.code for each in all_rules()])
            raise UsageError(f"there is no rule {code!r}{hint}; see `predial rules`")
        sys.stdout.write(_explained(rule))
    return 0


def as_page(rules: list[Rule]) -> str:
    """The rules as a page of the documentation."""
    return "\n".join([_HEADER, *map(_section, rules)])


def _explained(rule: Rule) -> str:
    lines = [f"{rule.code}: {rule.what}"]
    lines += [f"  {title}: {text}" for title, text in _present(rule)]
    return "".join(f"{line}\n" for line in lines)


def _section(rule: Rule) -> str:
    rows = [f"- {title}: {_in_code(title, text)}" for title, text in _present(rule)]
    return "\n".join([f"## {rule.code}", "", f"{rule.what}.", "", *rows, ""])


def _in_code(title: str, text: str) -> str:
    """What is written in JSON or YAML is set in code."""
    if title != "refuses":
        return text
    return " under ".join(f"`{part}`" for part in text.split(" under "))


def _present(rule: Rule) -> list[tuple[str, str]]:
    fields = [(title, getattr(rule, name)) for name, title in _FIELDS]
    fields += [
        (f"`{option}`", table[rule.code][1])
        for option, table in (("--fix", SAFE), ("--unsafe-fixes", UNSAFE))
        if rule.code in table
    ]
    return [(title, text) for title, text in fields if text]
