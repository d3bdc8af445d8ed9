"""Which letters join their neighbours, as Unicode's ArabicShaping.txt has it.

Ranges for use inside of [...] of a regex; code points that no label can hold are in or
out, whichever makes fewer ranges. From Unicode 14: a later letter counts as one that
does not join.
"""

from __future__ import annotations

JOINS_NEXT = (
    "\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f"
    "\u0679-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff"
    "\u0712-\u0714\u071a-\u071d\u071f-\u0727\u0729\u072b\u072d\u072e\u074e-\u0758"
    "\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f\u07ca-\u07ea"
    "\u0841-\u0845\u0848\u084a-\u0853\u0855\u0860\u0862-\u0865\u0868\u0886\u0889-\u088d"
    "\u08a0-\u08a9\u08af\u08b0\u08b3-\u08b8\u08ba-\u08c8\u1820-\u1878\u1887-\u18a8"
    "\u18aa\ua840-\ua872\U00010ac0-\U00010ac4\U00010acd\U00010ad3-\U00010adc"
    "\U00010ade-\U00010ae0\U00010b80\U00010b82\U00010b86-\U00010b88\U00010b8a\U00010b8b"
    "\U00010b8d\U00010b90\U00010d00-\U00010d21\U00010d23\U00010f30-\U00010f32"
    "\U00010f34-\U00010f44\U00010f70-\U00010f73\U00010f76-\U00010f81\U00010fb0"
    "\U00010fb2\U00010fb3\U00010fb8\U00010fbb\U00010fbc\U00010fbe\U00010fbf\U00010fc1"
    "\U00010fc4\U0001e922-\U0001e943"
)
"""Joining types L and D."""

JOINS_PREVIOUS = (
    "\u0620\u0622-\u063f\u0641-\u064a\u066e\u066f\u0671-\u0673\u0679-\u06d5\u06ee\u06ef"
    "\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u077f\u07ca-\u07ea\u0840-\u0858"
    "\u0860\u0862-\u0865\u0867-\u086a\u0870-\u0882\u0886\u0889-\u088e\u08a0-\u08ac"
    "\u08ae-\u08c8\u1820-\u1878\u1887-\u18a8\u18aa\ua840-\ua871\U00010ac0-\U00010ac5"
    "\U00010ac7-\U00010aca\U00010ace-\U00010ad6\U00010ad8-\U00010ae1\U00010ae4"
    "\U00010b80-\U00010b91\U00010d01-\U00010d23\U00010f30-\U00010f44"
    "\U00010f70-\U00010f81\U00010fb0\U00010fb2-\U00010fb6\U00010fb8-\U00010fbf"
    "\U00010fc1-\U00010fc4\U0001e922-\U0001e943"
)
"""Joining types R and D."""
