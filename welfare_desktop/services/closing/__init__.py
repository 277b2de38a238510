"""年度締め: a fiscal year's figures counted as of its 基準日, frozen, and held against what was entered later."""
