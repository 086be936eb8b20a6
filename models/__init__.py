"""The shipped names pipeline."""
