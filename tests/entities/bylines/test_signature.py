"""Where the signature of a text begins, and what it says."""

from __future__ import annotations

import pytest

from vnnews.entities.bylines import find_signature

TEXT = "Hội nghị đã thống nhất các nhiệm vụ của sáu tháng cuối năm."


def signed(*lines: str) -> tuple[int, list[tuple[str, str]], str | None, str | None]:
    """The place, the people, the body and the agency of a signature."""
    found = find_signature([TEXT, *lines])
    assert found is not None
    index, byline = found
    people = [(author.name, author.role.value) for author in byline.authors]
    return index, people, byline.organization, byline.agency


def test_the_last_short_line_signs() -> None:
    """A name, a name and its body, a group."""
    assert signed("Hải Vân") == (1, [("Hải Vân", "text")], None, None)
    wanted = (1, [("Hải Vân", "text")], "Trung tâm Văn hóa - TT&TT", None)
    assert signed("Hải Vân- Trung tâm Văn hóa- TT&TT", "", "\xa0") == wanted
    assert signed(TEXT, "Nhóm PV") == (2, [("Nhóm PV", "text")], None, None)


def test_lines_below_the_name_belong_to_it() -> None:
    """Its post, its body, its address, the photographer, the source."""
    assert signed("HẢI VÂN", "Bí thư Huyện ủy Tân Sơn") == (
        1,
        [("HẢI VÂN", "text")],
        None,
        None,
    )
    wanted = (1, [("HẢI VÂN", "text")], "Đại học Quốc gia Hà Nội", None)
    assert signed("TS HẢI VÂN", "Đại học Quốc gia Hà Nội") == wanted
    lines = ("Bài: Hải Vân", "Ảnh: Đức Huy", "(Theo TTXVN)")
    people = [("Hải Vân", "text"), ("Đức Huy", "photo")]
    assert signed(*lines) == (1, people, None, "TTXVN")


def test_the_address_is_the_authors() -> None:
    """On a line below the name."""
    found = find_signature([TEXT, "Hải Vân", "Email: van@bao.vn"])
    assert found is not None
    assert found[1].authors[0].email == "van@bao.vn"
    assert found[1].raw == "Hải Vân | Email: van@bao.vn"


def test_a_label_may_stand_above_the_name() -> None:
    """«Tác giả:» on its own line."""
    assert signed("Tác giả:", "Hải Vân") == (1, [("Hải Vân", "text")], None, None)


def test_accounts_and_repeats_are_passed_over() -> None:
    """Portals print the poster's account below, papers the name twice."""
    wanted = (1, [("Hải Vân", "text")], None, None)
    assert signed("Hải Vân", "Hải Vân", "admin admin") == wanted


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        [TEXT],
        [TEXT, "Ảnh: Hải Vân"],
        [TEXT, "Các đại biểu dự hội nghị. Ảnh: Hải Vân"],
        [TEXT, "Xin trân trọng cảm ơn!"],
        [TEXT, "Hải Vân", TEXT],
        [TEXT, "Hải Vân", TEXT * 20],
        [TEXT, "admin"],
        [TEXT, "Tác giả:"],
        ["Danh sách:", "Nguyễn Văn An", "Trần Thị Bích", "Lê Văn Cường"],
        [TEXT, "Bí thư Huyện ủy phát biểu"],
        [TEXT, "TM. BAN THƯỜNG VỤ", "BÍ THƯ", "(Đã ký)"],
    ],
)
def test_a_wrong_author_is_worse_than_none(lines: list[str]) -> None:
    """Captions, last sentences, lists of people, signers of documents."""
    assert find_signature(lines) is None


@pytest.mark.parametrize("lines", ["Hải Vân", [TEXT, None]])
def test_other_types_are_an_error(lines: object) -> None:
    """One text is no sequence of texts."""
    with pytest.raises(TypeError, match="sequence of texts"):
        find_signature(lines)  # type: ignore[arg-type]
