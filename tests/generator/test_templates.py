"""Templates decide nothing, and can write nothing but typed fragments."""

from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined, nodes
from markupsafe import Markup

import predial_codegen
from predial_codegen.fragments import Code
from predial_codegen.rendering.environment import environment

FOLDER = Path(predial_codegen.__file__).parent
TEMPLATES = sorted(path.relative_to(FOLDER) for path in FOLDER.rglob("*.jinja"))
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Macro,
    nodes.Call,
    nodes.Name,
    nodes.Getattr,
)


def tree(name: Path) -> nodes.Template:
    """The template as Jinja reads it."""
    return environment().parse((FOLDER / name).read_text("utf-8"))


def path(node: nodes.Node) -> str:
    """The dotted path that an expression is; empty where it is anything else."""
    match node:
        case nodes.Name(name=name):
            return name
        case nodes.Getattr(node=inner, attr=attribute):
            return f"{path(inner)}.{attribute}" if path(inner) else ""
        case _:
            return ""


def problems(template: nodes.Template) -> list[str]:
    """What a template may not do, and does."""
    macros = {macro.name for macro in template.find_all(nodes.Macro)}
    return [
        f"line {node.lineno}: {type(node).__name__}"
        for node in template.find_all(nodes.Node)
        if not isinstance(node, ALLOWED) or not is_plain(node, macros)
    ]


def is_plain(node: nodes.Node, macros: set[str]) -> bool:
    """Whether a node that is allowed as such takes paths alone."""
    match node:
        case nodes.If(test=test, elif_=others):
            return bool(path(test)) and not others
        case nodes.For(iter=iterable, test=test, recursive=recursive, else_=others):
            return bool(path(iterable)) and not (test or recursive or others)
        case nodes.Call(node=nodes.Name(name=name), args=arguments, kwargs=named):
            return name in macros and all(map(path, arguments)) and not named
        case nodes.Call():
            return False
        case nodes.Getattr(node=nodes.Name(name="loop"), attr=attribute):
            return attribute == "first"
        case _:
            return True


def test_there_are_templates() -> None:
    assert TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES, ids=str)
def test_a_template_decides_nothing(name: Path) -> None:
    assert problems(tree(name)) == []


@pytest.mark.parametrize(
    "text",
    [
        "{% if a == b %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% if a or b %}{% endif %}",
        "{% if not a %}{% endif %}",
        "{% if a %}{% elif b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% if a in b %}{% endif %}",
        "{% if a() %}{% endif %}",
        "{% set a = b %}",
        "{{ a + 1 }}",
        "{{ a ~ b }}",
        "{{ a | join }}",
        "{{ a[0] }}",
        "{{ a.b() }}",
        "{{ 'text' }}",
        "{{ a if b else c }}",
        "{% for a in b if c %}{% endfor %}",
        "{% for a in b %}{% else %}{{ c }}{% endfor %}",
        "{% for a in [1] %}{% endfor %}",
        "{% for a in b %}{{ loop.last }}{% endfor %}",
        "{% include 'a' %}",
        "{% extends 'a' %}",
        "{% filter upper %}{% endfilter %}",
    ],
)
def test_a_decision_in_a_template_would_be_noticed(text: str) -> None:
    assert problems(Environment(autoescape=True).parse(text))


@pytest.mark.parametrize("value", ["text", 1, None, True, b"bytes", ["text"], object()])
def test_a_template_refuses_to_write_anything_but_code(value: object) -> None:
    template = environment().from_string("{{ value }}")
    with pytest.raises(TypeError, match=f"not {type(value).__name__}"):
        template.render(value=value)


def test_a_template_writes_code_as_it_stands() -> None:
    template = environment().from_string("{{ value }}")
    text = "\"<'&{{ x }}"
    assert template.render(value=Code(text)) == text
    assert template.render(value=Markup(text)) == text  # noqa: S704 - a macro's result


def test_a_name_that_a_template_misspells_is_an_error() -> None:
    assert environment().undefined is StrictUndefined


def test_templates_have_neither_filters_nor_globals() -> None:
    made = environment()
    assert made.filters == {}
    assert made.globals == {}
