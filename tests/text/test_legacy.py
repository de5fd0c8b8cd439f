"""Texts of the time before Unicode come back, and no other text is touched."""

from __future__ import annotations

import html

import pytest
from tests.text.legacy_codes import misread, write
from tests.text.sentences import LANGUAGES, foreign, vietnamese

from vnnews.text.decode import decode, decode_text
from vnnews.text.encodings.families import families
from vnnews.text.encodings.syllables import is_syllable

KEYS = ("tcvn3", "vni", "viscii", "vps", "cp1258")
PLAIN = [text.replace("«", "").replace("»", "") for text in vietnamese()]


@pytest.mark.parametrize("key", KEYS)
def test_a_thousand_sentences_come_back_from_bytes(key: str) -> None:
    wrong = [text for text in PLAIN if decode(write(text, key)).text != text]
    assert wrong == []


@pytest.mark.parametrize("key", KEYS)
def test_a_thousand_sentences_come_back_from_misread_text(key: str) -> None:
    texts = PLAIN[::3]
    wrong = [t for t in texts if decode_text(misread(write(t, key))).text != t]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_languages_are_never_converted(language: str) -> None:
    charset = {"czech": "cp1250", "turkish": "cp1254"}.get(language, "cp1252")
    for text in foreign(language, 500):
        assert decode_text(text).text == text
        assert decode(text.encode()).text == text
        assert decode(text.encode(charset)).encoding in ("cp1252", "utf-8")


def test_the_conversion_is_remarked() -> None:
    found = decode(write(PLAIN[0], "tcvn3"))
    assert found.encoding == "tcvn3"
    assert [remark.kind for remark in found.remarks] == ["repaired"]
    assert "TCVN3" in found.remarks[0].message


def test_the_known_bytes_of_each_family() -> None:
    codes = {key: families()[key].codes for key in KEYS}
    assert [codes["tcvn3"][c] for c in "\xb5\xb8\xb6\xb7\xb9"] == list("àáảãạ")
    assert [codes["tcvn3"][c] for c in "\xae\xad\xf8\xac\xed"] == list("đưứơớ")
    assert [codes["vni"][c] for c in ("aù", "aø", "öù", "ñ", "aä")] == list("áàứđậ")
    assert [codes["viscii"][c] for c in "\xd5\xdf\xbd\xf0\xae"] == list("ạươđệ")
    assert [codes["vps"][c] for c in "\xe5\xdc\xd6\xc7\x8c"] == list("ạươđệ")
    assert all(len(set(codes[key].values())) == 134 for key in KEYS[:4])


def test_markup_stays_as_it_is() -> None:
    head = b'<p class="v\xb5 \xae" title="a"><a href="/\xae\xad/tin.htm">'
    page = head + write("Tin tức thời sự", "tcvn3") + b"</a><!-- \xae\xad --></p>"
    found = decode(page)
    assert "Tin tức thời sự</a>" in found.text
    assert found.text.startswith(head.decode("latin-1"))
    assert found.text.endswith("<!-- \xae\xad --></p>")


def test_scripts_and_styles_are_no_text() -> None:
    page = (
        "<SCRIPT>var s = '®­ ®Ó';</SCRIPT><style>.®Ó {}</style><p>Thêi sù trong n­íc</p>"
    )
    assert decode_text(page).text == (
        "<SCRIPT>var s = '®­ ®Ó';</SCRIPT><style>.®Ó {}</style><p>Thời sự trong nước</p>"
    )


def test_a_legacy_passage_in_a_unicode_page_is_converted_alone() -> None:
    page = "<h1>Chuyện cũ «kể lại»</h1><p>Nh÷ng ng­êi ®i tr­íc ®· dÆn dß con ch¸u</p>"
    assert decode_text(page).text == (
        "<h1>Chuyện cũ «kể lại»</h1><p>Những người đi trước đã dặn dò con cháu</p>"
    )


def test_character_references_of_legacy_letters_are_read() -> None:
    page = "<p>Nh&acirc;n d&acirc;n &amp; b&agrave; con: &#272;&oacute;n T&#7871;t</p>"
    assert decode_text(page).text == page
    page = (
        "<p>nh&copy;n d&copy;n x&middot; ta &amp; x&middot; b&#185;n, tr&shy;íc hÕt</p>"
    )
    assert decode_text(page).text == "<p>nhân dân xã ta &amp; xã bạn, trước hết</p>"


def test_character_references_that_mean_what_they_print_are_left() -> None:
    page = "<p>®&atilde; ®­îc kh&aacute;ch hµng b&aacute;o tr­íc, &#244;ng §&igrave;nh xin ®i ®Çu tiªn</p>"
    assert html.unescape(decode_text(page).text) == (
        "<p>đã được khách hàng báo trước, ông Đình xin đi đầu tiên</p>"
    )


def test_strings_of_json_ld_are_text() -> None:
    page = '<script type="application/ld+json">{"name": "Tin tøc"}</script><p>Thêi sù trong n­íc</p>'
    assert '{"name": "Tin tức"}' in decode_text(page).text


def test_capitals_fonts_of_tcvn3_print_capitals() -> None:
    page = (
        '<p><font face=".VnTimeH">céng hoµ x· héi <b>&amp; chñ nghÜa</b></font> viÖt nam'
        '<span style="font-family: .VnArialH">®éc lËp</span> tù do</p>'
    )
    assert decode_text(page).text == (
        '<p><font face=".VnTimeH">CỘNG HOÀ XÃ HỘI <b>&amp; CHỦ NGHĨA</b></font> việt nam'
        '<span style="font-family: .VnArialH">ĐỘC LẬP</span> tự do</p>'
    )


def test_capitals_between_capitals_are_restored() -> None:
    assert decode_text("PH¸T HUY VAI TRß CñA C¸N Bé N÷ ë TR¦êNG HäC").text == (
        "PHÁT HUY VAI TRÒ CỦA CÁN BỘ NỮ Ở TRƯỜNG HỌC"
    )
    assert (
        decode_text("Uû ban nh©n d©n x· ký Q§ sè 5").text
        == "Uỷ ban nhân dân xã ký QĐ số 5"
    )


def test_quotes_and_dashes_of_windows_1252_are_kept() -> None:
    text = decode_text("“Nh©n d©n” – «kÓ l¹i» chuyÖn x­a… gi¸ 5.000® ©").text
    assert text == "“Nhân dân” – «kể lại» chuyện xưa… giá 5.000đ ©"


def test_a_capital_before_capitals_is_one_of_them() -> None:
    assert decode_text("®Êt n­íc m×nh: ë TR¦êNG HäC, «Ng Bµ").text.startswith(
        "đất nước mình: Ở TRƯỜNG HỌC"
    )


def test_fonts_are_followed_through_nested_elements() -> None:
    page = (
        "<p style='font-family:.VnTimeH'>tin <p style='font-family:.VnTime'>tøc míi "
        "<font face='.VnTimeH'><font>thêi</font> sù<br></font> trong n­íc<img/></p>"
    )
    text = decode_text(page).text
    assert ">TIN <" in text
    assert ">tức mới <" in text
    assert ">THỜI<" in text
    assert "> SỰ<" in text
    assert "> trong nước<" in text


def test_long_texts_are_looked_at_when_signs_are_many() -> None:
    plain = "<p>Trời trong, gió nhẹ, biển lặng.</p>" * 100
    legacy = "<p>Nh÷ng ng­êi ®i tr­íc ®· dÆn dß con ch¸u</p>"
    assert decode_text(plain + legacy).text.endswith(
        "<p>Những người đi trước đã dặn dò con cháu</p>"
    )
    assert decode_text(plain + "<p>Nestlé ñ</p>").text == plain + "<p>Nestlé ñ</p>"


def test_a_western_passage_in_a_mixed_page_is_left() -> None:
    western = "<p>Übergröße für Mädchen, schön</p>"
    page = f"<h1>Chuyện cũ</h1><p>Nh÷ng ng­êi ®i tr­íc ®· dÆn dß con ch¸u</p>{western}"
    assert decode_text(page).text.endswith(western)


def test_a_page_of_thousands_of_words_is_judged_by_the_first() -> None:
    words = " ".join(
        f"x{'aeiou'[i % 5]}{'bcdfg'[i // 5 % 5]}\xe9{i:x}".replace("0", "o")
        for i in range(4000)
    )
    assert decode_text(words).text == words


def test_small_marks_on_vni_capitals_are_read() -> None:
    assert (
        decode_text("Uûy ban nhaân daân xaõ ÑAÏI HOÏC").text
        == "Ủy ban nhân dân xã ĐẠI HỌC"
    )


def test_unicode_vietnamese_is_never_converted() -> None:
    for text in vietnamese():
        assert decode_text(text).text == text
        assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    "word", ["nghiêng", "Quốc", "gì", "giếng", "ý", "UỶ", "khuỷu", "ôtô"]
)
def test_syllables_are_told(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["", "nghieng2", "ổtổ", "họcà", "hoc", "ngề", "kà", "â", "strö"]
)
def test_other_words_are_told(word: str) -> None:
    assert not is_syllable(word)
