"""Turn WARC archives into Parquet on a local Dask cluster of two processes.

Usage: python examples/archive_to_parquet.py FOLDER ARCHIVE...

FOLDER gets a part an archive: JSON Lines, the failures, and three Parquet files. Run it
again after a kill: it goes on where it stopped.
"""

from __future__ import annotations

import sys
from pathlib import Path

from distributed import LocalCluster

from vnnews.batch.cluster import run_on_dask
from vnnews.batch.parquet import lines_to_parquet


def main(folder: Path, archives: list[str]) -> None:
    """Parse on the workers, then make each part's lines Parquet."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as two:
        done = run_on_dask(archives, folder, two.scheduler_address, resume=True)
    parts = sorted(folder.glob("part-*[0-9].jsonl"))
    for lines in parts:
        lines_to_parquet(lines, lines.with_suffix(".parquet"))
    print(f"{done.counts.get('article', 0)} articles of {done.sources} pages")
    print(f"{len(parts)} parts in {folder}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:])
