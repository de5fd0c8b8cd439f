"""Many pages: where they come from, over which executor, and into which file."""
