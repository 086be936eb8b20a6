"""`python -m redactor` is the command `redactor`."""

from redactor.cli import run

if __name__ == "__main__":
    run()
