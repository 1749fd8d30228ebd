"""The panes of the main screen. Each shows what it is told; none knows the engine."""
