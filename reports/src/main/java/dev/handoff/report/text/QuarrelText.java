package dev.handoff.report.text;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Quarrel;
import dev.handoff.report.TimelineEvent;
import dev.handoff.report.text.LetterLines.Lettered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the two departments see each other, week by week: beliefs, trust, and two figures of one name. */
final class QuarrelText {
    private static final int COLUMNS = 26;
    private static final int LABEL = 22;
    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";

    private final RunResult result;
    private final List<TimelineEvent> events;
    private final Sheet sheet;

    private QuarrelText(RunResult result, List<TimelineEvent> events, Sheet sheet) {
        this.result = result;
        this.events = events;
        this.sheet = sheet;
    }

    static void write(RunResult result, List<TimelineEvent> events, Sheet sheet) {
        QuarrelText text = new QuarrelText(result, events, sheet);
        text.beliefs();
        text.trust();
        text.conversions();
    }

    private void beliefs() {
        List<String> channels = Quarrel.channelsByLeads(result);
        if (channels.isEmpty()) {
            return;
        }
        sheet.heading("What reps believe, week by week, as a share of the truth");
        for (String channel : channels) {
            WeeklySummary believed = Quarrel.believed(result, channel);
            double truth = Quarrel.truth(result, channel);
            if (sheet.style().plain()) {
                sheet.say(channel + ": " + fromTo(believed) + "; true " + Numbers.percent(truth) + ".");
            } else {
                String name = "  " + channel + " ".repeat(Math.max(1, LABEL - Cells.width(channel)));
                sheet.line(name + sheet.style().accent(spark(believed, truth)) + "  "
                        + sheet.style().clean(fromTo(believed)));
            }
        }
        if (!sheet.style().plain()) {
            sheet.note((sheet.style().unicode() ? "A full block" : "9") + ": as good as they are, or better.");
        }
    }

    private static String fromTo(WeeklySummary series) {
        return Numbers.percent(Columns.average(series.mean(), 0, COLUMNS)) + " to "
                + Numbers.percent(Columns.average(series.mean(), COLUMNS - 1, COLUMNS));
    }

    private String spark(WeeklySummary believed, double truth) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            double share = Math.min(1, Columns.average(believed.mean(), column, COLUMNS) / truth);
            line.append(
                    sheet.style().unicode()
                            ? EIGHTHS.charAt((int) Math.round(8 * share))
                            : (char) ('0' + Math.round(9 * share)));
        }
        return line.toString();
    }

    private void trust() {
        List<Lettered> lines = new ArrayList<>();
        add(lines, 'S', Metric.TRUST_SALES);
        add(lines, 'M', Metric.TRUST_MARKETING);
        if (lines.isEmpty()) {
            return;
        }
        Optional<WeeklySummary> kept = Quarrel.attainment(result);
        kept.ifPresent(series -> lines.add(new Lettered('a', series)));
        chart("Trust week by week", Quarrel.trustTitle(result) + ".", lines);
        sheet.note("S: sales in marketing, M: marketing in sales"
                + (kept.isPresent() ? ", a: agreement kept by sales" : "") + ", *: two at once.");
    }

    private void conversions() {
        List<Lettered> lines = new ArrayList<>();
        add(lines, 'M', Metric.CONVERSION_MARKETING);
        add(lines, 'S', Metric.CONVERSION_SALES);
        if (!lines.isEmpty()) {
            chart("\"Conversion\" week by week", Quarrel.conversionTitle(result) + ".", lines);
            sheet.note("M: as marketing says, S: as sales says. " + Quarrel.CONVERSION_MEANINGS);
        }
    }

    private void chart(String heading, String sentence, List<Lettered> lines) {
        sheet.heading(heading);
        if (!sheet.style().plain()) {
            LetterLines.write(lines, sheet);
            events.forEach(event -> sheet.note(event.sentence() + "."));
        }
        sheet.say(sentence);
    }

    private void add(List<Lettered> lines, char letter, Metric metric) {
        result.week(metric).ifPresent(series -> lines.add(new Lettered(letter, series)));
    }
}
