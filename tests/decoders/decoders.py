"""Each decoder of JSON texts, forced in turn by hiding the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, TypeAlias

import msgspec
import orjson
import pytest

from predial_runtime import json_texts

Reader: TypeAlias = Callable[[bytes], Any]

MODULES = {"orjson": (orjson.__name__,), "msgspec": ("msgspec", "msgspec.json")}
DECODERS = (*MODULES, "json")
LIBRARIES: dict[str, tuple[Reader, Callable[[Any], bytes]]] = {
    "orjson": (orjson.loads, orjson.dumps),
    "msgspec": (msgspec.json.decode, msgspec.json.encode),
}


@contextmanager
def only(decoder: str, module: ModuleType = json_texts) -> Generator[None]:
    """Let a run-time package find this decoder alone, and choose anew."""
    with pytest.MonkeyPatch.context() as patch:
        for other, names in MODULES.items():
            for name in names if other != decoder else ():
                patch.setitem(sys.modules, name, None)
        patch.setattr(module, "_chosen", [])
        assert module.json_decoder() == decoder
        yield


def _reader(decoder: str) -> Reader:
    with only(decoder):
        return json_texts._decoder()[1]  # pyright: ignore[reportPrivateUsage]


READERS: dict[str, Reader] = {decoder: _reader(decoder) for decoder in DECODERS}
