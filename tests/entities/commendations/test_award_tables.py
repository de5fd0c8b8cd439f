"""The tables behind the reader."""

from __future__ import annotations

import pytest

from vnnews.entities.commendations._tables import table
from vnnews.model.commendation import AwardForm


def test_every_award_has_a_source() -> None:
    """Facts of law ship with their basis, confirmed or from one source."""
    for row in table("awards")["award"]:
        assert row["basis"]
        assert row["confidence"] in {"confirmed", "single"}
        assert set(row.get("ranks", [])) <= {1, 2, 3}
        AwardForm(row["form"])


@pytest.mark.parametrize("row", table("awards")["print"], ids=lambda row: row["form"])
def test_printed_words_have_a_form(row: dict[str, str]) -> None:
    """Every printed word leads to a form; a loose one says what it needs."""
    AwardForm(row["form"])
    assert row["needs"] in {"", "name", "title", "give"}


def test_orders_of_the_law() -> None:
    """The ten orders of Article 33 of the Law of 2022 are there."""
    orders = {
        row["name"].removeprefix("Huân chương ")
        for row in table("awards")["award"]
        if row["form"] == "huan-chuong"
    }
    of_the_law = {
        *("Sao vàng", "Hồ Chí Minh", "Độc lập", "Quân công", "Lao động"),
        *("Bảo vệ Tổ quốc", "Chiến công", "Đại đoàn kết dân tộc", "Dũng cảm"),
        "Hữu nghị",
    }
    assert of_the_law <= orders
