package vn.motcua.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.DataFile;

/** All kinds of documents, from {@code data/document-kinds.csv}. A template that is no kind, or a kind without a template, stops the start-up. */
@Component
public class Kinds {

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Kinds(TemplateVersions templates) {
        for (Map<String, String> row : new DataFile("data/document-kinds.csv").rows()) {
            Kind kind = Kind.of(row);
            kinds.put(kind.code(), kind);
        }
        if (!templates.names().equals(kinds.keySet())) {
            throw new IllegalStateException("Kinds %s, but templates %s".formatted(kinds.keySet(), templates.names()));
        }
    }

    /** In the order in which an office meets them. */
    public Collection<Kind> all() {
        return kinds.values();
    }

    /** @throws UnknownKind naming those there are */
    public Kind get(String code) {
        Kind kind = kinds.get(code);
        if (kind == null) {
            throw new UnknownKind(
                    code,
                    kinds.values().stream()
                            .map(each -> each.code() + " (" + each.title() + ")")
                            .collect(Collectors.joining("; ")));
        }
        return kind;
    }
}
