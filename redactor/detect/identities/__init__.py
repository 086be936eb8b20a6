"""The spellings in which the known people and devices of a record come back."""
