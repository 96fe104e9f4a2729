package dev.handoff.ledger;

import dev.handoff.ledger.FlowBook.Step;

/** One channel's leads inside the window: what it costs, how far its leads get, how they are treated and what they bring. */
final class ChannelBook {

    private final String name;
    private final Window window;
    private final FlowBook flow;
    private final FollowUpBook followUp;
    private final Attainment firstTouch;
    private final WeeklySum revenue;
    private final WeeklySum expected;
    private final WeeklyLevel spendPerWeek;
    private double openDealsChange;
    private double lostValue;
    private boolean brings;

    ChannelBook(String name, Window window) {
        this.name = name;
        this.window = window;
        this.flow = new FlowBook(window);
        this.followUp = new FollowUpBook(window);
        this.firstTouch = new Attainment(window);
        this.revenue = new WeeklySum(window);
        this.expected = new WeeklySum(window);
        this.spendPerWeek = new WeeklyLevel(window);
    }

    /** From then on it costs so much a week, and brings inquiries or none. */
    void adopt(long at, double spendAWeek, boolean bringsInquiries) {
        spends(at, spendAWeek);
        brings |= bringsInquiries;
    }

    /** From then on it costs so much a week. */
    void spends(long at, double spendAWeek) {
        spendPerWeek.set(at, spendAWeek);
    }

    /** Spend by week, where marketing moves it. */
    void weeklySpend(WeeklyResponses out) {
        out.put(Metric.CHANNEL_SPEND.of(name), spendPerWeek.byWeek());
    }

    /** Whether it brought inquiries at any time. */
    boolean brings() {
        return brings;
    }

    FlowBook flow() {
        return flow;
    }

    FollowUpBook followUp() {
        return followUp;
    }

    /** How far the first-touch clause was kept for its leads. */
    Attainment firstTouch() {
        return firstTouch;
    }

    /** A deal of one of its leads enters the pipeline at that value, or leaves it at the same less. */
    void pipelineChanges(long at, double value) {
        openDealsChange += window.contains(at) ? value : 0;
    }

    /** By how much the open deals of its leads are worth more at the end of the window than at its beginning. */
    double openDealsChange() {
        return openDealsChange;
    }

    void closed(long at, double size, double expectedSize) {
        revenue.add(at, size);
        expected.add(at, expectedSize);
    }

    /** A lead was lost that would have been worth that. */
    void lost(double value) {
        lostValue += value;
    }

    /** How far the first-touch clause was kept for its leads; for companies that have one. */
    void reportFirstTouch(Responses out) {
        out.put(Metric.CHANNEL_FIRST_TOUCH.of(name), firstTouch.share());
    }

    /** What reps believe about it beside the truth. */
    void report(Responses out, ChannelBelief belief) {
        out.put(Metric.CHANNEL_QUALITY_PERCEIVED.of(name), belief.perceivedQuality());
        out.put(Metric.CHANNEL_QUALITY_TRUE.of(name), belief.trueQuality());
        out.put(Metric.CHANNEL_BELIEF_ERROR.of(name), belief.error());
    }

    /** The same by week; true quality by week of handover. */
    void weekly(WeeklyResponses out, ChannelBelief belief) {
        out.put(Metric.CHANNEL_QUALITY_PERCEIVED.of(name), belief.perceivedByWeek());
        out.put(Metric.CHANNEL_QUALITY_TRUE.of(name), belief.trueByWeek());
        out.put(Metric.CHANNEL_BELIEF_ERROR.of(name), belief.errorByWeek());
    }

    void report(Responses out) {
        out.put(Metric.CHANNEL_INQUIRIES.of(name), flow.total(Step.INQUIRIES));
        out.put(Metric.CHANNEL_MQLS.of(name), flow.total(Step.MQLS));
        out.put(Metric.CHANNEL_SALS.of(name), flow.total(Step.SALS));
        out.put(Metric.CHANNEL_SQLS.of(name), flow.total(Step.SQLS));
        out.put(Metric.CHANNEL_WINS.of(name), flow.total(Step.WINS));
        out.put(Metric.CHANNEL_RATE_MQL.of(name), flow.rate(Step.MQLS, Step.INQUIRIES));
        out.put(Metric.CHANNEL_RATE_SQL.of(name), flow.rate(Step.SQLS, Step.SALS));
        out.put(Metric.CHANNEL_ATTEMPTS_NONE.of(name), followUp.neverTried());
        out.put(Metric.CHANNEL_FOLLOWUP_RATE.of(name), followUp.followUpRate());
        out.put(Metric.CHANNEL_REVENUE.of(name), revenue.total());
        out.put(Metric.CHANNEL_REVENUE_EXPECTED.of(name), expected.total());
        out.put(Metric.CHANNEL_SPEND.of(name), spendPerWeek.average() * window.weeks());
        out.put(Metric.CHANNEL_LOST_VALUE.of(name), lostValue);
    }

    void weekly(WeeklyResponses out) {
        out.put(Metric.CHANNEL_INQUIRIES.of(name), flow.weekly(Step.INQUIRIES).byWeek());
        out.put(Metric.CHANNEL_MQLS.of(name), flow.weekly(Step.MQLS).byWeek());
        out.put(Metric.CHANNEL_SQLS.of(name), flow.weekly(Step.SQLS).byWeek());
        out.put(Metric.CHANNEL_REVENUE_EXPECTED.of(name), expected.byWeek());
    }
}
