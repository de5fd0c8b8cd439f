"""VCCorp IMS: Tuổi Trẻ, Người Lao Động, Thanh Niên, the Government's papers, CafeF and others.

The parts carry ``data-role``, whatever the site's own classes are. Older shapes of single
sites have files of their own.
"""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ALONE = (
    "[not(ancestor-or-self::*[@data-role='content' or has(afcbc-body)]"
    " or .//*[@data-role='content' or has(afcbc-body)])]"
)
_BODY = "//*[@data-role='content' or has(afcbc-body)]"
_ROLES = (
    "@data-role='title' or @data-role='sapo' or @data-role='publishdate'"
    " or @data-role='author'"
)

BOXES = (
    (
        ".//div[starts-with(@type,'Related') or @type='VideoStream' or @type='link'"
        " or starts-with(@id,'admzone') or starts-with(@id,'listNews')"
        " or starts-with(@data-role,'newsrelation')]"
    ),
    ".//zone",
    ".//ul[has(tinlienquan)]",
    (
        ".//div[has(readmore-body-box) or has(box-author-detail) or has(tindnd)"
        " or has(chisochungkhoan) or has(h-show-pc) or has(h-show-mobile)]"
    ),
    (
        ".//div[has(link-source-wrapper) or has(link-content-footer) or has(type-6)"
        " or has(detail__related) or has(box-related) or has(bottom-contact)]"
    ),
    (
        ".//div[has(tags) or has(relate-container) or has(kbwscwl-relatedbox)"
        " or has(react-relate)]"
    ),
)
"""Related news, adverts, tickers and source boxes that stand in the body."""

PHOTO = (
    ".//div[@type='Photo' or @type='PhotoInContentBox']"
    "[has(VCSortableInPreviewMode) or .//img]"
)
"""A picture of the editor, before it became a ``figure``."""

CAPTION = ".//*[has(PhotoCMS_Caption)]"
"""Its caption."""

_SECTION = (
    "//a[@data-role='cate-name']"
    " | //*[has(detail-breadcrumb) or has(detail-cate)]//a"
    " | //*[has(timeandcatdetail)]//*[has(cat)]//a"
)
_PUBLISHED = (
    "//*[@data-role='publishdate' or has(kbwcm-time) or has(publishDate)]"
    " | //*[has(timeandcatdetail)]//*[has(time)]"
    " | //h1[has(news-title)]/following::time[1]"
)
_ONE = "[not(ancestor-or-self::*[has(detail-author)]//*[has(author-item-name)])]"
_BYLINE = (
    "//*[has(author-item-name)][not(ancestor::*[has(box-author-detail)])]"
    " | //*[@data-role='author' or has(author-info) or has(detail-author-top)]"
    f"[not(.//*[@data-role='author' or has(author-info)])]{_ONE}"
    f" | //p[has(author) or has(p-author) or has(name)]{_ONE} | //*[has(kbwcm-author)]{_ONE}"
)

LAYOUTS = (
    Layout(
        key="vccorp",
        family="VCCorp IMS",
        version="2022–2026",
        hosts=(
            "tuoitre.vn",
            "nld.com.vn",
            "thanhnien.vn",
            "baochinhphu.vn",
            "xaydungchinhsach.chinhphu.vn",
            "vpcp.chinhphu.vn",
            "cafef.vn",
            "cafebiz.vn",
            "kenh14.vn",
            "genk.vn",
            "soha.vn",
            "suckhoedoisong.vn",
            "giadinh.suckhoedoisong.vn",
            "toquoc.vn",
        ),
        signs=(
            "afcbc-body",
            "detail-content",
            "detail-sapo",
            "VCSortableInPreviewMode",
            "PhotoCMS_Caption",
            "entry-title",
        ),
        marker=(
            f"{_BODY}[not(id('explus-editor'))]"
            "[not(ancestor::*[has(w640right)])]"
            f"[has(afcbc-body) or has(detail-content) or //h2[has(sapo)] or //*[{_ROLES}]]"
        ),
        title=(
            "//h1[@data-role='title' or has(detail-title) or has(article-title)"
            " or has(title) or has(kbwc-title) or has(news-title) or has(entry-title)]"
        ),
        section=_SECTION,
        lead=(
            "//*[@data-role='sapo' or has(detail-sapo)]"
            " | //h2[has(sapo) or has(knc-sapo) or has(news-sapo)]"
        ),
        body=_BODY,
        drop=BOXES,
        published=_PUBLISHED,
        byline=_BYLINE,
        source="//p[has(source)] | //*[has(link-source-text-name)]",
        tags="//*[has(detail-tab) or has(tagdetail)]//a",
        figure=PHOTO,
        caption=CAPTION,
    ),
    Layout(
        key="vccorp-plain",
        family="VCCorp IMS (body without a role)",
        version="2025",
        hosts=("baoxaydung.vn", "phunuvietnam.vn", "danviet.vn"),
        signs=("detail-cmain", "body-content", "entry-body"),
        marker=(
            "//*[has(detail-cmain) or has(body-content) or has(entry-body)]"
            f"{_ALONE}[not(id('explus-editor'))][//*[{_ROLES}]]"
        ),
        title="//h1[@data-role='title' or has(detail-title)]",
        section=_SECTION,
        lead=("//*[@data-role='sapo' or has(detail-sapo)]"),
        body="//*[has(detail-cmain) or has(body-content) or has(entry-body)]",
        drop=BOXES,
        published=_PUBLISHED,
        byline=(
            "//span[@data-role='author' or has(anots)]"
            " | //*[has(detail-author-flex)]//a[has(name)]"
        ),
        figure=PHOTO,
        caption=CAPTION,
    ),
)
