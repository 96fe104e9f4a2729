package dev.handoff.ledger;

import dev.handoff.handoff.SalesClause;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the figures of a replication out of its books; those whose mechanism the company never had are absent. */
final class LedgerReport {

    private final Books books;
    private final List<ChannelModel> models;
    private final Set<Mechanism> mechanisms;

    LedgerReport(Books books, List<ChannelModel> models, Set<Mechanism> mechanisms) {
        this.books = books;
        this.models = models;
        this.mechanisms = mechanisms;
    }

    /** All figures of the replication: those of the company, then those of each channel and each rep. */
    Responses responses() {
        Responses out = new Responses(books.currency, mechanisms);
        books.flow.report(out);
        books.conversion.report(out);
        books.own.report(out);
        books.money.report(out, books.flow.total(Step.WINS) + books.own.won());
        books.speed.report(out);
        books.followUp.report(out);
        books.sla.report(out);
        books.watch.report(out);
        books.marketing.report(out);
        books.trust.report(out);
        books.counts.report(out);
        books.staff.report(out);
        books.staff.reportTeams(out);
        out.put(Metric.QUEUE_LENGTH, books.waiting.average());
        out.put(Metric.NURTURE_LENGTH, books.nurture.average());
        books.fates.report(out);
        out.put(Metric.BELIEF_ERROR, books.beliefs.error(reportedNumbers()));
        reportedNumbers().forEach(number -> report(number, out));
        models.forEach(channel -> books.attribution.report(out, channel));
        books.staff.reportEach(out);
        return out;
    }

    private void report(int number, Responses out) {
        books.channels[number].report(out);
        if (books.sla.counts(SalesClause.FIRST_TOUCH)) {
            books.channels[number].reportFirstTouch(out);
        }
        books.channels[number].report(out, books.beliefs.channel(number));
    }

    private List<Integer> reportedNumbers() {
        return IntStream.range(0, books.channels.length)
                .filter(number -> books.channels[number].brings())
                .boxed()
                .toList();
    }

    /** Figures by week: those of the company, then those of each channel. */
    List<WeeklyResponse> weekly() {
        WeeklyResponses out = new WeeklyResponses(books.currency, mechanisms);
        for (Step step : Step.values()) {
            out.put(step.metric(), books.flow.weekly(step).byWeek());
        }
        out.put(Metric.REVENUE, books.money.weeklyRevenue().byWeek());
        out.put(Metric.REVENUE_EXPECTED, books.money.weeklyExpected().byWeek());
        out.put(Metric.CONTRIBUTION, books.money.weeklyContribution());
        out.put(Metric.CONTRIBUTION_EXPECTED, books.money.weeklyExpectedContribution());
        out.put(Metric.SPEND, books.money.weeklySpend().byWeek());
        out.put(Metric.ALL_LOST, books.fates.weeklyLost().byWeek());
        out.put(Metric.ATTEMPTS_MADE, books.attempts.byWeek());
        out.put(Metric.QUEUE_LENGTH, books.waiting.byWeek());
        out.put(Metric.NURTURE_LENGTH, books.nurture.byWeek());
        out.put(Metric.REP_UTILIZATION, books.staff.byWeek());
        books.conversion.weekly(out);
        books.sla.weekly(out);
        books.trust.weekly(out);
        out.put(Metric.BELIEF_ERROR, books.beliefs.errorByWeek(reportedNumbers()));
        reportedNumbers().forEach(number -> weekly(number, out));
        if (mechanisms.contains(Mechanism.LEARNING)) {
            reportedNumbers().forEach(number -> books.channels[number].weeklySpend(out));
        }
        return out.list();
    }

    private void weekly(int number, WeeklyResponses out) {
        books.channels[number].weekly(out);
        books.channels[number].weekly(out, books.beliefs.channel(number));
    }
}
