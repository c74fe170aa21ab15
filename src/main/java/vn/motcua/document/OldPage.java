package vn.motcua.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Documents that were issued as HTML, before they were files: what can be read out of them. */
final class OldPage {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private OldPage() {}

    static String title(String html) {
        Matcher title = TITLE.matcher(html);
        return title.find() ? HtmlUtils.htmlUnescape(title.group(1)) : "";
    }

    /** The words alone. */
    static String text(String html) {
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
