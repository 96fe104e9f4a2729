package dev.handoff.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that changes in the company while it is simulated.
 *
 * @param weeks time from the start of what is measured, in weeks
 * @param what what happens, in a few words
 */
public record TimelineEvent(double weeks, String what) {
    private static final double HAIR = 1e-9;

    /** Where it stands among weeks numbered from 1: between the last week before it and the first after it. */
    public double amongWeeks() {
        return weeks + 0.5;
    }

    /** "After week 8: downturn"; "In week 3: …" when it falls within a week. */
    public String sentence() {
        return capital(when()) + ": " + what;
    }

    private String when() {
        long whole = Math.round(weeks);
        if (Math.abs(weeks - whole) > HAIR) {
            return "in week " + (long) Math.ceil(weeks);
        }
        return whole == 0 ? "from the start" : "after week " + whole;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The sentence with the key to upright lines, which are numbered from 1 if they are several; as it is when there are none. */
    public static String keyAfter(String sentence, List<TimelineEvent> events) {
        if (events.isEmpty()) {
            return sentence;
        }
        String key = IntStream.range(0, events.size())
                .mapToObj(i -> (events.size() == 1 ? "" : (i + 1) + " ")
                        + events.get(i).when() + ", " + events.get(i).what())
                .collect(Collectors.joining("; "));
        boolean stopped = sentence.endsWith(".");
        return sentence + (stopped ? "" : ".") + " Upright lines: " + key + (stopped ? "." : "");
    }
}
