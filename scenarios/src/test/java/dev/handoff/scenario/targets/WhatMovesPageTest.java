package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.Metric;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Published;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows the table of what moves what. */
class WhatMovesPageTest {
    private static final Path PAGE = Path.of("../docs/reference/what-moves-what.md");
    private static final int SHOWN = 5;
    private static final List<String> ASKED_FOR = List.of(
            "attempts.none",
            "attempts.4plus",
            "followup.rate",
            "speed.to.lead.p50",
            "mqls",
            "rate.mql",
            "sqls",
            "rate.sql",
            "wins",
            "rate.win",
            "revenue");
    private static final WhatMoves TABLE = WhatMoves.of(Screening.WHOLE).orElseThrow();

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

    @Test
    void a_company_is_asked_after_in_the_table_of_the_one_it_began_with(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("ours.yaml"), "extends: hot-leads\n");
        WhatMoves hot = WhatMoves.of("hot-leads").orElseThrow();
        assertThat(chosen(WhatMoves.in(Catalogue.load("hot-leads")))).isEqualTo(chosen(hot));
        assertThat(chosen(WhatMoves.in(
                        ScenarioLoader.load(file.toString(), List.of()).orThrow())))
                .isEqualTo(chosen(hot))
                .isNotEqualTo(chosen(TABLE));
        assertThat(chosen(WhatMoves.in(Catalogue.load("mm1")))).isEqualTo(chosen(WhatMoves.all()));
    }

    private static List<String> chosen(WhatMoves table) {
        return table.figures().stream().map(figure -> adjusted(table, figure)).toList();
    }

    private static String page() {
        return by(TABLE) + others();
    }

    private static String by(WhatMoves table) {
        StringBuilder page = new StringBuilder("""
                # What moves what

                For every figure the values that move it most, as the command calibrate chooses what to adjust. Made once by moving values of
                the shipped companies, one at a time, by one standard deviation of what is plausible (one and a half times the value or its odds; a third
                of a weight) to either side, on common luck. A company is asked after in the table of the shipped one that it extends; one that
                extends none, in the mean of all.

                Adjusted without being named are only values that figures can tell of: no facts that people know (reps, agreements), no opinions
                (trust, belief), no weights. `--adjust` names others.

                ## In `%s`

                Here every value was moved. In brackets: the change of the figure for such a step up, in per cent. The last column names what is
                adjusted, whole numbers apart. `*` stands for all channels moved together; for a figure of one channel its own values are adjusted.

                | figure | moved most by | adjusted |
                |---|---|---|
                """.formatted(Screening.WHOLE));
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
                        .append(adjusted(TABLE, figure.replace("*", "NAME")))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String others() {
        StringBuilder page = new StringBuilder("""

                ## In other companies

                What is adjusted for figures that people ask for most, where that is not the same as above.

                | figure | adjusted | in |
                |---|---|---|
                """);
        ASKED_FOR.forEach(figure -> {
            Map<String, List<String>> by = new LinkedHashMap<>();
            for (String company : Screening.companies()) {
                WhatMoves table = WhatMoves.of(company).orElseThrow();
                by.computeIfAbsent(adjusted(table, figure), choice -> new ArrayList<>())
                        .add("`" + company + "`");
            }
            by.remove(adjusted(TABLE, figure));
            by.forEach((choice, companies) -> page.append("| `" + figure + "` | "
                    + (choice.isEmpty() ? "nothing: it does not change there" : choice) + " | "
                    + String.join(", ", companies) + " |\n"));
        });
        return page + """

                The tables are files of `scenarios`, one for each company, in `src/main/resources/dev/handoff/scenario/targets/what-moves`.
                `-Dtest=WhatMovesScreeningTest -Dscreening.update=true` makes them anew, `-Dgolden.update=true` this page.
                """;
    }

    /** What is adjusted for that figure where nobody names anything. */
    private static String adjusted(WhatMoves table, String figure) {
        String unit = Metric.named(figure).map(m -> m.unit().symbol()).orElse("");
        return Adjusting.strongest(table, new TargetFigure(figure, Optional.empty(), unit))
                .limit(Adjusting.most(new TargetFigure(figure, Optional.empty(), unit)))
                .map(e -> "`" + e.value() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String percent(double effect) {
        return String.format(Locale.ROOT, "%+.0f %%", 100 * (StrictMath.exp(effect) - 1))
                .replace('-', '−');
    }
}
