"""What the command is made of: its options, its settings, and what it runs."""
