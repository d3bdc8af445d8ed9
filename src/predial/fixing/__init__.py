"""Mend what a check has found, and show or write what comes of it."""
