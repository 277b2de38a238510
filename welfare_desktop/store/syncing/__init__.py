"""What the office keeps of its exchanges: with whom, what was sent, what came back, whose templates."""
