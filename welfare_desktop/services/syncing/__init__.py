"""The exchange with the city (市社協との交換): standing exchanges, templates, what was sent, what came back."""
