"""What people said about parts, and the indices that filters and statistics need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the labels' table and the indices."""
    op.create_table(
        "labels",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "part_row",
            sa.Integer,
            sa.ForeignKey("parts.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("wall_time_ns", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_parts_product", "parts", ["product", "recipe_version", "wall_time_ns"])
