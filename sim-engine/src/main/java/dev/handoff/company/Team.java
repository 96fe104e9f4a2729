package dev.handoff.company;

import java.time.Duration;
import java.util.List;

/** Reps who share duties and rules. */
public record Team(
        @Param(value = "Number of reps", unit = "people", min = 1, max = 100_000, owner = Owner.SALES)
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
                value = "Share of working days on which a rep is absent",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 0.9)
        double absence) {

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
