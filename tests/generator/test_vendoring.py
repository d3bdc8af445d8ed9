"""Generated packages stand on the standard library alone, and move anywhere."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import predial_contracts
from generation.packages import ROOT

PACKAGE = Path(predial_contracts.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
PAYLOADS = ROOT / "examples" / "payloads" / "request"
PROGRAM = """
import importlib, json, pathlib, pkgutil, sys
sys.path[:] = [path for path in sys.path if "site-packages" not in path]
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
batch = importlib.import_module(
    sys.argv[2] + ".connectcampaigns.put_dial_request_batch"
)
good, bad = (json.loads(pathlib.Path(path).read_bytes()) for path in sys.argv[3:])
model = batch.parse_request(good)
assert model.to_json() == good
assert type(model).__module__.startswith(sys.argv[2] + ".")
assert batch.check_request(good) == []
assert [found.code for found in batch.check_request(bad)] == ["format.e164"]
assert batch.check_request_json(json.dumps(bad)) == batch.check_request(bad)
assert batch.json_decoder() == "json"
ours = {name.partition(".")[0] for name in sys.modules}
print(*sorted(ours - sys.stdlib_module_names - {"__main__"}))
"""


def run(folder: Path, package: str) -> str:
    """What else than the standard library a fresh interpreter has loaded."""
    payloads = ("good/one-dial-request.json", "bad/phone-number-national.json")
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", PROGRAM, str(folder)]
    ended = subprocess.run(
        [*command, package, *(str(PAYLOADS / payload) for payload in payloads)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


def copied(target: Path) -> None:
    shutil.copytree(PACKAGE, target, ignore=shutil.ignore_patterns("__pycache__"))


def test_the_package_runs_alone_without_site_packages(tmp_path: Path) -> None:
    copied(tmp_path / "predial_contracts")
    assert run(tmp_path, "predial_contracts") == "predial_contracts"


def test_the_package_can_be_vendored_under_another_name(tmp_path: Path) -> None:
    copied(tmp_path / "other_name")
    assert run(tmp_path, "other_name") == "other_name"


def test_the_package_can_be_vendored_inside_another(tmp_path: Path) -> None:
    copied(tmp_path / "acme" / "_vendor" / "contracts")
    (tmp_path / "acme" / "__init__.py").touch()
    (tmp_path / "acme" / "_vendor" / "__init__.py").touch()
    assert run(tmp_path, "acme._vendor.contracts") == "acme"


def test_the_package_runs_from_a_zip_file(tmp_path: Path) -> None:
    copied(tmp_path / "folder" / "zipped_contracts")
    archive = shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path / "folder")
    assert run(Path(archive), "zipped_contracts") == "zipped_contracts"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_imports_the_standard_library_and_its_own_package(path: Path) -> None:
    allowed = {*sys.stdlib_module_names}
    if path.stem == "read_only":  # for type checkers, which bring it with them
        allowed.add("typing_extensions")
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                roots = {alias.name.partition(".")[0] for alias in names}
                assert roots <= allowed
            case ast.ImportFrom(level=0, module=str(module)):
                assert module.partition(".")[0] in allowed
            case ast.ImportFrom(level=level):
                assert level <= len(path.relative_to(PACKAGE).parts)
            case _:
                pass
