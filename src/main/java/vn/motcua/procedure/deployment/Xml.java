package vn.motcua.procedure.deployment;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads what a stranger sent: nothing outside the file is looked at. */
final class Xml {

    private Xml() {}

    /** Empty when the file is not well-formed. */
    static Optional<Element> root(byte[] content) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setNamespaceAware(true);
            xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = xml.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(content)).getDocumentElement());
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }
}
