"""Terms of office: rules, seats, rollovers, insurance, awards of the people who serve."""
