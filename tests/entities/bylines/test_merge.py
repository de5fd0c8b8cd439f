"""Parts of one byline that a page prints in several places."""

from __future__ import annotations

import pytest

from vnnews.entities.bylines import merge_bylines
from vnnews.model.byline import ContributorRole


def test_a_name_and_a_source_are_one_byline() -> None:
    """An author element and a source element."""
    byline = merge_bylines(["Hải Vân", "Theo Đầu tư Plus"])
    assert byline is not None
    assert [author.name for author in byline.authors] == ["Hải Vân"]
    assert byline.agency == "Đầu tư Plus"
    assert byline.raw == "Hải Vân | Theo Đầu tư Plus"


def test_the_same_person_twice_is_one() -> None:
    """Capitals and roles aside; the writer stays a writer; the address is kept."""
    byline = merge_bylines(["Ảnh: Hải Vân", "HẢI VÂN", "Hải Vân (van@bao.vn)"])
    assert byline is not None
    (author,) = byline.authors
    assert author.name == "Hải Vân"
    assert author.role is ContributorRole.TEXT
    assert author.email == "van@bao.vn"


@pytest.mark.parametrize("own", ["VnExpress", "vnexpress.net", "Báo VnExpress"])
def test_the_publisher_is_no_author(own: str) -> None:
    """Metadata name the paper where no writer is named."""
    assert merge_bylines([own], publisher="vnexpress.net") is None
    assert merge_bylines([own], publisher="VnExpress") is None
    byline = merge_bylines([own, "Hải Vân"], publisher="https://vnexpress.net/")
    assert byline is not None
    assert byline.agency is None


def test_accounts_of_a_portal_are_nobody() -> None:
    """They name who clicked, not who wrote."""
    accounts = ["admin", "admin admin", "Pho Ban bien tap", "Quản trị viên"]
    assert merge_bylines(accounts) is None
    byline = merge_bylines([*accounts, "Hải Vân"])
    assert byline is not None
    assert byline.raw == "Hải Vân"


def test_an_author_field_needs_no_proof() -> None:
    """Names that are no Vietnamese ones, courtesy words, offices on their own line."""
    names = {
        "John Smith": "John Smith",
        "Anh Minh": "Anh Minh",
        "ông Nguyễn Văn Hải": "Nguyễn Văn Hải",
        "Thu hà": "Thu hà",
        "Ksor Nham": "Ksor Nham",
    }
    for line, name in names.items():
        byline = merge_bylines([line, "Bí thư Đảng ủy xã Tân Lập"])
        assert byline is not None
        assert [author.name for author in byline.authors] == [name]


def test_the_first_body_counts() -> None:
    """A second organisation or agency does not replace it."""
    byline = merge_bylines(["Hải Vân - Phòng Nội vụ", "Sở Tư pháp", "TTXVN", "VOV"])
    assert byline is not None
    assert (byline.organization, byline.agency) == ("Phòng Nội vụ", "TTXVN")


def test_nothing_printed_is_nothing_read() -> None:
    """No part, empty parts, parts that are no byline."""
    assert merge_bylines([]) is None
    assert merge_bylines(["", "Ảnh minh họa: Hải Vân", "Bản in"]) is None


@pytest.mark.parametrize("lines", ["Hải Vân", ["Hải Vân", 3], [None]])
def test_other_types_are_an_error(lines: object) -> None:
    """One text is no sequence of texts."""
    with pytest.raises(TypeError, match="sequence of texts"):
        merge_bylines(lines)  # type: ignore[arg-type]
