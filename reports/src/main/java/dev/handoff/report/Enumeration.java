package dev.handoff.report;

import java.util.List;

/** Several things in one sentence. */
public final class Enumeration {
    private Enumeration() {}

    /** "this", "this and that", "this, that and the other"; nothing where there is none. */
    public static String and(List<String> things) {
        return of(things, " and ");
    }

    /** "this", "this or that", "this, that or the other"; nothing where there is none. */
    public static String or(List<String> things) {
        return of(things, " or ");
    }

    private static String of(List<String> things, String last) {
        int before = things.size() - 1;
        return before < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, before)) + last + things.get(before);
    }
}
