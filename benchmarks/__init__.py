"""Long measurements; their results are in docs/benchmarks."""
