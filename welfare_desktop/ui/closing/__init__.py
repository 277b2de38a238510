"""年度締め in the window."""
