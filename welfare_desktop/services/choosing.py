"""Choices an office or a clerk keeps: columns of a list, mapping profiles of ledgers."""

from collections.abc import Mapping, Sequence

from welfare_desktop.domain.mapping.mapped_tables import Profile
from welfare_desktop.domain.tints import Answer, Meaning
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import settings

PROFILES = "profile."
COLOURS = "colours."
CODES = "codes."

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


@verb("office.view")
def profiles(workspace: Workspace) -> tuple[Profile, ...]:
    """The mappings saved for ledgers imported before, by their header names."""
    with workspace.store.reading() as connection:
        kept = settings.starting_with(connection, PROFILES)
    return tuple(Profile(value["kind"], value["keys"]) for value in kept.values())


@verb("import.propose")
def keep_profile(workspace: Workspace, profile: Profile) -> None:
    """Save a mapping; the next ledger with the same header names gets it at once."""
    with workspace.store.writing() as connection:
        settings.put(connection, PROFILES + profile.fingerprint(), {"kind": profile.kind, "keys": dict(profile.keys)})


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
