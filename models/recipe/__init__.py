"""The recipe of the names model: prepare, train, export, evaluate; one command each."""
