package vn.motcua.procedure.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says of its place in the folders.
 *
 * @param kind {@code processes}, {@code forms} or {@code dmn}
 * @param folder the slug, or {@code shared}; empty for a bare name
 * @param file the bare name
 */
record FilePlace(String kind, Optional<String> folder, String file) {

    private static final Pattern NAME =
            Pattern.compile("(?:(?:^|.*/)(processes|forms|dmn)/([^/]+)/|.*/|)([^/]+\\.(bpmn|form|dmn))");

    /** Empty for what is no part of a procedure. */
    static Optional<FilePlace> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String kind =
                switch (parts.group(4)) {
                    case "bpmn" -> "processes";
                    case "form" -> "forms";
                    default -> "dmn";
                };
        boolean placed = kind.equals(parts.group(1));
        return Optional.of(
                new FilePlace(kind, placed ? Optional.ofNullable(parts.group(2)) : Optional.empty(), parts.group(3)));
    }

    /** Named as its file is. */
    String id() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    boolean isModel() {
        return kind.equals("processes");
    }

    String in(String slug) {
        return String.join("/", kind, folder.orElse(slug), file);
    }
}
