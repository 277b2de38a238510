"""The exchange with the city and with other offices: pages over the registers (F11)."""
