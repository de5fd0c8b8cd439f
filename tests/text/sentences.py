"""Vietnamese sentences put together from our own words, and foreign ones beside them."""

from __future__ import annotations

import itertools
import random

_WHO = (
    "Hội Liên hiệp Phụ nữ xã",
    "Ban Chấp hành Đảng bộ huyện",
    "Trường Tiểu học thị trấn",
    "Đoàn Thanh niên phường",
    "Ông Nguyễn Văn Hưởng, tổ trưởng dân phố,",
    "Bà con nông dân vùng ven sông",
    "Đội tuyển bóng chuyền của tỉnh",
    "Các thầy cô giáo và học sinh",
    "Lực lượng dân quân tự vệ",
    "Chị Trần Thị Thủy ở xóm Giữa",
)
_DOES = (
    "đã tổ chức",
    "vừa hoàn thành",
    "chuẩn bị khởi động",
    "quyết định mở rộng",
    "tiếp tục ủng hộ",
    "cùng nhau gìn giữ",
    "đề nghị sửa đổi",
    "sẽ tổng kết",
    "không đồng ý bỏ",
    "rất tự hào về",
)
_WHAT = (
    "phong trào trồng cây gây rừng trong mùa mưa năm nay.",
    "tuyến đường nối hai thôn với chợ đầu mối.",
    "lễ hội truyền thống ở đình làng, kéo dài ba ngày.",
    "chương trình «sữa học đường» dành cho trẻ nhỏ.",
    "việc thu gom rác thải nhựa dọc bờ kênh.",
    "những lớp học xóa mù chữ buổi tối.",
    "quỹ khuyến học và thư viện của làng nghề.",
    "dự án nước sạch cho hơn 1.200 hộ dân.",
    "cuộc thi vẽ tranh về biển đảo quê hương.",
    "mô hình nuôi ong lấy mật dưới tán rừng keo.",
)


def vietnamese() -> list[str]:
    """A thousand different sentences, with quotes where the encoding has room for them."""
    return [" ".join(parts) for parts in itertools.product(_WHO, _DOES, _WHAT)]


_FOREIGN = {
    "french": "été à la où déjà élève être français garçon forêt hôtel naïf dés thé né le les un "
    "une des et ou mais pour avec sans chez très tôt près après époque « idée » ça coût sûr",
    "czech": "příliš žluťoučký kůň úpěl ďábelské ódy a na je to že se při své děti město dům "
    "nový řeka být já my vy oni český jazyk má už až stůl víno bílý dnes večer",
    "turkish": "şimdi çok güzel bir gün için değil ağaç öğretmen üç dört beş yıl ışık çocuk süt "
    "köy göl dağ ile ve bu şu ne kadar iyi ama daha sonra başka gönül Türkçe",
    "icelandic": "það er ekki á íslensku þú þeir ég við hús bær maður kona góður dagur æði ö ó "
    "að og en um til frá hér þar mjög stór lítið skóli ár nótt sól fjörður eyja",
    "german": "über für schön größe Straße müssen können Mädchen fünf grün Tür öl äpfel die der "
    "das und oder aber nicht mit von bei nach weil daß heißt süß früh böse König",
    "portuguese": "não são pão mão coração é à às você avó avô três também já até só lá cá água "
    "o a os as um uma de da do e em por para com sem mais menos ação lições",
    "swedish": "för är på så även också över åt från måste än då när små större öppna få ska "
    "och att det som en ett i till med av den har inte om var sig",
    "spanish": "él está más así también días año niño mañana qué cómo según «título» allí aún "
    "el la los las un una de en y que se por con para su al lo como",
    "ascii": "the a of and to in is was for on that with as by at from it an be are this or "
    "which not have had but were they can ban an hoa the tin nam",
}


def foreign(language: str, count: int) -> list[str]:
    """Sentences of random words of a language; the same ones every time."""
    words = _FOREIGN[language].split()
    chance = random.Random(language)  # noqa: S311 - a seed, not a secret
    return [
        " ".join(chance.choices(words, k=chance.randint(2, 14))) for _ in range(count)
    ]


LANGUAGES = tuple(_FOREIGN)
