"""Articles written by hand, for the tests of the formats."""

from __future__ import annotations

import datetime as dt

from vnnews.model.article import Article
from vnnews.model.blocks import (
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.byline import Byline, Contributor, ContributorRole
from vnnews.model.commendation import AwardForm, Commendation, Recipients
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    KnownDocument,
    ResolutionReference,
)
from vnnews.model.span import Span

VIETNAM = dt.timezone(dt.timedelta(hours=7))

TITLE = "Xã Hồng Vân sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU"
LEAD = "Chiều 12/3, Đảng ủy xã họp sơ kết và khen thưởng các chi bộ tiêu biểu."
FIRST = (
    "Thực hiện Nghị quyết số 05-NQ/HU và Kế hoạch số 31-KH/ĐU, cả 9 thôn đã có "
    "nhà văn hóa."
)
AWARD = (
    "Nhân dịp này, Chủ tịch UBND huyện tặng giấy khen cho 4 tập thể và 11 cá nhân "
    "có thành tích theo Nghị quyết số 05-NQ/HU."
)


def _span(text: str, part: str, start: int = 0) -> Span:
    at = text.index(part, start)
    return Span(start=at, end=at + len(part))


def _body() -> tuple[object, ...]:
    return (
        Paragraph(
            text=FIRST,
            marks=(
                Mark(
                    kind=MarkKind.LINK,
                    span=_span(FIRST, "Kế hoạch số 31-KH/ĐU"),
                    href="https://hongvan.example.vn/van-ban/31?loai=kh&nam=2024",
                ),
                Mark(kind=MarkKind.STRONG, span=_span(FIRST, "cả 9 thôn")),
            ),
        ),
        Heading(text="Khen thưởng kịp thời", level=3),
        Paragraph(text=AWARD),
        ListBlock(ordered=True, items=("Chi bộ thôn La Thượng", "Chi bộ thôn Cẩm Cơ")),
        Quote(text="Làm đường trước, làm nhà sau."),
        Table(
            header=("Thôn", "Số hộ"),
            rows=(("La Thượng", "214"), ("Cẩm Cơ", "187")),
            caption="Số hộ theo thôn",
        ),
        Figure(
            src="https://hongvan.example.vn/anh/hoi-nghi.jpg",
            alt="Hội trường xã",
            caption="Quang cảnh hội nghị",
            credit="Minh Tú",
        ),
        Embed(kind="video", src="https://hongvan.example.vn/phim.mp4", caption="Phim"),
    )


def full_article() -> Article:
    """Make an article with every field filled."""
    bare = Article(title=TITLE, lead=LEAD, body=_body())  # type: ignore[arg-type]
    text = bare.text
    resolution = "Nghị quyết số 05-NQ/HU"
    in_award = text.index(AWARD)
    spans = [
        _span(text, resolution),
        _span(text, resolution, text.index(FIRST)),
        _span(text, resolution, in_award),
    ]
    mentions = tuple(
        ResolutionReference(
            kind=DocumentKind.RESOLUTION, number="05-NQ/HU", raw=resolution, span=span
        )
        for span in spans
    )
    plan = DocumentReference(
        kind=DocumentKind.PLAN,
        number="31-KH/ĐU",
        raw="Kế hoạch số 31-KH/ĐU",
        span=_span(text, "Kế hoạch số 31-KH/ĐU"),
    )
    raw = AWARD.rstrip(".")
    award = Commendation(
        form=AwardForm.CERTIFICATE,
        name="giấy khen",
        awarder="Chủ tịch UBND huyện",
        recipients=Recipients(collectives=4, individuals=11),
        occasion="Nhân dịp này",
        reason="có thành tích",
        references=mentions[2:],
        raw=raw,
        span=_span(text, raw),
    )
    return Article(
        title=TITLE,
        url="https://hongvan.example.vn/tin-tuc/so-ket-12345",
        site="hongvan.example.vn",
        section=("Tin tức", "Xây dựng Đảng"),
        lead=LEAD,
        lead_prefix="(HV)",
        body=_body(),  # type: ignore[arg-type]
        byline=Byline(
            authors=(
                Contributor(name="Lê Thị Thu", email="thu@hongvan.example.vn"),
                Contributor(name="Minh Tú", role=ContributorRole.PHOTO),
            ),
            organization="Đài truyền thanh xã Hồng Vân",
            raw="Lê Thị Thu - Ảnh: Minh Tú - Đài truyền thanh xã Hồng Vân",
        ),
        published_at=dt.datetime(2024, 3, 12, 16, 45, tzinfo=VIETNAM),
        modified_at=dt.datetime(2024, 3, 13, 8, 0, tzinfo=VIETNAM),
        view_count=1207,
        tags=("sơ kết", "khen thưởng"),
        image="https://hongvan.example.vn/anh/dai-dien.png",
        references=(mentions[0], mentions[1], plan, mentions[2]),
        documents=(
            CitedDocument(
                kind=DocumentKind.RESOLUTION,
                number="05-NQ/HU",
                mentions=mentions,
                known=(
                    KnownDocument(
                        kind=DocumentKind.RESOLUTION,
                        number="05-NQ/HU",
                        issued_on=dt.date(2021, 3, 1),
                        issuer="Huyện ủy",
                        subject="xây dựng nông thôn mới",
                        confidence="single",
                        source="an invented table",
                    ),
                ),
            ),
            CitedDocument(kind=DocumentKind.PLAN, number="31-KH/ĐU", mentions=(plan,)),
        ),
        commendations=(award,),
        provenance={"title": "layout:example", "lead": "layout:example"},  # type: ignore[arg-type]
        notes=(Note(kind=NoteKind.DATE_ONLY, message="Only the day is printed."),),
    )
