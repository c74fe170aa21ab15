package vn.motcua.dossier;

import java.time.Instant;

/**
 * When something happened, when it was recorded, and who recorded it.
 *
 * @param actor account of the officer, or the name of the part of the system that acted
 */
public record Occasion(Instant happenedAt, Instant recordedAt, String actor) {

    /** The actor of what no officer did: a timer, an asynchronous step. */
    public static final String SYSTEM = "hệ thống";

    /** Recorded in the moment it happened. */
    public static Occasion now(Instant moment, String actor) {
        return new Occasion(moment, moment, actor);
    }
}
