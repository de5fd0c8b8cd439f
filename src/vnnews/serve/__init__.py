"""The live page: paste a page, see what is read of it; on this computer alone."""
