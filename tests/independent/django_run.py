"""Runs Django's own tests, with every app wrapped (REDACTOR_WRAP) or logging protected (REDACTOR_LOGGING): `python django_run.py LABEL...`.

To be started in the folder `tests` of Django's source distribution.
"""

import os
import runpy
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import wrap_classes

wrap_classes.wrap()
if os.environ.get("REDACTOR_LOGGING"):
    from redactor.middleware.logging import install

    install(names="off")
sys.path.insert(0, str(Path.cwd()))
sys.argv = ["runtests.py", "--parallel", "1", "-v", "2", *sys.argv[1:]]
try:
    runpy.run_path("runtests.py", run_name="__main__")
finally:
    sys.stderr.write(f"{wrap_classes.summary()}\n")
