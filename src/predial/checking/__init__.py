"""Check files: read them, find what is wrong, and where that stands."""
