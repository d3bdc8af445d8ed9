"""What all targets write by: the environment of templates, imports, line breaks."""
