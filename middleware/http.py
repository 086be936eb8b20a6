"""HTTP without I/O: the parts of a message in, safe parts out.

    clean = Cleaner(Redactor("support", names="off"))
    safe_query(b"email=maria%40example.com&page=2", clean)      # b"email=%3CEMAIL_ADDRESS:...%3E&page=2"

Each function takes raw bytes as they stand on the wire and returns bytes of the same syntax, the same bytes
where nothing is personal; each raises whatever the engine raises, so that the caller's failure policy
decides.
"""

from __future__ import annotations

from redactor.middleware.cleaner import Cleaner
from redactor.middleware.http_bodies import redacted_body, safe_body
from redactor.middleware.http_codings import UndecodableError
from redactor.middleware.http_headers import safe_cookies, safe_header, safe_headers, safe_set_cookie
from redactor.middleware.http_response import ResponseRewriter, rewritten_headers
from redactor.middleware.http_urls import safe_form, safe_path, safe_query, safe_url

__all__ = [
    "Cleaner",
    "ResponseRewriter",
    "UndecodableError",
    "redacted_body",
    "rewritten_headers",
    "safe_body",
    "safe_cookies",
    "safe_form",
    "safe_header",
    "safe_headers",
    "safe_path",
    "safe_query",
    "safe_set_cookie",
    "safe_url",
]
