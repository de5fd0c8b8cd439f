"""``vnnews batch``: an archive of pages to JSON Lines or Parquet, resumable."""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from vnnews.batch.extent import measure
from vnnews.batch.ledger import Checkpoint, failures_path
from vnnews.batch.outcome import here
from vnnews.batch.parquet import (
    check_parquet,
    is_parquet,
    lines_of,
    lines_to_parquet,
    table_paths,
)
from vnnews.batch.pool import Pool
from vnnews.batch.run import Job
from vnnews.batch.run import run as run_job
from vnnews.batch.sources import check_paths, read_sources
from vnnews.cli._console import (
    CommandError,
    add_limit_options,
    complain,
    limits_of,
    printable,
)
from vnnews.cli._progress import Progress


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "batch",
        help="convert an archive of pages",
        description=__doc__,
        allow_abbrev=False,
    )
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="pages, folders, patterns, .zip, .warc[.gz] or .jsonl[.gz]",
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help=".jsonl or .parquet; with --dask a folder, of Parquet files if it ends so",
    )
    parser.add_argument(
        "--jobs", type=_positive, default=1, metavar="N", help="processes (default 1)"
    )
    parser.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="a running Dask scheduler, such as tcp://host:8786",
    )
    parser.add_argument(
        "--timeout", type=float, metavar="SECONDS", help="the time a page may take"
    )
    add_limit_options(parser)
    again = parser.add_mutually_exclusive_group()
    again.add_argument(
        "--resume", action="store_true", help="go on where an earlier run stopped"
    )
    again.add_argument(
        "--force", action="store_true", help="write over an output that exists"
    )
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a number from 1 up, got {text}")
    return number


def run(args: argparse.Namespace) -> int:
    """Run, and print a summary; 0 also when single pages failed, which are listed."""
    started = time.monotonic()
    check_paths(args.sources)
    try:
        with Progress(partial(measure, args.sources)) as progress:
            done = _run(args, progress)
    except OSError as error:
        raise CommandError(
            f"{args.output}: {error.strerror or error}; free the way and use --resume"
        ) from error
    except KeyboardInterrupt:
        complain(f"stopped; go on with --resume -o {args.output}")
        return 130
    summarize(done, _rate(done, progress.first, started), Path(args.output))
    return 0


def _run(args: argparse.Namespace, progress: Progress) -> Checkpoint:
    output = Path(args.output)
    if args.dask:
        from vnnews.batch.cluster import run_on_dask

        return run_on_dask(
            args.sources,
            output,
            args.dask,
            resume=args.resume,
            force=args.force,
            seconds=args.timeout,
            limits=limits_of(args),
            progress=progress.update,
        )
    if is_parquet(output):
        return _run_to_parquet(args, output, progress)
    return _run_to_lines(args, output, progress)


def _run_to_lines(
    args: argparse.Namespace, output: Path, progress: Progress
) -> Checkpoint:
    workers = args.jobs > 1 or args.timeout is not None  # one may have to be killed
    limits = limits_of(args)
    job = Job(
        sources=partial(read_sources, args.sources, max_bytes=limits.max_bytes),
        output=output,
        inputs=tuple(args.sources),
        mapper=Pool(args.jobs) if workers else here,
        resume=args.resume,
        force=args.force,
        seconds=args.timeout,
        limits=limits,
        progress=progress.update,
    )
    return run_job(job)


def _run_to_parquet(
    args: argparse.Namespace, output: Path, progress: Progress
) -> Checkpoint:
    """Write JSON Lines beside the output, and make them Parquet when all are there."""
    check_parquet()
    if output.exists() and not (args.force or args.resume):
        raise CommandError(f"{output}: exists already (use --resume or --force)")
    lines = lines_of(output)
    done = _run_to_lines(args, lines, progress)
    if lines.exists():  # else an earlier run came to its end
        lines_to_parquet(lines, table_paths(output))
        lines.unlink()
    return done


def _rate(done: Checkpoint, first: Checkpoint | None, started: float) -> str:
    """The pages a second of this run; empty when it had nothing left to do."""
    pages = done.sources - first.sources if first is not None else 0
    seconds = time.monotonic() - started
    return f" ({pages / seconds:.0f} a second)" if pages and seconds > 0 else ""


def summarize(done: Checkpoint, rate: str, output: Path) -> None:
    """Print to standard error what came of the run."""
    counts = dict(sorted(done.counts.items()))
    articles, refused = counts.pop("article", 0), counts.pop("refused", 0)
    layouts = {k: counts.pop(k) for k in list(counts) if k.startswith("layout:")}
    lines = [
        f"pages     {done.sources}{rate}",
        f"articles  {articles}",
        f"refused   {refused}",
    ]
    lines += [f"failed    {number} {kind}" for kind, number in counts.items()]
    lines += [
        f"layout    {number} {key.removeprefix('layout:')}"
        for key, number in layouts.items()
    ]
    if done.failures:
        lines.append(f"failures  {_failures(output)}")
    print("\n".join(map(printable, lines)), file=sys.stderr)


def _failures(output: Path) -> Path:
    lines = lines_of(output) if is_parquet(output) else output
    return lines / "part-*.failures.jsonl" if lines.is_dir() else failures_path(lines)
