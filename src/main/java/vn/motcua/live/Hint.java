package vn.motcua.live;

import java.util.function.Predicate;

/**
 * Something that pages show has changed.
 *
 * @param topic by which pages listen
 * @param said no personal data and no numbers of dossiers
 */
public record Hint(String topic, String said, Predicate<Reader> concerned) {}
