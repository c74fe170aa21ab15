package vn.motcua.paper.digitisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.paper.ElectronicCopies;
import vn.motcua.paper.ElectronicCopy;
import vn.motcua.paper.ElectronicCopy.PageInDoubt;
import vn.motcua.paper.FileOwner;
import vn.motcua.paper.OcrState;
import vn.motcua.paper.digitisation.scan.Doubt;

/** What digitisation has made so far. */
@Repository
class Copies implements ElectronicCopies, FileOwner {

    private final JdbcClient database;

    Copies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, ElectronicCopy> of(String dossierNumber) {
        Map<String, List<PageInDoubt>> doubts = new LinkedHashMap<>();
        database.sql("select item, page, unread, doubt from page_text where dossier_number = :number"
                        + " and doubt is not null order by item, page")
                .param("number", dossierNumber)
                .query((row, line) -> doubts.computeIfAbsent(row.getString("item"), none -> new ArrayList<>())
                        .add(inDoubt(row)))
                .list();
        Map<String, ElectronicCopy> copies = new LinkedHashMap<>();
        database.sql("select * from digitisation where dossier_number = :number order by item")
                .param("number", dossierNumber)
                .query((row, line) -> copy(row, doubts.getOrDefault(row.getString("item"), List.of())))
                .list()
                .forEach(copy -> copies.put(copy.item(), copy));
        return copies;
    }

    @Override
    public Optional<ElectronicCopy> of(String dossierNumber, String item) {
        return Optional.ofNullable(of(dossierNumber).get(item));
    }

    /** The pages of one paper as they were read. */
    List<PageText> pages(String dossierNumber, String item) {
        return database.sql("select * from page_text where dossier_number = :number and item = :item order by page")
                .param("number", dossierNumber)
                .param("item", item)
                .query((row, line) -> PageText.of(
                        row.getInt("page"),
                        row.getString("content"),
                        row.getString("certainty"),
                        row.getDouble("unread"),
                        row.getString("doubt")))
                .list();
    }

    @Override
    public Optional<Owned> owner(String sha256) {
        return database
                .sql("select dossier_number, item from digitisation where result = :sha256")
                .param("sha256", sha256)
                .query((row, line) -> new Owned(row.getString(1), Wording.say("digitisation.copy", row.getString(2))))
                .list()
                .stream()
                .findFirst();
    }

    private static PageInDoubt inDoubt(ResultSet row) throws SQLException {
        String reason = Doubt.valueOf(row.getString("doubt")).label();
        return new PageInDoubt(row.getInt("page"), row.getDouble("unread"), reason);
    }

    private static ElectronicCopy copy(ResultSet row, List<PageInDoubt> doubts) throws SQLException {
        OcrState state = OcrState.valueOf(row.getString("state"));
        return new ElectronicCopy(
                row.getString("item"),
                state,
                state.label(),
                row.getInt("pages"),
                doubts,
                row.getString("result"),
                row.getString("engine"),
                row.getString("data_version"),
                local(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("failure"));
    }

    private static @Nullable OffsetDateTime local(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.atZoneSameInstant(ZoneId.of(MotCua.ZONE)).toOffsetDateTime();
    }
}
