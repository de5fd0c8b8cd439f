"""Who wrote it, and for whom."""

from __future__ import annotations

import enum

import attrs

from vnnews.model import _checks as checks


class ContributorRole(enum.Enum):
    """What somebody did for the article; the value goes into JSON."""

    TEXT = "text"
    """Wrote it (tin, bài, thực hiện, ghi)."""

    PHOTO = "photo"
    """Took the pictures (ảnh)."""

    VIDEO = "video"
    """Filmed or cut (video, clip, quay phim, dựng)."""

    TRANSLATION = "translation"
    """Translated (dịch, biên dịch, lược dịch)."""

    COMPILATION = "compilation"
    """Put together from other sources (tổng hợp, sưu tầm)."""

    GRAPHICS = "graphics"
    """Drew (đồ họa, infographic, thiết kế, trình bày)."""


@attrs.frozen(kw_only=True)
class Contributor:
    """One person, or one pen name («PV», «H.A», «Nhóm PV»), with a role."""

    name: str = attrs.field(validator=checks.filled)
    """The name as printed, without titles («BS.», «PV» before a name)."""

    role: ContributorRole = attrs.field(
        default=ContributorRole.TEXT, validator=checks.member(ContributorRole)
    )
    """What the person did; text unless the line says otherwise."""

    email: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The e-mail address printed with the name; ``None``: none."""


@attrs.frozen(kw_only=True)
class Byline:
    """The signature of an article (dòng tác giả, bút danh)."""

    authors: tuple[Contributor, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Contributor, "Contributors")
    )
    """The people, in the order printed; empty when only a body or agency signs."""

    organization: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The body that signs or that the author belongs to («Trung tâm Văn hóa -
    TT&TT»); ``None``: not printed."""

    agency: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The news agency or paper the text is from («TTXVN», «Theo Lao Động» → «Lao
    Động»); ``None``: not printed."""

    raw: str = attrs.field(default="", validator=checks.text)
    """The line as printed; lines printed apart are joined by « | »."""
