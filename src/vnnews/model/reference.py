"""Mentions of official documents (viện dẫn văn bản)."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

from vnnews.model import _checks as checks
from vnnews.model.note import Note
from vnnews.model.span import Span


class DocumentKind(enum.Enum):
    """The kind of a document (loại văn bản); the value is the Vietnamese term's slug.

    State kinds are those of Nghị định 30/2020/NĐ-CP and of the laws on normative
    documents, Party kinds those of Quy định 399-QĐ/TW of 2026.
    """

    CONSTITUTION = "hien-phap"
    """Hiến pháp."""

    CODE = "bo-luat"
    """Bộ luật."""

    LAW = "luat"
    """Luật."""

    ORDINANCE = "phap-lenh"
    """Pháp lệnh."""

    ORDER = "lenh"
    """Lệnh."""

    RESOLUTION = "nghi-quyet"
    """Nghị quyết."""

    JOINT_RESOLUTION = "nghi-quyet-lien-tich"
    """Nghị quyết liên tịch."""

    DECREE = "nghi-dinh"
    """Nghị định."""

    DECISION = "quyet-dinh"
    """Quyết định."""

    REGULATION = "quy-dinh"
    """Quy định."""

    RULES = "quy-che"
    """Quy chế."""

    DIRECTIVE = "chi-thi"
    """Chỉ thị."""

    CIRCULAR = "thong-tu"
    """Thông tư."""

    JOINT_CIRCULAR = "thong-tu-lien-tich"
    """Thông tư liên tịch."""

    CIRCULAR_LETTER = "thong-tri"
    """Thông tri."""

    CONCLUSION = "ket-luan"
    """Kết luận."""

    NOTICE = "thong-bao"
    """Thông báo."""

    COMMUNIQUE = "thong-cao"
    """Thông cáo."""

    GUIDANCE = "huong-dan"
    """Hướng dẫn."""

    PLAN = "ke-hoach"
    """Kế hoạch."""

    PROGRAMME = "chuong-trinh"
    """Chương trình."""

    MASTER_PLAN = "quy-hoach"
    """Quy hoạch."""

    STRATEGY = "chien-luoc"
    """Chiến lược."""

    PLATFORM = "cuong-linh"
    """Cương lĩnh."""

    CHARTER = "dieu-le"
    """Điều lệ."""

    SCHEME = "de-an"
    """Đề án."""

    PROJECT = "du-an"
    """Dự án."""

    OPTION_PLAN = "phuong-an"
    """Phương án."""

    REPORT = "bao-cao"
    """Báo cáo."""

    MINUTES = "bien-ban"
    """Biên bản."""

    SUBMISSION = "to-trinh"
    """Tờ trình."""

    OFFICIAL_LETTER = "cong-van"
    """Công văn."""

    TELEGRAM = "cong-dien"
    """Công điện."""

    CONTRACT = "hop-dong"
    """Hợp đồng."""

    MEMORANDUM = "ban-ghi-nho"
    """Bản ghi nhớ."""

    AGREEMENT = "ban-thoa-thuan"
    """Bản thỏa thuận."""

    POWER_OF_ATTORNEY = "giay-uy-quyen"
    """Giấy ủy quyền."""

    INVITATION = "giay-moi"
    """Giấy mời."""

    INTRODUCTION_LETTER = "giay-gioi-thieu"
    """Giấy giới thiệu."""

    LEAVE_PERMIT = "giay-nghi-phep"
    """Giấy nghỉ phép."""

    DELIVERY_SLIP = "phieu-gui"
    """Phiếu gửi."""

    TRANSFER_SLIP = "phieu-chuyen"
    """Phiếu chuyển."""

    REPORT_SLIP = "phieu-bao"
    """Phiếu báo."""

    OFFICIAL_NOTE = "thu-cong"
    """Thư công."""

    STATEMENT = "tuyen-bo"
    """Tuyên bố."""

    APPEAL = "loi-keu-goi"
    """Lời kêu gọi."""

    CONSOLIDATED_TEXT = "van-ban-hop-nhat"
    """Văn bản hợp nhất."""

    DECREE_LAW = "sac-lenh"
    """Sắc lệnh."""

    UNKNOWN = "van-ban"
    """Văn bản."""

    TRUE_COPY = "ban-sao-y"
    """Bản sao y."""

    EXTRACT = "ban-trich-sao"
    """Bản trích sao."""

    TRANSCRIPT = "ban-sao-luc"
    """Bản sao lục."""


@attrs.frozen(kw_only=True)
class DocumentReference:
    """One mention of one particular document.

    Every attribute is what the mention's own words say (or inherit inside a list);
    what they do not say is ``None``. `resolve` looks the document up.
    """

    kind: DocumentKind = attrs.field(validator=checks.member(DocumentKind))
    """The printed kind, whatever the letters in the number say."""

    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The number in canonical spelling: ``22-NQ/TW``, ``1600/QĐ-TTg``; a bare number as
    printed (``09`` of «NQ09»); ``None``: no number."""

    issued_on: dt.date | None = attrs.field(
        default=None, validator=checks.optional(checks.a_date)
    )
    """The full date of issue (ngày ban hành); ``None``: unsaid, or only in part."""

    year: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1900, 2999))
    )
    """The year of issue when only the year (or the month) is said; ``None`` otherwise."""

    issuer: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The issuing body as printed, without «của» (cơ quan ban hành); ``None``: unsaid."""

    term: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The term (khóa): 10 for «khóa X»; ``None``: unsaid."""

    plenum: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The plenum (hội nghị): 6 for «Trung ương 6»; ``None``: unsaid."""

    subject: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The quoted title or «về …» phrase (trích yếu), without quotes; ``None``: unsaid."""

    alternatives: tuple[DocumentKind, ...] = attrs.field(
        default=(), validator=checks.tuple_of(DocumentKind, "DocumentKinds")
    )
    """Other kinds the printed letters could mean («QĐ» without a word before)."""

    urn: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """A name after RFC 9676 (``urn:lex:vn:…``), constructed, not official; ``None`` unless
    kind, issuer, date and number are all known."""

    notes: tuple[Note, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Note, "Notes")
    )
    """What is doubtful about the mention."""

    raw: str = attrs.field(validator=checks.text)
    """The mention as printed: ``text[span.start:span.end]``."""

    span: Span = attrs.field(validator=checks.instance_of(Span, "a Span"))
    """Where it stands in the text that was read."""


@attrs.frozen(kw_only=True)
class ResolutionReference(DocumentReference):
    """A mention of a resolution (nghị quyết)."""

    congress: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The Party congress, of any level: 13 for «Đại hội XIII»; ``None``: unsaid."""

    session: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The session of an assembly: 4 for «kỳ họp thứ 4»; ``None``: unsaid."""


@attrs.frozen(kw_only=True)
class KnownDocument:
    """A row of the shipped table of well-known documents."""

    kind: DocumentKind = attrs.field(validator=checks.member(DocumentKind))
    """Its kind."""

    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """Canonical number; ``None``: not in the evidence."""

    issued_on: dt.date | None = attrs.field(
        default=None, validator=checks.optional(checks.a_date)
    )
    """Date of issue; ``None``: not in the evidence."""

    issuer: str = attrs.field(validator=checks.filled)
    """Issuing body in full."""

    term: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Term of the Central Committee or the assembly; ``None``: the body has no terms."""

    plenum: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Plenum that adopted it; ``None``: none did, or not in the evidence."""

    subject: str = attrs.field(validator=checks.filled)
    """What it is about (trích yếu)."""

    confidence: str = attrs.field(validator=checks.filled)
    """``confirmed``: two sources agree or one primary text; ``single``: one source."""

    source: str = attrs.field(validator=checks.filled)
    """Where the row's facts were read."""
