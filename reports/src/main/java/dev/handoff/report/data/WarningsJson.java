package dev.handoff.report.data;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a reader must know before trusting figures goes with them, so that a script is warned as people are. */
public final class WarningsJson {
    private static final String WARNINGS = "warnings";

    private WarningsJson() {}

    /**
     * The document with {@code warnings} at its end, a sentence each; as it is where it has them already.
     *
     * @param document an object
     */
    public static String with(String document, List<String> warnings) {
        ObjectNode root = Json.read(document);
        if (root.has(WARNINGS)) {
            return document;
        }
        ArrayNode sentences = root.putArray(WARNINGS);
        warnings.forEach(sentences::add);
        return Json.print(root);
    }
}
