"""Imported by the process that workers are forked from, so that they begin warm.

Reading a first page loads layouts and tables; done here once, no worker does it again,
and all share the memory.
"""

from __future__ import annotations

from vnnews.batch.outcome import outcome
from vnnews.model.source import Source

FIRST = """<html><body><h1>Xã khánh thành một cây cầu bắc qua kênh</h1><p>Tại hội nghị
triển khai Nghị quyết số 10-NQ/TW, Chủ tịch UBND huyện tặng Giấy khen cho 3 tập thể đã góp
công xây cầu trong năm qua.</p><p>Cây cầu dài ba mươi mét, nối hai thôn của xã với nhau, để
học sinh đến trường không phải đi vòng như trước.</p><p>Minh Tâm</p></body></html>"""
"""A page with a headline, a citation, an award and a signature."""

READ = outcome(Source(content=FIRST, name="first"))
"""What came of it."""
