package vn.motcua.scenario;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML as a tree of plain values. Tags (which would name Java types), anchors and aliases (which would let a small file
 * grow without end) are refused: scenarios share by {@code like} and {@code after}.
 */
final class YamlText {

    static final int LONGEST = 200_000;
    private static final int DEEPEST = 20;

    private YamlText() {}

    static Entry read(String file, String text) {
        if (text.length() > LONGEST) {
            throw BadScenario.at(new Place(file, 1), "too-long", LONGEST);
        }
        try {
            yaml().parse(new StringReader(text)).forEach(event -> refuse(file, event));
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                throw BadScenario.at(new Place(file, 1), "empty");
            }
            return new Entry(file, root);
        } catch (MarkedYAMLException e) {
            // What never ends is to be mended where it begins.
            boolean endless = String.valueOf(e.getProblem()).contains("end of stream");
            Mark mark = endless && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
            throw BadScenario.at(place(file, mark), "not-yaml", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw BadScenario.at(new Place(file, 1), "not-yaml", String.valueOf(e.getMessage()));
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return new Yaml(options);
    }

    private static void refuse(String file, Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (tagged || anchored || event instanceof AliasEvent) {
            throw BadScenario.at(place(file, event.getStartMark()), tagged ? "tag" : "anchor");
        }
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark == null ? 1 : mark.getLine() + 1);
    }
}
