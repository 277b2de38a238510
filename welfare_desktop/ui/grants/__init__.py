"""Pages about 助成 and the results of salons."""
