"""The nouns of vnnews, one a file: frozen, keyword-only attrs classes."""
