"""Who was rewarded, by whom, with what."""

from __future__ import annotations

import enum

import attrs

from vnnews.model import _checks as checks
from vnnews.model.note import Note
from vnnews.model.reference import DocumentReference
from vnnews.model.span import Span


class AwardForm(enum.Enum):
    """The form of an award (hình thức khen thưởng).

    The forms are those of the Law on Emulation and Commendation, 06/2022/QH15; the
    value is the Vietnamese term's slug.
    """

    ORDER = "huan-chuong"
    """Huân chương: the State's orders, some in three ranks."""

    MEDAL = "huy-chuong"
    """Huy chương of the State, not of contests."""

    STATE_TITLE = "danh-hieu-vinh-du-nha-nuoc"
    """Danh hiệu vinh dự nhà nước: Anh hùng, Nhà giáo nhân dân, Nghệ sĩ ưu tú …"""

    STATE_PRIZE = "giai-thuong"
    """Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước."""

    BADGE = "ky-niem-chuong"
    """Kỷ niệm chương and Huy hiệu."""

    CERTIFICATE_OF_MERIT = "bang-khen"
    """Bằng khen: of the Prime Minister, a ministry, a province."""

    CERTIFICATE = "giay-khen"
    """Giấy khen: of a district, commune, agency, enterprise."""

    FLAG = "co-thi-dua"
    """Cờ thi đua."""

    EMULATION_TITLE = "danh-hieu-thi-dua"
    """Danh hiệu thi đua: Chiến sĩ thi đua, Lao động tiên tiến …"""

    LETTER = "thu-khen"
    """Thư khen."""

    PLAIN = "khen-thuong"
    """Khen thưởng, tuyên dương, biểu dương, thưởng: no form is named."""


class AwardStatus(enum.Enum):
    """Whether the award was given."""

    AWARDED = "awarded"
    """Given, now or earlier."""

    PROPOSED = "proposed"
    """Proposed, planned or under consideration (đề nghị, xét, sẽ)."""


@attrs.frozen(kw_only=True)
class Recipients:
    """Who receives (đối tượng được khen thưởng)."""

    collectives: int | None = attrs.field(
        default=None, validator=checks.optional(checks.count)
    )
    """Number of collectives (tập thể, đơn vị, chi bộ …); ``None``: unsaid."""

    individuals: int | None = attrs.field(
        default=None, validator=checks.optional(checks.count)
    )
    """Number of people (cá nhân, đồng chí, học sinh …); ``None``: unsaid."""

    households: int | None = attrs.field(
        default=None, validator=checks.optional(checks.count)
    )
    """Number of households (hộ, gia đình); ``None``: unsaid."""

    named: tuple[str, ...] = attrs.field(default=(), validator=checks.texts)
    """People and bodies named in the sentence, as printed, without titles («ông»)."""


@attrs.frozen(kw_only=True)
class Commendation:
    """One act of rewarding, done or proposed (khen thưởng)."""

    form: AwardForm = attrs.field(validator=checks.member(AwardForm))
    """What is given."""

    name: str = attrs.field(validator=checks.filled)
    """The award as printed: «Huân chương Lao động hạng Nhì», «Bằng khen»."""

    rank: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 3))
    )
    """1, 2, 3 for hạng Nhất, Nhì, Ba; ``None``: the award has no rank, or none is said."""

    awarder: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """Whose award it is, as printed; not who hands it over; ``None``: unsaid."""

    recipients: Recipients = attrs.field(
        factory=Recipients, validator=checks.instance_of(Recipients, "Recipients")
    )
    """Who receives."""

    status: AwardStatus = attrs.field(
        default=AwardStatus.AWARDED, validator=checks.member(AwardStatus)
    )
    """Awarded or proposed."""

    reason: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """What for, as printed («có thành tích …», «vì …»); ``None``: unsaid."""

    occasion: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """When or where it happened, as printed («Nhân dịp này»); ``None``: unsaid."""

    references: tuple[DocumentReference, ...] = attrs.field(
        default=(), validator=checks.tuple_of(DocumentReference, "references")
    )
    """The documents cited within the commendation's span."""

    notes: tuple[Note, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Note, "Notes")
    )
    """What is doubtful about it."""

    raw: str = attrs.field(validator=checks.text)
    """The words it was read from: ``text[span.start:span.end]``."""

    span: Span = attrs.field(validator=checks.instance_of(Span, "a Span"))
    """Where it stands in the text that was read."""
