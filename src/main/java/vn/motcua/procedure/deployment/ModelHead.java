package vn.motcua.procedure.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.motcua.procedure.rule.Xml;

/**
 * What a deployment must know of a model before any rule has read it.
 *
 * @param processes ids of its processes
 * @param latest what it calls in whichever version is in force: names in the shared folders
 */
record ModelHead(List<String> processes, List<String> latest) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Attribute that names the part, attribute that binds it, where such parts lie. */
    private static final Map<String, String> PARTS = Map.of(
            "formRef", "forms/shared/%s.form",
            "decisionRef", "dmn/shared/%s.dmn",
            "calledElement", "processes/shared/%s.bpmn");

    /** Of a file that cannot be read: nothing. The rules say so. */
    static ModelHead of(byte[] content) {
        try {
            return of(Xml.root(content));
        } catch (IllegalArgumentException unreadable) {
            return new ModelHead(List.of(), List.of());
        }
    }

    private static ModelHead of(Element root) {
        List<String> processes = new ArrayList<>();
        List<String> latest = new ArrayList<>();
        var elements = root.getElementsByTagName("*");
        IntStream.range(0, elements.getLength())
                .mapToObj(index -> (Element) elements.item(index))
                .forEach(element -> {
                    if ("process".equals(element.getLocalName())) {
                        processes.add(element.getAttribute("id"));
                    }
                    PARTS.forEach((part, place) ->
                            bound(element, part).map(place::formatted).forEach(latest::add));
                });
        return new ModelHead(processes, latest);
    }

    private static Stream<String> bound(Element element, String part) {
        String key = part.equals("calledElement") ? element.getAttribute(part) : element.getAttributeNS(CAMUNDA, part);
        String binding = element.getAttributeNS(CAMUNDA, part + "Binding");
        return Stream.of(key).filter(name -> !name.isEmpty() && (binding.isEmpty() || binding.equals("latest")));
    }
}
