"""Call customers before their appointments, by Amazon Connect's outbound campaigns.

    python reminders.py appointments.json --campaign CAMPAIGN

`appointments.json` holds a list of objects with `id`, `customer`, `phoneNumber` and
`startsAt`. What must be put right before a call is printed, by the appointment's id.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import boto3

import predial
from predial.submission import Accepted, Invalid, Refused, Unsent

# The API takes 30 seconds to 15 minutes from when the batch is sent.
EXPIRES_IN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment of a customer.

    Attributes:
        id: Ours; it makes the client token, so that nobody is called twice for it.
        customer: What to call them.
        phone_number: In E.164.
        starts_at: As it is read out.
    """

    id: str
    customer: str = field(repr=False)
    phone_number: str = field(repr=False)
    starts_at: str


@dataclass(slots=True)
class Report:
    """What became of each appointment, by its id.

    Attributes:
        calling: The service's ids of the calls that it makes, as far as it says them.
        to_correct: What is wrong with those that were not sent.
        refused: The service's reasons.
        later: Why others were not sent; the same appointments may be given again.
    """

    calling: dict[str, str | None] = field(default_factory=dict[str, str | None])
    to_correct: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    later: dict[str, str] = field(default_factory=dict[str, str])


def dial_request(appointment: Appointment) -> dict[str, Any]:
    """The dial request of an appointment; when it expires is said as it is sent."""
    return {
        "clientToken": f"appointment-{appointment.id}",
        "phoneNumber": appointment.phone_number,
        "attributes": {
            "customer": appointment.customer,
            "starts_at": appointment.starts_at,
        },
    }


def remind(client: Any, campaign: str, appointments: Iterable[Appointment]) -> Report:
    """Have customers called.

    Args:
        client: Of boto3, for `connectcampaigns`.
        campaign: The campaign's id.
        appointments: Whom to call.
    """
    report = Report()
    known = [*appointments]
    outcomes = predial.submit(
        client, campaign, map(dial_request, known), expires_in=EXPIRES_IN
    )
    for appointment, outcome in zip(known, outcomes, strict=True):
        match outcome:
            case Accepted(id=call):
                report.calling[appointment.id] = call
            case Invalid(violations=violations):
                report.to_correct[appointment.id] = [
                    f"{each.pointer}: {each.message}" for each in violations
                ]
            case Refused(code=code):
                report.refused[appointment.id] = code
            case Unsent(reason=reason):
                report.later[appointment.id] = reason
    return report


def read(values: Iterable[Mapping[str, str]]) -> list[Appointment]:
    """The appointments of a list as JSON has it."""
    return [
        Appointment(each["id"], each["customer"], each["phoneNumber"], each["startsAt"])
        for each in values
    ]


def main(arguments: list[str] | None = None, client: Any = None) -> int:
    """Call the customers of a file; 1 where any of them is not called."""
    parser = argparse.ArgumentParser(description="Call customers before appointments.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--campaign", required=True)
    options = parser.parse_args(arguments)
    untyped: Any = boto3
    client = client or untyped.client("connectcampaigns")
    predial.guard(client)
    appointments = read(json.loads(options.file.read_text()))
    report = remind(client, options.campaign, appointments)
    for name, lines in report.to_correct.items():
        print(f"{name}: correct it: {'; '.join(lines)}")
    for name, code in {**report.refused, **report.later}.items():
        print(f"{name}: not called: {code}")
    print(f"{len(report.calling)} will be called")
    return int(bool(report.to_correct or report.refused or report.later))


if __name__ == "__main__":
    sys.exit(main())
