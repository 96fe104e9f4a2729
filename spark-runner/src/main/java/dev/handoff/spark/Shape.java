package dev.handoff.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a shape, understood once: a million results have the same few.
 *
 * @param lines its lines
 */
record Shape(List<Line> lines) {
    private static final int MOST = 50;

    private static final Map<String, Shape> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shape> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A line.
     *
     * @param kind what it stands for
     * @param rest a record's {@link Records}, a length, a text, a constant, a company's hash
     */
    record Line(Kind kind, Object rest) {
        static Line of(String text) {
            Kind kind = Kind.of(text.charAt(0));
            String rest = text.substring(1);
            return new Line(
                    kind,
                    switch (kind) {
                        case RECORD -> Records.of(Records.named(rest).asSubclass(Record.class));
                        case LIST, MAP, OPTIONAL, ROWS, DOUBLES -> Integer.valueOf(rest);
                        case TEXT -> text(rest);
                        case ENUM -> constant(rest);
                        case BOOLEAN -> Boolean.valueOf(rest);
                        case COMPANY, DOUBLE, INT, LONG, DURATION -> rest;
                    });
        }

        int length() {
            return (Integer) rest;
        }
    }

    static Shape of(String text) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(
                    text, t -> new Shape(t.lines().map(Line::of).toList()));
        }
    }

    private static String text(String escaped) {
        return escaped.indexOf('\\') < 0 ? escaped : escaped.translateEscapes();
    }

    private static Object constant(String words) {
        int space = words.indexOf(' ');
        String name = words.substring(space + 1);
        for (Object constant : Records.named(words.substring(0, space)).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("there is no " + words);
    }
}
