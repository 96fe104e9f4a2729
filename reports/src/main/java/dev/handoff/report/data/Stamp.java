package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.Markup;
import dev.handoff.report.Provenance;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import tools.jackson.databind.node.ObjectNode;

/** Writes into a picture or a page where it comes from: one line of JSON, in the place the format has for it. */
public final class Stamp {
    /** Name of the stamp: of the {@code meta} element of a page and the text chunk of a PNG. */
    public static final String NAME = "handoff";

    private static final int PNG_HEADER = 8 + 25; // signature and IHDR chunk
    private static final String TEXT_CHUNK = "iTXt";

    private Stamp() {}

    /** The stamp: {@code {"tool":…,"version":…,"scenario":…,"scenarioHash":…,"seed":…,"command":…}}. */
    public static String line(Provenance from) {
        ObjectNode node = Json.object();
        put(node, from);
        return Json.line(node);
    }

    /** The same as members of a JSON document. */
    static void put(ObjectNode node, Provenance from) {
        node.put("tool", from.tool()).put("version", from.version());
        node.put("scenario", from.names()).put("scenarioHash", from.hashes());
        node.put("seed", from.seed()).put("command", from.command());
    }

    /** An SVG file with the stamp as its metadata. */
    public static String svg(String svg, Provenance from) {
        int end = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(0, end) + "<metadata>" + Markup.escape(line(from)) + "</metadata>" + svg.substring(end);
    }

    /** A PNG file with the stamp as an international text chunk (PNG specification, section 11.3.4.5) behind its header. */
    public static byte[] png(byte[] png, Provenance from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER);
        out.writeBytes(
                chunk((NAME + "\0\0\0\0\0").getBytes(ISO_8859_1), line(from).getBytes(UTF_8)));
        out.write(png, PNG_HEADER, png.length - PNG_HEADER);
        return out.toByteArray();
    }

    private static byte[] chunk(byte[] head, byte[] text) {
        byte[] body = ByteBuffer.allocate(4 + head.length + text.length)
                .put(TEXT_CHUNK.getBytes(ISO_8859_1))
                .put(head)
                .put(text)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** The stamp of a PNG file; empty when it has none. */
    public static Optional<String> ofPng(byte[] png) {
        byte[] head = (TEXT_CHUNK + NAME + "\0\0\0\0\0").getBytes(ISO_8859_1);
        int at = PNG_HEADER + 4;
        if (png.length < at + head.length || !Arrays.equals(Arrays.copyOfRange(png, at, at + head.length), head)) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(png, PNG_HEADER, 4).getInt();
        int from = at + head.length;
        return Optional.of(new String(png, from, length - (head.length - 4), UTF_8));
    }

    /** What a JSON text means whose quotation marks have been taken away. */
    public static String unquoted(String json) {
        return Json.text('"' + json + '"');
    }
}
