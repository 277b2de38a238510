"""What the colours of a file's rows mean: as the clerk says, as was said of such a ledger before, or as proposed."""

from collections.abc import Mapping, Sequence
from typing import Self

from welfare_desktop.domain.tints import Answer, Coloured, Meaning, proposed
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import colouring
from welfare_desktop.services.ledgers.colouring import Tints
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.workspace import Workspace

Place = tuple[int, int]
"""A table: sheet and table, both from 0."""


class Colours:
    """The tints of one file and the answers given."""

    def __init__(
        self,
        tints: Mapping[int, Tints] | None = None,
        kept: Mapping[str, Mapping[str, Answer]] | None = None,
        today: str = "",
    ) -> None:
        self._tints = tints or {}
        self._kept = kept or {}
        self._today = today
        self._said: dict[tuple[Place, str], Answer] = {}

    @classmethod
    def of(cls, workspace: Workspace, source: Source) -> Self:
        """What a file shows, and what was said of others. Refusals of the helper."""
        return cls(colouring.read(workspace, source), choosing.colours(workspace), workspace.today())

    def asked(self, place: Place, table: SourceTable) -> Sequence[Coloured]:
        """The tints of a table that may mean something."""
        return colouring.coloured(table, self._tints.get(place[0]))

    def answer(self, place: Place, table: SourceTable, each: Coloured) -> Answer:
        """What one tint means."""
        said = self._said.get((place, each.key))
        if said is not None:
            return said
        kept = self._kept.get(table.profile().fingerprint(), {}).get(each.key)
        if kept is None:
            return proposed(each, self._today)
        return Answer(kept.meaning, self._today) if kept.meaning is Meaning.ENDED else kept

    def say(self, place: Place, key: str, answer: Answer) -> None:
        """The clerk says what a tint means."""
        self._said[place, key] = answer

    def by_row(self, place: Place, table: SourceTable) -> Mapping[int, Sequence[tuple[Coloured, Answer]]]:
        """The answers of a table that mean something, by row."""
        asked = self.asked(place, table)
        return colouring.by_row(asked, {each.key: self.answer(place, table, each) for each in asked})

    def keep(self, workspace: Workspace, source: Source) -> None:
        """Remember the answers beside the mapping of each table taken."""
        for at, sheet in enumerate(source.sheets):
            for number, table in enumerate(sheet.tables):
                asked = self.asked((at, number), table) if table.taken and table.kind else ()
                if asked:
                    answers = {each.key: self.answer((at, number), table, each) for each in asked}
                    choosing.keep_colours(workspace, table.profile().fingerprint(), answers)
