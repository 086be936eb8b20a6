"""What columns of tables and lists say about their cells."""
