"""A batch in YAML that is too long becomes several files, as they would be written."""

from __future__ import annotations

import json
import random
from functools import partial
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from hypothesis import strategies as st

from findings.texts import as_yaml
from fixing.test_properties import UNSAFE, documents
from predial.checking.reading import Document, documents_in
from predial.fixing.fixing import fixed

if TYPE_CHECKING:
    from pathlib import Path

    from fixing.conftest import Check

BLOCK = """\
# who: our campaign
id: c-1  # é

dialRequests:
  # the first
  - clientToken: t-0
    phoneNumber: '+442079460958'
    expirationTime: '2026-12-01T12:00:00Z'
    attributes: {{}}
    # of the first
  # the second
{others}# behind
"""
ITEM = """\
  - # number {number}
    clientToken: t-{number}
    phoneNumber: "+442079460958"  # London
    expirationTime: '2026-12-01T12:00:00Z'
    attributes:
      text: |
        - a
        - b
"""
FLOW = "{{id: c-1, dialRequests: [{items}]}} # end\n"
FLOW_ITEM = (
    "{{clientToken: t-{number}, phoneNumber: '+442079460958',"
    " expirationTime: '2026-12-01T12:00:00Z', attributes: {{}}}}"
)


def block(count: int) -> str:
    """The text of a batch in block style."""
    items = (ITEM.format(number=number) for number in range(1, count))
    return BLOCK.format(others="".join(items))


def test_comments_and_layout_go_with_their_items(check: Check, here: Path) -> None:
    (here / "a.yaml").write_text(block(30))
    code, _, err = check("--unsafe-fixes", "a.yaml")
    assert (code, err) == (0, "2 files, 0 errors, 29 advice, 1 fix\n")
    head, tail = block(30).split("  - clientToken: t-0")[0], "# behind\n"
    first = (here / "a.yaml").read_text()
    assert first == block(25)
    items = "".join(ITEM.format(number=number) for number in range(25, 30))
    assert (here / "a-2.yaml").read_text() == f"{head}{items}{tail}"


def test_line_ends_and_places_without_indentation_stay(
    check: Check, here: Path
) -> None:
    lines = [line.removeprefix("  ") for line in block(26).split("\n")]
    (here / "a.yaml").write_bytes("\r\n".join(lines).encode())
    check("--unsafe-fixes", "a.yaml")
    for name, count in (("a.yaml", 25), ("a-2.yaml", 1)):
        content = (here / name).read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n")
        assert content.count(b"clientToken") == count


def test_a_batch_in_flow_style_is_split_at_its_commas(check: Check, here: Path) -> None:
    items = [FLOW_ITEM.format(number=number) for number in range(27)]
    (here / "a.yaml").write_text(FLOW.format(items=", ".join(items)))
    assert check("--unsafe-fixes", "a.yaml")[0] == 0
    assert (here / "a.yaml").read_text() == FLOW.format(items=", ".join(items[:25]))
    assert (here / "a-2.yaml").read_text() == FLOW.format(items=", ".join(items[25:]))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"{block(30)}---\n{block(1)}", "its file holds several payloads"),
        (
            block(30).replace("c-1", "&id c-1").replace("t-29", "*id"),
            "an alias repeats a part of it",
        ),
        (
            json.dumps([{"id": "c", "dialRequests": [{}] * 26}]),
            "its file holds several payloads",
        ),
    ],
)
def test_what_cannot_be_split_says_why_and_stays(
    check: Check, here: Path, text: str, why: str
) -> None:
    (here / "a.yaml").write_text(text)
    code, out, _ = check("--unsafe-fixes", "a.yaml")
    assert code == 1
    assert f"`--unsafe-fixes` cannot split it: {why}" in " ".join(out.split())
    assert (here / "a.yaml").read_text() == text
    assert [*here.glob("*.yaml")] == [here / "a.yaml"]


@hypothesis.settings(max_examples=60, deadline=None)
@hypothesis.given(st.integers(26, 80), st.randoms(use_true_random=False))
def test_parts_hold_what_the_whole_held(count: int, choice: random.Random) -> None:
    numbers = ["+442079460958", "+12065550100"]
    item: Any = {"expirationTime": "2026-12-01T12:00:00Z"}
    value: Any = {
        "id": "campaign",
        "dialRequests": [
            {
                **item,
                "clientToken": f"token {number}".replace(" ", "-"),
                "phoneNumber": choice.choice(numbers),
                "attributes": {"text": choice.choice(["a", "b\n c\n", "# d", "- e"])},
            }
            for number in range(count)
        ],
    }
    content = as_yaml(value, choice).encode()
    made = fixed(content, partial(documents, "a.yaml"), UNSAFE)
    items: list[Any] = []
    for part in (made.content, *made.parts):
        [document] = documents_in(part, "a.yaml", "auto", 1 << 30)
        assert isinstance(document, Document)
        read: Any = document.value
        assert {**read, "dialRequests": []} == {**value, "dialRequests": []}
        items += read["dialRequests"]
    assert items == value["dialRequests"]
    assert len(made.parts) == -(-count // 25) - 1
