"""Flat rows: keys that join, types that tables take, Parquet files."""

from __future__ import annotations

import datetime as dt
import pathlib
import sys

import attrs
import pytest
from hypothesis import given, settings

from examples import TITLE, VIETNAM, full_article
from strategies import articles, many
from vnnews.errors import MissingExtraError
from vnnews.formats.parquet import write_parquet
from vnnews.formats.records import to_records
from vnnews.model.article import Article


def test_rows_hold_the_facts() -> None:
    records = to_records([full_article()])
    (article,) = records.articles
    assert article["title"] == TITLE
    assert article["section"] == "Tin tức; Xây dựng Đảng"
    assert article["authors"] == "Lê Thị Thu; Minh Tú"
    assert article["published_at"] == dt.datetime(2024, 3, 12, 16, 45, tzinfo=VIETNAM)
    assert article["reference_count"] == 4
    assert [r["number"] for r in records.references] == [
        "05-NQ/HU",
        "05-NQ/HU",
        "31-KH/ĐU",
        "05-NQ/HU",
    ]
    assert [r["document"] for r in records.references] == [1, 1, 2, 1]
    (award,) = records.commendations
    assert (award["form"], award["collectives"], award["individuals"]) == (
        "giay-khen",
        4,
        11,
    )


def test_keys_join_the_tables_and_are_the_same_in_every_run() -> None:
    records, again = to_records([full_article()]), to_records([full_article()])
    key = records.articles[0]["article_id"]
    assert {r["article_id"] for r in records.references} == {key}
    assert records.references[2]["reference_id"] == f"{key}/r3"
    assert records.commendations[0]["commendation_id"] == f"{key}/c1"
    assert records == again


def test_two_equal_articles_have_two_keys() -> None:
    first, second = to_records([full_article()] * 2).articles
    assert second["article_id"] == f"{first['article_id']}-2"


@settings(many, max_examples=many.max_examples // 10)
@given(articles())
def test_every_row_has_every_column_and_flat_values(article: Article) -> None:
    records = to_records([article, Article(title="a")])
    for table in (records.articles, records.references, records.commendations):
        assert len({tuple(row) for row in table}) <= 1
        for row in table:
            for value in row.values():
                assert value is None or isinstance(value, (str, int, dt.date))
                if isinstance(value, str):
                    value.encode()


def test_pandas_and_duckdb_join_the_tables() -> None:
    pandas = pytest.importorskip("pandas")
    duckdb = pytest.importorskip("duckdb")
    records = to_records([full_article()])
    articles_table = pandas.DataFrame(records.articles)
    references = pandas.DataFrame(records.references)
    assert articles_table.published_at.dt.tz is not None
    query = (
        "select count(*) from articles_table join references using (article_id) "
        "where number = '05-NQ/HU'"
    )
    connection = duckdb.connect()
    connection.register("articles_table", articles_table)
    connection.register("references", references)
    assert connection.execute(
        query.replace("references", '"references"')
    ).fetchone() == (3,)


def test_polars_takes_them() -> None:
    polars = pytest.importorskip("polars")
    records = to_records([full_article()])
    frame = polars.DataFrame(records.commendations)
    assert frame["individuals"].to_list() == [11]


def test_parquet_has_the_same_types_whatever_the_rows(tmp_path: pathlib.Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    full = write_parquet(to_records([full_article()]), tmp_path / "full")
    empty = write_parquet(to_records([]), tmp_path / "empty")
    for one, other in zip(full, empty, strict=True):
        assert parquet.read_schema(one) == parquet.read_schema(other)
    rows = parquet.read_table(full[1]).to_pylist()
    assert rows == list(to_records([full_article()]).references)
    assert [path.name for path in full] == [
        "articles.parquet",
        "references.parquet",
        "commendations.parquet",
    ]


@pytest.mark.parametrize("table", ["articles", "references", "commendations"])
def test_parquet_knows_every_column(tmp_path: pathlib.Path, table: str) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    records = to_records([full_article()])
    files = write_parquet(records, tmp_path)
    (path,) = (path for path in files if path.stem == table)
    assert parquet.read_schema(path).names == list(getattr(records, table)[0])


def test_parquet_takes_lone_surrogates(tmp_path: pathlib.Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    article = attrs.evolve(full_article(), title="a\ud800")
    path, _, _ = write_parquet(to_records([article]), tmp_path)
    assert parquet.read_table(path).to_pylist()[0]["title"] == "a?"


def test_without_pyarrow_the_extra_is_named(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match="parquet"):
        write_parquet(to_records([]), tmp_path)
