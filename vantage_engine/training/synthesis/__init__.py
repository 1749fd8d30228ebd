"""Synthetic questions with their SQL: what the databases hold, how people word it, and the patterns of both."""
