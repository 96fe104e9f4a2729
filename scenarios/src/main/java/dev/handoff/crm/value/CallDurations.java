package dev.handoff.crm.value;

import java.util.OptionalInt;

/** Reads how long something took: {@code 00:06:24}, or a number of seconds, minutes or milliseconds. */
public final class CallDurations {
    private static final double LONGEST = 7 * 86_400.0;

    private CallDurations() {}

    /**
     * In whole seconds; empty when it is no duration, and −1 when nothing stands there.
     *
     * @param unit seconds that one of a bare number is
     */
    public static OptionalInt seconds(String text, double unit) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty()) {
            return OptionalInt.of(-1);
        }
        try {
            double seconds = written.indexOf(':') >= 0
                    ? clock(written.split(":", -1))
                    : Double.parseDouble(written.replace(',', '.')) * unit;
            return seconds >= 0 && seconds <= LONGEST ? OptionalInt.of((int) Math.round(seconds)) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static double clock(String[] parts) {
        double seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + Integer.parseInt(part.strip());
        }
        return parts.length == 2 ? seconds : parts.length == 3 ? seconds : -1;
    }
}
