"""The fields of a commendation, one by one."""

from __future__ import annotations

import pytest

from vnnews import Commendation, NoteKind, find_commendations


def the_one(text: str) -> Commendation:
    """Return the only commendation of a text."""
    (found,) = find_commendations(text)
    return found


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Huân chương Lao động hạng Nhì", "Huân chương Lao động hạng Nhì"),
        ("huân chương chiến công hạng II", "huân chương chiến công hạng II"),
        ("Huy hiệu 50 năm tuổi Đảng", "Huy hiệu 50 năm tuổi Đảng"),
        ("Kỷ niệm chương “Vì sự nghiệp y tế”", "Kỷ niệm chương “Vì sự nghiệp y tế”"),
        ("bằng khen", "bằng khen"),
    ],
)
def test_name_as_printed(printed: str, name: str) -> None:
    """The award's name keeps its case, rank and quoted title."""
    found = the_one(f"Ông Lê Văn Hòa vừa được Chủ tịch nước tặng {printed}.")
    assert name == found.name


@pytest.mark.parametrize(
    ("rank", "number"),
    [("Nhất", 1), ("nhì", 2), ("Hai", 2), ("Ba", 3), ("III", 3), ("1", 1)],
)
def test_ranks(rank: str, number: int) -> None:
    """Ranks are printed in words, Roman and Arabic numerals."""
    text = f"Bệnh viện Bạch Mai được tặng Huân chương Lao động hạng {rank}."
    assert number == the_one(text).rank


def test_people_and_bodies_named() -> None:
    """Names come without «ông», «bà»; a body with its whole name."""
    text = (
        "UBND huyện tặng giấy khen cho ông Trần Văn Sơn, bà Lò Thị Mai "
        "và Công an xã Tân Lập."
    )
    expected = ("Trần Văn Sơn", "Lò Thị Mai", "Công an xã Tân Lập")
    assert expected == the_one(text).recipients.named


def test_a_named_person_beside_a_count() -> None:
    """«ông A và 8 đảng viên»: eight are counted, one is named."""
    text = "Ông Vũ Hải và 8 đảng viên được Đảng ủy phường tặng Giấy khen."
    who = the_one(text).recipients
    assert (who.individuals, who.named) == (8, ("Vũ Hải",))


def test_list_after_the_award() -> None:
    """«gồm: …» names the recipients."""
    text = "Hai sinh viên được khen thưởng gồm: Đỗ Minh Quân và Hồ Thu Lan."
    assert the_one(text).recipients.named == ("Đỗ Minh Quân", "Hồ Thu Lan")


def test_counts_of_mixed_recipients_are_not_split() -> None:
    """«44 tập thể và cá nhân» is a sum: no number, and a note."""
    found = the_one("Tặng bằng khen cho 44 tập thể và cá nhân làm tốt công tác dân vận")
    who = found.recipients
    assert (who.collectives, who.individuals, who.households) == (None, None, None)
    assert [note.kind for note in found.notes] == [NoteKind.AMBIGUOUS]


@pytest.mark.parametrize("count", ["0", "9" * 20, "-3"])
def test_nonsense_counts(count: str) -> None:
    """A count that makes no sense gives no number and a note."""
    found = the_one(f"UBND xã tặng giấy khen cho {count} tập thể.")
    assert found.recipients.collectives is None
    assert [note.kind for note in found.notes] == [NoteKind.INVALID]


def test_rounded_count() -> None:
    """«gần 50» is kept as printed, with a note."""
    found = the_one("UBND xã tặng giấy khen cho gần 50 cá nhân.")
    assert found.recipients.individuals == 50
    assert [note.kind for note in found.notes] == [NoteKind.APPROXIMATE]


def test_things_are_not_counted() -> None:
    """«6 cờ», «30 giấy khen» count awards, not recipients."""
    (flags,) = find_commendations("Liên đoàn Lao động tỉnh tặng 6 cờ thi đua.") or (
        None,
    )
    assert flags is None or flags.recipients.collectives is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "UBND tỉnh tặng Bằng khen cho 2 cá nhân vì đã dũng cảm cứu người.",
            "đã dũng cảm cứu người",
        ),
        (
            "Tỉnh đoàn khen thưởng 5 tập thể có thành tích trong hiến máu.",
            "có thành tích trong hiến máu",
        ),
        (
            "Với những đóng góp cho cộng đồng, ông Sơn được tặng Bằng khen.",
            "những đóng góp cho cộng đồng",
        ),
    ],
)
def test_reason(text: str, reason: str) -> None:
    """What for: after the recipients, or opening the sentence."""
    assert the_one(text).reason == reason


def test_occasion() -> None:
    """When it happened, as printed."""
    text = "Nhân dịp này, Huyện ủy khen thưởng 3 chi bộ."
    assert the_one(text).occasion == "Nhân dịp này"


def test_references_within() -> None:
    """The resolution cited in the reason belongs to the commendation."""
    text = (
        "Đảng ủy khen thưởng 4 chi bộ có thành tích xuất sắc trong việc thực hiện "
        "Nghị quyết số 18-NQ/TW của Trung ương."
    )
    found = the_one(text)
    assert [reference.number for reference in found.references] == ["18-NQ/TW"]
    assert "18-NQ/TW" in found.raw


def test_a_presenter_is_no_awarder() -> None:
    """A deputy hands over the award of another; an order is the State's."""
    text = "Thứ trưởng Lê Minh trao Huân chương Lao động hạng Ba cho Trường A."
    assert the_one(text).awarder is None
