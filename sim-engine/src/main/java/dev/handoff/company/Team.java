package dev.handoff.company;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reps who share duties and rules. */
public record Team(
        @Param(value = "Number of reps", unit = "people", min = 0, max = 100_000, owner = Owner.SALES)
        int reps,

        @Param(
                value = "What the team does, first things first",
                byDefault = "[follow-up]",
                owner = Owner.SALES,
                source = "the smallest team: it only follows up")
        List<Duty> duties,

        @Param(
                value = "Which waiting lead is picked next",
                byDefault = "oldest",
                owner = Owner.SALES,
                source = "first come, first served")
        Order order,

        @Param(value = "Loaded cost of one rep a year", unit = "currency/year", byDefault = "0", min = 0, max = 1e8)
        double payPerRepYear,

        @Param(value = "Skill in winning deals beyond the average", unit = "logit", byDefault = "0", min = -5, max = 5)
        double skill,

        @Param(
                value = "Time a new hire needs to become fully productive",
                byDefault = "0 s",
                min = 0,
                max = 520 * Period.WEEK_MILLIS)
        Duration rampUp,

        @Param(
                value = "Productivity of a new hire on the first day",
                unit = "share",
                byDefault = "0.3",
                min = 0.01,
                max = 1)
        double rampUpFrom,

        @Param(
                value = "Share of working days on which a rep is absent, for whole shifts; 1 means nobody comes",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double absence,

        @Param(value = "Leave of single reps, who come back as they went", byDefault = "[]", owner = Owner.SALES)
        List<Leave> absences,

        @Param(
                value =
                        "What becomes of a rep's leads and deals while the rep is absent: they wait, or they are passed on to those"
                                + " who are there, for good",
                byDefault = "wait",
                owner = Owner.SALES,
                source = "the milder rule: a lead stays with whoever knows it")
        WhileAway whileAway,

        @Param(
                value =
                        "A place that is empty for no longer than this is taken again by the person who left it, who is as fast and"
                                + " believes the same as before; after that, and always at 0, somebody new is hired",
                byDefault = "4 weeks",
                min = 0,
                max = 520 * Period.WEEK_MILLIS,
                owner = Owner.SALES,
                source =
                        "assumption: nobody new is found and starts within four weeks; a holiday, an illness or a strike ends within them")
        Duration backWithin,

        @Param(
                value = "How fast its reps work: 2 do everything in half the time",
                unit = "1",
                byDefault = "1",
                min = 0.01,
                max = 100)
        double speed,

        @Param(
                value = "Speed of single reps as a multiple of the team's, in order; missing ones count 1",
                unit = "1",
                byDefault = "[]",
                min = 0.01,
                max = 100)
        List<Double> speeds,

        @Param(
                value = "Hours the team keeps, where they are not the company's",
                byDefault = "none",
                source = "neutral: everybody keeps the company's hours")
        Optional<TeamHours> workingTime) {

    /** What becomes of the leads and deals of somebody who is away. */
    public enum WhileAway {
        /** They wait. */
        WAIT,
        /** Those who are there get them, and keep them. */
        PASS_ON
    }

    /** Speed of the rep at that place of the team, 1 for the first, as a multiple of the usual. */
    public double speedOf(int place) {
        return place > speeds.size() ? speed : speed * speeds.get(place - 1);
    }

    /** Whether somebody of the team may be away on a working day. */
    public boolean mayBeAway() {
        return absence > 0 || !absences.isEmpty();
    }

    /** What reps do with their hours. */
    public enum Duty {
        /** Work handed leads: read, decide, attempt, converse. */
        FOLLOW_UP,
        /** Find leads of one's own. */
        PROSPECTING,
        /** Work on opportunities until they close. */
        DEALS
    }

    /** Which waiting lead a rep picks next. */
    public enum Order {
        /** Last in, first out: the top of the list as a mail program shows it. */
        NEWEST,
        /** First come, first served. */
        OLDEST,
        /** Highest score first. */
        SCORE,
        /** Leads one found oneself first, then the newest. */
        OWN_FIRST,
        /** Lowest tier number first, then the oldest. */
        TIER,
        /** The lead whose next clause of the agreement runs out first. */
        SLA_DUE
    }
}
