"""Vietnamese text below the level of meaning: cleaning, folding, dates, encodings."""
