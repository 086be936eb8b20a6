"""`python -m redactor` is the command `redactor`."""

import sys

from redactor.cli import main

if __name__ == "__main__":
    sys.exit(main())
