"""The verdicts, for speed, and what people call.

Generated from column.schema.json, text.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

import re

from ._runtime.automata import Automaton
from ._runtime.checks import Checks
from ._runtime.columns import remember
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_TEXT_PROPERTIES = frozenset(
    {
        "address",
        "arn",
        "behind",
        "blocks",
        "calm",
        "email",
        "fields",
        "found",
        "host",
        "label",
        "number",
        "other",
        "pairs",
        "password",
        "quoted",
        "sixty",
        "slug",
        "spaces",
        "twenty",
        "twice",
        "word",
    }
)
_TEXT_SPACES_PATTERN = Automaton(
    "\x00\t\x0e !\xa0\xa1\u1680\u1681\u2000\u200b\u2028\u202a\u202f\u2030\u205f\u2060\u3000\u3001\ufeff\uff00",
    "ababababababababababa",
    "> .2 .3 <_ {0,} :2 {1,} b {2,} a >_ _",
).matches
_TEXT_PAIRS_PATTERN = Automaton(
    "\x000:A[_`a{", "ababababa", "> .2 .3 <_ {0,} :2 {2,2} b {1,} a >_ _"
).matches
_TEXT_FIELDS_PATTERN = Automaton(
    "\x00,-", "aba", "> .2 .3 <_ {0,} :2 .2 {2,} a {0,} b {0,} b >_ _"
).matches
_TEXT_SIXTY_PATTERN = Automaton("\x00", "a", "> .2 .3 <_ {0,30} {1,2} a >_ _").matches
_TEXT_TWENTY_PATTERN = Automaton(
    "\x00,-", "aba", "> .2 .3 <_ {1,20} :2 .2 {1,9} a {0,1} b b >_ _"
).matches
_TEXT_BLOCKS_PATTERN = Automaton(
    "\x00", "a", "> .2 .4 <_ {1,} {2,2} a {0,} {4,4} a >_ _"
).matches
_TEXT_FOUND_PATTERN = Automaton(
    "\x00\n\x0b\r\x0efgop\u2028\u202a",
    "ababacadaba",
    "> .4 {0,} abcd .3 c {0,} acd d {0,} abcd _",
).matches
_TEXT_NUMBER_PATTERN = re.compile("[0-9]").search
_TEXT_EMAIL_PATTERN = Automaton(
    "\x00%&+,-./0:@A_`a{",
    "ababacdacaeabafa",
    "> .2 .7 <_ {1,} bcdf e {1,} cdf d {2,} f >_ _",
).matches
_TEXT_ARN_PATTERN = Automaton(
    "\x00-./0:;A[_`abcdnorstwx{",
    "abacdeafafaghihjhklhmha",
    "> .2 .16 <_ g k j e :2 .3 g m l .6 g m l b i j e {1,} bdghijklm e {0,} bdghijklm e {0,} d e {0,} .2 {1,} bdfghijklm ce {1,} bdfghijklm >_ _",
).matches
_TEXT_PASSWORD_PATTERN = Automaton(
    "\x00\n\x0b\r\x0e0:A[\u2028\u202a",
    "ababacadaba",
    "< .2 .5 <_ {8,} acd = .2 c {0,} acd = .2 d {0,} acd >_ _",
).matches
_TEXT_SLUG_PATTERN = Automaton(
    "\x00\n\x0b\r\x0e-.a{\u2028\u202a",
    "ababacadaba",
    "< .2 .4 <_ {1,} cd ! .3 c c {0,} acd >_ _",
).matches
_TEXT_OTHER_PATTERN = re.compile(r"^(?:(?!foo)[^\n\r\u2028\u2029])*\Z").match
_TEXT_ADDRESS_PATTERN = Automaton(
    "\x00\t\x0e !./@A\xa0\xa1\u1680\u1681\u2000\u200b\u2028\u202a\u202f\u2030\u205f\u2060\u3000\u3001\ufeff\uff00",
    "ababacadababababababababa",
    "> .2 .7 <_ {1,} ac d {1,} ac c {1,} ac >_ _",
).matches
_TEXT_LABEL_PATTERN = re.compile(r"^(?!-)[a-z0-9-]{1,63}(?<!-)\Z").match
_TEXT_HOST_PATTERN = Automaton(
    "\x00-.0:a{", "abacaca", "> .2 .4 <_ c {0,1} .2 {0,61} bc c >_ _"
).matches
_TEXT_TWICE_PATTERN = re.compile(r"^([a-zA-Z0-9_])\1\Z").match
_TEXT_QUOTED_PATTERN = Automaton(
    "\x00\n\x0b\r\x0e\"#'(\u2028\u202a",
    "ababacacaba",
    "=-1",
    "> .2 .5 <_ c {0,} ac .2 @0 abc >_ _",
).matches
_TEXT_CALM_PATTERN = Automaton(
    "\x00\n\x0b\r\x0ea{\u2028\u202a",
    "ababacaba",
    "=1",
    "< .2 .4 <_ {0,} c ! .3 {2,2} .2 abc @0 ac {0,} ac >_ _",
).matches
_TEXT_BEHIND_PATTERN = Automaton(
    "\x00\n\x0b\r\x0e !0:A[_`abcd{\u2028\u202a",
    "ababacadadadadefdaba",
    "> .3 {0,} abcdef .5 = .3 <_ {1,} def c {1,} e {0,} acdef f >_ _",
).matches
_TEXT_WORD_PATTERN = Automaton(
    "\x00\n\x0b\r\x0e0:A[_`abcdstu{\u2028\u202a",
    "ababacacacadcecfgcaba",
    "> .4 {0,} abcdefg .8 :2 .2 <cdefg >ab_ .2 <ab_ >cdefg e d g :2 .2 <cdefg >ab_ .2 <ab_ >cdefg {0,} acdefg :2 .2 <cdefg >cdefg .2 <ab_ >ab_ f {0,} abcdefg _",
).matches
_KNOWN_COLUMN_ITEM_TAGS_NAMES = set[str]()
_COLUMN_ITEM_TAGS_NAME_PATTERN = Automaton(
    "\x00\n\x0b\r\x0eabcd\u2028\u202a",
    "ababacdeaba",
    "> .4 {0,} abcde .5 c {0,} acde d {0,} acde e {0,} abcde _",
).matches


def _is_column(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_column_item(item):
            return False
    return True


def _is_text(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _TEXT_PROPERTIES.issuperset(value):
        return False
    if "spaces" in value:
        spaces_value = value["spaces"]
        if not isinstance(spaces_value, str):
            return False
        if _TEXT_SPACES_PATTERN(spaces_value) is None:
            return False
    if "pairs" in value:
        pairs_value = value["pairs"]
        if not isinstance(pairs_value, str):
            return False
        if _TEXT_PAIRS_PATTERN(pairs_value) is None:
            return False
    if "fields" in value:
        fields_value = value["fields"]
        if not isinstance(fields_value, str):
            return False
        if _TEXT_FIELDS_PATTERN(fields_value) is None:
            return False
    if "sixty" in value:
        sixty_value = value["sixty"]
        if not isinstance(sixty_value, str):
            return False
        if _TEXT_SIXTY_PATTERN(sixty_value) is None:
            return False
    if "twenty" in value:
        twenty_value = value["twenty"]
        if not isinstance(twenty_value, str):
            return False
        if _TEXT_TWENTY_PATTERN(twenty_value) is None:
            return False
    if "blocks" in value:
        blocks_value = value["blocks"]
        if not isinstance(blocks_value, str):
            return False
        if _TEXT_BLOCKS_PATTERN(blocks_value) is None:
            return False
    if "found" in value:
        found_value = value["found"]
        if not isinstance(found_value, str):
            return False
        if _TEXT_FOUND_PATTERN(found_value) is None:
            return False
    if "number" in value:
        number_value = value["number"]
        if not isinstance(number_value, str):
            return False
        if _TEXT_NUMBER_PATTERN(number_value) is None:
            return False
    if "email" in value:
        email_value = value["email"]
        if not isinstance(email_value, str):
            return False
        if _TEXT_EMAIL_PATTERN(email_value) is None:
            return False
    if "arn" in value:
        arn_value = value["arn"]
        if not isinstance(arn_value, str):
            return False
        if _TEXT_ARN_PATTERN(arn_value) is None:
            return False
    if "password" in value:
        password_value = value["password"]
        if not isinstance(password_value, str):
            return False
        if _TEXT_PASSWORD_PATTERN(password_value) is None:
            return False
    if "slug" in value:
        slug_value = value["slug"]
        if not isinstance(slug_value, str):
            return False
        if _TEXT_SLUG_PATTERN(slug_value) is None:
            return False
    if "other" in value:
        other_value = value["other"]
        if not isinstance(other_value, str):
            return False
        if _TEXT_OTHER_PATTERN(other_value) is None:
            return False
    if "address" in value:
        address_value = value["address"]
        if not isinstance(address_value, str):
            return False
        if _TEXT_ADDRESS_PATTERN(address_value) is None:
            return False
    if "label" in value:
        label_value = value["label"]
        if not isinstance(label_value, str):
            return False
        if _TEXT_LABEL_PATTERN(label_value) is None:
            return False
    if "host" in value:
        host_value = value["host"]
        if not isinstance(host_value, str):
            return False
        if _TEXT_HOST_PATTERN(host_value) is None:
            return False
    if "twice" in value:
        twice_value = value["twice"]
        if not isinstance(twice_value, str):
            return False
        if _TEXT_TWICE_PATTERN(twice_value) is None:
            return False
    if "quoted" in value:
        quoted_value = value["quoted"]
        if not isinstance(quoted_value, str):
            return False
        if _TEXT_QUOTED_PATTERN(quoted_value) is None:
            return False
    if "calm" in value:
        calm_value = value["calm"]
        if not isinstance(calm_value, str):
            return False
        if _TEXT_CALM_PATTERN(calm_value) is None:
            return False
    if "behind" in value:
        behind_value = value["behind"]
        if not isinstance(behind_value, str):
            return False
        if _TEXT_BEHIND_PATTERN(behind_value) is None:
            return False
    if "word" in value:
        word_value = value["word"]
        if not isinstance(word_value, str):
            return False
        if _TEXT_WORD_PATTERN(word_value) is None:
            return False
    return True


def _is_column_item(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        address_value = value["address"]
    except KeyError:
        return False
    if not isinstance(address_value, str):
        return False
    if _TEXT_ADDRESS_PATTERN(address_value) is None:
        return False
    if "tags" in value:
        known += 1
        tags_value = value["tags"]
        if not isinstance(tags_value, dict):
            return False
        try:
            if not _KNOWN_COLUMN_ITEM_TAGS_NAMES.issuperset(tags_value):
                "".join(tags_value)  # raises TypeError unless all are strings
                if not all(map(_TEXT_SLUG_PATTERN, tags_value)):
                    return False
                remember(_KNOWN_COLUMN_ITEM_TAGS_NAMES, tags_value)
        except TypeError:
            return False
        for key, member in tags_value.items():
            if (
                isinstance(key, str)
                and _COLUMN_ITEM_TAGS_NAME_PATTERN(key)
                and type(member) is not int
                and not is_integer(member)
            ):
                return False
            if (
                not isinstance(key, str) or not _COLUMN_ITEM_TAGS_NAME_PATTERN(key)
            ) and not isinstance(member, str):
                return False
    return len(value) == known


COLUMN: Checks[models.Column] = Checks(
    lambda: schemas.COLUMN,
    _is_column,
    model=lambda value: tuple(map(models.ColumnItem.from_json, value)),
)
TEXT: Checks[models.Text] = Checks(
    lambda: schemas.TEXT, _is_text, model=lambda value: models.Text.from_json(value)
)
