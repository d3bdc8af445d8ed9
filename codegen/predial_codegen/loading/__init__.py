"""From schema files to schemas that are valid, and whose references are known."""
