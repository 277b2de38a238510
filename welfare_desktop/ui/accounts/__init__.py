"""The door: first start, sign-in, recovery code."""
