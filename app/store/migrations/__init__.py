"""Alembic migrations of the record; they run when a store is opened."""
