"""Runtime surfaces: HTTP and logging."""
