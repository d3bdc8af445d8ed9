"""What the generated modules stand on: the standard library only."""
