"""The formats in which `predial check` reports."""
