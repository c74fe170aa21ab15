package vn.motcua.fee;

import java.time.Instant;

/**
 * Money that has come for a dossier.
 *
 * @param amount in đồng, more than 0
 * @param system who gave the reference: references are unique within it, and what is told twice is taken once
 * @param paidAt when the citizen paid
 */
record Money(long amount, String reference, Method method, String system, Instant paidAt) {}
