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
            Optional<Double> completeness,

            @Param(
                    value =
                            "How far marketing moves the threshold it works with after a period in which it broke a promise and believes in"
                                    + " the agreement and in sales: down for more leads, up for better ones; half of it is taken back each review",
                    unit = "logit",
                    byDefault = "0.4",
                    min = 0,
                    max = 5,
                    source = "a step people would notice; no magnitude published")
            double adjustment) {

        /** Whether it promises something about how good its leads are. */
        public boolean promisesQuality() {
            return meetingDefinition.isPresent() || acceptanceRate.isPresent();
        }

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

    /**
     * How far people believe in the agreement, and so keep it. It begins at what was signed and moves at each trust review toward what both
     * sides have kept and what they think of one another: {@code L ← L + ρ·q·(target − L)}, {@code target = (1 − w)·kept + w·mean trust}; q,
     * how quickly, is the mean trust when belief grows and what is missing of it when belief falls, never less than {@code slowest}.
     */
    public record Legitimacy(
            @Param(
                    value = "Share of the belief that is acted upon; 0 makes the agreement a dead letter",
                    unit = "share",
                    byDefault = "1",
                    min = 0,
                    max = 1,
                    source = "people act on what they believe")
            double ceiling,

            @Param(
                    value = "How the agreement came about: jointly, or imposed from above",
                    byDefault = "jointly",
                    owner = Owner.JOINT,
                    source = "neutral: an imposed agreement has to be stated")
            Written written,

            @Param(
                    value = "Belief in an agreement that both sides wrote, on the day it is signed",
                    unit = "share",
                    byDefault = "0.8",
                    min = 0,
                    max = 1,
                    source = "people mean most of what they sign; no magnitude published")
            double jointStart,

            @Param(
                    value = "Belief in an agreement that was imposed, on the day it is announced",
                    unit = "share",
                    byDefault = "0.4",
                    min = 0,
                    max = 1,
                    source = "people keep half of what they are told to; no magnitude published")
            double imposedStart,

            @Param(
                    value =
                            "ρ: share of the way to its target that belief goes at a review if nothing slows it; 0 means it never moves",
                    unit = "share",
                    byDefault = "0.6",
                    min = 0,
                    max = 1,
                    source = "earned or lost within a quarter or two; no magnitude published")
            double rate,

            @Param(
                    value = "w: weight of what the two sides think of one another beside what they have kept",
                    unit = "share",
                    byDefault = "0.3",
                    min = 0,
                    max = 1,
                    source = "deeds count more than opinions; no magnitude published")
            double trustWeight,

            @Param(
                    value =
                            "Slowest pace of belief: it grows at least this quickly in full distrust and falls at least this quickly in full trust",
                    unit = "share",
                    byDefault = "0.2",
                    min = 0,
                    max = 1,
                    source = "trust decides how fast an agreement earns belief, not whether; no magnitude published")
            double slowest,

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

        /** Belief in the agreement on the day it is signed, 0 … 1. */
        public double start() {
            return written == Written.JOINTLY ? jointStart : imposedStart;
        }

        /**
         * Belief after a review.
         *
         * @param before belief before it, 0 … 1
         * @param kept share of the promises that were kept since the last review, mean of both sides, 0 … 1
         * @param trust mean of the two sides' trust in each other, 0 … 1
         */
        public double after(double before, double kept, double trust) {
            double target = (1 - trustWeight) * kept + trustWeight * trust;
            double pace = Math.max(slowest, target > before ? trust : 1 - trust);
            return before + rate * pace * (target - before);
        }
    }
}
