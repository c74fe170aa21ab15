package vn.motcua.paper.digitisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        database.sql("select d.*, s.sha256 as signed_sha256, s.signed_at, s.signed_by, s.signature from digitisation d"
                        + " left join signed_copy s"
                        + " on s.dossier_number = d.dossier_number and s.item = d.item and s.copy = d.result"
                        + " where d.dossier_number = :number order by d.item")
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

    /** The copy as it is, when it bears no signature yet and somebody has checked it. */
    Optional<CopyOrder> toSign(Job job) {
        return database
                .sql(
                        "select result, sign_by, sign_for from digitisation d where dossier_number = :number and item = :item"
                                + " and result is not null and sign_by is not null and not exists (select 1 from signed_copy s"
                                + " where s.dossier_number = d.dossier_number and s.item = d.item and s.copy = d.result)")
                .param("number", job.dossierNumber())
                .param("item", job.item())
                .query((row, line) -> new CopyOrder(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Owned> owner(String sha256) {
        return database
                .sql("select dossier_number, item from digitisation where result = :sha256"
                        + " union all select dossier_number, item from signed_copy where sha256 = :sha256")
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
                row.getString("failure"),
                signed(row),
                row.getString("sign_by") != null && row.getString("signed_by") == null && state != OcrState.FAILED);
    }

    private static ElectronicCopy.@Nullable SignedCopy signed(ResultSet row) throws SQLException {
        String sha256 = row.getString("signed_sha256");
        return sha256 == null
                ? null
                : new ElectronicCopy.SignedCopy(
                        sha256,
                        Objects.requireNonNull(local(row.getObject("signed_at", OffsetDateTime.class))),
                        row.getString("signed_by"),
                        row.getString("signature"));
    }

    private static @Nullable OffsetDateTime local(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.atZoneSameInstant(ZoneId.of(MotCua.ZONE)).toOffsetDateTime();
    }
}
