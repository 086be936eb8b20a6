"""The labels of the names model."""

from __future__ import annotations

LABELS = ("PERSON", "LOCATION", "POSTAL_ADDRESS", "ORG", "PRODUCT")
"""What the network tells apart; ORG and PRODUCT are there so that names of things have somewhere else to go."""

TAGS = ("O", *(prefix + label for label in LABELS for prefix in ("B-", "I-")))
"""The network's outputs: none, and for each label the piece that begins a name and the ones inside."""
