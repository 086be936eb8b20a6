"""What gunicorn serves in the tests: the WSGI site, its events appended to the file named in EVENTS_FILE."""

import json
import os

from redactor.middleware.wsgi import RedactionMiddleware
from tests.middleware.http.apps import wsgi_site


def _append(fields):
    with open(os.environ["EVENTS_FILE"], "a") as file:
        file.write(json.dumps(fields) + "\n")


site = wsgi_site(lambda app: RedactionMiddleware(app, logger=_append, capture="bodies", headers=None))
