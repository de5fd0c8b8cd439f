"""Names that fields have on many sites: the tables of the general method.

Class tokens, ids and parts of them, counted over the sites whose markup is known; the
commoner ones come first.
"""

from __future__ import annotations

import re

BODY_IDS = (
    "news-bodyhtml",
    "content_detail_news",
    "noidung",
    "dcontent",
    "newscontents",
    "explus-editor",
    "article_body",
    "abody",
    "divArticleDescription2",
    "maincontent",
    "desktop-in-article",
    "post_content",
    "news-detail",
    "contentdetail",
    "editor-detail",
    "main-detail",
    "articleBody",
    "bodytext",
)
"""Ids of bodies."""

BODY_CLASSES = (
    "cms-body",
    "article__body",
    "afcbc-body",
    "fck_detail",
    "journal-content-article",
    "__MASTERCMS_CONTENT",
    "b-maincontent",
    "entry-content",
    "td-post-content",
    "post-content",
    "detail-content",
    "content-detail",
    "article-body",
    "article-content",
    "news-content",
    "singular-content",
    "the-article-body",
    "detail__content",
    "detail-content-body",
    "knc-content",
    "maincontent",
    "noidung",
    "noidungtt",
    "bodytext",
    "abody",
    "item-page",
    "ArticleContent",
    "content_detail",
    "detail-body",
    "post-body",
    "story-body",
    "chi-tiet-noi-dung",
    "noi-dung",
)
"""Class tokens of bodies."""

LEAD_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:sapo|chapp?eau|hometext|summary|description|tomtat|tom-tat|trich-?dan|lead|desc|des|intro|mota|excerpt|standfirst|dek|trich-?yeu|dan-?nhap)(?:$|[\s_-])|sapo|chapp?eau",
    re.IGNORECASE,
)
"""Parts of class names that leads have."""

TITLE_CLASSES = re.compile(r"title|headline|tieu-?de", re.IGNORECASE)
"""Parts of class names that headlines have."""


AUTHOR_CLASSES = re.compile(
    r"author|tac-?gia|byline|nguoi-?viet|but-?danh", re.IGNORECASE
)
"""Parts of class names that authors have."""

IGNORED = re.compile(
    r"related|relate\b|lien-?quan|share|social|comment|binh-?luan|banner|\bads?\b|advert|quang-?cao|weather|"
    r"thoi-?tiet|\bpoll|tham-?do|breadcrumb|newsletter|sidebar|footer|\bmenu|menu\b|\bnav|popup|modal|other-?news|"
    r"tin-?khac|cung-?chuyen-?muc|doc-?nhieu|xem-?nhieu|most-?(?:read|view)|pagination|pager|rating|tooltip|"
    r"author-?box|box-?author|readmore|read-?more|login|search|copyright|hidden-print|skip-link|toolbar|"
    r"inner-?article|\btoc\b|table-of-contents|muc-?luc|__MB_ARTICLE_A|paywall|statistic|truy-?cap|view-content-author|recommend|copylink|suggest|hotnews|latest|tag-?(?:list|box|cloud)|keyword|\btags\b",
    re.IGNORECASE,
)
"""Parts of class names and ids of what is no article."""

TAG_LINKS = (
    "following::a[@rel='tag' or contains(@href,'/tag/') or contains(@href,'/tags/') or contains(@href,'-tag')"
    " or contains(@href,'/tag-') or contains(@href,'/the/') or contains(@href,'/tu-khoa') or contains(@href,'/tim-kiem/') or contains(@href,'/keyword')"
    " or contains(@href,'/chu-de/') or contains(@href,'?tag=') or contains(@href,'/topic/') or contains(@href,'.tag')]"
)
"""XPath of links to keywords, from the body on."""

SECTION_CLASSES = re.compile(
    r"cate?(?:gory)?[-_]?(?:name|title|link|news)?\b|chuyen-?muc|zone-?(?:name|title)|(?:portlet|webpart)-title|section-?(?:name|title)|kicker",
    re.IGNORECASE,
)
"""Parts of class names that a section above a headline has."""

NO_STEPS = frozenset(
    (
        "chi tiet",
        "chi tiet tin",
        "chi tiet tin tuc",
        "chi tiet bai viet",
        "tin chi tiet",
        "noi dung chi tiet",
        "xem tin",
        "dang o",
        "ban dang o",
        "ban dang o day",
        "ban dang xem",
        "you are here",
        "breadcrumb",
        "breadcrumbs",
        "dan duong",
    )
)
"""Steps of a breadcrumb that are no section, folded."""

STATES = re.compile(
    r"^(?:loi )?(?:404|403|500|502|503)\b|khong (?:tim thay|ton tai) (?:trang|noi dung|ket qua|bai viet|duong dan|du lieu)"
    r"|trang (?:nay |ban \w+ (?:\w+ )?)?khong (?:ton tai|tim thay)|^dang (?:nhap|ky)(?: he thong| tai khoan| thanh vien|$| -)"
    r"|^(?:ket qua )?tim kiem(?:$| cho| voi|:| tu khoa| -)|^ket qua tim|dang kiem tra trinh duyet|xac (?:minh|nhan) (?:ban )?(?:khong phai|la) "
    r"|^just a moment|(?:noi dung|trang|bai viet|duong dan|du lieu) (?:\w+ ){0,4}?khong (?:con )?ton tai|^access denied|^attention required|page not found|^bao tri|dang (?:bao tri|nang cap)"
    r"|^(?:trang )?tac gia[ :]|^tag[ :]|^(?:chu de|tu khoa):|^so do (?:trang|cong|website)|^lien he(?:$| -)|^dieu khoan (?:su dung|dich vu)"
    r"|^chinh sach (?:bao mat|quyen rieng tu)"
)
"""Headlines of pages that tell of themselves, folded."""

HOT = re.compile(
    r"noi bat|xu huong|trend|hot|nong|quan tam|xem nhieu|doc nhieu|tim nhieu|pho bien|tag cloud|moi nhat"
)
"""Words of headings above keywords of the whole site, folded."""

HOT_CLASSES = re.compile(
    r"sidebar|trend|\bhot|footer|widget|cloud|col-?right|right-?col|popular",
    re.IGNORECASE,
)
"""Parts of class names of boxes with keywords of the whole site."""

HOME = frozenset(
    ("trang chu", "home", "trang nhat", "trangchu", "homepage", "trang chinh")
)
"""First steps of a breadcrumb that are the home page, folded."""
