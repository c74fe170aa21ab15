package vn.motcua.paper.digitisation.bench;

import java.util.List;

/** {@code --name value} pairs of a command line. */
record Options(List<String> words) {

    static Options of(List<String> words) {
        return new Options(words);
    }

    /** Empty when it is not given. */
    String text(String name) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
    }

    int number(String name, int otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
