"""The labels of the names model."""

from __future__ import annotations

NAMES = ("PERSON", "LOCATION", "POSTAL_ADDRESS")
"""Names, which lists of words help to find."""

FACTS = (
    "USERNAME", "PASSWORD", "ONE_TIME_CODE", "HOSTNAME", "SSID", "SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID",
    "PURCHASE_DATE", "DATE_OF_BIRTH", "AGE", "SEARCH_QUERY",
)  # fmt: skip
"""What else is personal and has no shape of its own, so that only the words around it tell."""

THINGS = ("ORG", "PRODUCT")
"""Names of things have these so that they have somewhere else to go."""

LABELS = (*NAMES, *FACTS, *THINGS)
"""What the network tells apart."""

PERSONAL = len(NAMES) + len(FACTS)
"""How many labels, the first ones, are personal."""

TAGS = ("O", *(prefix + label for label in LABELS for prefix in ("B-", "I-")))
"""The network's outputs: none, and for each label the piece that begins a name and the ones inside."""
