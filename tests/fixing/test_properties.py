"""What is mended is no worse, stays as it is, and differs only in its edits."""

from __future__ import annotations

import random
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from hypothesis import strategies as st

from findings.examples import checker
from findings.texts import as_json, as_yaml
from predial.checking.reading import documents_in
from predial.command.options import Options
from predial.fixing.fixing import fixed
from predial.rules.edits import Edit, edited
from predial.rules.fixes import fix_of
from predial_contracts.connectcampaigns import put_dial_request_batch as batch
from properties.payloads import MUTATIONS, Mutation, requests

if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic
    from predial.fixing.views import Checked

SAFE = partial(fix_of)
UNSAFE = partial(fix_of, unsafe=True, region="GB")


def documents(name: str, content: bytes) -> Checked:
    """What is wrong with each document of a text."""
    made = checker(batch.check_request, Options())
    return made.check_documents(name, documents_in(content, name, "auto", 1 << 30))


def findings(name: str, content: bytes) -> list[Diagnostic]:
    """What is wrong with a text."""
    return [each for _, found in documents(name, content) for each in found]


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@hypothesis.settings(max_examples=8, deadline=None)
@hypothesis.given(requests, st.randoms(use_true_random=False))
def test_fixes_leave_nothing_to_be_fixed_and_make_nothing_worse(
    name: str, mutation: Mutation, payload: Any, choice: random.Random
) -> None:
    broken, _ = mutation.applied(payload, choice)
    text = (as_yaml if name.endswith("yaml") else as_json)(broken, choice)
    content = text.encode()
    before = findings(name, content)
    for wanted in (SAFE, UNSAFE):
        made = fixed(content, partial(documents, name), wanted)
        remaining = findings(name, made.content)
        assert [each for each in remaining if wanted(each)] == []
        again = fixed(made.content, partial(documents, name), wanted)
        assert (again.content, again.count) == (made.content, 0)
        if made.count:
            codes = [each.code for each in before]
            assert len(remaining) < len(before) or codes != [e.code for e in remaining]
        else:
            assert made.content == content


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@hypothesis.settings(max_examples=100, deadline=None)
@hypothesis.given(requests, st.randoms(use_true_random=False))
def test_what_a_formatter_did_is_undone(
    name: str, payload: Any, choice: random.Random
) -> None:
    text = (as_yaml if name.endswith("yaml") else as_json)(payload, choice)
    if findings(name, text.encode()):
        return  # such as a plain scalar that YAML misreads
    for item in payload["dialRequests"]:
        item["phoneNumber"] = " ".join(item["phoneNumber"])
    spaced = (as_yaml if name.endswith("yaml") else as_json)(payload, choice)
    made = fixed(spaced.encode(), partial(documents, name), SAFE)
    codes = {each.code for each in findings(name, made.content)}
    assert "format.e164" not in codes or name == "a.yaml"  # a block is left


@hypothesis.given(st.text(max_size=30), st.data())
def test_between_edits_a_text_is_as_it_was(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    edits = [Edit(start, end, "<>") for start, end in pairwise(places)][::2]
    mended, number = edited(text, edits)
    assert number == len(edits)
    kept: list[str] = []
    done = 0
    for edit in edits:
        kept.append(text[done : edit.start])
        done = edit.end
    assert mended == "<>".join((*kept, text[done:]))
