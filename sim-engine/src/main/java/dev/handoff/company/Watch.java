package dev.handoff.company;

import java.time.Duration;

/**
 * What being watched does to open promises: how loud a clause asks, what a missed one still asks for, and what people do about the leads on
 * the list of open promises.
 *
 * <p>{@code pressure = enforcement · (early + (1 − early)·s^shape)} for s = share of the limit used up, {@code enforcement · overdue}
 * afterwards (Steel &amp; König 2006; Mason et al. 2012, four-hour rule).
 */
public record Watch(
        @Param(
                value =
                        "Share of the enforcement that is felt when a clause's clock starts; 1: it is felt evenly up to the limit",
                unit = "share",
                byDefault = "0.3",
                min = 0,
                max = 1,
                source =
                        "effort rises toward a deadline (Steel & König 2006); the share is assumed, interesting from 0.1 to 1")
        double early,

        @Param(
                value =
                        "How late the rest comes: the share of the limit used up, to this power; no effect where early is 1",
                unit = "exponent",
                byDefault = "2",
                min = 0.1,
                max = 20,
                source =
                        "effort rises faster and faster toward a deadline (Steel & König 2006); interesting from 1 to 6")
        double shape,

        @Param(
                value = "Share of the enforcement that a missed promise still feels; 0: what is late is free",
                unit = "share",
                byDefault = "0.8",
                min = 0,
                max = 1,
                source =
                        "what is late already can wait (departures bunch before four-hour limits, Mason et al. 2012); no magnitude for leads, interesting from 0 to 1")
        double overdue,

        @Param(
                value =
                        "A missed promise is struck off the list so long after its clock started, and not before its limit",
                byDefault = "20 working days",
                owner = Owner.JOINT,
                source =
                        "a month of lists; whatever is older, nobody asks about; interesting from 5 to 60 working days")
        Limit waiveAfter,

        @Param(
                value =
                        "Whether a lead on the list that was put aside is looked at again, in the rhythm of the enforcement",
                byDefault = "yes",
                owner = Owner.JOINT,
                source = "that is what the list is for")
        YesNo looks,

        @Param(
                value = "Whether leads on the list are picked before all others, the one due first first",
                byDefault = "yes",
                owner = Owner.JOINT,
                source = "that is what the list is for")
        YesNo listFirst,

        @Param(
                value =
                        "A limit up to this sets off an alert, where enforcement has alerts: the lead comes before deals and prospecting; 0 s: none does",
                byDefault = "1 h",
                min = 0,
                max = 7 * 86_400_000.0,
                owner = Owner.JOINT,
                source = "minutes need an alarm, days need a list; interesting from 0 to 4 h")
        Duration alertBelow,

        @Param(
                value =
                        "Whether attempts on leads on the list come soon enough for the minimum: at most the time left, divided by the attempts left and one",
                byDefault = "yes",
                owner = Owner.JOINT,
                source = "who counts attempts spreads them over the window")
        YesNo pace,

        @Param(
                value = "A manager's time for one look at one lead, or for one attempt made under enforcement",
                byDefault = "3 min",
                min = 0,
                max = 3_600_000,
                owner = Owner.JOINT,
                source = "opening the record and asking the rep; interesting from 1 to 10 min")
        Duration managerTime) {

    /** The values a scenario gets that says nothing. */
    public static final Watch USUAL = new Watch(
            0.3,
            2,
            0.8,
            new Limit(20, TimeBasis.WORKING_DAYS),
            YesNo.YES,
            YesNo.YES,
            Duration.ofHours(1),
            YesNo.YES,
            Duration.ofMinutes(3));

    /** Share of the enforcement felt when that share of the limit is used up, 0 … 1. */
    public double felt(double used) {
        return early == 1 ? 1 : early + (1 - early) * power(used);
    }

    private double power(double used) {
        return shape == 1 ? used : shape == 2 ? used * used : StrictMath.pow(used, shape);
    }
}
