"""相談・ケース: how a case goes on, how consultations count, the support network, the record."""
