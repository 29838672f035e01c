"""From a run folder to a proved bundle, and the tools to look at one."""
