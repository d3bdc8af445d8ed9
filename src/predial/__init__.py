"""Catch bad API payloads before they are sent: the command line and the fixture checks."""
