package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.scenario.spelling.Typed;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much an experiment may simulate.
 *
 * @param replications at most so many
 * @param nanos at most so long; empty when only the number counts
 * @param granted how long it was to be in the beginning; empty when only the number counts
 */
public record Budget(int replications, OptionalLong nanos, OptionalLong granted) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(s|sec|m|min|h)");
    private static final Map<String, Double> SECONDS =
            Map.of("s", 1.0, "sec", 1.0, "m", 60.0, "min", 60.0, "h", 3600.0);
    private static final double NANOS_PER_SECOND = 1e9;

    public static Budget of(int replications) {
        return new Budget(replications, OptionalLong.empty(), OptionalLong.empty());
    }

    /** At most so many, and no longer than so many seconds: whichever comes first. */
    public static Budget of(int replications, int seconds) {
        OptionalLong nanos = OptionalLong.of((long) (seconds * NANOS_PER_SECOND));
        return new Budget(replications, nanos, nanos);
    }

    /** A number of replications, or a time such as 60s, 5min, 1h. */
    public static Budget parse(String text) {
        Matcher time = TIME.matcher(Typed.plain(text));
        if (time.matches()) {
            double seconds = Double.parseDouble(time.group(1).replace(',', '.')) * SECONDS.get(time.group(2));
            if (seconds <= 0) {
                throw new InvalidInput("--budget: nothing can be simulated in " + text.strip() + ".");
            }
            OptionalLong nanos = OptionalLong.of((long) (seconds * NANOS_PER_SECOND));
            return new Budget(Values.MOST_REPLICATIONS, nanos, nanos);
        }
        if (!Typed.plain(text).matches("[+-]?\\d[\\d.,' _]*")) {
            throw new InvalidInput(
                    "--budget: '" + text + "' is neither a number of replications such as 200 nor a time such as 60s.");
        }
        int replications = Values.budget(text);
        if (replications < 2) {
            throw new InvalidInput("--budget: one replication tells nothing about chance. Maybe 100?");
        }
        return of(replications);
    }

    /** What is left of a time after so much was spent, nothing at worst; a number is not touched. */
    public Budget less(long spent) {
        return isTime()
                ? new Budget(replications, OptionalLong.of(Math.max(0, nanos.getAsLong() - spent)), granted)
                : this;
    }

    public boolean isTime() {
        return nanos.isPresent();
    }
}
