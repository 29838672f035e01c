"""Sub-commands of the command line that belong to the line."""
