"""A contract loads no decoder before it reads a text, then the quickest there is."""

from __future__ import annotations

import subprocess
import sys

import pytest

from decoders.decoders import DECODERS, MODULES

CONTRACT = "predial_contracts.connectcampaigns.put_dial_request_batch"
PROGRAM = f"""
import sys
hidden = sys.argv[1:]
for name in hidden:
    sys.modules[name] = None
import {CONTRACT} as contract
contract.check_request({{}})
before = [name for name in ("orjson", "msgspec", "json") if sys.modules.get(name)]
found = contract.check_request_json("{{}}")
assert found == contract.check_request({{}})
print(contract.json_decoder(), *before)
"""


def run(*hidden: str) -> str:
    """The decoder that is chosen, and those that were loaded before it was."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, *hidden],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


@pytest.mark.parametrize("decoder", DECODERS)
def test_the_quickest_decoder_is_chosen_when_the_first_text_comes(decoder: str) -> None:
    quicker = DECODERS[: DECODERS.index(decoder)]
    assert run(*(name for each in quicker for name in MODULES[each])) == decoder


def test_msgspec_is_second_to_orjson() -> None:
    assert run("msgspec", "msgspec.json") == "orjson"
