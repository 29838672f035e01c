"""Cameras and PLC links: every driver that touches the world outside the process."""
