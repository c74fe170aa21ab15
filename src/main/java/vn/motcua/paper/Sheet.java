package vn.motcua.paper;

/** A file that passed all checks and was kept, and does not yet belong to a dossier. */
record Sheet(Inspection.Passed passed, FileStore.Kept kept) {}
