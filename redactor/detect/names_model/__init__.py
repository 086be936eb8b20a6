"""What is left of the names model's findings, by rules."""
