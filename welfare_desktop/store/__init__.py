"""The office's encrypted database. Only home of SQLAlchemy, Alembic and SQLCipher; knows no services and no windows."""
