package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a simulated log has in common with an export: its weeks, its channels and its columns. No row of the export is in it, so that it may be
 * sent to other machines.
 *
 * @param zone the company's
 * @param from the first instant of the window, epoch seconds
 * @param to the instant after the window
 * @param asOf when the export was made
 * @param channels their names
 * @param came of these, those by which a lead came
 * @param found whether reps found leads themselves
 * @param calls whether there is a table of attempts with anything in it
 * @param deals the same of deals
 * @param known the columns there are, in their order
 * @param datesOnly those of them without a time of day, in their order
 */
record ExportFrame(
        String zone,
        long from,
        long to,
        long asOf,
        List<String> channels,
        List<String> came,
        boolean found,
        boolean calls,
        boolean deals,
        List<CrmColumn> known,
        List<CrmColumn> datesOnly) {

    private static final int SECONDS_A_WEEK = 7 * 24 * 3600;

    /** That of an export. */
    static ExportFrame of(CrmTables tables) {
        Set<String> came = new TreeSet<>();
        boolean found = false;
        for (int i = 0; i < tables.leads().size(); i++) {
            if (tables.leads().prospected()[i]) {
                found = true;
            } else {
                came.add(tables.channels().get(tables.leads().channel()[i]));
            }
        }
        return new ExportFrame(
                tables.zone().getId(),
                tables.from(),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                List.copyOf(came),
                found,
                tables.activities().size() > 0,
                tables.deals().size() > 0,
                inOrder(tables.known()),
                inOrder(tables.datesOnly()));
    }

    private static List<CrmColumn> inOrder(Set<CrmColumn> columns) {
        List<CrmColumn> ordered = new ArrayList<>(columns);
        ordered.sort(null);
        return ordered;
    }

    /** The same with its last weeks as its window. */
    ExportFrame lastWeeks(int weeks) {
        long first = Instant.ofEpochSecond(to)
                .atZone(ZoneId.of(zone))
                .minusWeeks(weeks)
                .toEpochSecond();
        return new ExportFrame(zone, first, to, asOf, channels, came, found, calls, deals, known, datesOnly);
    }

    /** Whole weeks of the window; the hour of a change to or from summer time does not count. */
    int weeks() {
        return (int) Math.round((to - from) / (double) SECONDS_A_WEEK);
    }

    /** Whether that column is there. */
    boolean knows(CrmColumn column) {
        return known.contains(column);
    }

    /** Whether a call's and a lead's instants have a time of day. */
    boolean isTimed() {
        return !datesOnly.contains(CrmColumn.ACTIVITY_AT) && !datesOnly.contains(CrmColumn.LEAD_CREATED);
    }

    /** The longest that a simulated log is looked at, seconds. */
    long seconds() {
        return asOf - from;
    }
}
