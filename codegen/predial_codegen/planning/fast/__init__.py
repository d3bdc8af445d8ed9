"""Verdicts planned for speed: rules, each with the law that makes it sound.

A rule looks at a whole schema; where it does not apply, the keywords give the
statements one by one.
"""

from __future__ import annotations

from predial_codegen.planning.fast.columns import column_verdict
from predial_codegen.planning.fast.joined import Joined
from predial_codegen.planning.fast.maps import map_verdict
from predial_codegen.planning.fast.strings import text_by_form

__all__ = ["Joined", "column_verdict", "map_verdict", "text_by_form"]
