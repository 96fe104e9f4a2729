package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.report.ReportContext;
import dev.handoff.statistics.Interval;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code attribution.csv}: a row for each channel and figure; {@code credit.<rule>}, {@code lost} or {@code spend}. */
public final class AttributionCsv {
    private final Attribution attribution;
    private final ReportContext context;
    private final StringBuilder out = new StringBuilder();

    private AttributionCsv(Attribution attribution, ReportContext context) {
        this.attribution = attribution;
        this.context = context;
    }

    /** The table, header first. */
    public static String render(Attribution attribution, ReportContext context) {
        AttributionCsv csv = new AttributionCsv(attribution, context);
        csv.write(
                "scenario",
                "scenario_hash",
                "seed",
                "version",
                "replications",
                "confidence",
                "channel",
                "figure",
                "unit",
                "mean",
                "half_width");
        attribution.channels().forEach(csv::channel);
        return csv.out.toString();
    }

    private void channel(ChannelCredit c) {
        c.credit().forEach((rule, credit) -> row(c.channel(), "credit." + rule.label(), credit));
        row(c.channel(), "lost", c.lost());
        row(c.channel(), "spend", c.spend());
    }

    private void row(String channel, String figure, Interval value) {
        write(
                text(context.scenarioName()),
                text(context.scenarioHash()),
                Long.toString(attribution.seed()),
                text(context.version()),
                Integer.toString(attribution.replications()),
                number(attribution.confidence()),
                text(channel),
                figure,
                text(context.currency()),
                number(value.estimate()),
                number(value.halfWidth()));
    }

    private void write(String... cells) {
        out.append(Stream.of(cells).map(Csv::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }
}
