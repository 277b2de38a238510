"""The pages of work of 見守り世帯: monthly sheets, 現況確認, consents, 異動, households without a watcher."""
