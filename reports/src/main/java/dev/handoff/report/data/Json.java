package dev.handoff.report.data;

import dev.handoff.ledger.Better;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    /** The members of a document that are texts, up to the first array or object; none when it is no JSON. */
    static Map<String, String> firstTexts(byte[] json) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readTexts(parser, texts);
            }
        } catch (JacksonException notJson) {
            return texts; // what was read before it broke is what it says
        }
        return texts;
    }

    private static void readTexts(JsonParser parser, Map<String, String> into) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                return;
            }
            if (value == JsonToken.VALUE_STRING) {
                into.putIfAbsent(name, parser.getString());
            }
        }
    }

    /** Which way the metric of that name is wished to go: {@code higher}, {@code lower} or {@code neither}. */
    static String better(String metric) {
        return Better.of(metric).name().toLowerCase(Locale.ROOT);
    }

    /** The value; null when it is undefined or infinite. */
    static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
