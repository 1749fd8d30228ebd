"""Vantage's terminal app. Stands on `vantage_engine`; nothing there imports it."""
