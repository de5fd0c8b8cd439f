"""Drupal: classy themes of 8 and later, gavias themes, and 7."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_FULL = "(//*[has(node--view-mode-full)])[1]"
_LEADS = ("lead", "sapo", "summary", "tom-tat", "tomtat", "mo-ta", "trich", "intro")
_LEAD = " or ".join(f"contains(@class,'-{name}')" for name in _LEADS)
_AUTHOR = "contains(@class,'-tac-gia') or contains(@class,'-author')"
_SOURCE = "contains(@class,'-nguon') or contains(@class,'-source')"
_BOOTSTRAP = (
    "(//article[.//*[has(field--name-body)]])[1]/self::*[count(//*[has(field--name-body)]) = 1]"
    "[not(has(node--view-mode-full))][not(//*[has(post-content)][@id='text'])]"
)
_SEVEN = "(//*[has(field-name-body)][not(ancestor::*[has(node-teaser)])])[1]"
_SECTION = "//*[has(breadcrumb)]//li | //*[has(breadcrumb)][not(.//li)]//a"

LAYOUTS = (
    Layout(
        key="drupal-gavias",
        family="Drupal (gavias themes)",
        version="8–",
        hosts=("longkien.chomoi.angiang.gov.vn", "longxuyen.angiang.gov.vn"),
        signs=("post-content",),
        marker="//*[has(post-content)][@id='text']",
        title="//*[has(post-title)][self::h1 or self::h2]",
        body="//*[has(post-content)][@id='text']",
        drop=(".//*[has(post-tags) or has(related-posts) or has(node__links)]",),
        published="//*[has(post-meta)]//*[has(post-created)]",
        tags="//*[has(post-tags)]//a",
    ),
    Layout(
        key="drupal",
        family="Drupal",
        version="8–",
        signs=("node--view-mode-full",),
        marker=f"{_FULL}/self::*[not(.//*[has(post-content)])]",
        title=(
            "//h1[has(page-title) or has(page-header) or has(title)]"
            f" | //h1[.//*[has(field--name-title)]] | {_FULL}//h1"
            f" | {_FULL}//h2[has(node__title)]"
        ),
        section=_SECTION,
        lead=f"{_FULL}//*[contains(@class,'field--name-field-')][{_LEAD}]",
        body=(
            f"{_FULL}//*[has(field--name-body)]"
            f" | {_FULL}/self::*[not(.//*[has(field--name-body)])]//*[has(node__content)]"
        ),
        drop=(".//*[has(node__links) or has(comment-wrapper)]",),
        published=f"{_FULL}//*[has(node__submitted)] | {_FULL}//*[has(node__meta)]",
        byline=(
            f"{_FULL}//*[has(node__submitted)]//*[has(username)]"
            f" | {_FULL}//*[contains(@class,'field--name-field-')][{_AUTHOR}]"
        ),
        source=f"{_FULL}//*[contains(@class,'field--name-field-')][{_SOURCE}]",
        tags=f"{_FULL}//*[contains(@class,'field--name-field-tag')]//a",
        image=f"{_FULL}//*[contains(@class,'field--name-field-image')]//img/@src",
    ),
    Layout(
        key="drupal",
        family="Drupal",
        version="8– (bootstrap)",
        signs=("field--name-body",),
        marker=_BOOTSTRAP,
        title="//h1[has(page-header) or has(page-title) or has(title)]",
        section=_SECTION,
        lead=f"{_BOOTSTRAP}//*[contains(@class,'field--name-field-')][{_LEAD}]",
        body=f"{_BOOTSTRAP}//*[has(field--name-body)]",
        drop=(".//*[has(node__links) or has(comment-wrapper)]",),
        published=f"{_BOOTSTRAP}/footer//*[has(author) or has(submitted)]",
        tags=f"{_BOOTSTRAP}//*[contains(@class,'field--name-field-tag')]//a",
    ),
    Layout(
        key="drupal",
        family="Drupal",
        version="7",
        signs=("field-name-body",),
        marker=_SEVEN,
        title="//h1[has(title) or @id='page-title']",
        section=_SECTION,
        body=_SEVEN,
        drop=(".//*[has(links)]",),
        published="//*[has(node)]//*[has(submitted)]",
        views="//*[has(statistics_counter)]",
        byline="//*[has(node)]//*[has(submitted)]//*[has(username)]",
        tags="//*[contains(@class,'field-name-field-tag')]//a",
        image="//*[contains(@class,'field-name-field-image')]//img/@src",
    ),
)
