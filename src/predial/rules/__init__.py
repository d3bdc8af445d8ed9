"""What a rule is for: listed, and explained for a finding."""
