"""The module `validators.py` of a contract: verdict functions, and checks."""
