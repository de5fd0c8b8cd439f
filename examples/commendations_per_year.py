"""Count commendations by year and form with pandas, and draw them with matplotlib.

Usage: python examples/commendations_per_year.py PICTURE PAGES...

PICTURE ends in .png or .svg. An article without a time of publication is not counted.
"""

from __future__ import annotations

import sys

import matplotlib as mpl
import pandas as pd

import vnnews


def count(*pages: str) -> pd.DataFrame:
    """Count commendations: a row a year, a column a form."""
    found = (parsed.article for parsed in vnnews.parse_many(vnnews.read_files(*pages)))
    records = vnnews.to_records(article for article in found if article)
    articles = pd.DataFrame(records.articles)
    awards = pd.DataFrame(records.commendations)
    joined = awards.merge(articles[["article_id", "published_at"]], on="article_id")
    joined = joined.dropna(subset=["published_at"])
    joined["year"] = [moment.year for moment in joined["published_at"]]
    return pd.crosstab(joined["year"], joined["form"])


def main(picture: str, *pages: str) -> None:
    """Print the table and draw it."""
    mpl.use("Agg")
    table = count(*pages)
    print(table.to_string())
    axes = table.plot.bar(stacked=True, xlabel="năm", ylabel="lượt khen thưởng")
    axes.figure.savefig(picture, bbox_inches="tight")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
