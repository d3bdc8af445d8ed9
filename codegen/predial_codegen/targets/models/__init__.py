"""`models.py` of a contract: its classes, planned, and written by a template."""
