"""The tables of exchanges: templates, arrangements, what was sent, what came back. As in `store.tables`."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from welfare_desktop.store.tables import ID, METADATA, JsonList

TEMPLATE = Table(
    "template",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("plan", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

ARRANGEMENT = Table(
    "arrangement",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("partner", Text, nullable=False),
    Column("charges", Text, nullable=False),
    Column("template", BigInteger, ForeignKey("template.id")),
)

SENDING = Table(
    "sending",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("arrangement", BigInteger, ForeignKey("arrangement.id"), nullable=False),
    Column("at_utc", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("districts", JsonList, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("keys", JsonList, nullable=False),
    Column("counted", Integer, nullable=False),
    Index("ix_sending_arrangement", "arrangement"),
)

RECEIPT = Table(
    "receipt",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("arrangement", BigInteger, ForeignKey("arrangement.id"), nullable=False),
    Column("sending", BigInteger, nullable=False),
    Column("at_utc", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("districts", JsonList, nullable=False),
    Column("state", Text, nullable=False),
    Column("batch", BigInteger, nullable=False),
    Column("counts", Text, nullable=False),
    Column("choices", Text, nullable=False),
    Column("data", LargeBinary),
    Column("bases", LargeBinary),
    Index("ix_receipt_arrangement", "arrangement"),
    Index("ix_receipt_batch", "batch"),
)
