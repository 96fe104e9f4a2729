package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.RunResult;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of each channel's leads, and what the channel costs and brings: two tables, so that both fit a terminal. */
final class ChannelFigures {
    private static final String WHOSE =
            "Leads that marketing handed over; what reps found themselves is not in it. Expected: revenue without the luck of the close.";

    private ChannelFigures() {}

    /** Nothing where one channel is the whole company. */
    static Stream<Chapter> of(RunResult result) {
        Breakdown channels = new Breakdown(result, "channel");
        List<Row> leads = channels.rows("inquiries", "mqls", "sqls", "wins");
        if (leads.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(
                Chapter.of("channels", "By channel", List.of("inquiries", "MQLs", "SQLs", "won"), leads, List.of()),
                Chapter.of(
                        "channel-money",
                        "Money by channel" + currency(result),
                        List.of("expected", "spend", "value lost"),
                        channels.rows("revenue.expected", "spend", "lost.value"),
                        List.of(WHOSE)));
    }

    private static String currency(RunResult result) {
        return result.metric("revenue").map(m -> ", in " + m.unit()).orElse("");
    }
}
