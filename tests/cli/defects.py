"""Texts that are no strict JSON, why, and where: each has one defect."""

from __future__ import annotations

from predial_runtime.decoding import DEEPEST

# The text, the code of the defect, its line and column.
DEFECTS: dict[str, tuple[bytes, str, tuple[int | None, int | None]]] = {
    "empty": (b"", "json.empty", (None, None)),
    "blank": (b" \r\n\t", "json.empty", (None, None)),
    "word": (b"nope", "json.syntax", (1, 1)),
    "second value": (b"{}\n{}", "json.syntax", (2, 1)),
    "single quotes": (b"{'a': 1}", "json.syntax", (1, 2)),
    "comment": (b"{\n  // no\n}", "json.syntax", (2, 3)),
    "no colon": (b'{"a" 1}', "json.syntax", (1, 6)),
    "no comma": (b"[1 2]", "json.syntax", (1, 4)),
    "cut off": (b'{"a": [1,\n', "json.syntax", (2, 1)),
    "open string": (b'{"a": "x', "json.syntax", (1, 7)),
    "tab in a string": (b'["a\tb"]', "json.syntax", (1, 4)),
    "bad escape": (b'["\\x41"]', "json.syntax", (1, 3)),
    "short escape": (b'["\\u12"]', "json.syntax", (1, 4)),
    "leading zero": (b"[01]", "json.syntax", (1, 3)),
    "repeated name": (
        b'{"a": 1,\n "b": {"a": 1}, "a": 2}',
        "json.duplicate-name",
        (2, 17),
    ),
    "repeated name, deeper": (
        b'[{"k": [{"a": 1, "a": 2}]}]',
        "json.duplicate-name",
        (1, 18),
    ),
    "repeated name, spelt otherwise": (
        b'{"a":1,"\\u0061":2}',
        "json.duplicate-name",
        (1, 8),
    ),
    "repeated empty name": (b'{"": "", "": ""}', "json.duplicate-name", (1, 10)),
    "repeated after quotes": (
        b'{"a\\"": "\\\\", "a\\"": 1}',
        "json.duplicate-name",
        (1, 15),
    ),
    "NaN": (b'["NaN",\nNaN]', "json.constant", (2, 1)),
    "Infinity": (b'{"a": Infinity}', "json.constant", (1, 7)),
    "minus Infinity": (b"-Infinity", "json.constant", (1, 1)),
    "byte order mark": (b"\xef\xbb\xbf{}", "json.bom", (1, 1)),
    "UTF-16": ("{}".encode("utf-16"), "json.bom", (1, 1)),
    "UTF-16 without a mark": ("{}".encode("utf-16-le"), "json.syntax", (1, 2)),
    "Latin-1": ('["é"]'.encode("latin-1"), "json.encoding", (1, 3)),
    "cut UTF-8": ('["é'.encode()[:-1], "json.encoding", (1, 3)),
    "raw surrogate": (b'\n["\xed\xa0\x80"]', "json.encoding", (2, 3)),
    "high surrogate": (b'["\\ud83d"]', "json.surrogate", (1, 3)),
    "low surrogate": (b'["ab\\uDE00"]', "json.surrogate", (1, 5)),
    "two high surrogates": (b'["\\ud83d\\ud83d\\ude00"]', "json.surrogate", (1, 3)),
    "surrogate in a name": (b'{"\\\\\\ud83dx": 1}', "json.surrogate", (1, 5)),
    "huge integer": (b"[1, -" + b"9" * 5000 + b"]", "json.number", (1, 5)),
    "huge float": (b"[1.0, -1e999]", "json.number", (1, 7)),
    "huge float before a mistake": (b"1e999-", "json.number", (1, 1)),
    "deep arrays": (b"[" * 100_000, "json.too-deep", (1, DEEPEST + 1)),
    "deep objects": (b'{"a":' * 100_000, "json.too-deep", (1, 5 * DEEPEST + 1)),
    "one level too deep": (
        b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1),
        "json.too-deep",
        (1, DEEPEST + 1),
    ),
}
