"""How runs over many pages scale, as ratios within one run on one machine.

Usage: ``python benchmarks/batch.py [--pages N] [PART …]``; parts: ``processes``, ``dask``,
``memory``, ``warc``, ``size``, ``many``. The pages are the fixtures of the portals, repeated with
other addresses. The load of the machine is printed: a busy one hides what a second
processor can do.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import vnnews
from vnnews.batch.cluster import run_on_dask
from vnnews.batch.outcome import outcome
from vnnews.batch.pool import Pool
from vnnews.batch.run import Job, here, run
from vnnews.batch.sources import read_sources

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "pages"
PORTALS = ROOT / "tests" / "portals"


def pages(number: int) -> Iterator[tuple[str, bytes]]:
    """Give fixtures over and over, each time with another address."""
    seeds = [path.read_bytes() for path in sorted(PORTALS.rglob("*.html"))]
    for count, page in enumerate(islice(cycle(seeds), number)):
        yield f"https://example.org/{count}.html", page


def write_jsonl(path: Path, number: int) -> str:
    """Write pages as JSON Lines, one at a time."""
    with path.open("w", encoding="utf-8") as file:
        for url, page in pages(number):
            entry = {"url": url, "html": page.decode("utf-8", "replace")}
            file.write(json.dumps(entry) + "\n")
    return str(path)


def write_warc(path: Path, number: int) -> str:
    """Write pages as a packed WARC archive, a member a record."""
    with path.open("wb") as file:
        for url, page in pages(number):
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Target-URI: {url}\r\nWARC-Date: 2018-06-07T08:00:00Z\r\n"
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n", 6))
    return str(path)


def timed_run(path: str, output: Path, jobs: int) -> tuple[float, float]:
    """Run over a file; see that no page is lost.

    Returns:
        Pages a second, and the milliseconds of processor time that this process, which
        reads and writes, spends on a page.
    """
    started, used = time.perf_counter(), time.process_time()
    mapper = Pool(jobs) if jobs else here
    done = run(Job(sources=partial(read_sources, [path]), output=output, mapper=mapper))
    assert sum(n for k, n in done.counts.items() if ":" not in k) == done.sources
    used = time.process_time() - used
    rate = done.sources / (time.perf_counter() - started)
    return rate, 1000 * used / done.sources


def processes(folder: Path, number: int) -> None:
    """Two processes against one."""
    path = write_jsonl(folder / "pages.jsonl", number)
    one, parsing = timed_run(path, folder / "0.out.jsonl", 0)
    two, feeding = timed_run(path, folder / "2.out.jsonl", 2)
    print(
        f"one process {one:.0f} pages a second, two workers {two:.0f}: {two / one:.2f}"
    )
    print(
        f"a page costs {parsing:.2f} ms here; {feeding:.2f} ms to read it, hand it out "
        f"and write it: at most {parsing / feeding:.0f} workers are kept busy"
    )


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """Start a scheduler or a worker."""
    command = [sys.executable, "-m", "dask", *arguments]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


def dask(folder: Path, number: int) -> None:
    """Two Dask workers against one."""
    for count in range(8):
        write_jsonl(folder / f"part{count}.jsonl", number // 8)
    inputs = [str(folder / "part*.jsonl")]
    where = ("--scheduler-file", str(folder / "scheduler.json"))
    cluster = [started("scheduler", *where, "--port", "0", "--no-dashboard")]
    rates = []
    try:
        for workers in (1, 2):
            cluster.append(
                started("worker", *where, "--nthreads", "1", "--no-dashboard")
            )
            rates.append(dask_rate(folder, inputs, workers))
    finally:
        for process in cluster:
            process.terminate()
            process.wait(20)
    print(f"one Dask worker {rates[0]:.0f} pages a second, two {rates[1]:.0f}")
    print(f"two Dask workers: {rates[1] / rates[0]:.2f} times one")


def dask_rate(folder: Path, inputs: list[str], workers: int) -> float:
    """Run once for the imports, then for the clock."""
    from distributed import Client

    file = folder / "scheduler.json"
    while not file.exists():
        time.sleep(0.1)
    address = json.loads(file.read_text())["address"]
    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=60)
    run_on_dask(inputs[:1], folder / f"warm{workers}", address)
    begun = time.perf_counter()
    done = run_on_dask(inputs, folder / f"out{workers}", address)
    return done.sources / (time.perf_counter() - begun)


PEAK = """
import resource, sys
from vnnews.cli import main
code = main(["batch", sys.argv[1], "-o", sys.argv[2], "--force"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""


def memory(folder: Path, number: int) -> None:
    """The peak of a run over many pages against one over a twentieth of them."""
    peaks = {}
    for count in (number // 20, number):
        path = write_jsonl(folder / "pages.jsonl", count)
        command = [sys.executable, "-c", PEAK, path, str(folder / "out.jsonl")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        peaks[count] = int(done.stdout) / 1024
        print(f"peak over {count} pages: {peaks[count]:.1f} MiB")
    small, large = peaks.values()
    print(f"memory: {large / small:.3f} times")


def warc(folder: Path, number: int) -> None:
    """Parsing out of a packed WARC against parsing from memory, by turns."""
    path = write_warc(folder / "pages.warc.gz", number)
    held = list(vnnews.read_warc(path))
    rates: dict[str, list[float]] = {"memory": [], "warc": []}
    for _ in range(3):
        for name, sources in (("memory", held), ("warc", vnnews.read_warc(path))):
            begun = time.process_time()
            count = sum(1 for source in sources if outcome(source))
            rates[name].append(count / (time.process_time() - begun))
    best = {name: max(values) for name, values in rates.items()}
    print(
        f"from memory {best['memory']:.0f} pages a second, from WARC {best['warc']:.0f}"
    )
    print(f"WARC: {best['warc'] / best['memory']:.2f} of the rate from memory")


def size(_folder: Path, _number: int) -> None:
    """The cost of a megabyte in pages from 10 kB to 10 MB."""
    line = "<p>Sáng {0}/6, xã Bình Minh khánh thành cây cầu thứ {0} bắc qua kênh.</p>\n"
    for kilobytes in (10, 100, 1000, 10_000):
        count = kilobytes * 1000 // len(line.encode())
        body = "".join(line.format(n % 30 + 1) for n in range(count))
        page = f"<html><body><h1>Khánh thành những cây cầu</h1>{body}</body></html>"
        text = page.encode()
        times = []
        for _ in range(max(1, 1000 // kilobytes)):
            begun = time.process_time()
            vnnews.parse_html(text)
            times.append(time.process_time() - begun)
        print(f"{kilobytes:6} kB: {min(times) * 1e9 / len(text):6.0f} ms a megabyte")


def write_packed(path: Path, number: int) -> str:
    """Write real pages, or fixtures, as packed JSON Lines: each page is packed once."""
    seeds = [page.read_bytes() for page in sorted(CORPUS.glob("*.html"))]
    texts = [page.decode("utf-8", "replace") for page in seeds]
    texts = texts or [page.decode() for _, page in pages(50)]
    ends = [
        gzip.compress(f', "html": {json.dumps(text)}}}\n'.encode()) for text in texts
    ]
    with path.open("wb") as file:
        for count, end in enumerate(islice(cycle(ends), number)):
            url = f'{{"url": "https://example.org/{count}.html"'
            file.write(gzip.compress(url.encode()) + end)
    return str(path)


MANY = """
import resource, sys
from vnnews.cli import main
code = main(["batch", sys.argv[1], "-o", sys.argv[2], "--jobs", "2"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""


def many(folder: Path, number: int) -> None:
    """A long run by two processes, and a tenth of it: what comes out, and the memory."""
    for count in (number // 10, number):
        path = write_packed(folder / "pages.jsonl.gz", count)
        output = folder / f"{count}.jsonl"
        command = [sys.executable, "-c", MANY, path, str(output)]
        begun = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        seconds = time.perf_counter() - begun
        with output.open(encoding="utf-8") as lines:
            urls = [json.loads(line)["url"] for line in lines]
        failures = output.with_name(output.name + ".failures.jsonl")
        with failures.open(encoding="utf-8") as lines:
            refused = sum(1 for _ in lines)
        print(
            f"{count} pages in, {len(urls)} articles with {len(set(urls))} addresses and "
            f"{refused} refused out, {count / seconds:.0f} a second; "
            f"peak {int(done.stdout) / 1024:.0f} MiB beside the workers"
        )


PARTS = {f.__name__: f for f in (processes, dask, memory, warc, size, many)}


def main() -> None:
    """Run the parts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    parser.add_argument("--pages", type=int, default=2000)
    args = parser.parse_args()
    for name in args.parts or PARTS:
        print(
            f"== {name}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
        )
        with tempfile.TemporaryDirectory() as place:
            PARTS[name](Path(place), args.pages)


if __name__ == "__main__":
    main()
