"""同一人物: one person in several registers, linked by the clerk; what a death or a move means elsewhere."""
