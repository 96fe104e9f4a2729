package dev.handoff.company;

import dev.handoff.random.Distribution;
import java.time.Duration;
import java.util.Optional;

/** A source of leads: what it costs, how many come, and how good they are. */
public record Channel(
        @Param(value = "Inquiries a week at the reference spend", unit = "leads/week", min = 0, max = 1_000_000)
        double inquiriesPerWeek,

        @Param(
                value = "Cost of one inquiry at the reference spend; reference spend = cost × inquiries",
                unit = "currency",
                byDefault = "0",
                min = 0,
                max = 1e9)
        double costPerInquiry,

        @Param(
                value = "Spend a week; none means the reference spend",
                unit = "currency/week",
                byDefault = "none",
                min = 0,
                max = 1e12,
                owner = Owner.MARKETING,
                source = "the reference spend")
        Optional<Double> spendPerWeek,

        @Param(
                value =
                        "Saturation s0 as a multiple of the reference spend: volume = Lmax·(1 − exp(−spend/s0)); none means volume"
                                + " proportional to spend",
                unit = "1",
                byDefault = "none",
                min = 0.05,
                max = 1000)
        Optional<Double> saturation,

        @Param(value = "Leads come in one upload every so often instead of day by day", byDefault = "none")
        Optional<Batch> batch,

        @Param(
                value = "Share of inquiries from companies that could buy",
                unit = "probability",
                byDefault = "1",
                min = 0,
                max = 1)
        double fit,

        @Param(
                value = "Mean intent to buy at the inquiry, among those that fit",
                unit = "probability",
                byDefault = "1",
                min = 0,
                max = 1)
        double intent,

        @Param(
                value = "Chance that a lead can be reached at all; a number, or a distribution over leads",
                unit = "probability",
                byDefault = "1",
                min = 0,
                max = 1)
        Distribution reachable,

        @Param(
                value = "Chance that a reachable lead answers the first attempt made an hour after the inquiry",
                unit = "probability",
                byDefault = "1",
                min = 0,
                max = 1)
        double pickUp,

        @Param(value = "Time constant τ with which intent fades; none means it stays", byDefault = "none", min = 1000)
        Optional<Duration> intentFadesIn,

        @Param(
                value = "Multiplies the number of touches needed beyond the first",
                unit = "1",
                byDefault = "1",
                min = 0,
                max = 20)
        double touchesFactor,

        @Param(value = "Multiplies the deal size", unit = "1", byDefault = "1", min = 0, max = 1000)
        double dealSizeFactor,

        @Param(
                value = "Urgency, 1 the most urgent: order of work and first-touch limits may depend on it",
                unit = "1",
                byDefault = "1",
                min = 1,
                max = 9)
        int tier,

        @Param(value = "Duration of an attempt on these leads; none means the company's", byDefault = "none")
        Optional<RandomDuration> touch,

        @Param(
                value = "Share of other channels' leads that this one has touched before, at the reference spend",
                unit = "probability",
                byDefault = "0",
                min = 0,
                max = 1)
        double assists,

        @Param(
                value = "What such an earlier touch adds to a lead's intent",
                unit = "logit",
                byDefault = "0",
                min = -5,
                max = 5)
        double assistGain,

        @Param(
                value = "Its results can be counted; the budget of a channel nobody can measure never moves",
                byDefault = "yes",
                source = "neutral: everything can be counted")
        YesNo measured,

        @Param(
                value =
                        "Share of good leads that seasoned reps believe in at the start, held as firmly as all they remember; none means the"
                                + " prior",
                unit = "probability",
                byDefault = "none",
                min = 0.01,
                max = 0.99)
        Optional<Double> believed,

        @Param(
                value =
                        "Inquiries come at these instants instead of by chance; inquiriesPerWeek then only says what the spending refers to",
                byDefault = "none")
        Optional<Schedule> schedule,

        @Param(
                value = "How much readier reps are to try leads of this channel than others, for whatever reason",
                unit = "logit",
                byDefault = "0",
                min = -5,
                max = 5)
        double attention) {

    /** Whether it brings inquiries, and is not only a description of what reps find themselves. */
    public boolean bringsInquiries() {
        return inquiriesPerWeek > 0 || schedule.isPresent();
    }

    /** The same channel with nothing spent on it: it brings no inquiries and touches nobody. */
    Channel switchedOff() {
        return new Channel(
                0,
                costPerInquiry,
                Optional.of(0.0),
                saturation,
                batch,
                fit,
                intent,
                reachable,
                pickUp,
                intentFadesIn,
                touchesFactor,
                dealSizeFactor,
                tier,
                touch,
                0,
                assistGain,
                measured,
                believed,
                Optional.empty(),
                attention);
    }
}
