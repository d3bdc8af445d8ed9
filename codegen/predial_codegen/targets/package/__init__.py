"""The package as a whole: each contract's modules, their index, and the run time."""
