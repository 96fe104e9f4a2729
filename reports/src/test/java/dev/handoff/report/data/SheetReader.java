package dev.handoff.report.data;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a workbook back as a spreadsheet does: shared texts, numbers with the formats of their styles, notes. */
final class SheetReader {
    /** A cell's value and the format a spreadsheet shows it in; empty for the usual one. */
    record Cell(String value, String format) {}

    private final Map<String, byte[]> parts;

    private SheetReader(byte[] book) {
        this.parts = ZipParts.all(book);
    }

    /** The filled cells of a sheet, 1 for the first, row by row. */
    static List<List<Cell>> cells(byte[] book, int sheet) {
        SheetReader reader = new SheetReader(book);
        List<String> texts = reader.texts();
        List<String> formats = reader.formats();
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row :
                all(reader.part("xl/worksheets/sheet" + sheet + ".xml").getDocumentElement(), "row")) {
            rows.add(all(row, "c").stream()
                    .filter(c -> !all(c, "v").isEmpty())
                    .map(c -> cell(c, texts, formats))
                    .toList());
        }
        return rows;
    }

    private static Cell cell(Element c, List<String> texts, List<String> formats) {
        String value = all(c, "v").get(0).getTextContent();
        if (c.getAttribute("t").equals("s")) {
            return new Cell(texts.get(Integer.parseInt(value)), "");
        }
        String style = c.getAttribute("s");
        String number = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
        return new Cell(number, style.isEmpty() ? "" : formats.get(Integer.parseInt(style)));
    }

    /** The notes of all sheets by the name of their cell. */
    static Map<String, String> notes(byte[] book) {
        SheetReader reader = new SheetReader(book);
        Map<String, String> notes = new LinkedHashMap<>();
        reader.parts.keySet().stream()
                .filter(name -> name.matches("xl/comments\\d+\\.xml"))
                .flatMap(name -> all(reader.part(name).getDocumentElement(), "comment").stream())
                .forEach(note -> notes.put(note.getAttribute("ref"), note.getTextContent()));
        return notes;
    }

    private List<String> texts() {
        return all(part("xl/sharedStrings.xml").getDocumentElement(), "si").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private List<String> formats() {
        Element styles = part("xl/styles.xml").getDocumentElement();
        Map<String, String> byId = new HashMap<>();
        all(styles, "numFmt").forEach(f -> byId.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
        return all(all(styles, "cellXfs").get(0), "xf").stream()
                .map(xf -> byId.getOrDefault(xf.getAttribute("numFmtId"), ""))
                .toList();
    }

    private Document part(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)));
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Element> all(Element in, String tag) {
        return IntStream.range(0, in.getElementsByTagName(tag).getLength())
                .mapToObj(i -> (Element) in.getElementsByTagName(tag).item(i))
                .toList();
    }
}
