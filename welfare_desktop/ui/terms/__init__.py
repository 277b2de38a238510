"""Pages of work about the people who serve: seats, rollovers, insurance, training, awards."""
