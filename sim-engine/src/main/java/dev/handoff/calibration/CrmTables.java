package dev.handoff.calibration;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a company's CRM recorded, read, cleaned and cut to a window: columns of numbers without a name or an identifier of anybody.
 * Instants are epoch seconds (UTC): the difference of two is elapsed time; {@code zone} makes hours and weekdays of them.
 *
 * @param zone the company's
 * @param from the first instant of the window, a Monday 00:00 of the zone; leads outside the window are not in here
 * @param to the instant after the window, a Monday 00:00 of the zone
 * @param asOf when the export was made, epoch seconds; what has not happened by then is open
 * @param channels their names, in alphabetical order
 * @param owners {@code rep-1}, {@code rep-2} … by first appearance in the leads, then the activities, then the deals; or names where the user asked to keep them
 * @param leads every lead created in the window
 * @param activities attempts on them, also after the window; of length 0 without such a table
 * @param deals of any lead, also of unknown ones; of length 0 without such a table
 * @param known the columns there are
 * @param datesOnly those of them whose instants have no time of day: 00:00 of the zone stands for the whole day
 */
public record CrmTables(
        ZoneId zone,
        long from,
        long to,
        long asOf,
        List<String> channels,
        List<String> owners,
        LeadColumns leads,
        ActivityColumns activities,
        DealColumns deals,
        Set<CrmColumn> known,
        Set<CrmColumn> datesOnly) {

    /** Stands for an instant that has not come. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final int SECONDS_A_WEEK = 7 * 24 * 3600;

    /** Whole weeks of the window; the hour of a change to or from summer time does not count. */
    public int weeks() {
        return (int) Math.round((to - from) / (double) SECONDS_A_WEEK);
    }

    /**
     * The same with other names for the channels.
     *
     * @param names as many as there are channels, in their order
     */
    public CrmTables withChannels(List<String> names) {
        return new CrmTables(zone, from, to, asOf, names, owners, leads, activities, deals, known, datesOnly);
    }

    /** Whether every one of these columns is there. */
    public boolean knows(CrmColumn... columns) {
        return known.containsAll(List.of(columns));
    }
}
