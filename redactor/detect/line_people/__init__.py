"""People in lines of logs: a linear tagger over the words of a line, small enough for a block of logs."""
