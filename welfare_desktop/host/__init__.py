"""The computer around the program: folders, files, the office lock, settings, the log and the helper process."""
