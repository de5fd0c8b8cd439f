"""Dates and times: as pages print them, as machines write them, as addresses hold them."""
