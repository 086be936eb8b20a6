"""The batch surface: files in, redacted files out."""
