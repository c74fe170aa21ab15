package vn.motcua.desk.reception;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.paper.LoosePages;

/** Scanned pages of receptions that are not accepted yet. */
@Repository
class PageRows {

    private static final String COLUMNS = "select id, item, shown_name, sha256, bytes, pages from reception_page";

    /** @param item code of the paper */
    record PageRow(String id, String item, String shownName, String sha256, long bytes, int pages) {

        LoosePages.Loose loose() {
            return new LoosePages.Loose(shownName, sha256, bytes, pages);
        }
    }

    private final JdbcClient database;

    PageRows(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they came. */
    List<PageRow> of(String reception) {
        return database.sql(COLUMNS + " where reception_id = :reception order by item, place")
                .param("reception", reception)
                .query(PageRow.class)
                .list();
    }

    Optional<PageRow> find(String reception, String id) {
        return database.sql(COLUMNS + " where reception_id = :reception and id = :id")
                .param("reception", reception)
                .param("id", id)
                .query(PageRow.class)
                .optional();
    }

    void add(String reception, String item, int place, LoosePages.Loose page) {
        database.sql(
                        """
                        insert into reception_page (id, reception_id, item, place, shown_name, sha256, bytes, pages)
                        values (:id, :reception, :item, :place, :name, :sha256, :bytes, :pages)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("reception", reception)
                .param("item", item)
                .param("place", place)
                .param("name", page.name())
                .param("sha256", page.sha256())
                .param("bytes", page.bytes())
                .param("pages", page.pages())
                .update();
    }

    void remove(String id) {
        database.sql("delete from reception_page where id = :id")
                .param("id", id)
                .update();
    }

    void removeAll(String reception) {
        database.sql("delete from reception_page where reception_id = :reception")
                .param("reception", reception)
                .update();
    }
}
