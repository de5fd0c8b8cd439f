"""Readers of documents, commendations and bylines in Vietnamese text."""
