"""What the templates for CI run is what the command line takes."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

yaml: Any = importlib.import_module("yaml")
CI = Path(__file__).parents[2] / "examples" / "ci"
BAD = '{"id": "c-1", "dialRequests": []}'


def run(
    command: str, folder: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a step as CI does, in a repository with a bad file and an ignored one."""
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    (folder / "bad.json").write_text(BAD)
    (folder / ".gitignore").write_text("ignored.json\n")
    (folder / "ignored.json").write_text(BAD)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PREDIAL_FILES": ".", **variables}
    return subprocess.run(
        ["bash", "-e", "-c", command],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )


def test_the_action_annotates_what_is_wrong(tmp_path: Path) -> None:
    action = yaml.safe_load((CI / "action.yml").read_text())
    *_, step = action["runs"]["steps"]
    assert action["runs"]["using"] == "composite"
    assert all(each["shell"] == "bash" for each in action["runs"]["steps"])
    ended = run(step["run"], tmp_path)
    assert ended.returncode == 1
    assert ended.stdout.count("::error ") == 1
    assert "file=bad.json" in ended.stdout


@pytest.mark.parametrize("job", ["predial"])
def test_the_template_of_gitlab_writes_its_report(tmp_path: Path, job: str) -> None:
    template = yaml.safe_load((CI / "gitlab-ci.yml").read_text())[job]
    [command] = template["script"]
    variables = template["variables"]
    assert run(command, tmp_path, **variables).returncode == 1
    assert template["artifacts"]["reports"]["codequality"] == "$REPORT"
    [issue] = json.loads((tmp_path / variables["REPORT"]).read_text())
    assert issue["location"]["path"] == "bad.json"
