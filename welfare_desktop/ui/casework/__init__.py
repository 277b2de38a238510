"""Pages of work with consultations and cases: receiving, going on with a case, looking them over, counting."""
