"""What lists of districts say before there are any."""

from PySide6.QtCore import QCoreApplication


def no_districts() -> str:
    """That there are none, and where they are registered."""
    return QCoreApplication.translate(
        "no_districts", "校(地)区がまだ登録されていません。「校(地)区」の一覧で登録するか、F9で台帳を取り込めます。"
    )
