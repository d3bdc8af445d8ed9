"""The modules that generated code stands on; each generated package gets its own copy."""
