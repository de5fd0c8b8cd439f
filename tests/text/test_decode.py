"""Bytes of pages become text, whatever they declare."""

from __future__ import annotations

import codecs
import gzip
import random
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.text.legacy_codes import misread, write
from tests.text.sentences import vietnamese

from vnnews.errors import DecodeError
from vnnews.text.decode import Decoded, Remark, decode, decode_quickly, decode_text
from vnnews.text.encodings.declared import canonical, declared_encoding

TEXT = "<p>Ngày hội đọc sách của thiếu nhi huyện đảo</p>"


def kinds(found: Decoded) -> list[str]:
    return [remark.kind for remark in found.remarks]


def page(charset: str, text: str = TEXT) -> str:
    return f'<html><head><meta charset="{charset}"></head><body>{text}</body></html>'


def test_plain_utf8_needs_no_remark() -> None:
    assert decode(TEXT.encode()) == Decoded(TEXT, "utf-8")
    assert decode(page("utf-8").encode()) == Decoded(page("utf-8"), "utf-8")
    assert decode(b"plain ascii") == Decoded("plain ascii", "utf-8")


def test_an_ordinary_page_is_decoded_quickly() -> None:
    assert decode_quickly(page("utf-8").encode()) == decode(page("utf-8").encode())
    for data in (
        TEXT.encode(),
        page("windows-1252").encode(),
        page("utf-8").encode() + b"\xff",
        page("utf-8").encode() + b"\0",
        codecs.BOM_UTF8 + page("utf-8").encode(),
    ):
        assert decode_quickly(data) is None
    with pytest.raises(DecodeError, match="empty"):
        decode_quickly(b"")


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_marks_are_obeyed_and_taken_off(mark: bytes, name: str) -> None:
    assert decode(mark + TEXT.encode(name)) == Decoded(TEXT, name)


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_known_without_a_mark(name: str) -> None:
    for text in (TEXT, "Đọc sách", "ab"):
        assert decode(text.encode(name)).text == text
    assert decode(page("utf-8").encode(name)).encoding == name


def test_a_byte_and_a_nul_are_no_page() -> None:
    with pytest.raises(DecodeError, match="binary"):
        decode(b"a\0")


def test_a_declaration_that_lies_is_not_believed() -> None:
    for charset in ("windows-1252", "iso-8859-1", "gb2312", "windows-1258"):
        found = decode(page(charset).encode())
        assert (found.text, found.encoding) == (page(charset), "utf-8")
        assert kinds(found) == ["encoding"]
    assert kinds(decode(TEXT.encode(), "iso-8859-1")) == ["encoding"]
    assert decode(page("utf-16").encode()).text == page("utf-16")


def test_ascii_is_right_under_any_declaration() -> None:
    assert decode(page("windows-1252", "ok").encode()).remarks == ()


def test_utf8_with_a_few_bad_bytes_is_kept() -> None:
    data = TEXT.encode().replace("hội".encode(), b"h\xffi") * 5
    found = decode(data)
    assert found.encoding == "utf-8"
    assert found.text == TEXT.replace("hội", "h\ufffdi") * 5
    assert kinds(found) == ["encoding"]


def test_a_page_cut_inside_a_letter_is_kept() -> None:
    data = (TEXT + "Đạ").encode()[:-1]
    assert decode(data).text == TEXT + "Đ\ufffd"


@pytest.mark.parametrize("declared", ["windows-1258", "windows-1252", None])
def test_windows_1258_comes_out_composed(declared: str | None) -> None:
    text = page(declared) if declared else TEXT
    found = decode(write(text, "cp1258"))
    assert (found.text, found.encoding) == (text, "cp1258")
    assert unicodedata.is_normalized("NFC", found.text)
    assert kinds(found) == ([] if declared == "windows-1258" else ["encoding"])


def test_other_declared_encodings_are_used() -> None:
    text = page("windows-1251", "<p>Новости дня</p>")
    found = decode(text.encode("cp1251"))
    assert found == Decoded(text, "cp1251")
    assert decode("<p>Новости</p>".encode("cp1251"), "cp1251").text == "<p>Новости</p>"


def test_western_text_is_windows_1252() -> None:
    text = page("iso-8859-1", "<p>L’été à la forêt, “naïf” – déjà…</p>")
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252")
    undeclared = decode("Le français à la plage".encode("cp1252"))
    assert undeclared.text == "Le français à la plage"
    assert kinds(undeclared) == ["encoding"]


def test_a_declared_legacy_encoding_is_used_on_few_words() -> None:
    text = page("viscii", "<p>Tế</p>")
    assert decode(write(text, "viscii")).text == text
    assert decode(write("Tế", "tcvn3"), "x-viet-tcvn5712").text == "Tế"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty"),
        (b"%PDF-1.4\n", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (gzip.compress(b"x"), "gzip"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"GIF89a....", "GIF"),
        (b"RIFF....WEBPVP8 ", "WebP"),
        (b"....ftypisom....", "video"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "Office"),
        (bytes(500), "binary"),
        (random.Random(1).randbytes(4000), "binary"),  # noqa: S311
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, name: str) -> None:
    with pytest.raises(DecodeError, match=name):
        decode(data)


def test_a_nul_in_a_word_is_taken_out() -> None:
    found = decode(TEXT.replace("sách", "sá\0ch").encode())
    assert found.text == TEXT
    assert kinds(found) == ["repaired"]


def test_empty_text_is_refused() -> None:
    with pytest.raises(DecodeError, match="empty"):
        decode_text("")


def test_other_types_are_type_errors() -> None:
    with pytest.raises(TypeError):
        decode("text")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        decode(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        decode_text(b"bytes")  # type: ignore[arg-type]
    assert decode(bytearray(TEXT.encode())).text == TEXT  # type: ignore[arg-type]


def test_text_that_is_right_stays() -> None:
    assert decode_text(TEXT) == Decoded(TEXT, "str")
    assert decode_text("ascii") == Decoded("ascii", "str")


def test_stray_surrogates_are_joined_or_replaced() -> None:
    assert decode_text("a\ud83d\ude00b\ud800").text == "a😀b\ufffd"


def once(text: str) -> str:
    return misread(text.encode())


@pytest.mark.parametrize("times", [1, 2, 3])
def test_text_misread_as_windows_1252_is_read_again(times: int) -> None:
    for text in vietnamese()[::50]:
        damaged = text
        for _ in range(times):
            damaged = once(damaged)
        found = decode_text(f"<p>{damaged}</p>")
        assert (found.text, kinds(found)) == (f"<p>{text}</p>", ["repaired"])
        assert decode(damaged.encode()).text == text


def test_text_misread_as_latin1_is_read_again() -> None:
    for text in vietnamese()[::50]:
        damaged = text.encode().decode("latin-1")
        assert decode_text(damaged).text == text
        assert decode_text(damaged.encode().decode("latin-1")).text == text


def test_a_no_break_space_lost_in_misread_text_is_found() -> None:
    text = "Bà con và các cháu về nhà sớm"
    assert decode_text(once(text).replace("\xa0", " ")).text == text


def test_a_damaged_passage_in_a_sound_page_is_repaired_alone() -> None:
    sound = "<h1>XÃ HỘI HỌC TẬP: «É»</h1>"
    assert decode_text(f"{sound}<p>{once('Cả làng đều vui')}</p>").text == (
        f"{sound}<p>Cả làng đều vui</p>"
    )


def test_sound_text_is_never_taken_for_damaged() -> None:
    for text in ("Ã", "É»", "ÂÃ Á»", "XÃ «ĐÃ»", "ã©", "naïve Ã lá", "CÂU ĐÃ"):
        assert decode_text(text).text == text


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META CHARSET = windows-1258 >", "cp1258"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=TCVN3">',
            "tcvn3",
        ),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>', "cp1252"),
        (b"<meta charset=x-user-defined>", None),
        (b"<meta charset=utf-7>", None),
        (b"<meta charset=base64>", None),
        (b"<meta charset=>", None),
        (b"<p>charset</p>", None),
        (b"", None),
    ],
)
def test_declarations_are_found_in_the_head(head: bytes, name: str | None) -> None:
    assert declared_encoding(head) == name


def test_names_with_odd_characters_are_unknown() -> None:
    for name in ("", "\0", "x" * 100, "utf\ud800", "../etc"):
        assert canonical(name) is None


def test_an_unknown_name_from_outside_is_passed_over() -> None:
    assert decode(TEXT.encode(), "no-such-charset").text == TEXT
    assert decode(page("windows-1251", "Да").encode("cp1251"), "?").encoding == "cp1251"


@given(
    st.binary(max_size=400),
    st.sampled_from([None, "utf-8", "cp1258", "viscii", "hz", "?"]),
)
def test_any_bytes_give_text_or_a_decode_error(
    data: bytes, encoding: str | None
) -> None:
    try:
        found = decode(data, encoding)
    except DecodeError:
        return
    assert "\0" not in found.text
    found.text.encode("utf-8")
    assert all(isinstance(remark, Remark) for remark in found.remarks)


@given(st.text(min_size=1, max_size=200))
def test_any_text_is_decoded_without_an_error(text: str) -> None:
    decode_text(text).text.encode("utf-8")


@pytest.mark.parametrize(
    "piece",
    [
        b"<",
        b"<a>",
        b"<!--",
        b"<script>",
        b"\xe9",
        b"\xe9 ",
        b"&copy;",
        b"<font face='.vnh'>\xb8",
        "Ã¡Â»".encode(),
        "®­ ".encode(),
        b"charset=",
        b"\xff\xc2",
    ],
)
def test_hostile_pages_are_decoded_in_linear_time(piece: bytes) -> None:
    data = b"\xe9 " + piece * (200_000 // len(piece))
    begun = time.process_time()
    decode(data)
    assert time.process_time() - begun < 4
