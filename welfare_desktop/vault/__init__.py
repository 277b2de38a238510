"""Keys, passwords and sealed text: the only room that knows `cryptography`. Bytes in, bytes out; no files, no clock."""
