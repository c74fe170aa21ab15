package vn.motcua.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.procedure.FormRejected;

/** What an officer asks the work list for again and again, under names of his own. Nobody sees another's. */
@Component
class SavedViews {

    static final int MOST = 20;

    private final JdbcClient database;

    SavedViews(JdbcClient database) {
        this.database = database;
    }

    /** In the words of the work list's address; {@code procedure} null for any. */
    record SavedView(String name, String view, String due, @Nullable String procedure, String sort) {}

    List<SavedView> of(String officer) {
        return database.sql("select * from saved_view where officer = :officer order by name")
                .param("officer", officer)
                .query((row, line) -> new SavedView(
                        row.getString("name"),
                        row.getString("whose"),
                        row.getString("due"),
                        row.getString("procedure_slug"),
                        row.getString("sort")))
                .list();
    }

    /**
     * Takes the place of the one that has the same name.
     *
     * @throws FormRejected when the officer has as many as there may be
     */
    @Transactional
    public void keep(String officer, SavedView view) {
        drop(officer, view.name());
        if (of(officer).size() >= MOST) {
            throw Choices.wrong("name", Wording.say("view.too-many", MOST));
        }
        database.sql("insert into saved_view (officer, name, whose, due, procedure_slug, sort)"
                        + " values (:officer, :name, :whose, :due, :procedure, :sort)")
                .param("officer", officer)
                .param("name", view.name())
                .param("whose", view.view())
                .param("due", view.due())
                .param("procedure", view.procedure())
                .param("sort", view.sort())
                .update();
    }

    @Transactional
    public void drop(String officer, String name) {
        database.sql("delete from saved_view where officer = :officer and name = :name")
                .param("officer", officer)
                .param("name", name)
                .update();
    }
}
