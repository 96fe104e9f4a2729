package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.Markup;
import dev.handoff.report.Provenance;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.dhatim.fastexcel.Properties;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes into a file where it comes from, and reads it again: one object of JSON in the place the format has for it, of which JSON
 * documents and tables have the members and columns themselves.
 */
public final class Stamp {
    private static final String NAME = "handoff";
    private static final String META = "<meta name=\"" + NAME + "\" content=\"";
    private static final String METADATA = "<metadata>";
    private static final String DRAWN_BY = "drawnBy";
    private static final Pattern DRAWER = Pattern.compile("(,(\"|&quot;)" + DRAWN_BY + "\\2:\\2).*?(?=\\2\\})");
    private static final List<String> NEEDED = List.of("command", "version", "scenarioHash");

    private static final String WORKBOOK_PROPERTIES = "docProps/custom.xml";

    private static final int PNG_HEADER = 8 + 25; // signature and IHDR chunk
    private static final byte[] TEXT_CHUNK = ("iTXt" + NAME + "\0\0\0\0\0").getBytes(ISO_8859_1);
    private static final int TYPE_LENGTH = 4;

    private Stamp() {}

    /** The stamp: {@code {"tool":…,"version":…,"scenario":…,"scenarioHash":…,"seed":…,"command":…}}. */
    public static String line(Provenance from) {
        return Json.line(object(from));
    }

    /** The stamp of a picture, which cannot be asked for its figures: it says their digest as well, and who drew it. */
    private static String line(Provenance from, String figures, String drawnBy) {
        return Json.line(object(from).put("figures", figures).put(DRAWN_BY, drawnBy));
    }

    private static ObjectNode object(Provenance from) {
        ObjectNode node = Json.object();
        put(node, from);
        return node;
    }

    /** The same as members of a JSON document, at its beginning. */
    static void put(ObjectNode node, Provenance from) {
        node.put("tool", from.tool()).put("version", from.version());
        node.put("scenario", from.names()).put("scenarioHash", from.hashes());
        node.put("seed", from.seed()).put("command", from.command());
    }

    /** The element of a page's head that holds its stamp. */
    public static String meta(Provenance from) {
        return META + Markup.escape(line(from)) + "\">";
    }

    /** The page with a stamp that says also who drew its charts. */
    public static String drawnBy(String drawer, String page) {
        int end = page.indexOf("}\">", Math.max(0, page.indexOf(META)));
        String said = Json.line(Json.object().put(DRAWN_BY, drawer));
        String members = "," + said.substring(1, said.length() - 1);
        return end < 0 ? page : page.substring(0, end) + Markup.escape(members) + page.substring(end);
    }

    /** A page or an SVG file as if nobody had drawn it: to compare what two have drawn. */
    public static String withoutDrawer(String text) {
        return DRAWER.matcher(text).replaceFirst("$1");
    }

    /**
     * An SVG file with the stamp as its metadata.
     *
     * @param figures digest of the figures it was drawn from
     * @param drawnBy which Java drew it
     */
    public static String svg(String svg, Provenance from, String figures, String drawnBy) {
        int end = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        String stamp = METADATA + Markup.escape(line(from, figures, drawnBy)) + "</metadata>";
        return svg.substring(0, end) + stamp + svg.substring(end);
    }

    /** A PNG file with the stamp as an international text chunk (PNG specification, section 11.3.4.5) behind its header. */
    public static byte[] png(byte[] png, Provenance from, String figures, String drawnBy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER);
        out.writeBytes(chunk(line(from, figures, drawnBy).getBytes(UTF_8)));
        out.write(png, PNG_HEADER, png.length - PNG_HEADER);
        return out.toByteArray();
    }

    private static byte[] chunk(byte[] text) {
        byte[] body = ByteBuffer.allocate(TEXT_CHUNK.length + text.length)
                .put(TEXT_CHUNK)
                .put(text)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(2 * Integer.BYTES + body.length)
                .putInt(body.length - TYPE_LENGTH)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** What the stamp of a page says; empty when it has none. */
    public static Optional<Origin> ofPage(String html) {
        return between(html, META, "\"").map(Markup::unescape).flatMap(Stamp::ofLine);
    }

    /** What the stamp of an SVG file says; empty when it has none. */
    public static Optional<Origin> ofSvg(String svg) {
        return between(svg, METADATA, "<").map(Markup::unescape).flatMap(Stamp::ofLine);
    }

    private static Optional<String> between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        int to = text.indexOf(after, from);
        return from < before.length() || to < 0 ? Optional.empty() : Optional.of(text.substring(from, to));
    }

    /** What the stamp of a PNG file says; empty when it has none, or is cut off. */
    public static Optional<Origin> ofPng(byte[] png) {
        int at = PNG_HEADER + Integer.BYTES;
        int from = at + TEXT_CHUNK.length;
        if (png.length < from || !Arrays.equals(png, at, from, TEXT_CHUNK, 0, TEXT_CHUNK.length)) {
            return Optional.empty();
        }
        long length = ByteBuffer.wrap(png).getInt(PNG_HEADER) - (TEXT_CHUNK.length - (long) TYPE_LENGTH);
        return length < 0 || length > png.length - from
                ? Optional.empty()
                : ofLine(new String(png, from, (int) length, UTF_8));
    }

    /** Says so in a workbook's own properties. */
    static void mark(Properties properties, Provenance from) {
        properties.setTextProperty(NAME, line(from));
    }

    /** What the stamp of a workbook says; empty when it has none, or is no workbook of ours. */
    public static Optional<Origin> ofWorkbook(byte[] xlsx) {
        return ZipParts.text(xlsx, WORKBOOK_PROPERTIES)
                .flatMap(xml -> between(xml, "name=\"" + NAME + "\"", "</property>"))
                .flatMap(property -> between(property, "<vt:lpwstr>", "</vt:lpwstr>"))
                .map(Markup::unescape)
                .flatMap(Stamp::ofLine);
    }

    private static Optional<Origin> ofLine(String json) {
        return ofJson(json.getBytes(UTF_8));
    }

    /** What the first members of a JSON document say; empty when they are others. */
    public static Optional<Origin> ofJson(byte[] json) {
        return origin(Json.firstTexts(json));
    }

    /** What the first row of a table says; empty when it has no such columns. */
    public static Optional<Origin> ofTable(String csv) {
        Map<String, String> row = Csv.firstRow(csv);
        return row.containsKey("scenario_hash")
                ? origin(Map.of(
                        "command", row.getOrDefault("command", ""),
                        "version", row.getOrDefault("version", ""),
                        "scenarioHash", row.get("scenario_hash")))
                : Optional.empty();
    }

    private static Optional<Origin> origin(Map<String, String> said) {
        return said.keySet().containsAll(NEEDED)
                ? Optional.of(new Origin(
                        said.get("command"),
                        said.get("version"),
                        said.get("scenarioHash"),
                        said.getOrDefault("figures", ""),
                        said.getOrDefault(DRAWN_BY, "")))
                : Optional.empty();
    }
}
