"""The target `validators.py`: tables of keywords, verdict functions, and checks."""
