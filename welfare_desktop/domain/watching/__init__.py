"""見守り: activities and how they count, 現況確認, consents, and what becomes of a household."""
