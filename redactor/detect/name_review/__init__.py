"""A second opinion on what the names model and the lists of forenames say of prose: `reviewer.believed`."""
