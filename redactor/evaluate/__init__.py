"""Measure both sides on marked-up texts: what personal data survives, and which technical facts do not."""
