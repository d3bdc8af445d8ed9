"""Payload files: read them, and find where in them a violation stands."""
