"""What is no ECMA-262, or cannot be said in Python, is refused with advice."""

import pickle

import pytest

from predial_codegen.patterns import PatternError, translate

_UNSAYABLE = ", which Python's re cannot say"
CASES = [
    ("(", 0, "group without an end"),
    ("a)", 1, "closing ) without an opening one"),
    ("a[b", 1, "character class without an end"),
    ("a]", 1, "lone ]"),
    ("a}", 1, "lone }"),
    ("{1}", 0, "lone {"),
    ("a{", 1, "incomplete quantifier"),
    ("a{,2}", 1, "incomplete quantifier"),
    ("a{2,1}", 1, "quantifier that runs backwards"),
    ("a{4294967295}", 2, "count above 4294967294"),
    ("*a", 0, "* with nothing to repeat"),
    ("a++", 2, "+ with nothing to repeat"),
    ("^*", 1, "quantifier on an assertion"),
    ("(?=a)*", 5, "quantifier on an assertion"),
    ("a\\", 1, "lone backslash"),
    (r"\A", 0, r"escape \A has no meaning in ECMA-262"),
    (r"a\Z", 1, r"escape \Z has no meaning in ECMA-262"),
    (r"\a", 0, r"escape \a has no meaning in ECMA-262"),
    ("\\\u00e9", 0, "escape \\\u00e9 has no meaning in ECMA-262"),
    (r"\u12", 0, r"escape \u has no meaning in ECMA-262"),
    (r"\u{110000}", 0, r"escape \u has no meaning in ECMA-262"),
    (r"\x1", 0, r"escape \x has no meaning in ECMA-262"),
    (r"\c1", 0, r"escape \c has no meaning in ECMA-262"),
    (r"\01", 0, "octal escape"),
    (r"[\1]", 1, "octal escape"),
    (r"[\B]", 1, r"escape \B has no meaning in ECMA-262"),
    (r"\1", 0, "reference to no group 1"),
    (r"(a)\2", 3, "reference to no group 2"),
    (r"\k<a>", 0, "reference to no group 'a'"),
    (r"(?<a>b)\k<a", 7, "name of a group without an end"),
    (r"\k", 0, r"escape \k has no meaning in ECMA-262"),
    ("(?<1>a)", 3, "'1' is no name of a group"),
    ("(?<>a)", 3, "'' is no name of a group"),
    ("(?<a>b)|(?<a>c)", 11, "second group named 'a'"),
    ("(?P<a>b)", 0, "unknown group (?P"),
    ("(?i:a)", 0, "unknown group (?i"),
    ("(?>a)", 0, "unknown group (?>"),
    ("[z-a]", 1, "range that runs backwards"),
    (r"[\w-z]", 1, "range that ends in a class of characters"),
    (r"[a-\d]", 1, "range that ends in a class of characters"),
    (r"a\p{L", 1, r"\p without an end"),
    (r"\pL", 0, r"escape \p has no meaning in ECMA-262"),
    (r"\p{Foo}", 0, "unknown Unicode property 'Foo'"),
    (r"\p{lu}", 0, "unknown Unicode property 'lu'"),
    (r"\p{Greek}", 0, "unknown Unicode property 'Greek'"),
    ("(?:" * 51 + ")" * 51, 150, "groups nested too deeply"),
    ("(?:.{400}){400}.*a.*b", 0, "pattern of more than 131072 places"),
    (
        r"(?:(a)|b)*\1",
        10,
        "reference to a group that may not take part in the last iteration"
        + _UNSAYABLE,
    ),
    (
        r"(?:(a)?b\1)*",
        8,
        "reference to a group that may not take part in each iteration" + _UNSAYABLE,
    ),
    (
        r"(a*)*\1",
        5,
        "reference to a group in an iteration that may be empty" + _UNSAYABLE,
    ),
    (
        r"(a)(?<=\1)",
        7,
        "reference that has to do with a look-behind" + _UNSAYABLE,
    ),
]


@pytest.mark.parametrize(("pattern", "position", "message"), CASES)
def test_refusal(pattern: str, position: int, message: str) -> None:
    with pytest.raises(PatternError) as caught:
        translate(pattern)
    error = caught.value
    assert (error.position, error.message) == (position, message)
    assert error.advice
    assert str(error) == f"{message} at offset {position}: {error.advice}"


@pytest.mark.parametrize(
    ("pattern", "advice"),
    [
        (r"\Z", "write $ for the end"),
        (r"\p{Greek}", "write Script=Greek"),
        (r"\p{lu}", "did you mean 'Lu'?"),
        ("]", r"write \] for itself"),
    ],
)
def test_advice_says_what_to_write(pattern: str, advice: str) -> None:
    with pytest.raises(PatternError) as caught:
        translate(pattern)
    assert caught.value.advice == advice


def test_errors_survive_pickling() -> None:
    error = PatternError("lone ]", 3, "write it")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 our own bytes
    assert (str(copy), copy.position) == (str(error), 3)


@pytest.mark.parametrize("pattern", [r"^(a+)\1$", r"(.).*\1"])
def test_a_reference_for_which_there_is_no_automaton_is_slow(pattern: str) -> None:
    assert translate(pattern).slow.startswith("reference to a group that can match")
