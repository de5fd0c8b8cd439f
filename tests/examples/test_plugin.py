"""The plug-in of ``examples/plugin-layout``: a layout from a package of its own."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

PLUGIN = Path(__file__).parents[2] / "examples" / "plugin-layout"
PAGE = """<html><body><div class="sh-path"><a href="/tin">Nông thôn mới</a></div>
<div class="sh-title">Suối Hoa thêm hai cây cầu</div>
<span class="sh-day">Ngày 05/03/2024 09:10</span> <span class="sh-views">77</span>
<div class="sh-article"><p>Hai cây cầu bắc qua suối đã xong trước mùa mưa năm nay.</p>
<div class="sh-more"><a href="/tin/2">Tin khác của xã</a></div></div></body></html>"""
SCRIPT = """
import sys, vnnews
article = vnnews.parse_html(sys.stdin.read())
print(article.provenance["title"], article.section, article.view_count, len(article.body))
"""


def test_an_installed_plug_in_is_found_and_reads_its_pages(tmp_path: Path) -> None:
    """Its entry point, as the installer writes it, is enough."""
    project = tomllib.loads((PLUGIN / "pyproject.toml").read_text(encoding="utf-8"))
    info = tmp_path / "suoi_hoa_layouts-1.0.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: suoi-hoa-layouts\n")
    points = project["project"]["entry-points"]["vnnews.layouts"]
    lines = "".join(f"{name} = {module}\n" for name, module in points.items())
    (info / "entry_points.txt").write_text(f"[vnnews.layouts]\n{lines}")
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", SCRIPT],
        input=PAGE,
        env={"PYTHONPATH": f"{PLUGIN / 'src'}:{tmp_path}", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "layout:suoi-hoa ('Nông thôn mới',) 77 1"
