"""Choices an office or a clerk keeps: columns of a list, saved searches, records opened lately, mapping profiles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.mapping.mapped_tables import Profile
from welfare_desktop.domain.tints import Answer, Meaning
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import settings

PROFILES = "profile."
COLOURS = "colours."
CODES = "codes."

RECENT_KEPT = 30

Codes = Mapping[tuple[str, str], str]
"""By ledger key and code: the word a clerk gave it, "" for none."""


@verb("office.view")
def columns(workspace: Workspace, kind: str) -> tuple[str, ...]:
    """The ledger keys this clerk chose for a list, in order; none when never chosen."""
    with workspace.store.reading() as connection:
        return tuple(settings.get(connection, _columns_key(workspace, kind), ()))


@verb("choices.keep")
def keep_columns(workspace: Workspace, kind: str, keys: Sequence[str]) -> None:
    """Remember the columns of a list for this clerk."""
    with workspace.store.writing() as connection:
        settings.put(connection, _columns_key(workspace, kind), list(keys))


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """条件の保存: a clerk's name for a text and conditions; those that speak of today are kept as said."""

    name: str
    text: str
    conditions: tuple[Condition, ...]


@verb("office.view")
def searches(workspace: Workspace, kind: str) -> tuple[SavedSearch, ...]:
    """The searches this clerk saved for a register, by name."""
    with workspace.store.reading() as connection:
        kept: Mapping[str, Any] = settings.get(connection, _searches_key(workspace, kind), {})
    return tuple(_search(name, *said) for name, said in sorted(kept.items()))


@verb("choices.keep")
def keep_search(workspace: Workspace, kind: str, search: SavedSearch) -> None:
    """Save a search; one of the same name gives way."""
    key = _searches_key(workspace, kind)
    conditions = [[each.key, each.how, each.value] for each in search.conditions]
    with workspace.store.writing() as connection:
        kept = settings.get(connection, key, {})
        settings.put(connection, key, {**kept, search.name: [search.text, conditions]})


@verb("choices.keep")
def forget_search(workspace: Workspace, kind: str, name: str) -> None:
    """Remove a saved search."""
    key = _searches_key(workspace, kind)
    with workspace.store.writing() as connection:
        kept = settings.get(connection, key, {})
        settings.put(connection, key, {each: said for each, said in kept.items() if each != name})


@verb("office.view")
def recent(workspace: Workspace) -> tuple[tuple[str, int], ...]:
    """Register and id of the records this clerk opened lately, the last first; some may be gone since."""
    with workspace.store.reading() as connection:
        return tuple((kind, int(record)) for kind, record in settings.get(connection, _recent_key(workspace), []))


@verb("choices.keep")
def keep_recent(workspace: Workspace, kind: str, record: int) -> None:
    """Remember that this clerk opened a record. Ids are text: JSON readers elsewhere round large numbers."""
    key = _recent_key(workspace)
    with workspace.store.writing() as connection:
        kept = [each for each in settings.get(connection, key, []) if each != [kind, str(record)]]
        settings.put(connection, key, [[kind, str(record)], *kept][:RECENT_KEPT])


@verb("office.view")
def profiles(workspace: Workspace) -> tuple[Profile, ...]:
    """The mappings saved for ledgers imported before, by their header names."""
    with workspace.store.reading() as connection:
        kept = settings.starting_with(connection, PROFILES)
    return tuple(Profile(value["kind"], value["keys"], value.get("told", "")) for value in kept.values())


@verb("import.propose")
def keep_profile(workspace: Workspace, profile: Profile) -> None:
    """Save a mapping; the next ledger with the same header names gets it at once."""
    with workspace.store.writing() as connection:
        said = {"kind": profile.kind, "keys": dict(profile.keys), "told": profile.told}
        settings.put(connection, PROFILES + profile.fingerprint(), said)


@verb("office.view")
def colours(workspace: Workspace) -> Mapping[str, Mapping[str, Answer]]:
    """What the colours of ledgers imported before meant: by the fingerprint of their mapping, then by tint."""
    with workspace.store.reading() as connection:
        kept = settings.starting_with(connection, COLOURS)
    return {
        key.removeprefix(COLOURS): {tint: Answer(Meaning(meaning), text) for tint, (meaning, text) in value.items()}
        for key, value in kept.items()
    }


@verb("import.propose")
def keep_colours(workspace: Workspace, fingerprint: str, answers: Mapping[str, Answer]) -> None:
    """Save what the colours of a ledger mean, beside its mapping."""
    kept = {tint: [str(answer.meaning), answer.text] for tint, answer in answers.items()}
    with workspace.store.writing() as connection:
        settings.put(connection, COLOURS + fingerprint, kept)


@verb("office.view")
def codes(workspace: Workspace) -> Mapping[str, Codes]:
    """The words clerks gave to codes of ledgers imported before, by the fingerprint of their mapping."""
    with workspace.store.reading() as connection:
        kept = settings.starting_with(connection, CODES)
    return {
        key.removeprefix(CODES): {(field, code): word for field, code, word in value} for key, value in kept.items()
    }


@verb("import.propose")
def keep_codes(workspace: Workspace, fingerprint: str, said: Codes) -> None:
    """Save the words given to codes of a ledger, beside its mapping."""
    with workspace.store.writing() as connection:
        settings.put(connection, CODES + fingerprint, [[*place, word] for place, word in said.items()])


def _columns_key(workspace: Workspace, kind: str) -> str:
    return f"columns.{workspace.clerk.uid}.{kind}"


def _searches_key(workspace: Workspace, kind: str) -> str:
    return f"searches.{workspace.clerk.uid}.{kind}"


def _recent_key(workspace: Workspace) -> str:
    return f"recent.{workspace.clerk.uid}"


def _search(name: str, text: Any, conditions: Any) -> SavedSearch:
    """From JSON, which knows lists where we have tuples."""
    return SavedSearch(name, text, tuple(Condition(key, how, value) for key, how, value in conditions))
