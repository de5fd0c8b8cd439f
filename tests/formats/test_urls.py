"""Addresses: an allow-list, spelled so that every reader takes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnews.formats._urls import (
    _SPELLED,
    _web_url,
    data_picture,
    mail_url,
    web_url,
)


@pytest.mark.parametrize(
    ("given", "spelled"),
    [
        ("https://x.example", "https://x.example/"),
        (" HTTPS://X.Example/A\n/b ", "https://x.example/A/b"),
        (
            "https://x.example/á b?c=đ#e f",
            "https://x.example/%C3%A1%20b?c=%C4%91#e%20f",
        ),
        ("https://x.example/%C3%A1%zz%", "https://x.example/%C3%A1%25zz%25"),
        ("https://báo.example/", "https://xn--bo-mia.example/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/"),
        ("https://user:pw@x.example/", "https://x.example/"),
        ("https://x.example\\a", "https://x.example/a"),
        ("https://x.example/<script>\"'", "https://x.example/%3Cscript%3E%22'"),
        ("//x.example/a", None),
        ("ftp://x.example/", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://a b/", None),
        ("http://1.2.3.999/", None),
        ("http://x.example:99999/", None),
        ("http://x..example/", None),
        ("https://x.example/" + "a" * 5000, None),
        ("", None),
        (None, None),
    ],
)
def test_addresses(given: str | None, spelled: str | None) -> None:
    assert web_url(given) == spelled
    assert web_url(spelled) == spelled


def test_relative_addresses_need_a_base() -> None:
    assert web_url("../b", "https://x.example/tin/1/a") == "https://x.example/tin/b"
    assert web_url("//y.example/b", "https://x.example/") == "https://y.example/b"
    assert web_url("/b", "javascript:alert(1)") is None
    assert web_url("javascript:alert(1)", "https://x.example/") is None


@pytest.mark.parametrize(
    ("given", "spelled"),
    [
        ("a.b@x.example", "mailto:a.b@x.example"),
        ("a?subject=b@x.example", "mailto:a%3Fsubject%3Db@x.example"),
        ("a@b", None),
        ("a b@x.example", None),
        ("x@y.example?body=z", None),
        (None, None),
    ],
)
def test_mail(given: str | None, spelled: str | None) -> None:
    assert mail_url(given) == spelled


def test_pictures_in_addresses_are_of_formats_without_scripts() -> None:
    assert data_picture("data:image/png;base64,iVBORw0KGgo=")
    assert not data_picture("data:image/svg+xml;base64,PHN2Zz4=")
    assert not data_picture("data:text/html;base64,PHN2Zz4=")
    assert not data_picture('data:image/png;base64,"onerror=')


@given(
    st.from_regex(
        r"https?://([a-z0-9-]{1,4}\.){1,3}[a-z]{2,3}/[\w!$&'()*+,;=:@/~.?#%-]{0,9}",
        fullmatch=True,
    )
)
def test_a_well_spelled_address_stays_however_it_is_looked_at(address: str) -> None:
    spelled = web_url(address)
    if _SPELLED.match(address) and "xn--" not in address:
        assert spelled == address == _web_url(address, None)
    else:
        assert spelled == _web_url(address, None)
