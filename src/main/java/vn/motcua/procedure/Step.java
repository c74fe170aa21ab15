package vn.motcua.procedure;

import vn.motcua.dossier.Occasion;

/**
 * The step in which a block is performed.
 *
 * @param id id of the element in the model
 * @param key idempotency key: dossier number, step and visit. A retry of the same visit has the same key, a second visit of the
 *     step (a loop) another
 */
public record Step(String dossierNumber, String id, String key, Occasion occasion) {}
