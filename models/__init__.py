"""The shipped names pipeline: its files, its spaCy component, and the recipe that made it."""
