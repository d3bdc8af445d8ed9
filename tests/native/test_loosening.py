"""mypyc gets the same code, with types that it may hold values to."""

import ast
from pathlib import Path

import predial_runtime
from predial_codegen.native.loosening import loosened

RUNTIME = Path(str(predial_runtime.__file__)).parent

CHECKS = '''\
def check(value: Any, *, limit: int | None = None) -> list[Violation]:
    """A list[Violation], \u00e4."""
    found: list[Violation] = findings(limit)
    _walk(value, "\u00e4 list[Violation]", found)
    return found


def _walk(value: Json, at: str, found: list[Violation], now: int) -> None: ...
'''


def test_violations_are_anything() -> None:
    text = loosened("calls/validators.py", CHECKS)
    assert text.splitlines() == [
        "def check(value: Any, *, limit: int | None = None) -> Any:",
        *CHECKS.splitlines()[1:2],
        "    found: Any = findings(limit)",
        *CHECKS.splitlines()[3:7],
        "def _walk(value: Json, at: str, found: Any, now: int) -> None: ...",
    ]


def test_a_json_value_is_anything() -> None:
    text = (RUNTIME / "json_values.py").read_text("utf-8")
    loose = loosened("_runtime/json_values.py", text)
    assert "    Json: TypeAlias = Any\n" in loose
    assert "-> TypeGuard" in text
    assert "-> TypeGuard" not in loose
    assert loose.count("\n") == text.count("\n")
    ast.parse(loose)


def test_other_modules_stay() -> None:
    assert loosened("calls/models.py", CHECKS) == CHECKS
