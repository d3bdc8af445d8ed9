"""The modules that generated code stands on; every output gets its own copy."""
