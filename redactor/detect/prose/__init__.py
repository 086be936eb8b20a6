"""Detectors of running text: what people say of accounts, numbers, passwords and dates."""
