"""Parts, their defects, and the events of the record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the first tables."""
    op.create_table(
        "parts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("part_id", sa.String, nullable=False, unique=True),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("lot", sa.String, nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False, index=True),
        sa.Column("score", sa.Double, nullable=True),
        sa.Column("threshold", sa.Double, nullable=True),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("product", sa.String, nullable=False),
        sa.Column("recipe_version", sa.Integer, nullable=False),
        sa.Column("bundle_sha256", sa.String(64), nullable=False),
        sa.Column("backend", sa.String, nullable=False),
        sa.Column("wall_time_ns", sa.BigInteger, nullable=False, index=True),
        sa.Column("cycle_ms", sa.Double, nullable=True),
        sa.Column("signal", sa.String(16), nullable=False),
        sa.Column("image_path", sa.String, nullable=False),
    )
    op.create_table(
        "defects",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "part_row",
            sa.Integer,
            sa.ForeignKey("parts.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("x", sa.Integer, nullable=False),
        sa.Column("y", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("area_px", sa.Double, nullable=True),
        sa.Column("peak", sa.Double, nullable=True),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("event_id", sa.String(32), nullable=False, unique=True),
        sa.Column("wall_time_ns", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("detail", sa.String, nullable=False),
    )
