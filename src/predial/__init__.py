"""Catch bad API payloads before they are sent: what people run."""
