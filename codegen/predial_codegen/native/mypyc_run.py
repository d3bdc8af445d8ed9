"""Runs mypyc and the C compiler, in a process and a folder of their own.

python -P mypyc_run.py GROUP MODULE.py...

GROUP is the full import name of the library that holds the code of all modules; the
extension of each module only leads there. All are written beside the modules, which lie
in the current folder.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import setuptools  # before mypyc, which builds with what is imported
from mypyc.build import mypycify


def run(group: str, modules: list[str]) -> None:
    """Build the extensions."""
    extensions: list[Any] = mypycify(
        ["--config-file=", *modules], group_name=group, debug_level="0"
    )
    for extension in extensions:
        # A compiler newer than this mypyc may warn of what it generates.
        extension.extra_compile_args = [
            option for option in extension.extra_compile_args if option != "-Werror"
        ]
    setuptools.setup(
        name="predial-native",
        packages=[],
        py_modules=[],
        ext_modules=extensions,
        script_args=[
            *("--quiet", "build_ext", "--inplace"),
            f"--parallel={os.cpu_count() or 1}",
        ],
    )


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2:])
