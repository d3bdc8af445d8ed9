"""Schema folders that the generator must refuse, each with one diagnostic."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from generation.packages import predial, write_files

Json: TypeAlias = Any
Change: TypeAlias = Callable[[Path], object]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A folder of schemas.

    Attributes:
        name: What is wrong.
        files: Texts, bytes' text in Latin-1, or JSON values, by path.
        place: What the diagnostic must start with: file, `#`, pointer.
        also: What else makes the folder what it is.
    """

    name: str
    files: Mapping[str, Json]
    place: str
    also: Change | None = None

    def __str__(self) -> str:
        return self.name

    def write(self, folder: Path) -> None:
        """Make the folder."""
        write_files(folder, self.files)
        if self.also:
            self.also(folder)


def one(name: str, schema: Json, pointer: str) -> Refusal:
    """A folder of one file in our dialect."""
    content = predial(schema) if isinstance(schema, dict) else schema
    return Refusal(name, {"a.schema.json": content}, f"a.schema.json#{pointer}")


def text(name: str, content: str) -> Refusal:
    """A folder of one file, whose text is not a schema at all."""
    return Refusal(name, {"a.schema.json": content}, "a.schema.json")


def nested(depth: int) -> Json:
    """Objects in objects."""
    schema: Json = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "array", "items": schema}
    return schema


def _link_to_unreadable(folder: Path) -> None:
    (folder / "a.schema.json").symlink_to("/proc/self/mem")


def _latin_1(folder: Path) -> None:
    (folder / "a.schema.json").write_bytes(b'{"title": "caf\xe9"}')


def _utf_16(folder: Path) -> None:
    (folder / "a.schema.json").write_text('{"type": "string"}', "utf-16")


def _byte_order_mark(folder: Path) -> None:
    (folder / "a.schema.json").write_text('{"type": "string"}', "utf-8-sig")


def _dangling_link(folder: Path) -> None:
    (folder / "a.schema.json").symlink_to("nowhere.json")


STRING = {"type": "string"}
OPERATION = {
    "service": "things",
    "apiVersion": "1",
    "name": "PutThing",
    "idempotent": True,
    "http": {"method": "PUT", "requestUri": "/"},
    "errors": {},
}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def _array(**properties: Json) -> Json:
    return {"type": "array", "items": _object(**properties)}


CODE = {"retryable": True, "meaning": "m", "remedy": "r"}
BATCH = {
    "items": "items",
    "token": "key",
    "id": "id",
    "accepted": "good",
    "refused": "failed",
    "code": "why",
    "codes": {"A": CODE, "B": CODE},
}
REQUEST = _object(name=STRING, items=_array(key=STRING, count={"type": "integer"}))
RESPONSE = _object(
    good=_array(key=STRING, id=STRING, count=STRING),
    failed=_array(key=STRING, id=STRING, why={**STRING, "enum": ["A", "B"]}),
)


def batch(name: str, changes: Json, pointer: str, response: Json = RESPONSE) -> Refusal:
    """A request whose operation has a batch, and its response."""
    operation = {**OPERATION, "batch": {**BATCH, **changes}}
    files = {"request.schema.json": predial({"operation": operation, **REQUEST})}
    if response:
        files["response.schema.json"] = predial(response)
    place = f"request.schema.json#/operation/batch{pointer}"
    return Refusal(name, files, place)


REFUSALS = (
    Refusal("unreadable", {}, "a.schema.json", _link_to_unreadable),
    Refusal("a link to nothing", {}, "a.schema.json", _dangling_link),
    Refusal("in Latin-1", {}, "a.schema.json", _latin_1),
    Refusal("in UTF-16", {}, "a.schema.json", _utf_16),
    Refusal("with a byte order mark", {}, "a.schema.json", _byte_order_mark),
    Refusal("no schema at all", {"README.md": "none"}, "schemas: "),
    text("empty file", ""),
    text("not JSON", '{"type": }'),  # on which all Pythons say the same
    text("two values", "{} {}"),
    text("a duplicate member", '{"type": "string", "x": 1, "type": "array"}'),
    text("a duplicate member deep down",
         '{"$defs": {"A": {"title": "", "title": ""}}}'),
    text("NaN", '{"minimum": NaN}'),
    text("infinity", '{"maximum": -Infinity}'),
    text("a list", "[]"),
    text("a text", '"a"'),
    text("deep brackets", "[" * 100_000),
    text("a number of 5000 digits", '{"maximum": ' + "9" * 5000 + "}"),
    text("a number beyond a double", '{"maximum": 1e400}'),
    Refusal("deep nesting", {"a.schema.json": nested(300)}, "a.schema.json"),
    one("a wrong type", {"minLength": "3"}, "/minLength"),
    one("a type that is none", {"properties": {"a/b~c": {"type": "text"}}},
        "/properties/a~1b~0c/type"),
    one("a negative length", {"minLength": -1}, "/minLength"),
    one("required is no list", {"required": "a"}, "/required"),
    one("an operation without a name", {"operation": {"service": "a"}}, "/operation"),
    one("an operation whose name ends in a newline",
        {"operation": {**OPERATION, "name": "PutThing\n"}}, "/operation/name"),
    one("an error whose name ends in a newline",
        {"operation": {**OPERATION, "errors": {"E\n": {"status": 500,
                                                       "retryable": True}}}},
        "/operation/errors"),
    one("two errors with one code",
        {"operation": {**OPERATION, "errors": {
            "A": {"status": 500, "retryable": True},
            "B": {"status": 500, "retryable": True, "codes": ["C", "A"]}}}},
        "/operation/errors/B"),
    batch("a batch without a response", {}, "", response=None),
    batch("a batch of items that are not there", {"items": "item"}, "/items"),
    batch("a batch whose items are no array", {"items": "name"}, "/items"),
    batch("a batch whose items have no token", {"token": "id"}, "/token"),
    batch("a batch whose token is a number", {"token": "count"}, "/token"),
    batch("a batch whose response has no such list", {"refused": "bad"}, "/refused"),
    batch("a batch whose entries have no code", {"code": "reason"}, "/code"),
    batch("a batch with a code that the schema does not list",
        {"codes": {"A": CODE, "C": CODE}}, "/codes"),
    batch("a batch with a code that has no remedy",
        {"codes": {"A": {"retryable": True}}}, "/codes/A"),
    one("a misspelt keyword", {"properties": {"a": {"maxLenght": 3}}},
        "/properties/a/maxLenght"),
    one("an unknown keyword", {"x-vendor": 1}, "/x-vendor"),
    one("an unknown keyword with a hostile name", {'"""\n{{x}}\x1b[31m': 1}, ""),
    one("our keyword in plain 2020-12",
        '{"$schema": "https://json-schema.org/draft/2020-12/schema",'
        ' "sensitive": true}', "/sensitive"),
    one("an unknown format", {"items": {"format": "e146"}}, "/items/format"),
    one("an unknown dialect", '{"$schema": "https://example.org/mine"}', "/$schema"),
    one("a dialect that is no text", '{"$schema": 7}', "/$schema"),
    one("a pattern with a syntax error", {"pattern": "a("}, "/pattern"),
    one("a reference that re cannot say",
        {"patternProperties": {r"(?:(a)|b)*\1": True}},
        r"/patternProperties/(?:(a)|b)*\1"),
    one("a reference to nowhere", {"$ref": "#/$defs/Missing"}, "/$ref"),
    one("a reference to no file", {"$ref": "b.schema.json"}, "/$ref"),
    one("a reference to an anchor that is none", {"$ref": "#missing"}, "/$ref"),
    one("a remote reference", {"$ref": "https://example.org/b.json"}, "/$ref"),
    one("a reference above the folder", {"$ref": "../../etc/passwd"}, "/$ref"),
    one("a reference to no schema", {"title": "a", "$ref": "#/title"}, "/$ref"),
    one("a reference to itself", {"$ref": "#"}, ""),
    one("a circle of references",
        {"$defs": {"A": {"$ref": "#/$defs/B"},
                   "B": {"allOf": [{"$ref": "#/$defs/A"}]}}},
        "/$defs/"),
    one("a circle through anyOf and not",
        {"$defs": {"A": {"anyOf": [STRING, {"not": {"$ref": "#/$defs/A"}}]}}},
        "/$defs/A"),
    one("a circle behind a default",
        {"type": "object",
         "properties": {"a": {"$ref": "#/$defs/A", "default": 1}},
         "$defs": {"A": {"anyOf": [STRING, {"$ref": "#/$defs/A"}]}}},
        "/$defs/A"),
    Refusal("two roots of one name",
            {"a-b.schema.json": predial(STRING), "a_b.schema.json": predial(STRING)},
            "a_b.schema.json#"),
    Refusal("a root named like the text of another",
            {"a.schema.json": predial(STRING), "a_json.schema.json": predial(STRING)},
            "a_json.schema.json#"),
    Refusal("two folders that are one module",
            {"a-b/x.schema.json": predial(STRING),
             "a_b/x.schema.json": predial(STRING)},
            "a_b"),
    Refusal("a folder that hides a module",
            {"x.schema.json": predial(STRING),
             "models/y.schema.json": predial(STRING)},
            "models"),
    Refusal("two operations in a folder",
            {"a.schema.json": predial({"operation": OPERATION, **STRING}),
             "b.schema.json": predial({"operation": OPERATION, **STRING})},
            "b.schema.json#/operation"),
    Refusal("two files of one $id",
            {"a.schema.json": predial({"$id": "https://example.org/x", **STRING}),
             "b.schema.json": predial({"$id": "https://example.org/x"})},
            "b.schema.json"),
)  # fmt: skip
