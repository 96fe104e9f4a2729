package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of each channel's leads, and what the channel costs and brings: two tables, so that both fit a terminal. */
final class ChannelFigures {
    private static final String WHOSE =
            "Leads that marketing handed over; what reps found themselves is not in it. " + ReportWords.EXPECTED;

    private static final MetricFamily[] LEADS = {
        Metric.CHANNEL_INQUIRIES, Metric.CHANNEL_MQLS, Metric.CHANNEL_SQLS, Metric.CHANNEL_WINS
    };
    private static final MetricFamily[] MONEY = {
        Metric.CHANNEL_REVENUE_EXPECTED, Metric.CHANNEL_SPEND, Metric.CHANNEL_LOST_VALUE
    };

    private ChannelFigures() {}

    /** Nothing where one channel is the whole company. */
    static Stream<Chapter> of(RunResult result) {
        Breakdown channels = new Breakdown(result);
        List<Row> leads = channels.rows(LEADS);
        if (leads.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(
                Chapter.of("channels", "By channel", Breakdown.headings(LEADS), leads, List.of()),
                Chapter.of(
                        "channel-money",
                        "Money by channel" + currency(result),
                        Breakdown.headings(MONEY),
                        channels.rows(MONEY),
                        List.of(WHOSE)));
    }

    private static String currency(RunResult result) {
        return result.metric(Metric.REVENUE).map(m -> ", in " + m.unit()).orElse("");
    }
}
