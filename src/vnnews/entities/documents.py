"""From mentions to documents: what the engine calls."""

from vnnews.entities.references.cite import cite_documents

__all__ = ["cite_documents"]
