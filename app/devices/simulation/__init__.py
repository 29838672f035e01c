"""A simulated line: stamped metal flanges with known truth.

Serves as demo, test source and commissioning aid.
"""
