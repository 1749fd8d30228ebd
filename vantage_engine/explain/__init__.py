"""What a query does and where its parts come from, in words that need no SQL: our own reading, not the model's."""
