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

    /** What marketing promises; every clause is kept or broken once a period. */
    public record MarketingPromise(
            @Param(
                    value = "At least so many qualified leads a week",
                    unit = "leads/week",
                    byDefault = "none",
                    min = 0,
                    max = 1e7,
                    owner = Owner.MARKETING)
            Optional<Double> volume,

            @Param(
                    value =
                            "At least this share of conversations confirms what the definition promises: the company could buy",
                    unit = "share",
                    byDefault = "none",
                    min = 0,
                    max = 1,
                    owner = Owner.MARKETING)
            Optional<Double> meetingDefinition,

            @Param(
                    value = "At least this share is accepted by sales",
                    unit = "share",
                    byDefault = "none",
                    min = 0,
                    max = 1,
                    owner = Owner.MARKETING)
            Optional<Double> acceptanceRate,

            @Param(
                    value = "At least this share comes with a way to reach the lead",
                    unit = "share",
                    byDefault = "none",
                    min = 0,
                    max = 1,
                    owner = Owner.MARKETING)
            Optional<Double> completeness) {

        /** Whether it promises anything at all. */
        public boolean promisesAnything() {
            return volume.isPresent()
                    || meetingDefinition.isPresent()
                    || acceptanceRate.isPresent()
                    || completeness.isPresent();
        }
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
                    value = "How strictly follow-up is watched while a clause is open, 0 … 1",
                    unit = "share",
                    byDefault = "0",
                    min = 0,
                    max = 1,
                    owner = Owner.JOINT)
            double enforcement) {

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

    /** {@code legitimacy = ceiling · clamp((trust − from)/width, 0, 1)} (times {@code imposedShare} if imposed): nobody keeps an agreement they do not believe in. */
    public record Legitimacy(
            @Param(
                    value = "Legitimacy under full trust",
                    unit = "share",
                    byDefault = "1",
                    min = 0,
                    max = 1,
                    source = "no ceiling below full belief was found published")
            double ceiling,

            @Param(
                    value = "Trust at or below which nobody believes in it",
                    unit = "share",
                    byDefault = "0.35",
                    min = 0,
                    max = 1,
                    source =
                            "people who distrust the other side mostly do not keep what was agreed with it; no magnitude published")
            double from,

            @Param(
                    value = "Further trust needed for full legitimacy",
                    unit = "share",
                    byDefault = "0.3",
                    min = 0.001,
                    max = 1,
                    source =
                            "the step from disbelief to belief takes about a third of the scale; no magnitude published")
            double width,

            @Param(
                    value = "How the agreement came about: jointly, or imposed from above",
                    byDefault = "jointly",
                    owner = Owner.JOINT,
                    source = "neutral: an imposed agreement has to be stated")
            Written written,

            @Param(
                    value =
                            "Legitimacy under full trust of an agreement that was imposed, as a share of one written jointly",
                    unit = "share",
                    byDefault = "0.5",
                    min = 0,
                    max = 1,
                    source = "people keep half of what they are told to; no magnitude published")
            double imposedShare,

            @Param(
                    value = "Hours each rep spends in every SLA period on writing and keeping up an agreement jointly",
                    unit = "h",
                    byDefault = "0",
                    min = 0,
                    max = 160,
                    owner = Owner.JOINT,
                    source = "neutral: hours have to be stated")
            double jointHours) {

        /** How an agreement came about. */
        public enum Written {
            /** Both sides wrote it. */
            JOINTLY,
            /** It came from above. */
            IMPOSED
        }

        /** Legitimacy under full trust of this agreement. */
        public double top() {
            return written == Written.JOINTLY ? ceiling : ceiling * imposedShare;
        }

        /** Share of the agreement's pressure that people feel who trust the other side that much, 0 … 1. */
        public double under(double trust) {
            return top() * Math.min(1, Math.max(0, (trust - from) / width));
        }
    }
}
