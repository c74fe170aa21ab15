package vn.motcua.scenario;

import java.util.List;

/**
 * A kind of step: the key it is known by, the keys it takes, and how it is read. To replay another scenario is a kind too, and
 * comes to several steps.
 */
record Kind(String key, List<String> keys, Reading reading) {

    /** From the entry of a step to what is played. */
    @FunctionalInterface
    interface Reading {
        List<Step> read(Fields fields, References others);
    }
}
