"""Makes ``tests/`` importable, for the strategies that several areas share."""
