package vn.motcua.paper.digitisation.bench;

import java.text.Normalizer;

/**
 * How much of a text was read wrongly: characters to insert, delete or replace against characters that stand there, on NFC with
 * every run of white space counted as one space.
 */
public record ErrorRate(int errors, int characters) {

    public static ErrorRate of(String truth, String read) {
        String expected = normal(truth);
        return new ErrorRate(distance(expected, normal(read)), expected.length());
    }

    public ErrorRate plus(ErrorRate other) {
        return new ErrorRate(errors + other.errors, characters + other.characters);
    }

    public double percent() {
        return characters == 0 ? (errors == 0 ? 0 : 100) : 100.0 * errors / characters;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
