package dev.handoff.company;

import java.util.List;

/** Reps who share duties and rules. */
public record Team(
        @Param(value = "Number of reps", unit = "people", min = 1, max = 100_000, owner = Owner.SALES) int reps,
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
                double payPerRepYear) {

    /** What reps do with their hours. */
    public enum Duty {
        /** Work handed leads: read, decide, attempt, converse. */
        FOLLOW_UP,
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
        SCORE
    }
}
