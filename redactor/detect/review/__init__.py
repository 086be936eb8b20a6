"""What is asked once values are found: found again, widened, or taken back."""
