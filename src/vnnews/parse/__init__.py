"""The engine: a page, or text copied from one, becomes an `Article`."""
