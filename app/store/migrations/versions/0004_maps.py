"""Where a part's anomaly map lies, and the hashes of map and picture."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of the parts so far nothing is known."""
    for name, kind in (
        ("image_sha256", sa.String(64)),
        ("map_path", sa.String()),
        ("map_sha256", sa.String(64)),
    ):
        op.add_column("parts", sa.Column(name, kind, nullable=False, server_default=""))
