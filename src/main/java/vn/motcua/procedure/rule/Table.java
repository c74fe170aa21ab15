package vn.motcua.procedure.rule;

import java.util.List;
import org.w3c.dom.Element;

/** A DMN file, parsed. */
record Table(String file, Element root) {

    List<Element> decisions() {
        return ModelFiles.elements(root)
                .filter(each -> each.getLocalName().equals("decision"))
                .toList();
    }
}
