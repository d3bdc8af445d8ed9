"""A schema's text never changes the shape of the generated syntax tree."""

import ast
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generation.packages import imported, rendered, write_files
from hostile.texts import HARMLESS, HOSTILE, PLACES, schema, texts
from predial_codegen.errors import CodegenError

OPTIONAL = frozenset(
    {"re", "builtins", "1 _runtime.automata Automaton", "1 _runtime.members Called"}
)
THOROUGH = settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def shape(node: ast.AST) -> tuple[object, ...]:
    """The types of the nodes, as they are nested; names and constants are left out.

    A builtin is the same by its name alone and as an attribute of `builtins`, and the
    kind of a field whether or not a text stands beside it that the field is not called.
    """
    match node:
        case ast.Attribute(value=ast.Name(id="builtins"), ctx=context):
            return shape(ast.Name("builtin", context))
        case ast.Call(func=ast.Name(id="Called"), args=[text, kind]) if is_text(text):
            return shape(kind)
        case _:
            pass
    return (
        type(node).__name__,
        *(shape(child) for child in ast.iter_child_nodes(node)),
    )


def is_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def shapes(files: dict[str, str]) -> dict[str, list[str]]:
    """The shapes of each file's statements, in an order that no name decides."""
    return {
        name: statement_shapes(text)
        for name, text in files.items()
        if name.endswith(".py") and not name.startswith("_runtime/automat")
    }


@cache  # most files of a package are in every package
def statement_shapes(text: str) -> list[str]:
    statements = ast.parse(text).body
    return sorted({name for node in statements for name in imports(node)}) + sorted(
        "a pattern" if is_pattern(node) else repr(shape(node))
        for node in statements
        if not isinstance(node, (ast.Import, ast.ImportFrom))
    )


def imports(node: ast.stmt) -> list[str]:
    """What a statement imports, whatever it is called then.

    What finds patterns, `Called` and `builtins` are imported where a text needs them.
    """
    match node:
        case ast.ImportFrom(module=module, names=names, level=level):
            found = [f"{level} {module} {each.name}" for each in names]
        case ast.Import(names=names):
            found = [each.name for each in names]
        case _:
            found = list[str]()
    return [name for name in found if name not in OPTIONAL]


def is_pattern(node: ast.stmt) -> bool:
    """Whether it names what matches a pattern: a regex, or an automaton."""
    match node:
        case ast.Assign(value=ast.Attribute(value=ast.Call() as call, attr=method)):
            makers = {"re.compile", "Automaton"}
            plain = all(isinstance(each, ast.Constant) for each in call.args)
            methods = {"fullmatch", "match", "search", "matches"}
            return plain and method in methods and ast.unparse(call.func) in makers
        case _:
            return False


@cache
def harmless(repeated: tuple[int, ...]) -> dict[str, list[str]]:
    """The shapes for harmless texts, of which the same places have the same.

    What is written twice may stand once in the output, whatever it is.
    """
    texts_ = zip(PLACES, repeated, strict=True)
    return shapes(rendered(schema({place: f"plain {n}" for place, n in texts_})))


def repetitions(given_texts: dict[str, str]) -> tuple[int, ...]:
    """For each place, the first place that has the same text."""
    written = [given_texts[place] for place in PLACES]
    return tuple(map(written.index, written))


def test_the_shape_tells_statements_apart() -> None:
    assert shape(ast.parse("x = 1")) == shape(ast.parse("y = 'z'"))
    assert shape(ast.parse("x = 1")) != shape(ast.parse("x = 1; y = 2"))
    assert shape(ast.parse("x = f'{y}'")) != shape(ast.parse("x = f'y'"))


def accepted(given_texts: dict[str, str], folder: Path) -> bool:
    """Compare the shapes and import the package; False where it is refused."""
    all_texts = {**HARMLESS, **given_texts}
    try:
        files = rendered(schema(all_texts))
    except CodegenError:
        return False  # to refuse is safe
    assert shapes(files) == harmless(repetitions(all_texts))
    write_files(folder / "hostile_contracts", files)
    with imported(folder, "hostile_contracts") as package:
        assert package.check_request([])
        assert not package.is_valid_request([])
        assert package.Failure
    return True


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_a_hostile_text_becomes_no_syntax_in_any_place(
    text: str, tmp_path: Path
) -> None:
    if accepted(dict.fromkeys(PLACES, text), tmp_path / "all"):
        return
    for place in PLACES:
        accepted({place: text}, tmp_path / place)


@THOROUGH
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(PLACES, texts)))
def test_hostile_texts_in_many_places_become_no_syntax(
    tmp_path_factory: pytest.TempPathFactory, given_texts: dict[str, str]
) -> None:
    accepted(given_texts, tmp_path_factory.mktemp("hostile"))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_a_hostile_value_is_distinguished_from_others(
    text: str, tmp_path: Path
) -> None:
    files = rendered(schema({**HARMLESS, "const": text, "const key": text}))
    write_files(tmp_path / "hostile_contracts", files)
    with imported(tmp_path, "hostile_contracts") as package:
        assert package.is_valid_request({"a-list": [{text: text}]})
        for other in ({text: text + "x"}, {text + "x": text}, {}):
            [violation] = package.check_request({"a-list": [other]})
            assert violation.code == "const"
            assert violation.pointer == "/a-list/0"
