package dev.handoff.company;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service-level agreement between marketing and sales: both halves, each clause measured per period. */
public record Sla(
        @Param(value = "What marketing promises", byDefault = "{}")
        MarketingPromise marketing,

        @Param(value = "What sales promises", byDefault = "{}")
        SalesPromise sales,

        @Param(value = "How far people keep an agreement they believe in", byDefault = "{}")
        Legitimacy legitimacy,

        @Param(
                value = "Time over which attainment is reported",
                byDefault = "4 weeks",
                min = Period.WEEK_MILLIS,
                max = 52 * Period.WEEK_MILLIS,
                owner = Owner.JOINT,
                source = "a month, as reports have it")
        Duration period,

        @Param(
                value =
                        "Whether the clocks of sales' clauses run while a lead is held because nobody has room; no means they start when"
                                + " a rep gets it",
                byDefault = "no",
                owner = Owner.JOINT,
                source = "neutral: a promise binds whoever has the lead")
        YesNo clockWhileHeld) {

    /** Whether either side promises anything: without a clause there is no agreement. */
    public boolean promisesAnything() {
        return marketing.promisesAnything() || sales.promisesAnything();
    }

    /** The same for a part of the company that gets that share of all leads. */
    Sla forPart(double share) {
        return new Sla(marketing.forPart(share), sales, legitimacy, period, clockWhileHeld);
    }

    /** What sales promises. */
    public record SalesPromise(
            @Param(
                    value = "Accepted or rejected within a limit after assignment",
                    byDefault = "none",
                    owner = Owner.SALES)
            Optional<TimedClause> acceptance,

            @Param(value = "First attempt within a limit after assignment", byDefault = "none", owner = Owner.SALES)
            Optional<FirstTouch> firstTouch,

            @Param(value = "A minimum number of attempts within a window", byDefault = "none", owner = Owner.SALES)
            Optional<MinimumAttempts> minimumAttempts,

            @Param(
                    value = "Outcome recorded with a reason code within a limit after assignment",
                    byDefault = "none",
                    owner = Owner.SALES)
            Optional<TimedClause> disposition,

            @Param(
                    value =
                            "What managers do about open promises, by name or as a number 0 … 1; it acts where a clause is in force",
                    unit = "share",
                    byDefault = "weekly list",
                    names = {
                        "nobody looks = 0",
                        "monthly review = 0.2",
                        "weekly list = 0.4",
                        "daily list = 0.6",
                        "alerts and daily list = 0.8",
                        "alerts, list and escalation = 1"
                    },
                    min = 0,
                    max = 1,
                    owner = Owner.JOINT,
                    source = "whoever signs a promise looks at it in the Monday meeting")
            double enforcement,

            @Param(value = "What being watched does to open promises", byDefault = "{}")
            Watch watch,

            @Param(value = "How a lead that is let down is passed on, where a breach says so", byDefault = "{}")
            PassingOn reassign) {

        /** A promise under the usual watch, passed on once. */
        public SalesPromise(
                Optional<TimedClause> acceptance,
                Optional<FirstTouch> firstTouch,
                Optional<MinimumAttempts> minimumAttempts,
                Optional<TimedClause> disposition,
                double enforcement) {
            this(acceptance, firstTouch, minimumAttempts, disposition, enforcement, Watch.USUAL, PassingOn.ONCE);
        }

        /** Whether anybody looks whether it is kept; a promise nobody watches changes nothing. */
        public boolean watched() {
            return enforcement > 0;
        }

        /** Whether it promises anything at all. */
        public boolean promisesAnything() {
            return acceptance.isPresent()
                    || firstTouch.isPresent()
                    || minimumAttempts.isPresent()
                    || disposition.isPresent();
        }
    }

    /** Something must happen before time is up; the clock starts at assignment. */
    public record TimedClause(
            @Param(value = "Time allowed", owner = Owner.SALES)
            Limit limit,

            @Param(
                    value = "Shares of the limit at which the rep is reminded; a reminder puts the lead on top",
                    unit = "share",
                    byDefault = "[]",
                    min = 0,
                    max = 1,
                    owner = Owner.JOINT)
            List<Double> reminders,

            @Param(
                    value = "What happens when it is missed",
                    byDefault = "report",
                    owner = Owner.JOINT,
                    source = "the mildest action")
            BreachAction breach) {}

    /** Sales makes the first attempt within the limit; the clock starts at assignment and stops at the first attempt. */
    public record FirstTouch(
            @Param(value = "Time allowed", owner = Owner.SALES)
            Limit limit,

            @Param(
                    value = "Time allowed for leads of a channel, where it differs",
                    byDefault = "{}",
                    owner = Owner.SALES)
            Map<String, Limit> limits,

            @Param(
                    value = "Shares of the limit at which the rep is reminded; a reminder puts the lead on top",
                    unit = "share",
                    byDefault = "[]",
                    min = 0,
                    max = 1,
                    owner = Owner.JOINT)
            List<Double> reminders,

            @Param(
                    value = "What happens when it is missed",
                    byDefault = "report",
                    owner = Owner.JOINT,
                    source = "the mildest action")
            BreachAction breach) {

        /** The limit for leads of that channel. */
        public Limit limitFor(String channel) {
            return limits.getOrDefault(channel, limit);
        }
    }

    /** Sales makes at least so many attempts within the window, unless the lead is settled earlier. */
    public record MinimumAttempts(
            @Param(value = "Attempts promised", unit = "attempts", min = 1, max = 100, owner = Owner.SALES)
            int attempts,

            @Param(value = "Window counted from assignment", owner = Owner.SALES)
            Limit within,

            @Param(
                    value = "Shares of the window at which the rep is reminded; a reminder puts the lead on top",
                    unit = "share",
                    byDefault = "[]",
                    min = 0,
                    max = 1,
                    owner = Owner.JOINT)
            List<Double> reminders,

            @Param(
                    value = "What happens when it is missed",
                    byDefault = "report",
                    owner = Owner.JOINT,
                    source = "the mildest action")
            BreachAction breach) {}

    /** What a missed promise sets off. */
    public enum BreachAction {
        /** Nothing; it is not even counted. */
        NONE,
        /** It is counted in the attainment report. */
        REPORT,
        /** It is counted, and a manager puts the lead on top and insists on the next attempt. */
        ESCALATE,
        /** It is counted, and another rep gets the lead. */
        REASSIGN,
        /** It is counted, and the lead goes back to marketing. */
        RETURN
    }
}
