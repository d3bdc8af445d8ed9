"""Stands in for hatchling while pip downloads, so that no downloaded code is run."""
