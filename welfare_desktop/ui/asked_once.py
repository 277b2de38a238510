"""Table models that are asked once for all a cell's look consists of."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QModelRoleData, QModelRoleDataSpan, QPersistentModelIndex


class AskedOnce(QAbstractTableModel):
    """Qt asks a model for the seven parts of a look one by one, and each question waits for its turn in Python.

    While a thread works beside the window, a table is painted in less than half the time when they come together.
    """

    def multiData(
        self, index: QModelIndex | QPersistentModelIndex, roleDataSpan: QModelRoleDataSpan | QModelRoleData
    ) -> None:
        parts: Any = roleDataSpan  # the stubs do not know that it can be gone through
        for part in parts:
            answer = self.data(index, part.role())
            if answer is None:
                part.clearData()
            else:
                part.setData(answer)
