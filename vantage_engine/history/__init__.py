"""What was asked, and what came of it: kept in the user's own data folder, never beside a database."""
