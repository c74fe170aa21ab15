package vn.motcua.bench;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for on the command line.
 *
 * @param open dossiers that are being worked, at least so many
 * @param finished dossiers, at least so many
 * @param scenarios of each procedure that are played, from which the dossiers are multiplied
 * @param rounds so often each thing is measured
 * @param reportOnly a missed budget is told and no failure
 * @param make whether the dossiers are made, into a database without any
 * @param measure whether the pages are measured, on the dossiers that were made before
 * @param settings of the program besides, as on its command line
 */
record CityOrder(
        int open,
        int finished,
        int scenarios,
        int rounds,
        boolean reportOnly,
        boolean make,
        boolean measure,
        CityDatabase database,
        List<String> settings) {

    static CityOrder of(List<String> arguments) {
        return new CityOrder(
                number(arguments, "--open", 100_000),
                number(arguments, "--finished", 1_000_000),
                number(arguments, "--scenarios", 200),
                number(arguments, "--rounds", 400),
                arguments.contains("--report-only"),
                !arguments.contains("--measure-only"),
                !arguments.contains("--make-only"),
                CityDatabase.named(),
                arguments.stream()
                        .filter(word -> word.matches("--[\\w-]+\\..*"))
                        .toList());
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        return arguments.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> Integer.parseInt(word.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    /** A PostgreSQL database, as the program itself is told of one. */
    record CityDatabase(String url, String user, String password) {

        static CityDatabase named() {
            return new CityDatabase(said("MOTCUA_DB_URL"), said("MOTCUA_DB_USER"), said("MOTCUA_DB_PASSWORD"));
        }

        private static String said(String name) {
            return Objects.requireNonNullElse(property(name), "");
        }

        private static @Nullable String property(String name) {
            String property = System.getProperty(name);
            return property == null ? System.getenv(name) : property;
        }

        /** For the program, as on its command line. */
        List<String> settings() {
            return List.of("--MOTCUA_DB_URL=" + url, "--MOTCUA_DB_USER=" + user, "--MOTCUA_DB_PASSWORD=" + password);
        }
    }
}
