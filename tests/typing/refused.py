"""What a checker must refuse: each line has a fault, and says so."""

from __future__ import annotations

import vnnews

article = vnnews.Article(title="Tin")

article.title = "Khác"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
vnnews.Article("Tin")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
vnnews.Article()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
vnnews.Article(title="Tin", published_at="2024-05-14")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
vnnews.Article(title="Tin", view_count="142")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
vnnews.parse_html(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
vnnews.parse_html("", "utf-8")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
article.byline.organization  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
article.published_at.year  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
article.references[0].congress  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
article.references.append  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
vnnews.to_rss(article, vnnews.Channel(title="", link="", description=""))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
