"""The module `responses.py` of a contract: what an operation answers with."""
