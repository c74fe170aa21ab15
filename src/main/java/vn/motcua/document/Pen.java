package vn.motcua.document;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.document.print.BarCode;

/** What a template may write with, {@code pen}: paragraphs, dates, codes that scanners read. */
public final class Pen {

    static final String UNKNOWN = "……";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final String publicAddress;

    Pen(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Each line that somebody typed is a paragraph; dots where nothing was typed. */
    public List<String> paragraphs(@Nullable Object typed) {
        List<String> lines = typed == null
                ? List.of()
                : typed.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.isEmpty() ? List.of(UNKNOWN) : lines;
    }

    /** 25/11/2026 for 2026-11-25; what is no such date stays as it is, dots where there is none. */
    public String date(@Nullable Object entered) {
        String text = entered == null ? "" : entered.toString();
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
            return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        } catch (DateTimeException other) {
            return text.isBlank() ? UNKNOWN : text;
        }
    }

    /** 2.500.000 for a number; dots where there is none. */
    public String number(@Nullable Object entered) {
        return entered instanceof Number number
                ? NumberFormat.getInstance(VIETNAMESE).format(number)
                : entered == null ? UNKNOWN : entered.toString();
    }

    /** 02 for 2: the decree writes numbers under ten so. */
    public String twoDigits(int number) {
        return "%02d".formatted(number);
    }

    /** What the number of a land user is called. */
    public String numberOf(@Nullable Object subjectType) {
        return switch (String.valueOf(subjectType)) {
            case "individual", "household" -> Wording.say("document.number-of.person");
            case "organisation", "foreign-investor" -> Wording.say("document.number-of.organisation");
            default -> Wording.say("document.number-of.either");
        };
    }

    /** Name of an agency that is asked for its opinion. */
    public String agency(Object code) {
        String key = "agency." + code;
        String name = Wording.knows(key) ? Wording.say(key) : code.toString();
        return name.substring(0, 1).toUpperCase(VIETNAMESE) + name.substring(1);
    }

    /** Where anybody may look the dossier up. */
    public String trackingAddress(Object dossierNumber) {
        return publicAddress + "/tra-cuu/" + dossierNumber;
    }

    /** QR code of the address under which the dossier is looked up, as SVG. */
    public String trackingCode(Object dossierNumber, int millimetres) {
        return BarCode.qr(trackingAddress(dossierNumber), Wording.say("document.qr-spoken"), millimetres);
    }

    /** Code 128 as SVG, for numbers of dossiers, orders and items. */
    public String bars(Object number, int millimetres) {
        return BarCode.bars(number.toString(), Wording.say("document.bars-spoken"), millimetres);
    }
}
