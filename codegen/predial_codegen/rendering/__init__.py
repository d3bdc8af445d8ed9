"""The fourth phase: plans to text, by templates that decide nothing."""
