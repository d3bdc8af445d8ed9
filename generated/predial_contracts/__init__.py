"""Contracts: typed models and validators of API payloads."""

CONTRACTS: dict[str, tuple[str, ...]] = {
    "connectcampaigns.put_dial_request_batch": ("request", "response"),
    "predial": ("configuration", "expected", "report"),
}
OPERATIONS: dict[str, tuple[str, str]] = {
    "connectcampaigns.put_dial_request_batch": (
        "connectcampaigns",
        "PutDialRequestBatch",
    )
}
NUMBER_PLAN: str | None = "phonenumbers 9.0.43 (valid 6b1a7dd93244)"
