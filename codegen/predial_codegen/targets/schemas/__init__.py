"""The module `schemas.py` of a contract: its definitions as tables of keywords."""
