package dev.handoff.ledger;

import dev.handoff.handoff.Clause;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import java.util.ArrayList;
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
        Responses out = new Responses();
        books.flow.report(out);
        books.conversion.report(out, mechanisms);
        if (mechanisms.contains(Mechanism.PROSPECTING)) {
            books.own.report(out);
        }
        books.money.report(out, books.flow.total(Step.WINS) + books.own.won(), mechanisms);
        books.speed.report(out, mechanisms.contains(Mechanism.HOLDS));
        books.followUp.report(out);
        books.sla.report(out);
        books.watch.report(out, mechanisms);
        books.marketing.report(out);
        books.trust.report(out, mechanisms);
        books.counts.report(out, mechanisms);
        books.staff.report(out);
        books.staff.reportTeams(out);
        out.put("queue.length", "leads", books.waiting.average());
        out.put("nurture.length", "leads", books.nurture.average());
        books.fates.report(out);
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            out.put("belief.error", "share", books.beliefs.error(reportedNumbers()));
        }
        reportedNumbers().forEach(number -> report(number, out));
        if (mechanisms.contains(Mechanism.ASSISTS)) {
            models.forEach(channel -> books.attribution.report(out, channel));
        }
        books.staff.reportEach(out);
        return out;
    }

    private void report(int number, Responses out) {
        books.channels[number].report(out);
        if (books.sla.counts(Clause.FIRST_TOUCH)) {
            books.channels[number].reportFirstTouch(out);
        }
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            books.channels[number].report(out, books.beliefs.channel(number));
        }
    }

    private List<Integer> reportedNumbers() {
        return IntStream.range(0, books.channels.length)
                .filter(number -> books.channels[number].brings())
                .boxed()
                .toList();
    }

    /** Figures by week: those of the company, then those of each channel. */
    List<WeeklyResponse> weekly() {
        List<WeeklyResponse> series = new ArrayList<>();
        for (Step step : Step.values()) {
            series.add(new WeeklyResponse(
                    step.metric(), "leads", books.flow.weekly(step).byWeek()));
        }
        series.add(new WeeklyResponse(
                "revenue", books.currency, books.money.weeklyRevenue().byWeek()));
        series.add(new WeeklyResponse(
                "revenue.expected", books.currency, books.money.weeklyExpected().byWeek()));
        series.add(new WeeklyResponse("contribution", books.currency, books.money.weeklyContribution()));
        series.add(
                new WeeklyResponse("contribution.expected", books.currency, books.money.weeklyExpectedContribution()));
        series.add(new WeeklyResponse(
                "spend", books.currency, books.money.weeklySpend().byWeek()));
        series.add(new WeeklyResponse("lost", "leads", books.fates.weeklyLost().byWeek()));
        series.add(new WeeklyResponse("attempts.made", "attempts", books.attempts.byWeek()));
        series.add(new WeeklyResponse("queue.length", "leads", books.waiting.byWeek()));
        series.add(new WeeklyResponse("nurture.length", "leads", books.nurture.byWeek()));
        series.add(new WeeklyResponse("rep.utilization", "share", books.staff.byWeek()));
        series.addAll(books.conversion.weekly(mechanisms));
        series.addAll(books.sla.weekly());
        series.addAll(books.trust.weekly(mechanisms));
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            series.add(new WeeklyResponse("belief.error", "share", books.beliefs.errorByWeek(reportedNumbers())));
        }
        reportedNumbers().forEach(number -> series.addAll(weekly(number)));
        if (mechanisms.contains(Mechanism.LEARNING)) {
            reportedNumbers().forEach(number -> series.add(books.channels[number].weeklySpend()));
        }
        return series;
    }

    private List<WeeklyResponse> weekly(int number) {
        List<WeeklyResponse> series = new ArrayList<>(books.channels[number].weekly());
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            series.addAll(books.channels[number].weekly(books.beliefs.channel(number)));
        }
        return series;
    }
}
