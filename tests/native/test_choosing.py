"""What would end the process as machine code stays Python."""

import pytest

from predial_codegen.native.choosing import choose, is_shallow

CHAIN = "def f0(x): return x\n" + "\n".join(
    f"def f{number + 1}(x): return f{number}(x)" for number in range(101)
)

RECURSIVE = {
    "itself": "def a(x): return all(a(y) for y in x)",
    "each other": "def a(x): return b(x)\ndef b(x): return a(x)",
    "passed on": "def a(x): return all(map(a, x))",
    "in a lambda": "def a(x): return (lambda y: a(y))(x)",
    "by a table": "def a(x): return T[0](x)\nT = [a]",
    "by an annotated table": "T: list = []\ndef a(x): return T[0](x)\nT: list = [a]",
    "in a class": "class A:\n    def a(self): return b()\ndef b(): return A().a()",
    "a long chain": CHAIN,
}


@pytest.mark.parametrize("text", RECURSIVE.values(), ids=RECURSIVE)
def test_what_reaches_itself_is_not_compiled(text: str) -> None:
    assert not is_shallow(text)
    choice = choose({"trees/validators.py": text, "_runtime/e164.py": ""})
    assert choice.recursive == ("trees/validators.py",)
    assert choice.modules == ()


@pytest.mark.parametrize("text", ["", "def a(x): return b(x)\ndef b(x): return x"])
def test_what_ends_is_compiled(text: str) -> None:
    assert is_shallow(text)


def test_checks_and_what_they_stand_on_are_chosen_and_nothing_else() -> None:
    paths = (
        *("__init__.py", "py.typed", "_runtime/e164.py", "_runtime/violations.py"),
        *("calls/models.py", "calls/rules.py", "calls/validators.py", "validators.py"),
    )
    choice = choose(dict.fromkeys(paths, ""))
    assert choice.modules == (
        "_runtime/e164.py",
        "calls/validators.py",
        "validators.py",
    )
    assert choice.recursive == ()
