"""One file per step of the record's schema."""
