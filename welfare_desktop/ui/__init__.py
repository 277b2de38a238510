"""The window: it collects input, runs one service off the main thread and shows the answer."""
