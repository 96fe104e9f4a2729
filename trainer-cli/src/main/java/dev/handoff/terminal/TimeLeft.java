package dev.handoff.terminal;

import dev.handoff.texts.Texts;
import java.util.OptionalLong;

/** The time left in words, which change once a minute, and in figures for the projector. The script says the same. */
public final class TimeLeft {
    private static final int MINUTE = 60;

    private TimeLeft() {}

    /** Time left in words, such as "3 minutes left"; empty where no clock runs. */
    public static String words(Texts texts, OptionalLong seconds) {
        return words(texts, seconds, "time-left.");
    }

    /** The same within a line: "3 minutes left", "time is up". */
    public static String inLine(Texts texts, OptionalLong seconds) {
        return words(texts, seconds, "time-left.in-line.");
    }

    private static String words(Texts texts, OptionalLong seconds, String where) {
        if (seconds.isEmpty()) {
            return "";
        }
        long left = seconds.getAsLong();
        if (left <= 0) {
            return texts.of(where + "up");
        }
        return left < MINUTE
                ? texts.of(where + "less-than-a-minute")
                : texts.of(where + "minutes", (left + MINUTE - 1) / MINUTE);
    }

    /** Such as "2:10"; empty where no clock runs. */
    public static String figures(OptionalLong seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        long left = Math.max(0, seconds.getAsLong());
        return left / MINUTE + ":" + "%02d".formatted(left % MINUTE);
    }
}
