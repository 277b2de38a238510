"""Work on consultations and cases: receiving, going on, looking over, counting, drawing. The case team's alone."""
