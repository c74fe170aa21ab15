package vn.motcua.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.springframework.web.util.HtmlUtils;

/** A slip or letter as it was issued; it is not changed afterwards. */
@Entity
@Immutable
public class Document {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    @Id
    private String id;

    @Column(name = "step_key")
    private String stepKey;

    private String dossierNumber;
    private String template;
    private String documentNumber;
    private Instant issuedAt;
    private int copies;
    private String html;

    protected Document() {}

    Document(String stepKey, String dossierNumber, String template, String documentNumber, Issue issue) {
        this.id = UUID.randomUUID().toString();
        this.stepKey = stepKey;
        this.dossierNumber = dossierNumber;
        this.template = template;
        this.documentNumber = documentNumber;
        this.issuedAt = issue.at();
        this.copies = issue.copies();
        this.html = issue.html();
    }

    /** @param copies number of originals to print and sign */
    record Issue(Instant at, int copies, String html) {}

    public String id() {
        return id;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    public String template() {
        return template;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public int copies() {
        return copies;
    }

    public String html() {
        return html;
    }

    /** What stands above it: the name of its kind, or the title that the procedure gave it. */
    public String title() {
        Matcher title = TITLE.matcher(html);
        return title.find() ? HtmlUtils.htmlUnescape(title.group(1)) : template;
    }

    /** The words alone, for readers without a browser. */
    public String text() {
        String lines = html.replaceAll("(?s)<(style|head)[^>]*>.*?</\\1>", "")
                .replaceAll("(?i)</(p|div|h\\d|tr|li|header|section)>|<br\\s*/?>", "\n")
                .replaceAll("(?i)</t[dh]>", "\t")
                .replaceAll("<[^>]+>", "");
        return HtmlUtils.htmlUnescape(lines)
                .replaceAll("[ \\x0B\\f\\r]+", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .trim();
    }
}
