package dev.handoff.ledger;

import dev.handoff.handoff.Clause;
import dev.handoff.ledger.FlowBook.Step;
import java.util.List;

/** One channel's leads inside the window: what it costs, how far its leads get, how they are treated and what they bring. */
final class ChannelBook {

    private static final List<Step> STEPS = List.of(Step.INQUIRIES, Step.MQLS, Step.SALS, Step.SQLS, Step.WINS);

    private final String name;
    private final String currency;
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

    ChannelBook(String name, String currency, Window window) {
        this.name = name;
        this.currency = currency;
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
    WeeklyResponse weeklySpend() {
        return new WeeklyResponse(metricName("spend"), currency, spendPerWeek.byWeek());
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
        put(out, Clause.FIRST_TOUCH.metric(), "share", firstTouch.share());
    }

    /** What reps believe about it beside the truth. */
    void report(Responses out, ChannelBelief belief) {
        put(out, "quality.perceived", "share", belief.perceivedQuality());
        put(out, "quality.true", "share", belief.trueQuality());
        put(out, "belief.error", "share", belief.error());
    }

    /** The same by week; true quality by week of handover. */
    List<WeeklyResponse> weekly(ChannelBelief belief) {
        return List.of(
                new WeeklyResponse(metricName("quality.perceived"), "share", belief.perceivedByWeek()),
                new WeeklyResponse(metricName("quality.true"), "share", belief.trueByWeek()),
                new WeeklyResponse(metricName("belief.error"), "share", belief.errorByWeek()));
    }

    void report(Responses out) {
        for (Step step : STEPS) {
            put(out, step.metric(), "leads", flow.total(step));
        }
        put(out, "rate.mql", "share", flow.rate(Step.MQLS, Step.INQUIRIES));
        put(out, "rate.sql", "share", flow.rate(Step.SQLS, Step.SALS));
        put(out, "attempts.none", "share", followUp.neverTried());
        put(out, "followup.rate", "share", followUp.followUpRate());
        put(out, "revenue", currency, revenue.total());
        put(out, "revenue.expected", currency, expected.total());
        put(out, "spend", currency, spendPerWeek.average() * window.weeks());
        put(out, "lost.value", currency, lostValue);
    }

    private void put(Responses out, String metric, String unit, double value) {
        out.put(metricName(metric), unit, value);
    }

    private String metricName(String metric) {
        return "channel." + name + "." + metric;
    }

    List<WeeklyResponse> weekly() {
        return List.of(
                weekly(Step.INQUIRIES),
                weekly(Step.MQLS),
                weekly(Step.SQLS),
                new WeeklyResponse(metricName("revenue.expected"), currency, expected.byWeek()));
    }

    private WeeklyResponse weekly(Step step) {
        return new WeeklyResponse(
                metricName(step.metric()), "leads", flow.weekly(step).byWeek());
    }
}
