package vn.motcua.procedure.migration;

/**
 * A dossier whose process runs.
 *
 * @param instance the engine's id of its process instance
 * @param definition the engine's id of the version on which it runs
 */
record RunningDossier(String number, String instance, String definition) {}
