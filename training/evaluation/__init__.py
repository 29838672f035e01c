"""How well a run or bundle finds known defects: figures, exact intervals and a report."""
