"""Watching over households: monthly sheets and their figures, 現況確認, consents, 異動, what is due."""
