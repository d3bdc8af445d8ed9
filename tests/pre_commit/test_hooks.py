"""The hooks work in a real repository, installed by the real pre-commit and prek."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
RUNNERS = {
    "pre-commit": (sys.executable, "-m", "pre_commit"),
    "prek": (str(BIN / "prek"),),
}
README = (ROOT / "README.md").read_text("utf-8")
[README_BLOCK] = re.findall(r"```yaml[^\n]*\n(repos:.*?)```", README, re.DOTALL)
[README_URL] = re.findall(r"repo: (.*)", README_BLOCK)
[README_TAG] = re.findall(r"rev: (.*)", README_BLOCK)
PREDIAL = (sys.executable, "-c", "from predial.cli import main; exit(main())")
GOOD = """\
{
  "id": "5b0a1a30-7c1b-4f7e-9d36-0f5d3e7c2a11",
  "dialRequests": [
    {
      "clientToken": "token-1",
      "phoneNumber": "+12065550100",
      "expirationTime": "2026-12-01T12:00:00Z",
      "attributes": {"campaign": "autumn"}
    }
  ]
}
"""

pytestmark = pytest.mark.timeout(1200)  # the first test installs both hooks


class Repository:
    """A git repository that keeps to itself."""

    def __init__(self, folder: Path, home: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GIT_", "PYTHON", "PRE_COMMIT", "PREK"))
        }
        self._environment = {
            **kept,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Ada",
            "GIT_AUTHOR_EMAIL": "ada@example.com",
            "GIT_COMMITTER_NAME": "Ada",
            "GIT_COMMITTER_EMAIL": "ada@example.com",
            "PRE_COMMIT_HOME": str(home),
            "PRE_COMMIT_COLOR": "never",
            "PREK_HOME": str(home / "prek"),
            "NO_COLOR": "1",
        }
        self.run("git", "init", "--quiet")

    def run(self, *words: str) -> str:
        """Run a command here that has to succeed; what it printed."""
        ended = self.attempt(*words)
        assert ended.returncode == 0, ended.stdout
        return ended.stdout

    def attempt(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command here; what it printed, on both streams, is `stdout`."""
        return subprocess.run(
            words,
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def write(self, path: str, text: str) -> None:
        """Write a file and stage it."""
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)
        self.run("git", "add", path)

    def commit(self) -> subprocess.CompletedProcess[str]:
        """Commit what is staged, if the hooks let it pass."""
        return self.attempt("git", "commit", "--quiet", "--message", "Change")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit installs hooks, once for all tests."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory, home: Path) -> Repository:
    """A repository that holds this working tree as its only commit."""
    repository = Repository(tmp_path_factory.mktemp("predial"), home)
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for path in filter(None, listing.stdout.split("\0")):
        if (ROOT / path).is_file():
            (repository.folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, repository.folder / path)
    repository.run("git", "add", "--all", "--force")
    repository.run("git", "commit", "--quiet", "--message", "Working tree")
    repository.run("git", "tag", README_TAG)
    return repository


@pytest.fixture(scope="session", params=RUNNERS)
def runner(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """The words that start what runs hooks."""
    words: tuple[str, ...] = RUNNERS[request.param]
    if request.param == "prek" and not shutil.which(words[0]):
        pytest.skip("prek is not installed")
    return words


@pytest.fixture
def repository(
    tmp_path: Path, home: Path, hooks: Repository, runner: tuple[str, ...]
) -> Repository:
    """A user's repository, with the block of the README, whose tag exists."""
    user = Repository(tmp_path / "user", home)
    block = README_BLOCK.replace(README_URL, hooks.folder.as_posix())
    user.write(".pre-commit-config.yaml", block)
    user.run(*runner, "install")
    return user


def test_manifest_is_valid(hooks: Repository) -> None:
    hooks.run(*RUNNERS["pre-commit"], "validate-manifest", ".pre-commit-hooks.yaml")


def test_good_payload_passes(repository: Repository) -> None:
    repository.write("fixtures/monday.json", GOOD)
    repository.write("fixtures/night.ndjson", GOOD.replace("\n", "") + "\n")
    ended = repository.commit()
    assert ended.returncode == 0, ended.stdout
    assert re.search(r"predial check\.+Passed", ended.stdout)
    assert "2 files, 0 errors, 0 advice" in ended.stdout


def test_bad_payload_stops_the_commit_and_the_finding_is_shown(
    repository: Repository,
) -> None:
    bad = GOOD.replace("+12065550100", "2065550100")
    repository.write("fixtures/monday.json", bad)
    ended = repository.commit()
    assert ended.returncode == 1
    place = r"fixtures/monday\.json:\d+:\d+: /dialRequests/0/phoneNumber: "
    assert re.search(place, ended.stdout)
    assert '"phoneNumber": "**********"' in ended.stdout
    assert "[format.e164]" in ended.stdout
    assert "2065550100" not in ended.stdout


def test_unreadable_payload_stops_the_commit(repository: Repository) -> None:
    repository.write("fixtures/monday.json", GOOD[:40])
    ended = repository.commit()
    assert ended.returncode == 1
    assert "fixtures/monday.json:2:" in ended.stdout
    assert "[json.syntax]" in ended.stdout


def test_response_is_known_by_its_content(repository: Repository) -> None:
    repository.write("answers/first.json", '{"failedRequests": [{"id": "a/b"}]}')
    ended = repository.commit()
    assert ended.returncode == 1
    assert "/failedRequests/0/id: " in ended.stdout
    assert "1 error, " in ended.stdout


def test_what_is_no_payload_is_named_and_stops_nothing(repository: Repository) -> None:
    repository.write("package.json", '{"name": "x", "version": "1.0.0"}')
    repository.write("tsconfig.json", '{"compilerOptions": {}, /* none */}')
    ended = repository.commit()
    assert ended.returncode == 0, ended.stdout
    assert "package.json: not checked: " in ended.stdout
    assert "tsconfig.json: not checked: " in ended.stdout
    assert "2 not checked" in ended.stdout


def test_bad_fixture_is_held_to_what_is_expected(
    repository: Repository, runner: tuple[str, ...]
) -> None:
    bad = GOOD.replace("+12065550100", "2065550100")
    expected = (
        '{"bad/a.json": [{"code": "format.e164", "severity": "error",'
        ' "pointer": "/dialRequests/0/phoneNumber"}]}'
    )
    repository.write("calls/bad/a.json", bad)
    repository.write("calls/expected.json", expected)
    ended = repository.commit()
    assert ended.returncode == 0, ended.stdout
    repository.write("calls/bad/a.json", GOOD)
    ended = repository.attempt(*runner, "run", "--all-files")
    assert ended.returncode == 1
    assert "calls/bad/a.json: has no format.e164 at /dialRequests/0" in ended.stdout


@pytest.mark.parametrize("out", ["generated", "src"])
def test_stale_generated_code_stops_the_commit(
    repository: Repository, hooks: Repository, out: str
) -> None:
    commit = hooks.run("git", "rev-parse", "HEAD").strip()
    repository.write(
        ".pre-commit-config.yaml",
        "repos:\n"
        f"  - repo: {hooks.folder.as_posix()}\n"
        f"    rev: {commit}\n"
        "    hooks:\n"
        "      - id: predial-generate\n",
    )
    (repository.folder / "predial.toml").write_text(
        f"out = '{out}'\npackage = 'own_contracts'\n"
    )
    path = "schemas/calls/send.json"
    repository.write(path, '{"title": "Send", "type": "object"}')
    repository.run(*PREDIAL, "generate")
    repository.run("git", "add", "--all")
    ended = repository.commit()
    assert ended.returncode == 0, ended.stdout
    assert re.search(r"predial generate --check\.+Passed", ended.stdout)

    schema = '{"title": "Send", "type": "array"}'
    edited = f"{out}/own_contracts/calls/models.py"
    text = (repository.folder / edited).read_text()
    for name, content in ((edited, f"{text}# mine\n"), (path, schema)):
        repository.write(name, content)
        ended = repository.commit()
        assert ended.returncode == 1
        assert re.search(r"predial generate --check\.+Failed", ended.stdout)
        repository.run("git", "checkout", "--quiet", "HEAD", name)
    repository.run("git", "rm", "--quiet", path)
    assert repository.commit().returncode == 1


def manifest() -> str:
    return (ROOT / ".pre-commit-hooks.yaml").read_text()


def test_hook_that_generates_installs_the_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["optional-dependencies"]["codegen"]
    assert re.findall(r'^ +- "(.*)"$', manifest(), re.MULTILINE) == wanted


@pytest.mark.parametrize(
    ("path", "is_checked"),
    [
        ("package.json", True),
        ("fixtures/monday.NDJSON", True),
        ("tests/dialRequests/night.jsonl", True),
        ("dial_requests.schema.json", False),
        ("dial_requests.py", False),
    ],
)
def test_default_files_of_the_check(path: str, *, is_checked: bool) -> None:
    files = re.findall(r"^  files: (.*)$", manifest(), re.MULTILINE)[0]
    exclude = re.findall(r"^  exclude: (.*)$", manifest(), re.MULTILINE)[0]
    chosen = re.search(files, path) and not re.search(exclude, path)
    assert bool(chosen) is is_checked
