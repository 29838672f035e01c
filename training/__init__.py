"""From images of good parts to a checkpoint, and its evaluation against defects."""
