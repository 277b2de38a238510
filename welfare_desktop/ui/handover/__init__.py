"""引継ぎ: households, districts and cases go from those who leave to those who stay."""
