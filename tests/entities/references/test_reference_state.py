"""Documents of the State: laws by name and year, decisions, dates."""

from __future__ import annotations

import pytest
from short_references import read

LAWS = [
    ("Luật Đất đai năm 2013", ["luat y2013"]),
    ("Luật Nhà ở 2014", ["luat y2014"]),
    ("luật Báo chí 2016", ["luat y2016"]),
    ("luật bảo hiểm xã hội năm 2014", ["luat y2014"]),
    ("bộ luật hình sự 2015", ["bo-luat y2015"]),
    ("hiến pháp năm 1992", ["hien-phap y1992"]),
    ("luật mới năm 2018", []),
    ("luật năm 2018", []),
    ("Luật Giáo dục (năm 2019)", ["luat y2019"]),
    ("Luật Phòng, chống tham nhũng năm 2018", ["luat y2018"]),
    ("Luật Doanh nghiệp (sửa đổi) năm 2014", ["luat y2014"]),
    ("Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003", ["luat 2003-11-26"]),
    ("Luật số 63/2020/QH14", ["luat 63/2020/QH14"]),
    ("Bộ luật Hình sự số 100/2015/QH13", ["bo-luat 100/2015/QH13"]),
    ("BLHS 2015", ["bo-luat y2015"]),
    ("BLTTHS năm 2003", ["bo-luat y2003"]),
    ("Hiến pháp năm 2013", ["hien-phap y2013"]),
    ("Hiến pháp nước CHXHCN Việt Nam năm 1992", ["hien-phap y1992"]),
    ("Hiến pháp 1946, 1959", ["hien-phap y1946", "hien-phap y1959"]),
    ("Pháp lệnh số 26/2005/PL-UBTVQH11", ["phap-lenh 26/2005/PL-UBTVQH11"]),
    ("Lệnh số 01/2012/L-CTN", ["lenh 01/2012/L-CTN"]),
    ("Luật Đầu tư", []),
    ("Luật Đất đai, từ năm 2014", []),
    ("Luật sửa đổi một số điều của Luật Giá năm 2012", ["luat y2012"]),
]


@pytest.mark.parametrize(("printed", "expected"), LAWS)
def test_a_law_is_named_by_its_year_or_number(
    printed: str, expected: list[str]
) -> None:
    """The bare name of a law is no mention of one document."""
    assert read(f"Xử lý theo {printed}, ông Hà nói.") == expected


DATES = [
    ("ngày 02/02/2008", "2008-02-02"),
    ("ngày 9/02/2007", "2007-02-09"),
    ("ngày 5.6.2018", "2018-06-05"),
    ("ngày 24-11-2023", "2023-11-24"),
    ("ngày 17/ tháng 11/2017", "2017-11-17"),
    ("ngày 01 tháng 4 năm 2008", "2008-04-01"),
    ("ngày 03 tháng bốn năm 2018", "2018-04-03"),
    (", ngày 02/02/2008", "2008-02-02"),
    ("ký ngày 8/2/2018", "2018-02-08"),
    ("được ban hành ngày 8-2-2018", "2018-02-08"),
    ("(ngày 8/2/2018)", "2018-02-08"),
    ("ngày 20/12 năm 2016", "2016-12-20"),
    ("được Thủ tướng ký ngày 8/2/2018", "2018-02-08"),
    ("do Thủ tướng ban hành ngày 8/2/2018", "2018-02-08"),
    (", 9-6-2014", "2014-06-09"),
    ("22/6/2012", "2012-06-22"),
    ("từ năm 2015", ""),
    ("năm 2013", "y2013"),
    ("(2016)", "y2016"),
    ("tháng 8/2018", "y2018"),
    ("tháng 8 năm 2006", "y2006"),
    ("ngày 5/6", ""),
    ("ngày 10/12/14", ""),
    ("ngày 31/2/2018", ""),
    ("có hiệu lực từ ngày 1/1/2024", ""),
]


@pytest.mark.parametrize(("printed", "expected"), DATES)
def test_a_date_of_issue_is_read_day_first(printed: str, expected: str) -> None:
    """A day without its year is no date, a year alone is a year."""
    gap = "" if printed.startswith(",") else " "
    text = f"Ngày 7/8/2019, tỉnh nêu Chỉ thị số 15{gap}{printed} tại hội nghị."
    assert read(text) == [f"chi-thi 15 {expected}".strip()]


def test_the_day_of_the_event_is_not_the_document_s() -> None:
    """What stands before the mention tells when something else happened."""
    text = "Ngày 8/2/2018, Bộ trưởng ra Quyết định số 376 về tổ chức cán bộ."
    assert read(text) == ["quyet-dinh 376"]
