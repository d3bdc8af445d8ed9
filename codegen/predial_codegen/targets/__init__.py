"""What is generated from the intermediate representation, each by its own templates."""
