"""Many patterns searched as one: how the rows are compiled, which of them a text can match, and how a log is read."""
