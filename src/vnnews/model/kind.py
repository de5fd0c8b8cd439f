"""The kinds of official documents."""

from __future__ import annotations

import enum


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
