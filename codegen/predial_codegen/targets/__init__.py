"""What is generated: each target makes text of the intermediate representation."""
