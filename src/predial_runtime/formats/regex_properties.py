"""The names of Unicode properties that ECMA-262 lists itself, case-sensitive.

https://tc39.es/ecma262/#sec-runtime-semantics-unicodematchproperty-p
"""

from __future__ import annotations

import re

_CATEGORY = frozenset({"General_Category", "gc"})
_SCRIPT = frozenset({"Script", "sc", "Script_Extensions", "scx"})
CATEGORIES = """
    Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl
    Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me
    Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl
    Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm
    Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation
    Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So
    Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z
    Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt
    Unassigned Cn Uppercase_Letter Lu
"""
BINARY = """
    ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C
    Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF
    Changes_When_Casemapped CWCM Changes_When_Lowercased CWL
    Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT
    Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep
    Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base
    EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext
    Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB
    IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control
    Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point
    NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical
    Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation
    Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space
    XID_Continue XIDC XID_Start XIDS
"""
_CATEGORIES = frozenset(CATEGORIES.split())
_BINARY = frozenset(BINARY.split())
# Not a list, as Unicode adds scripts: Latn, Latin or Old_Italic, but no other form.
_LIKE_SCRIPT = re.compile("[A-Z][A-Za-z]++(?:_[A-Z][A-Za-z]*+)*").fullmatch


def describe_property(expression: str) -> str:
    r"""What is wrong with what stands between the braces of `\p{...}`."""
    name, equals, value = expression.rpartition("=")
    if equals:
        known = (name in _CATEGORY and value in _CATEGORIES) or (
            name in _SCRIPT and _LIKE_SCRIPT(value) is not None
        )
    else:
        known = value in _CATEGORIES or value in _BINARY
    return "" if known else "it has a Unicode property that ECMA-262 has not"
