package dev.handoff.report.data;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How JSON is written: every digit, the same bytes on every JDK. */
final class Json {
    /** The fast writer gives the shortest decimal on every JDK; the JDK's own does so only from 19 on. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** An empty object. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The document, ending with a line feed. */
    static String print(ObjectNode root) {
        return WRITER.writeValueAsString(root) + "\n";
    }

    /** The object in one line. */
    static String line(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The text a JSON string stands for. */
    static String text(String json) {
        return MAPPER.readTree(json).asString();
    }

    /** The value; null when it is undefined or infinite. */
    static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
