"""Tables of rows: what programs, devices and people write around a value, and what a hit means."""
