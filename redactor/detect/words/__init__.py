"""Lists of names and words, and what they say about a word: forename, account, firm, plain word."""
