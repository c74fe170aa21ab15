package vn.motcua.scenario;

/**
 * A file of a procedure's scenarios.
 *
 * @param name {@code processes/<slug>/scenarios/<id>.yaml}
 */
record ScenarioFile(String slug, String id, String name, String text) {}
