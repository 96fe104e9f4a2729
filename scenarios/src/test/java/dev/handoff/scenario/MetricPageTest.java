package dev.handoff.scenario;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/metrics.md} is written from the catalogue. */
class MetricPageTest {

    @Test
    void the_page_says_what_the_catalogue_says() {
        StringBuilder page = new StringBuilder("""
                # Metrics

                Every figure that a run gives, from the catalogue in the program. **Name**: in data files and after \
                `--metric`. **Label**: what texts, pages and the game call it. **Better**: which way it is wished to go; \
                where it depends, nothing is said. **Week by week**: it stands in `weekly.csv`, too. Money is in the \
                scenario's currency.

                A figure about something that the company does not have is absent, never zero.

                ## Of the whole company

                """.replace("\\\n", ""));
        table(page, Metric.all().stream().map(m -> row(m.name(), m)).toList());
        page.append(
                        "\n## Of each channel, rep and team\n\nThe same figures of one of them, so that `channel.webinar.sqls` are")
                .append(" the leads worth pursuing that came through the webinar.\n\n");
        table(page, Metric.families().stream().map(MetricPageTest::row).toList());
        page.append(
                        "\n`compare` tells, too, `channel.NAME.tried.within.LIMIT`, the share of a channel's leads that get their")
                .append(" first attempt within a limit that one of the policies promises.\n");
        Published.check(Published.REFERENCE.resolve("metrics.md"), page.toString());
    }

    private static void table(StringBuilder page, List<String> rows) {
        page.append("| name | label | unit | better | week by week | what it is |\n|---|---|---|---|---|---|\n");
        rows.forEach(row -> page.append(row).append('\n'));
    }

    private static String row(MetricFamily family) {
        return row(family.pattern(), family.figure());
    }

    private static String row(String name, Metric m) {
        String better = switch (m.better()) {
            case NEITHER -> "";
            default -> m.better().name().toLowerCase(Locale.ROOT);
        };
        String week = !m.isWeekly() ? "" : m.isWhole() ? "yes" : "only";
        return Stream.of("`" + name + "`", m.label(), m.unit().symbol(), better, week, m.sentence())
                .reduce("|", (line, cell) -> line + (cell.isEmpty() ? " |" : " " + cell + " |"));
    }
}
