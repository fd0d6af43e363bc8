import-cancelled = Reading was stopped. Nothing has changed.
