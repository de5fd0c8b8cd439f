"""Write the published JSON Schema beside the page that describes it.

Usage: python docs/reference/schema.py
"""

from __future__ import annotations

import json
from pathlib import Path

import vnnews


def main() -> None:
    """Write ``article-VERSION.schema.json``."""
    schema = vnnews.json_schema()
    path = Path(__file__).with_name(f"article-{schema['version']}.schema.json")
    text = json.dumps(schema, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
