"""助成: the office's rules and the steps a grant passes through."""
