"""The formats of strings: each module holds one or a close family."""
