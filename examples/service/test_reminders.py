"""The service, against the stand-in that comes with predial as a fixture."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from reminders import Appointment, main, remind

from predial.testing import FakeConnect

ADA = Appointment("1", "Ada", "+442079460958", "Tuesday at nine")
BOB = Appointment("2", "Bob", "+12065550100", "Tuesday at ten")


def test_customers_are_called_once(fake_connect: FakeConnect) -> None:
    for _ in range(2):
        report = remind(fake_connect.client(), "reminders", [ADA, BOB])
        assert list(report.calling) == ["1", "2"]
    assert [each.client_token for each in fake_connect.accepted] == [
        "appointment-1",
        "appointment-2",
    ]


def test_a_bad_number_is_to_be_corrected_and_is_not_sent(
    fake_connect: FakeConnect,
) -> None:
    bad = Appointment("3", "Cy", "020 7946 0958", "Tuesday at noon")
    report = remind(fake_connect.client(), "reminders", [ADA, bad, BOB])
    assert list(report.calling) == ["1", "2"]
    [line] = report.to_correct["3"]
    assert line.startswith("/phoneNumber: must be an E.164 number")
    [call] = fake_connect.calls
    assert len(call.body["dialRequests"]) == 2


def test_a_lost_answer_calls_nobody_twice(fake_connect: FakeConnect) -> None:
    fake_connect.fail_next("lose_response", "throttle")
    report = remind(fake_connect.client(), "reminders", [ADA])
    assert list(report.calling) == ["1"]
    assert len(fake_connect.accepted) == 1
    assert len(fake_connect.calls) == 3


def test_a_paused_campaign_leaves_all_for_later(fake_connect: FakeConnect) -> None:
    fake_connect.set_state("reminders", "Paused")
    report = remind(fake_connect.client(), "reminders", [ADA, BOB])
    assert report.later == dict.fromkeys("12", "InvalidCampaignStateException")


def test_the_command_says_what_to_correct(
    fake_connect: FakeConnect, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "appointments.json"
    numbers = {"1": "+442079460958", "2": "0207946"}
    values = [
        {"id": name, "customer": "Ada", "phoneNumber": number, "startsAt": "at nine"}
        for name, number in numbers.items()
    ]
    file.write_text(json.dumps(values))
    assert main([str(file), "--campaign", "reminders"], fake_connect.client()) == 1
    printed = capsys.readouterr().out
    assert printed.startswith("2: correct it: /phoneNumber: must be an E.164 number")
    assert printed.endswith("1 will be called\n")
    assert "0207946" not in printed
