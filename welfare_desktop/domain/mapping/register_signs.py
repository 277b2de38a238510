"""Which register a table seems to belong to, by its headings and by what stands around it."""

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_headings import HeadingIndex, fold_heading

SURE = 0.7
ENOUGH = 0.4

# Words that only this register's ledgers use, in a heading, a title or a sheet's name.
SIGNS: Dictionary[str, tuple[str, ...]] = {
    "volunteers": (
        "福祉協力員名",
        "民生委員名",
        "協力員名簿",
        "委嘱",
        "任期",
        "ボランティア",
        "担い手",
        "役職",
        "再任",
        "協力員番号",
    ),
    "households": (
        "見守",
        "世帯主",
        "世帯員",
        "緊急連絡",
        "独居",
        "一人暮らし",
        "ひとり暮らし",
        "世帯類型",
        "要援護",
        "要支援",
        "対象者名",
        "高齢者世帯",
    ),
    "salons": ("サロン", "開催場所", "会場", "開催日"),
    "cases": ("受付番号", "相談", "ケース", "主訴", "来談"),
    "districts": ("校区名", "地区名", "自治会加入", "校区社協", "校区一覧", "地区一覧", "校(地)区"),
    "organisations": ("団体名", "団体一覧", "団体名簿", "連携先", "関係機関", "構成団体"),
}

# Words of titles, sheets and files that tell a list of persons only where they speak of one register.
TITLES: Dictionary[str, tuple[str, ...]] = {
    "volunteers": ("協力員", "民生委員", "児童委員", "福祉委員", "見守りサポーター", "見守り隊"),
    "households": (
        "高齢者", "独り暮らし", "一人ぐらし", "ひとりぐらし", "寝たきり", "要配慮者", "友愛訪問", "配食", "世帯台帳", "世帯名簿",
    ),
    "cases": ("相談者",),
}  # fmt: skip


def guess_kind(headers: Sequence[str], kinds: Iterable[Kind], title: str = "") -> tuple[str | None, float]:
    """The register a table seems to belong to and how well it fits (0–1); None when none does.

    `title` is what stands around the table: sheet name, lines above it. A list that merely has names
    and addresses belongs to no register; the clerk chooses.
    """
    folded = fold_heading(title)
    told = [key for key, words in TITLES.items() if any(fold_heading(word) in folded for word in (*words, *SIGNS[key]))]
    alone = told[0] if len(told) == 1 else ""
    scores = {kind.key: _score(headers, kind, folded, alone=kind.key == alone) for kind in kinds}
    best = max(scores, key=lambda key: scores[key], default=None)
    if best is None or scores[best] < ENOUGH:
        return None, scores.get(best or "", 0.0)
    return best, scores[best]


def _score(headers: Sequence[str], kind: Kind, title: str, *, alone: bool) -> float:
    """`alone`: the (folded) title speaks of this register and of no other list of persons."""
    index = HeadingIndex.of(kind)
    found = {key for header in headers if (match := index.find(header))[1] >= SURE and (key := match[0])}
    named = [header for header in headers if header]
    if kind.name not in found or not named:
        return 0.0
    coverage = min(1.0, len(found) / len(named))
    text = fold_heading(" ".join(named))
    signs = [fold_heading(sign) for sign in SIGNS.get(kind.key, ())]
    within = min(3, sum(1 for sign in signs if sign in text))
    around = alone or any(sign in title for sign in signs)
    return coverage * (0.35 + 0.15 * within + 0.35 * around) if within or around else 0.0
