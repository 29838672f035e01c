"""Good parts -> threshold, with a stated guarantee."""
