"""Read a WARC archive on Dask: the pages are parsed by the workers, in order.

Usage: python examples/warc_on_dask.py ARCHIVE [ADDRESS]

ADDRESS is a running scheduler, such as tcp://127.0.0.1:8786; without it two worker
processes are started here.
"""

from __future__ import annotations

import sys
from collections import Counter

from distributed import Client

import vnnews


def main(archive: str, address: str | None = None) -> None:
    """Print one line an article, then how many of each outcome there were."""
    outcomes: Counter[str] = Counter()
    options = {"address": address} if address else {"n_workers": 2}
    with Client(**options) as client:
        sources = vnnews.read_warc(archive)
        for parsed in vnnews.parse_many(sources, executor=client.get_executor()):
            if parsed.article:
                print(parsed.source.url, len(parsed.article.references))
            outcomes["article" if parsed.article else type(parsed.error).__name__] += 1
    print(dict(outcomes))


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
