package vn.motcua.desk.reception;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.Plain;
import vn.motcua.procedure.CounterProcedures;

/** Words by which an officer looks for a procedure, without accents. */
record ProcedureSearch(List<String> asked) {

    static ProcedureSearch of(String query) {
        return new ProcedureSearch(Plain.words(Plain.letters(query)));
    }

    /** Every word asked for begins a word of the name, the field or the national code, or the initials of the name. */
    boolean finds(CounterProcedures.Entry entry) {
        String all = String.join(" ", entry.name(), entry.field(), entry.nationalCode(), initials(entry));
        List<String> words = Plain.words(Plain.letters(all));
        return asked.stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)));
    }

    /** "đkkh" for Đăng ký kết hôn. */
    private static String initials(CounterProcedures.Entry entry) {
        return Plain.words(entry.name()).stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
