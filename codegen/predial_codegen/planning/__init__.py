"""From contracts to plans: every decision about the output is made here."""
