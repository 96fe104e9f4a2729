package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.company.Money;
import dev.handoff.company.Team;

/**
 * What was earned and what it cost inside the window.
 *
 * <p>Contribution counts deals that are still open at their odds: margin × (revenue + change of the open pipeline's value over the window)
 * − spend − payroll − the rest. A policy that fills the pipeline is not punished because the window ends before its deals close, and one
 * that empties it is not praised. What closed deals alone leave is told beside it ({@code contribution.closed}).
 */
final class MoneyBook {

    private static final double WEEKS_A_YEAR = 52;

    private final Window window;
    private final Money money;
    private final WeeklyLevel spendPerWeek;
    private final WeeklyLevel payPerWeek;
    private final WeeklyLevel reportsPerWeek;
    private final WeeklySum revenue;
    private final WeeklySum expected;
    private final WeeklySum openDeals;
    private final WeeklySum enforcedAttempts;
    private final WeeklySum optOuts;
    private final WeeklySum escalations;
    private final WeeklySum trainingFees;
    private double pipelineValue;

    MoneyBook(Company company, Window window) {
        this.window = window;
        this.money = company.money();
        this.spendPerWeek = new WeeklyLevel(window);
        this.payPerWeek = new WeeklyLevel(window);
        this.reportsPerWeek = new WeeklyLevel(window);
        this.revenue = new WeeklySum(window);
        this.expected = new WeeklySum(window);
        this.openDeals = new WeeklySum(window);
        this.enforcedAttempts = new WeeklySum(window);
        this.optOuts = new WeeklySum(window);
        this.escalations = new WeeklySum(window);
        this.trainingFees = new WeeklySum(window);
    }

    /** From then on marketing spends so much a week, and people and reports are paid for by the company's record. */
    void rates(long at, double spendAWeek, Company company) {
        spends(at, spendAWeek);
        reportsPerWeek.set(at, company.closedLoop().weeklyCost(company.belief()));
        payPerWeek.set(
                at,
                company.teams().values().stream()
                                .mapToDouble(MoneyBook::yearlyPay)
                                .sum()
                        / WEEKS_A_YEAR);
    }

    /** From then on marketing spends so much a week. */
    void spends(long at, double spendAWeek) {
        spendPerWeek.set(at, spendAWeek);
    }

    private static double yearlyPay(Team team) {
        return team.reps() * team.payPerRepYear();
    }

    void enforcedAttempt(long at) {
        enforcedAttempts.add(at, 1);
    }

    void optOut(long at) {
        optOuts.add(at, 1);
    }

    void escalation(long at) {
        escalations.add(at, 1);
    }

    /** A training session costs that. */
    void training(long at, double fees) {
        trainingFees.add(at, fees);
    }

    /** A deal enters the pipeline before the window ends; {@code value} = chance of winning × mean size. */
    void opened(long at, double value) {
        pipelineValue += at < window.to() ? value : 0;
        openDeals.add(at, value);
    }

    /** A deal leaves the pipeline; {@code openValue} is what it was worth there. */
    void closed(long at, double size, double expectedSize, double openValue) {
        pipelineValue -= at < window.to() ? openValue : 0;
        openDeals.add(at, -openValue);
        revenue.add(at, size);
        expected.add(at, expectedSize);
    }

    WeeklySum weeklyRevenue() {
        return revenue;
    }

    WeeklySum weeklyExpected() {
        return expected;
    }

    WeeklyLevel weeklySpend() {
        return spendPerWeek;
    }

    private double agreementCosts(double attempts, double annoyed, double escalated) {
        return attempts * money.perEnforcedAttempt() + annoyed * money.perOptOut() + escalated * money.perEscalation();
    }

    /** What realised revenue and the change of the open pipeline leave after all costs, week by week; the window must be over. */
    double[] weeklyContribution() {
        return lessCosts(revenue.byWeek());
    }

    /** The same of expected revenue. */
    double[] weeklyExpectedContribution() {
        return lessCosts(expected.byWeek());
    }

    private double[] lessCosts(double[] weeks) {
        double[] spend = spendPerWeek.byWeek();
        double[] pay = payPerWeek.byWeek();
        double[] attempts = enforcedAttempts.byWeek();
        double[] annoyed = optOuts.byWeek();
        double[] escalated = escalations.byWeek();
        double[] fees = trainingFees.byWeek();
        double[] reports = reportsPerWeek.byWeek();
        double[] open = openDeals.byWeek();
        for (int w = 0; w < weeks.length; w++) {
            double agreement = agreementCosts(attempts[w], annoyed[w], escalated[w]);
            weeks[w] = money.margin() * (weeks[w] + open[w]) - (spend[w] + pay[w] + agreement + reports[w] + fees[w]);
        }
        return weeks;
    }

    /** Puts the money down. */
    void report(Responses out, double wins) {
        double spend = spendPerWeek.average() * window.weeks();
        double payroll = payPerWeek.average() * window.weeks();
        double other = agreementCosts(enforcedAttempts.total(), optOuts.total(), escalations.total());
        double reports = reportsPerWeek.average() * window.weeks();
        double cost = spend + payroll + other + reports + trainingFees.total();
        out.put(Metric.REVENUE, revenue.total());
        out.put(Metric.REVENUE_EXPECTED, expected.total());
        out.put(Metric.PIPELINE_OPEN, pipelineValue);
        out.put(Metric.SPEND, spend);
        out.put(Metric.PAYROLL, payroll);
        out.put(Metric.COST_SLA, other);
        out.put(Metric.COST_REPORTS, reports);
        out.put(Metric.COST_TRAINING, trainingFees.total());
        double open = openDeals.total();
        out.put(Metric.CONTRIBUTION, money.margin() * (revenue.total() + open) - cost);
        out.put(Metric.CONTRIBUTION_EXPECTED, money.margin() * (expected.total() + open) - cost);
        out.put(Metric.CONTRIBUTION_CLOSED, money.margin() * expected.total() - cost);
        out.put(Metric.COST_PER_WIN, wins > 0 ? cost / wins : Double.NaN);
    }
}
