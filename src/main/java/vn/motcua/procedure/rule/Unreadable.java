package vn.motcua.procedure.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;
import vn.motcua.Wording;

/**
 * A file that is no model.
 *
 * @param why in Vietnamese as far as the parsers' own words allow; empty for a kind of file that no deployment holds
 */
record Unreadable(String file, String why) {

    private static final Pattern SCHEMA = Pattern.compile("(?s).*?Line=(\\d+): (.*)");
    private static final Pattern TWICE = Pattern.compile("cvc-id\\.2: .*'([^']+)'.*");

    static Unreadable of(String file, Exception fault) {
        Throwable why = fault.getCause() == null ? fault : fault.getCause();
        if (why instanceof SAXParseException xml) {
            return at(file, xml.getLineNumber(), String.valueOf(xml.getMessage()));
        } else if (why instanceof JsonProcessingException json && json.getLocation() != null) {
            return at(file, json.getLocation().getLineNr(), json.getOriginalMessage());
        }
        Matcher schema = SCHEMA.matcher(String.valueOf(why.getMessage()));
        return schema.matches()
                ? at(file, Integer.parseInt(schema.group(1)), schema.group(2))
                : new Unreadable(file, String.valueOf(why.getMessage()));
    }

    private static Unreadable at(String file, int line, String what) {
        Matcher twice = TWICE.matcher(what);
        String said = twice.matches() ? Wording.say("finding.twice", twice.group(1)) : what.trim();
        return new Unreadable(file, Wording.say("finding.line", String.valueOf(line), said));
    }
}
