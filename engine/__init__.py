"""The detectors, and everything that turns a frame into an anomaly map and a verdict."""
