package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;

/** Marketing's view, sales' view and the truth: the same books, with what a seat cannot see left out. {@link Knowledge} has the rules. */
public final class Views {
    private Views() {}

    /** Whether a figure can be seen from a seat in a company that is so. */
    public static boolean shows(Seat seat, String metric, Company company) {
        return Knowledge.of(metric).reaches(seat, company);
    }

    /**
     * The weekly series that a seat sees. A week counts as seen when it was open at its start; weeks not seen are NaN, and a series
     * of which nothing was seen is left out.
     *
     * @param timeline the company and what changed in it, which decides who saw what when
     */
    public static List<WeeklyResponse> weekly(Seat seat, List<WeeklyResponse> truth, Timeline timeline) {
        List<WeeklyResponse> seen = new ArrayList<>();
        int weeks = truth.stream().mapToInt(s -> s.values().length).max().orElse(0);
        boolean[][] open = open(seat, timeline, weeks);
        for (WeeklyResponse series : truth) {
            boolean[] shown = open[Knowledge.of(series.name()).ordinal()];
            double[] values = series.values().clone();
            boolean any = false;
            for (int week = 0; week < values.length; week++) {
                any |= shown[week];
                values[week] = shown[week] ? values[week] : Double.NaN;
            }
            if (any) {
                seen.add(new WeeklyResponse(series.name(), series.unit(), values));
            }
        }
        return seen;
    }

    private static boolean[][] open(Seat seat, Timeline timeline, int weeks) {
        boolean[][] open = new boolean[Knowledge.values().length][weeks];
        for (int week = 0; week < weeks; week++) {
            Company company = inForce(timeline, week);
            for (Knowledge knowledge : Knowledge.values()) {
                open[knowledge.ordinal()][week] = knowledge.reaches(seat, company);
            }
        }
        return open;
    }

    /** The company as it is at the start of a week of the window. */
    public static Company inForce(Timeline timeline, int week) {
        Company company = timeline.start();
        for (Timeline.Change change : timeline.changes()) {
            if (change.at().toMillis() <= week * SimTime.WEEK) {
                company = change.company();
            }
        }
        return company;
    }
}
