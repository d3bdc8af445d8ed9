"""Verdicts planned for machine code: value by value, text by text, in plain loops.

The same forms as for Python (`planning/fast/reading.py`), other statements. They run as
Python too, which is how tests compare both.
"""

from predial_codegen.planning.native.verdicts import native_verdict

__all__ = ["native_verdict"]
