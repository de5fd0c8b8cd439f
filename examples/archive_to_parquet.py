"""Turn WARC archives into Parquet on a local Dask cluster of two processes.

Usage: python examples/archive_to_parquet.py OUT.parquet ARCHIVE...

OUT.parquet is a folder with a file an archive, as pandas, polars and DuckDB read it;
references and commendations stand in folders of their own beside it. Run it again after a
kill: it goes on where it stopped.
"""

from __future__ import annotations

import sys
from pathlib import Path

from distributed import LocalCluster

from vnnews.batch.cluster import run_on_dask


def main(output: Path, archives: list[str]) -> None:
    """Parse and write on the workers, a part an archive."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as two:
        done = run_on_dask(archives, output, two.scheduler_address, resume=True)
    print(f"{done.counts.get('article', 0)} articles of {done.sources} pages")
    print(f"{len(list(output.glob('part-*')))} parts in {output}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:])
