"""How bytes become text: marks, declarations, UTF-8, and the old Vietnamese encodings."""
