"""What a clerk is asked before a file is carried out: nothing decided at all, or changes greater than usual."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.exchange import ExchangePlan, Guard
from welfare_desktop.ui import words
from welfare_desktop.ui.notices import Choice, Notices

DISTRICTS_TOLD = 8


def leaves_all_open(notices: Notices, count: int) -> bool:
    """Nothing was decided: whether to end so."""
    translate = QCoreApplication.translate
    question = translate("syncing", "まだ何も決めていません(未決定 {count}項目)。このまま受け取りを終えますか。")
    detail = translate("syncing", "決めなかったところは変わりません。同じファイルが来たときに、また確かめます。")
    go, stay = translate("syncing", "決めないまま終える"), translate("syncing", "確認に戻る")
    answers = (Choice("go", go, dangerous=True), Choice("stay", stay))
    return notices.decide(question.format(count=f"{count:,}"), detail, answers) == "go"


def confirms(notices: Notices, plan: ExchangePlan) -> bool:
    """Ask once for each kind of guard whether changes so great are meant; nothing is the answer by itself."""
    codes = dict.fromkeys(guard.code for guard in plan.guards)
    return all(_confirms(notices, plan, [guard for guard in plan.guards if guard.code == code]) for code in codes)


def _confirms(notices: Notices, plan: ExchangePlan, guards: Sequence[Guard]) -> bool:
    translate = QCoreApplication.translate
    numbers = {
        "count": f"{sum(guard.count for guard in guards):,}",
        "total": f"{sum(guard.total for guard in guards):,}",
    }
    if guards[0].code == "vanishing":
        question = translate("syncing", "{total}件のうち、{count}件が先方の一覧にありません。")
        told = [
            translate(
                "syncing",
                "一覧の一部だけが送られてきたときにも、こうなります。「終了にする」とした登録のほかは変わりません。",
            ),
            *_by_district(plan, guards),
        ]
        verb = translate("syncing", "{count}件が一覧にないまま続ける")
    elif guards[0].code == "new":
        question = translate("syncing", "{total}行のうち、{count}行がこちらの台帳にありません。")
        told = [
            translate(
                "syncing",
                "別の事務所の一覧や、別の交換のファイルを開いたときにも、こうなります。何行かを確かめてから続けてください。",
            )
        ]
        verb = translate("syncing", "{count}行が新しいまま続ける")
    elif guards[0].code == "emptied":
        facts = "」「".join(words.label(guard.fact) for guard in guards)
        question = translate("syncing", "「{facts}」の欄が、ほとんどの行で空になっています。").replace("{facts}", facts)
        told = [
            translate(
                "syncing",
                "列を消してしまったときにも、こうなります。先方を採ると決めた行では、当方の内容も空になります。",
            )
        ]
        verb = translate("syncing", "{count}か所が空のまま続ける")
    else:
        question = translate("syncing", "{total}件のうち、{count}件に先方の変更があります。")
        told = [
            translate(
                "syncing",
                "別の台帳や古い台帳を開いたときにも、こうなります。いくつかの行を確かめてから続けてください。",
            )
        ]
        verb = translate("syncing", "{count}件の変更のまま続ける")
    go = Choice("go", verb.format_map(numbers), dangerous=True)
    answers = (go, Choice("stay", translate("syncing", "確認に戻る")))
    return notices.decide(question.format_map(numbers), "\n".join(told), answers) == "go"


def _by_district(plan: ExchangePlan, guards: Sequence[Guard]) -> list[str]:
    """The districts from which most vanished, with their numbers."""
    translate = QCoreApplication.translate
    most = sorted((guard for guard in guards if guard.district is not None), key=lambda guard: -guard.count)
    line = translate("syncing", "{district}  {total}件のうち {count}件")
    nowhere = translate("syncing", "校(地)区なし")
    told = [
        line.format(district=plan.names.get(guard.district or 0, nowhere), total=guard.total, count=guard.count)
        for guard in most[:DISTRICTS_TOLD]
    ]
    rest = len(most) - DISTRICTS_TOLD
    return [*told, translate("syncing", "ほか {count}校(地)区").format(count=rest)] if rest > 0 else told
