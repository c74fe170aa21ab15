package vn.motcua.procedure.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what a stranger sent: nothing outside the file is looked at. */
public final class Xml {

    private Xml() {}

    /** @throws IllegalArgumentException with the parser's own fault as its cause, when the file is not well-formed */
    public static Element root(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // All content is at hand: what fails to be read is bytes that are no text.
            throw new IllegalArgumentException(e);
        }
    }
}
