"""Joomla's own article page from 2.5 to 5, and the K2 extension."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ITEM = "//*[has(item-page)]"
_PUBLISHED = (
    f"{_ITEM}//dd[has(published)]"
    f" | {_ITEM}[not(.//dd[has(published)])]//dd[has(create)]"
    f" | {_ITEM}[not(.//dd[has(published) or has(create)])]"
    "//time[@itemprop='datePublished' or @itemprop='dateCreated']"
)
_SECTION = (
    "//dd[has(parent-category-name)]//a | //dd[has(category-name)]//a"
    " | //dd[has(category-name)][not(.//a)]/span"
)
_TAGS = f"{_ITEM}//*[has(tags)]//a"
_DROP = (
    ".//dl[has(article-info)]",
    ".//ul[has(actions) or has(pagenav) or has(pager) or has(tags)]",
    ".//*[has(page-header) or has(icons) or has(pagination) or has(content_rating)]",
    ".//*[has(article-info) or has(com-content-article__info)]",
    ".//*[has(itemRelated) or has(itp-share) or has(social) or has(ja-article-tools)]",
    ".//form",
)

LAYOUTS = (
    Layout(
        key="joomla",
        family="Joomla",
        version="4–5",
        signs=("com-content-article__body",),
        marker="//*[has(com-content-article__body)]",
        title=(
            f"{_ITEM}//div[has(page-header)]/h2"
            f" | {_ITEM}[not(.//div[has(page-header)]/h2)]//div[has(page-header)]/h1"
        ),
        section=_SECTION,
        body="//*[has(com-content-article__body)]",
        drop=_DROP,
        published=_PUBLISHED,
        modified=f"{_ITEM}//dd[has(modified)]",
        views=f"{_ITEM}//dd[has(hits)]",
        byline=f"{_ITEM}//dd[has(createdby)]",
        tags=_TAGS,
        image=f"{_ITEM}//*[has(item-image)]//img/@src",
    ),
    Layout(
        key="joomla",
        family="Joomla",
        version="3",
        signs=("item-page",),
        marker=f"{_ITEM}//*[@itemprop='articleBody'][not(has(com-content-article__body))]",
        title=(
            f"{_ITEM}//h2[@itemprop='headline' or @itemprop='name']"
            f" | {_ITEM}//div[has(page-header)]/h2"
            f" | {_ITEM}[not(.//div[has(page-header)]/h2)]//h1"
        ),
        section=_SECTION,
        body=f"{_ITEM}//*[@itemprop='articleBody']",
        drop=_DROP,
        published=_PUBLISHED,
        modified=(
            f"{_ITEM}//dd[has(modified)] | {_ITEM}//time[@itemprop='dateModified']"
        ),
        views=f"{_ITEM}//dd[has(hits)] | {_ITEM}//*[has(hits)]",
        byline=f"{_ITEM}//dd[has(createdby)] | {_ITEM}//*[@itemprop='author']",
        tags=_TAGS,
        image=f"{_ITEM}//*[has(item-image)]//img/@src",
    ),
    Layout(
        key="joomla",
        family="Joomla",
        version="1.6–2.5",
        signs=("item-page",),
        marker=(
            f"({_ITEM})[1]/self::*[not(.//*[@itemprop='articleBody'"
            " or has(com-content-article__body)])]"
        ),
        title=f"{_ITEM}/h2 | {_ITEM}[not(h2)]/h1",
        section=_SECTION,
        body=_ITEM,
        drop=("./h1", "./h2[1]", *_DROP),
        published=_PUBLISHED,
        modified=f"{_ITEM}//dd[has(modified)]",
        views=f"{_ITEM}//dd[has(hits)]",
        byline=f"{_ITEM}//dd[has(createdby)]",
    ),
    Layout(
        key="joomla-k2",
        family="Joomla (K2)",
        version="2–3",
        hosts=("lyluanchinhtri.vn",),
        signs=("itemFullText", "itemIntroText"),
        marker="(//*[has(itemFullText)] | //*[has(itemIntroText)])[1]",
        title="//*[has(itemTitle)]",
        section="//*[has(itemCategory)]//a",
        lead="(//*[has(itemIntroText)])[1]/self::*[//*[has(itemFullText)]]",
        body=(
            "//*[has(itemFullText)]"
            " | (//*[has(itemIntroText)])[1]/self::*[not(//*[has(itemFullText)])]"
        ),
        published="//*[has(itemDateCreated) or has(itemDatePublished)]",
        modified="//*[has(itemDateModified)]",
        views="//*[has(itemHits)]",
        byline="//*[has(itemAuthor)]",
        tags="//*[has(itemTags)]//a",
        image="//*[has(itemImage)]//img/@src",
    ),
)
