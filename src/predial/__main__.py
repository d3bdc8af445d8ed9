"""`python -m predial` is the command `predial`."""

from __future__ import annotations

from predial.cli import command

command()
