package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.Metric;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Published;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that shows the table of what moves what. */
class WhatMovesPageTest {
    private static final Path PAGE = Path.of("../docs/reference/what-moves-what.md");
    private static final int SHOWN = 5;
    private static final WhatMoves TABLE = WhatMoves.shipped();

    @Test
    void the_page_shows_the_table() throws IOException {
        Published.check(PAGE, page());
    }

    @Test
    void every_value_of_the_table_is_one_that_some_scenario_has() {
        Scenario scenario = ScenarioLoader.load("industry-baseline", List.of()).orThrow();
        List<String> known = ParameterPaths.list(scenario).stream()
                .map(p -> Knob.pattern(p.path()))
                .toList();
        assertThat(TABLE.on(Metric.ATTEMPTS_NONE.name()))
                .filteredOn(e -> e.value().startsWith("persistence."))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(known).contains(e.value()));
    }

    /** What the model must say whatever its luck. */
    @Test
    void more_inquiries_are_more_leads_and_readier_reps_leave_fewer_uncalled() {
        assertThat(effect("inquiries", "channels.*.inquiriesPerWeek")).isPositive();
        assertThat(effect("spend", "channels.*.costPerInquiry")).isPositive();
        assertThat(effect("attempts.none", "persistence.pickUpLead")).isNegative();
        assertThat(effect("rate.win", "deals.winShare")).isPositive();
    }

    private static double effect(String figure, String value) {
        return TABLE.on(figure).stream()
                .filter(e -> e.value().equals(value))
                .mapToDouble(WhatMoves.Effect::effect)
                .sum();
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                """
                # What moves what

                For every figure the values that move it most, as the command calibrate chooses what to adjust. Made once by moving every value
                of %s, one at a time, by one standard deviation of what is plausible (one and a half times
                the value or its odds; a third of a weight) to either side, on common luck: `-Dtest=WhatMovesScreeningTest -Dscreening.update=true` in `scenarios` makes the
                table anew, `-Dgolden.update=true` this page. In brackets: the change of the figure for such a step up, in per cent. Adjusted without
                being named are only values that figures can tell of: no facts that people know (reps, agreements), no opinions (trust, belief), no
                weights; the last column names them, whole numbers apart. `*` stands for all channels moved together; for a figure of one channel its own values are adjusted.

                | figure | moved most by | adjusted |
                |---|---|---|
                """.formatted(Screening.COMPANIES.stream().collect(Collectors.joining("`, `", "`", "`"))));
        for (String figure : TABLE.figures()) {
            String moved = TABLE.on(figure).stream()
                    .filter(e -> Math.abs(e.effect()) >= 0.01)
                    .limit(SHOWN)
                    .map(e -> ParameterLabel.of(e.value()) + " (" + percent(e.effect()) + ")")
                    .collect(Collectors.joining(", "));
            if (!moved.isEmpty()) {
                page.append("| `")
                        .append(figure.replace("*", "NAME"))
                        .append("` | ")
                        .append(moved)
                        .append(" | ")
                        .append(adjusted(figure.replace("*", "NAME")))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    /** What is adjusted for that figure where nobody names anything. */
    private static String adjusted(String figure) {
        String unit = Metric.named(figure).map(m -> m.unit().symbol()).orElse("");
        return Adjusting.strongest(TABLE, new TargetFigure(figure, Optional.empty(), unit))
                .limit(Adjusting.most(new TargetFigure(figure, Optional.empty(), unit)))
                .map(e -> "`" + e.value() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String percent(double effect) {
        return String.format(Locale.ROOT, "%+.0f %%", 100 * (StrictMath.exp(effect) - 1))
                .replace('-', '−');
    }
}
