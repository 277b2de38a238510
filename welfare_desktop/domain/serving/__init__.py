"""担い手: terms of office, seats, rollovers, years of service, what somebody has in charge."""
