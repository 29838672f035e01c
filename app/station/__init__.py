"""The live line: from the trigger to the verdict, headless and without drivers."""
