"""Speed of find_references: megabytes of text a second, and how time grows with length.

Usage: python benchmarks/references.py [--rounds N] [--text FILE]

Three texts are made from sentences written here: one with no mention, one with a mention in
every twentieth sentence (news), one with mentions in all. Then every nasty repeat is read at
one length and at ten times that: a ratio of about ten is linear.
"""

from __future__ import annotations

import argparse
import pathlib
import time

from vnnews import find_references

PLAIN = (
    "Sáng nay, hơn ba trăm hộ dân ở vùng ven sông đã nhận được nước sạch sau nhiều năm chờ "
    "đợi, ông Hải cho biết. Trạm bơm mới chạy êm, giá mỗi khối nước vừa túi tiền của bà con. "
    "Các cháu nhỏ không còn phải đi xa, người già đỡ vất vả hơn trong những ngày nắng nóng. "
    "Huyện dự định nối dài đường ống tới hai xã còn lại trước mùa khô, nếu thời tiết thuận. "
)
CITING = (
    (
        "Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của Ban Chấp hành Trung ương khóa X về nâng cao "
        "năng lực lãnh đạo đã được học tập. "
    ),
    "Theo Quyết định số 1034/QĐ-UBND ngày 5 tháng 6 năm 2019 của UBND tỉnh, xã được khen. ",
    "Nghị quyết Trung ương 4 khóa XI, XII và Chỉ thị 05-CT/TW là trọng tâm. ",
    "Điều 3 Nghị định 100/2019/NĐ-CP và Luật Đất đai năm 2013 quy định rõ. ",
)
TEXTS = {
    "no mention": PLAIN,
    "few mentions": PLAIN * 5 + CITING[0],
    "all mentions": "".join(CITING),
}
NASTY = (
    "Nghị quyết số ", "1/", "Nghị quyết số 1, 2, 3, ", "Nghị quyết về ", "Luật a ",
    "Nghị quyết Đại hội Đảng bộ ", "22-NQ/TW ", "“Nghị quyết ", "Nghị quyết này ",
    "Nghị quyết Trung ương 4, ", "khóa X, ", "NQ", "(((",
)  # fmt: skip
LENGTH = 1_000_000  # characters of each text
REPEATS = 10_000  # of each nasty piece, and ten times that


def seconds(text: str, rounds: int = 1) -> float:
    """The best processor time of several rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        find_references(text)
        times.append(time.process_time() - start)
    return min(times)


def speed(name: str, text: str, rounds: int) -> None:
    """Print one line: speed, and how many mentions there are."""
    megabytes = len(text.encode()) / 1e6
    took = seconds(text, rounds)
    count = len(find_references(text))
    print(f"{name:14} {megabytes / took:7.1f} MB/s  {count:6} mentions", end="")
    print(f"  {took / count * 1e6:5.0f} µs each" if count else "")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--text", type=pathlib.Path, help="a text of your own")
    args = parser.parse_args()
    find_references(CITING[0] + "Nghi quyet so 1")  # reads the tables
    find_references("Nghi quyet so 1")
    texts = dict(TEXTS)
    if args.text:
        texts = {args.text.name: args.text.read_text(encoding="utf-8")}
    for name, piece in texts.items():
        speed(name, piece * (1 + LENGTH // len(piece)), args.rounds)
    for piece in () if args.text else NASTY:
        ratio = seconds(piece * REPEATS * 10) / seconds(piece * REPEATS, 2)
        print(f"{piece!r} × {REPEATS}, and ten times that: {ratio:.1f} times as long")


if __name__ == "__main__":
    main()
