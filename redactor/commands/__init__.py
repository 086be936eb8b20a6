"""The commands of the command line: each module has `configure(parser)` and `execute(arguments) -> exit code`."""
