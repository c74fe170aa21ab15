package vn.motcua.paper.digitisation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a field holds, and when two spellings of it mean the same. */
public enum ValueKind {
    NAME {
        @Override
        public String canonical(String value) {
            return String.join(" ", words(value)).toLowerCase(Locale.ROOT);
        }

        @Override
        String tidy(String read) {
            return String.join(" ", words(read));
        }

        private List<String> words(String value) {
            return List.of(value.strip().split("\\s+"));
        }
    },

    /** Twelve digits. */
    ID_NUMBER {
        @Override
        public String canonical(String value) {
            return value.replaceAll("\\D", "");
        }

        @Override
        String tidy(String read) {
            StringBuilder digits = new StringBuilder();
            read.chars().filter(Character::isLetterOrDigit).forEach(letter -> digits.append(digit((char) letter)));
            return digits.toString();
        }

        private char digit(char read) {
            int at = "OoLlIiSsBbZz".indexOf(read);
            return at < 0 ? read : "001111558822".charAt(at);
        }
    },

    /** Declared as yyyy-mm-dd, written as dd/mm/yyyy or in words. */
    DATE {
        @Override
        public String canonical(String value) {
            return String.join("-", numbers(tidy(value)));
        }

        @Override
        String tidy(String read) {
            List<String> parts = new ArrayList<>(numbers(read));
            if (parts.size() != 3) {
                return read;
            }
            if (parts.get(0).length() == 4) {
                parts = List.of(parts.get(2), parts.get(1), parts.get(0));
            }
            return parts.stream()
                    .map(part -> part.length() == 1 ? "0" + part : part)
                    .collect(Collectors.joining("/"));
        }
    },

    /** One number, perhaps with a letter behind it. */
    NUMBER {
        @Override
        public String canonical(String value) {
            return value.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
        }
    },

    /** Several numbers with words between them; only the numbers count. */
    NUMBERS {
        @Override
        public String canonical(String value) {
            return numbers(value).stream().map(NUMBER::canonical).collect(Collectors.joining("/"));
        }
    },

    /** Letters and digits of a certificate. */
    CERTIFICATE {
        @Override
        public String canonical(String value) {
            return value.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        }
    };

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Two values mean the same when this is the same of both. */
    public abstract String canonical(String value);

    /** As the officer is shown it. */
    String tidy(String read) {
        return read.strip();
    }

    private static List<String> numbers(String value) {
        return DIGITS.matcher(value).results().map(result -> result.group()).toList();
    }
}
