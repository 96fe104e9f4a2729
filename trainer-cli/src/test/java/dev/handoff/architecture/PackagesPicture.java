package dev.handoff.architecture;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.handoff.architecture.LayeredLayout.Lane;
import dev.handoff.architecture.LayeredLayout.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws modules as bands, packages as boxes and the imports between them as arrows, all of which run down. */
final class PackagesPicture {
    private static final int WIDTH = 1010;
    private static final int ROW = 50;
    private static final int HEADING = 18;
    private static final int BOX = 24;
    private static final Lane WHOLE = new Lane(0, 10, WIDTH - 10.0);
    private static final Lane LEFT = new Lane(0, 10, 520);
    private static final Lane BETWEEN = new Lane(1, 536, 590);
    private static final Lane RIGHT = new Lane(2, 606, WIDTH - 10.0);
    private static final Map<String, Lane> LANES =
            Map.of("sim-engine", WHOLE, "scenarios", LEFT, "reports", RIGHT, "trainer-cli", WHOLE);
    private static final Map<String, Integer> BOXES_A_ROW =
            Map.of("sim-engine", 4, "scenarios", 4, "reports", 3, "trainer-cli", 6);
    private static final Map<String, String> COLOURS =
            Map.of("sim-engine", "#e3eefa", "scenarios", "#e6f4e4", "reports", "#fdf0dc", "trainer-cli", "#f1e9f7");

    private final PackageImports imports;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, int[]> bands = new TreeMap<>();
    private final LayeredLayout layout = new LayeredLayout();

    PackagesPicture(PackageImports imports) {
        this.imports = imports;
    }

    String svg() {
        int engine = stack("sim-engine", 0);
        int middle = Math.max(stack("scenarios", engine), stack("reports", engine));
        stack("trainer-cli", middle);
        rows.forEach((name, row) -> layout.box(name, row, widthOf(name), LANES.get(imports.moduleOfPackage(name))));
        rows.keySet()
                .forEach(name -> imports.neededImportsOf(name)
                        .forEach(other -> layout.arrow(name, other, passing(name, other, engine, middle))));
        layout.arrange();
        return drawn();
    }

    /** Each package of the module one row above what it imports of it, or further up where that row is full; answers the row above all. */
    private int stack(String module, int lowest) {
        List<String> open = imports.packages().stream()
                .filter(name -> imports.moduleOfPackage(name).equals(module))
                .collect(toList());
        int top = lowest;
        while (!open.isEmpty()) {
            String next = open.stream()
                    .filter(name -> imports.importsOf(name).stream().noneMatch(open::contains))
                    .min(Comparator.comparingInt(name -> rowAbove(name, module, lowest)))
                    .orElseThrow(() -> new IllegalStateException("imports in a circle: " + open));
            int row = rowAbove(next, module, lowest);
            while (isFull(row, module)) {
                row++;
            }
            rows.put(next, row);
            open.remove(next);
            top = Math.max(top, row + 1);
        }
        bands.put(module, new int[] {lowest, top});
        return top;
    }

    private int rowAbove(String name, String module, int lowest) {
        return imports.importsOf(name).stream()
                .filter(other -> imports.moduleOfPackage(other).equals(module))
                .mapToInt(other -> rows.get(other) + 1)
                .max()
                .orElse(lowest);
    }

    private boolean isFull(int row, String module) {
        return rows.entrySet().stream()
                        .filter(entry -> entry.getValue() == row)
                        .filter(entry -> imports.moduleOfPackage(entry.getKey()).equals(module))
                        .count()
                == BOXES_A_ROW.get(module);
    }

    private static double widthOf(String name) {
        return name.length() * 6.6 + 14;
    }

    /** Beside each other, scenarios and reports are passed between them, unless the arrow begins or ends in one of them. */
    private Map<Integer, Lane> passing(String from, String to, int engine, int middle) {
        Lane own = LANES.get(imports.moduleOfPackage(from));
        Lane target = LANES.get(imports.moduleOfPackage(to));
        Lane here = !own.equals(WHOLE) ? own : !target.equals(WHOLE) ? target : BETWEEN;
        return IntStream.range(0, layout.rows())
                .boxed()
                .collect(toMap(row -> row, row -> row >= engine && row < middle ? here : WHOLE));
    }

    private String drawn() {
        int height = bottomOf(layout.rows()) + HEADING + 20;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\">\n"
                .formatted(WIDTH, height, WIDTH));
        svg.append("<title>Packages of Handoff and what they import</title>\n");
        svg.append("<desc>Every arrow runs down. Imports that other arrows lead to anyway are left out.</desc>\n");
        svg.append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#555\"/></marker></defs>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n".formatted(WIDTH, height));
        PackageImports.MODULES.forEach(module -> svg.append(band(module, height)));
        layout.arrows().forEach(way -> svg.append(arrow(way, height)));
        layout.boxes().forEach(box -> svg.append(box(box, height)));
        return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    private String band(String module, int height) {
        Lane lane = LANES.get(module);
        int[] band = bands.get(module);
        int bandHeight = (band[1] - band[0]) * ROW + HEADING;
        int top = height - 10 - bottomOf(band[0]) - bandHeight;
        return ("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\"/>\n"
                        + "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"14\" font-weight=\"bold\""
                        + " fill=\"#333\">%s</text>\n")
                .formatted(
                        (int) lane.left() - 6,
                        top + 2,
                        (int) (lane.right() - lane.left()) + 12,
                        bandHeight - 4,
                        COLOURS.get(module),
                        (int) lane.left() + 4,
                        top + 20,
                        module);
    }

    /** How far a row is from the lowest: every band that ends below it has a heading. */
    private int bottomOf(int row) {
        int headings = (row >= bands.get("scenarios")[0] ? 1 : 0) + (row >= bands.get("trainer-cli")[0] ? 1 : 0);
        return row * ROW + headings * HEADING;
    }

    private int middleOf(Spot spot, int height) {
        return height - 10 - bottomOf(spot.row) - ROW / 2;
    }

    private String arrow(List<Spot> way, int height) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < way.size(); i++) {
            Spot spot = way.get(i);
            int y = middleOf(spot, height) + (i == 0 ? BOX / 2 : i == way.size() - 1 ? -BOX / 2 : 0);
            if (i == 0) {
                path.append("M%.0f %d".formatted(spot.x, y));
            } else {
                Spot before = way.get(i - 1);
                int from = middleOf(before, height) + (i == 1 ? BOX / 2 : 0);
                int bend = (from + y) / 2;
                path.append(String.format(
                        Locale.ROOT, "C%.0f %d %.0f %d %.0f %d", before.x, bend, spot.x, bend, spot.x, y));
            }
        }
        return "<path d=\"%s\" fill=\"none\" stroke=\"#777\" marker-end=\"url(#head)\"/>\n".formatted(path);
    }

    private String box(Spot box, int height) {
        int y = middleOf(box, height);
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.0f\" y=\"%d\" width=\"%.0f\" height=\"%d\" rx=\"4\" fill=\"#fff\" stroke=\"#555\"/>\n"
                        + "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"12\""
                        + " fill=\"#111\">%s</text>\n",
                box.x - box.width / 2,
                y - BOX / 2,
                box.width,
                BOX,
                box.x,
                y + 4,
                box.name);
    }
}
