"""Accounts and numbers of people in lines of logs: a linear tagger over the tokens of a line, asked near lines that are somebody's."""
