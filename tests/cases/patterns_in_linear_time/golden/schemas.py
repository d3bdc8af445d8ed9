"""The tables: what is wrong with a value, keyword by keyword.

Generated from column.schema.json, text.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

import re

from ._runtime.automata import Automaton
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import (
    AdditionalProperties,
    PatternProperties,
    Properties,
    PropertyNames,
    Required,
)
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

_COLUMN_ITEM_PATTERN = Automaton(
    "\x00\t\x0e !./@A\xa0\xa1\u1680\u1681\u2000\u200b\u2028\u202a\u202f\u2030\u205f\u2060\u3000\u3001\ufeff\uff00",
    "ababacadababababababababa",
    "> .2 .7 <_ {1,} ac d {1,} ac c {1,} ac >_ _",
).matches
_COLUMN_ITEM_PATTERN_2 = Automaton(
    "\x00\n\x0b\r\x0e-.a{\u2028\u202a",
    "ababacadaba",
    "< .2 .4 <_ {1,} cd ! .3 c c {0,} acd >_ _",
).matches
_COLUMN_ITEM_PATTERN_3 = Automaton(
    "\x00\n\x0b\r\x0eabcd\u2028\u202a",
    "ababacdeaba",
    "> .4 {0,} abcde .5 c {0,} acde d {0,} acde e {0,} abcde _",
).matches
_TEXT_PATTERN = Automaton(
    "\x00\t\x0e !\xa0\xa1\u1680\u1681\u2000\u200b\u2028\u202a\u202f\u2030\u205f\u2060\u3000\u3001\ufeff\uff00",
    "ababababababababababa",
    "> .2 .3 <_ {0,} :2 {1,} b {2,} a >_ _",
).matches
_TEXT_PATTERN_2 = Automaton(
    "\x000:A[_`a{", "ababababa", "> .2 .3 <_ {0,} :2 {2,2} b {1,} a >_ _"
).matches
_TEXT_PATTERN_3 = Automaton(
    "\x00,-", "aba", "> .2 .3 <_ {0,} :2 .2 {2,} a {0,} b {0,} b >_ _"
).matches
_TEXT_PATTERN_4 = Automaton("\x00", "a", "> .2 .3 <_ {0,30} {1,2} a >_ _").matches
_TEXT_PATTERN_5 = Automaton(
    "\x00,-", "aba", "> .2 .3 <_ {1,20} :2 .2 {1,9} a {0,1} b b >_ _"
).matches
_TEXT_PATTERN_6 = Automaton(
    "\x00", "a", "> .2 .4 <_ {1,} {2,2} a {0,} {4,4} a >_ _"
).matches
_TEXT_PATTERN_7 = Automaton(
    "\x00\n\x0b\r\x0efgop\u2028\u202a",
    "ababacadaba",
    "> .4 {0,} abcd .3 c {0,} acd d {0,} abcd _",
).matches
_TEXT_PATTERN_8 = re.compile("[0-9]").search
_TEXT_PATTERN_9 = Automaton(
    "\x00%&+,-./0:@A_`a{",
    "ababacdacaeabafa",
    "> .2 .7 <_ {1,} bcdf e {1,} cdf d {2,} f >_ _",
).matches
_TEXT_PATTERN_10 = Automaton(
    "\x00-./0:;A[_`abcdnorstwx{",
    "abacdeafafaghihjhklhmha",
    "> .2 .16 <_ g k j e :2 .3 g m l .6 g m l b i j e {1,} bdghijklm e {0,} bdghijklm e {0,} d e {0,} .2 {1,} bdfghijklm ce {1,} bdfghijklm >_ _",
).matches
_TEXT_PATTERN_11 = Automaton(
    "\x00\n\x0b\r\x0e0:A[\u2028\u202a",
    "ababacadaba",
    "< .2 .5 <_ {8,} acd = .2 c {0,} acd = .2 d {0,} acd >_ _",
).matches
_TEXT_PATTERN_12 = re.compile(r"^(?:(?!foo)[^\n\r\u2028\u2029])*\Z").match
_TEXT_PATTERN_13 = re.compile(r"^(?!-)[a-z0-9-]{1,63}(?<!-)\Z").match
_TEXT_PATTERN_14 = Automaton(
    "\x00-.0:a{", "abacaca", "> .2 .4 <_ c {0,1} .2 {0,61} bc c >_ _"
).matches
_TEXT_PATTERN_15 = re.compile(r"^([a-zA-Z0-9_])\1\Z").match
_TEXT_PATTERN_16 = Automaton(
    "\x00\n\x0b\r\x0e\"#'(\u2028\u202a",
    "ababacacaba",
    "=-1",
    "> .2 .5 <_ c {0,} ac .2 @0 abc >_ _",
).matches
_TEXT_PATTERN_17 = Automaton(
    "\x00\n\x0b\r\x0ea{\u2028\u202a",
    "ababacaba",
    "=1",
    "< .2 .4 <_ {0,} c ! .3 {2,2} .2 abc @0 ac {0,} ac >_ _",
).matches
_TEXT_PATTERN_18 = Automaton(
    "\x00\n\x0b\r\x0e !0:A[_`abcd{\u2028\u202a",
    "ababacadadadadefdaba",
    "> .3 {0,} abcdef .5 = .3 <_ {1,} def c {1,} e {0,} acdef f >_ _",
).matches
_TEXT_PATTERN_19 = Automaton(
    "\x00\n\x0b\r\x0e0:A[_`abcdstu{\u2028\u202a",
    "ababacacacadcecfgcaba",
    "> .4 {0,} abcdefg .8 :2 .2 <cdefg >ab_ .2 <ab_ >cdefg e d g :2 .2 <cdefg >ab_ .2 <ab_ >cdefg {0,} acdefg :2 .2 <cdefg >cdefg .2 <ab_ >ab_ f {0,} abcdefg _",
).matches

COLUMN_ITEM = Schema(
    Type("object"),
    Required("address"),
    AdditionalProperties(False),
    Properties(
        {
            "address": Schema(
                Type("string"),
                Pattern("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", _COLUMN_ITEM_PATTERN),
            ),
            "tags": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("string"))),
                PropertyNames(
                    Schema(Pattern("^(?!.*--)[a-z-]+$", _COLUMN_ITEM_PATTERN_2))
                ),
                PatternProperties(
                    {"a.*b.*c": (_COLUMN_ITEM_PATTERN_3, Schema(Type("integer")))}
                ),
            ),
        }
    ),
    at="column.schema.json#/items",
)
COLUMN = Schema(Type("array"), Items(COLUMN_ITEM), at="column.schema.json#")
TEXT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "spaces": Schema(
                Type("string"), Pattern("^(?:\\s+|\\S{2,})*$", _TEXT_PATTERN)
            ),
            "pairs": Schema(
                Type("string"), Pattern("^(?:\\w{2}|\\W+)*$", _TEXT_PATTERN_2)
            ),
            "fields": Schema(
                Type("string"), Pattern("^(?:[^,]{2,},*|,*)*$", _TEXT_PATTERN_3)
            ),
            "sixty": Schema(
                Type("string"), Pattern("^(?:[\\s\\S]{1,2}){0,30}$", _TEXT_PATTERN_4)
            ),
            "twenty": Schema(
                Type("string"), Pattern("^(?:[^,]{1,9},?|,){1,20}$", _TEXT_PATTERN_5)
            ),
            "blocks": Schema(
                Type("string"),
                Pattern("^([\\s\\S]{2})+([\\s\\S]{4})*$", _TEXT_PATTERN_6),
            ),
            "found": Schema(Type("string"), Pattern("f.*o", _TEXT_PATTERN_7)),
            "number": Schema(
                Type("string"), Pattern("[0-9]+\\.?[0-9]*", _TEXT_PATTERN_8)
            ),
            "email": Schema(
                Type("string"),
                Pattern("^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$", _TEXT_PATTERN_9),
            ),
            "arn": Schema(
                Type("string"),
                Pattern(
                    "^arn:(?:aws|aws-cn):[a-z0-9-]+:[a-z0-9-]*:[0-9]*:(?:[a-zA-Z0-9_-]+[:/])*[a-zA-Z0-9_-]+$",
                    _TEXT_PATTERN_10,
                ),
            ),
            "password": Schema(
                Type("string"), Pattern("^(?=.*[A-Z])(?=.*\\d).{8,}$", _TEXT_PATTERN_11)
            ),
            "slug": Schema(
                Type("string"), Pattern("^(?!.*--)[a-z-]+$", _COLUMN_ITEM_PATTERN_2)
            ),
            "other": Schema(
                Type("string"), Pattern("^(?:(?!foo).)*$", _TEXT_PATTERN_12)
            ),
            "address": Schema(
                Type("string"),
                Pattern("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", _COLUMN_ITEM_PATTERN),
            ),
            "label": Schema(
                Type("string"),
                Pattern("^(?!-)[a-z0-9-]{1,63}(?<!-)$", _TEXT_PATTERN_13),
            ),
            "host": Schema(
                Type("string"),
                Pattern("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", _TEXT_PATTERN_14),
            ),
            "twice": Schema(Type("string"), Pattern("^(\\w)\\1$", _TEXT_PATTERN_15)),
            "quoted": Schema(
                Type("string"), Pattern("^(['\"]).*\\1$", _TEXT_PATTERN_16)
            ),
            "calm": Schema(
                Type("string"), Pattern("^(?!.*(.)\\1{2})[a-z]*$", _TEXT_PATTERN_17)
            ),
            "behind": Schema(
                Type("string"), Pattern("(?<=^\\w+ )b+.*c$", _TEXT_PATTERN_18)
            ),
            "word": Schema(
                Type("string"), Pattern("\\bcat\\b.*\\Bs", _TEXT_PATTERN_19)
            ),
        }
    ),
    at="text.schema.json#",
)
