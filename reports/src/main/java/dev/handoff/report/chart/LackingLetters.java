package dev.handoff.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which texts of pictures that were drawn had letters that no font of this machine has. Asked for once, after the last picture. */
final class LackingLetters {
    private static final int MOST_REMEMBERED = 200;
    private static final int MOST_NAMED = 12;
    private static final int MOST_SIGNS = 8;

    /** By picture: what was drawn, and for which text. */
    private static final Map<String, Map<String, String>> DRAWN = new LinkedHashMap<>();

    private LackingLetters() {}

    static void remember(String chart, String drawn, String text) {
        synchronized (DRAWN) {
            Map<String, String> ofChart = DRAWN.computeIfAbsent(chart, c -> new LinkedHashMap<>());
            if (ofChart.size() < MOST_REMEMBERED) {
                ofChart.put(text.strip(), drawn.strip());
            }
        }
    }

    /** What to tell who gets the pictures; empty when every letter could be drawn. */
    static Optional<String> takeWarning() {
        synchronized (DRAWN) {
            Optional<String> warning = DRAWN.isEmpty() ? Optional.empty() : Optional.of(warning());
            DRAWN.clear();
            return warning;
        }
    }

    private static String warning() {
        return "no font of this machine has the letters " + signs() + "; PNG files have " + Lettering.GAP
                + " or a letter instead" + key() + "; pages, SVG files and tables have them in full."
                + " Maybe install a font such as Noto Sans CJK?";
    }

    private static String signs() {
        Set<Integer> lacking = new LinkedHashSet<>();
        DRAWN.values()
                .forEach(texts -> texts.keySet()
                        .forEach(text ->
                                text.codePoints().filter(c -> !Typeface.has(c)).forEach(lacking::add)));
        return lacking.stream().limit(MOST_SIGNS).map(Character::toString).collect(Collectors.joining())
                + (lacking.size() > MOST_SIGNS ? " …" : "");
    }

    /** {@code  (in worth.png [A] is …, [B] is …)}. */
    private static String key() {
        List<String> said = new ArrayList<>();
        DRAWN.forEach((chart, texts) -> {
            String names = texts.entrySet().stream()
                    .filter(e -> !e.getValue().contains(Lettering.GAP))
                    .limit(MOST_NAMED)
                    .map(e -> e.getValue() + " is " + e.getKey())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                said.add("in " + chart + ".png " + names);
            }
        });
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }
}
