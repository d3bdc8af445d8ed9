"""A build is bound to what it was built for."""

from pathlib import Path

from predial_codegen.native import Choice, target_of
from predial_codegen.native.targets import import_name

FILES = {"validators.py": "found: list[Violation] = []\n"}
CHOICE = Choice(("validators.py",), ())


def test_the_folders_above_may_be_packages(tmp_path: Path) -> None:
    out = tmp_path / "acme" / "api"
    out.mkdir(parents=True)
    assert import_name(out, "calls") == "calls"
    (out / "__init__.py").touch()
    assert import_name(out, "calls") == "api.calls"
    (tmp_path / "acme" / "__init__.py").touch()
    assert import_name(out, "calls") == "acme.api.calls"


def test_other_texts_are_another_target(tmp_path: Path) -> None:
    target = target_of(tmp_path, "calls", FILES, CHOICE)
    assert target == target_of(tmp_path, "calls", FILES, CHOICE)
    assert target != target_of(tmp_path, "calls", {"validators.py": ""}, CHOICE)
