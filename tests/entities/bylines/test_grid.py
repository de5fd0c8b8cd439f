"""Every label, role word, separator, agency and body with every kind of name."""

from __future__ import annotations

import itertools
import unicodedata

import pytest

from vnnews import parse_byline

NAMES = (
    "Minh Tâm",
    "MINH TÂM",
    "Nguyễn Thị Thu Hà",
    "Lò Văn Pọm",
    "T.Hằng",
    "N. Dũng",
    "Đ.K",
    "Thuỳ Trang",
    "Vy",
)
OTHERS = ("Đức Huy", "LÊ QUÂN", "Q.Anh")
JOINTS = (" - ", "- ", " – ", ", ", "; ", " và ", " & ", " + ", " | ", " / ")
LABELS = {
    "Tin: ": "text",
    "Tin, ảnh: ": "text",
    "Bài và ảnh: ": "text",
    "Bài - Ảnh: ": "text",
    "TIN, BÀI: ": "text",
    "Tin - Ảnh - Video: ": "text",
    "Tác giả: ": "text",
    "Thực hiện: ": "text",
    "Người viết: ": "text",
    "BT: ": "text",
    "QP: ": "video",
    "Dịch: ": "translation",
    "Tổng hợp: ": "compilation",
    "Đồ hoạ: ": "graphics",
    "Đồ họa: ": "graphics",
}
ENDINGS = {
    " (tổng hợp)": "compilation",
    " (Tổng hợp)": "compilation",
    " tổng hợp": "compilation",
    " (t.h)": "compilation",
    " (sưu tầm)": "compilation",
    " (dịch)": "translation",
    " (lược dịch)": "translation",
    " (thực hiện)": "text",
    " thực hiện": "text",
    " (ghi)": "text",
    " (từ Paris)": "text",
    " (Còn tiếp)": "text",
}
AGENCIES = (
    "TTXVN",
    "VOV",
    "VOV-Tây Bắc",
    "Báo Yên Bái",
    "Đài PT-TH huyện",
    "Tạp chí Cộng sản",
    "VietNamNet",
)
BODIES = (
    "Trung tâm Văn hóa - TT&TT",
    "Phòng Nội vụ",
    "VP HĐND-UBND",
    "UBND xã Tân Lập",
    "Sở Lao động - Thương binh và Xã hội",
    "Ban Tuyên giáo Huyện ủy",
    "Hội LHPN tỉnh",
    "Trường Tiểu học Kim Đồng",
)


def people(line: str) -> list[tuple[str, str]]:
    """The authors of a line and their roles."""
    byline = parse_byline(line)
    assert byline is not None, line
    return [(author.name, author.role.value) for author in byline.authors]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_may_stand_alone_or_in_brackets(name: str) -> None:
    """Stops, stars and bars around it are not part of it."""
    for line in (name, f"{name}.", f"({name})", f"* {name}", f"- {name}", f"{name} |"):
        assert people(line) == [(name, "text")]


@pytest.mark.parametrize(("name", "joint"), [*itertools.product(NAMES, JOINTS)])
def test_separators_part_the_names(name: str, joint: str) -> None:
    """Two and three names, whatever stands between them."""
    for other in OTHERS:
        assert people(name + joint + other) == [(name, "text"), (other, "text")]
    three = joint.join((name, *OTHERS[:2]))
    assert people(three) == [(name, "text"), ("Đức Huy", "text"), ("LÊ QUÂN", "text")]


@pytest.mark.parametrize(("name", "label"), [*itertools.product(NAMES, LABELS)])
def test_labels_give_the_role(name: str, label: str) -> None:
    """«Bài và ảnh: A» is one person, who wrote."""
    role = LABELS[label]
    assert people(label + name) == [(name, role)]
    assert people(label + name + " - Đức Huy") == [(name, role), ("Đức Huy", role)]


@pytest.mark.parametrize(("name", "ending"), [*itertools.product(NAMES, ENDINGS)])
def test_role_words_follow_the_name(name: str, ending: str) -> None:
    """In brackets or not; places and «còn tiếp» say nothing of it."""
    assert people(name + ending) == [(name, ENDINGS[ending])]


@pytest.mark.parametrize(("name", "photo"), [*itertools.product(NAMES, OTHERS)])
def test_the_photographer_is_named_beside_the_writer(name: str, photo: str) -> None:
    """«A - Ảnh: B» names two people."""
    wanted = [(name, "text"), (photo, "photo")]
    for joint in (" - ", "; ", ", ", ". ", " | "):
        assert people(f"Bài: {name}{joint}Ảnh: {photo}") == wanted
        assert people(f"{name}{joint}ảnh: {photo}") == wanted


@pytest.mark.parametrize(("name", "agency"), [*itertools.product(NAMES, AGENCIES)])
def test_agencies_follow_the_name(name: str, agency: str) -> None:
    """After a slash, a dash, in brackets, after «theo»."""
    joints = ("{}/{}", "{} / {}", "{} ({})", "{} - {}", "{} (theo {})", "{}, Theo {}")
    for joint in joints:
        line = joint.format(name, agency)
        byline = parse_byline(line)
        assert byline is not None, line
        assert ([a.name for a in byline.authors], byline.agency) == ([name], agency)


@pytest.mark.parametrize(("name", "body"), [*itertools.product(NAMES, BODIES)])
def test_bodies_stand_before_or_after_the_name(name: str, body: str) -> None:
    """The body keeps its own dashes, commas and «và»."""
    for joint in ("{} - {}", "{}- {}", "{} – {}", "{} ({})", "Tin, ảnh: {} - {}"):
        line = joint.format(name, body)
        byline = parse_byline(line)
        assert byline is not None, line
        assert [a.name for a in byline.authors] == [name]
        assert (byline.organization, byline.agency) == (body, None)


@pytest.mark.parametrize("line", ["Minh Tâm – Phòng Nội vụ", "Bài, ảnh: Thuỳ Trang"])
def test_the_way_a_text_is_typed_changes_nothing(line: str) -> None:
    """NFD, no-break spaces, zero-width and soft hyphens."""
    wanted = parse_byline(line)
    assert wanted is not None
    broken = "\u200b".join(line.replace(" ", "\xa0"))
    for typed in (unicodedata.normalize("NFD", line), broken, f"\ufeff {line}\xad "):
        byline = parse_byline(typed)
        assert byline is not None
        assert byline.authors == wanted.authors
        assert byline.organization == wanted.organization
