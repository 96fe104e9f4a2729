package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenAnalysis.Line;
import dev.handoff.experiment.BreakEvenAnalysis.Point;
import dev.handoff.experiment.BreakEvenAnalysis.Stretch;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Unsettled;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.Told;
import dev.handoff.report.data.BreakEvenData;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ZeroCrossing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a break-even is what its intervals allow. */
class BreakEvenReportTest {

    private static final double HALF = 40_000;

    private static Point point(double at, double difference, List<Unsettled> unsettled) {
        PairedComparison comparison =
                new PairedComparison(50, 0, difference, difference, 1, HALF / 2, 0.01, 2, 0, 0.95, 0);
        return new Point(
                List.of(at), comparison, Interval.around(difference, HALF, 0.95), List.of(List.of(), unsettled));
    }

    private static BreakEvenAnalysis analysis(double[] differences, Line line) {
        return analysis(50, differences, line);
    }

    private static BreakEvenAnalysis analysis(int replications, double[] differences, Line line) {
        return analysis(replications, differences, line, List.of());
    }

    private static BreakEvenAnalysis analysis(
            int replications, double[] differences, Line line, List<Unsettled> unsettled) {
        return new BreakEvenAnalysis(
                1,
                replications,
                0.95,
                2.2,
                26,
                52,
                RunResult.Stop.FIXED,
                "contribution.expected",
                "EUR",
                2,
                Set.of(),
                IntStream.range(0, differences.length)
                        .mapToObj(i -> point(20 * i, differences[i], i == 0 ? List.of() : unsettled))
                        .toList(),
                List.of(line));
    }

    private static BreakEvenContext context(boolean whole) {
        return new BreakEvenContext(
                new Provenance("handoff", "1.0", List.of(new Provenance.Tested("firm", "abc")), 1, "handoff"),
                "Today",
                "Tomorrow",
                List.of(new BreakEvenContext.Axis(
                        "money.price", "money: a rep-hour", "EUR", whole, false, OptionalDouble.of(20))),
                false,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static ZeroCrossing crossing(double at, double lower, double upper, boolean rising) {
        return new ZeroCrossing(new Interval(at, lower, upper, 0.95), rising, true);
    }

    private static String answer(double[] differences, List<ZeroCrossing> crossings, Stretch... undecided) {
        BreakEvenAnalysis analysis = analysis(differences, new Line(Double.NaN, crossings, List.of(undecided)));
        return new Told(BreakEvenReport.of(analysis, context(false))).answer().replace('\u00A0', ' ');
    }

    private static final double[] FALLING = {200_000, 120_000, 40_000, -40_000, -120_000};

    @Test
    void one_crossing_is_told_with_its_interval() {
        assertThat(answer(FALLING, List.of(crossing(61, 57, 65, false)), new Stretch(57, 65)))
                .isEqualTo("\"Tomorrow\" pays as long as \"money: a rep-hour\" is below 61 EUR ± 4.");
        assertThat(answer(FALLING, List.of(crossing(61, 57, 65, true)))).contains("is above 61 EUR ± 4.");
    }

    @Test
    void an_interval_that_reaches_further_to_one_side_is_told_by_its_ends() {
        assertThat(answer(FALLING, List.of(crossing(61, 57, 71, false))))
                .contains("is below 61 EUR (57 EUR to 71 EUR).");
        assertThat(answer(FALLING, List.of(crossing(61, 57, Double.POSITIVE_INFINITY, false))))
                .contains("is below 61 EUR (57 EUR or more).");
    }

    @Test
    void two_crossings_are_a_range_or_what_is_outside_of_it() {
        ZeroCrossing low = crossing(20, 18, 22, true);
        ZeroCrossing high = crossing(61, 57, 65, false);
        assertThat(answer(FALLING, List.of(low, high))).contains("is between 20 EUR ± 2 and 61 EUR ± 4.");
        assertThat(answer(FALLING, List.of(crossing(20, 18, 22, false), crossing(61, 57, 65, true))))
                .contains("is below 20 EUR ± 2 or above 61 EUR ± 4.");
    }

    @Test
    void no_crossing_is_no_claim_beyond_the_range() {
        double[] all = {200_000, 190_000, 180_000};
        assertThat(answer(all, List.of()))
                .isEqualTo("\"Tomorrow\" pays at every value of \"money: a rep-hour\" from 0 EUR to 40 EUR.");
        assertThat(answer(new double[] {-200_000, -190_000}, List.of()))
                .isEqualTo("\"Tomorrow\" does not pay at any value of \"money: a rep-hour\" from 0 EUR to 20 EUR.");
        assertThat(answer(all, List.of(), new Stretch(0, 40)))
                .isEqualTo(
                        "Whether \"Tomorrow\" pays cannot be told for any value of \"money: a rep-hour\" from 0 EUR to"
                                + " 40 EUR.");
        assertThat(answer(all, List.of(), new Stretch(30, 40)))
                .endsWith("on average, but cannot be told from 0 where it is above 30.0 EUR.");
    }

    @Test
    void few_replications_are_said_to_make_the_interval_rough() {
        Line line = new Line(Double.NaN, List.of(crossing(61, 57, 65, false)), List.of());
        assertThat(new Told(BreakEvenReport.of(analysis(29, FALLING, line), context(false))).warnings())
                .anyMatch(w -> w.startsWith("Only 29 replications: what the ± says is rough"));
        assertThat(new Told(BreakEvenReport.of(analysis(30, FALLING, line), context(false))).warnings())
                .isEmpty();
    }

    @Test
    void a_policy_that_has_not_settled_is_told_with_the_first_point_where() {
        Line line = new Line(Double.NaN, List.of(crossing(61, 57, 65, false)), List.of());
        Unsettled queue = new Unsettled("queue.length", Interval.around(12, 1, 0.99), 300);
        BreakEvenAnalysis moving = analysis(50, new double[] {3e5, 1e5, -1e5}, line, List.of(queue));
        assertThat(new Told(BreakEvenReport.of(moving, context(false))).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.replace('\u00A0', ' '))
                        .startsWith(
                                "Not settled under \"Tomorrow\" where \"money: a rep-hour\" is 20 EUR (and at 1 more"
                                        + " of the points): the queue still grows by 12 leads a week"));
        assertThat(BreakEvenData.json(moving, context(false))).contains("\"metric\" : \"queue.length\"");
    }

    @Test
    void crossings_that_cannot_be_told_apart_are_not_told() {
        ZeroCrossing one = new ZeroCrossing(new Interval(20, 5, 70, 0.95), true, false);
        assertThat(answer(FALLING, List.of(one))).contains("where cannot be told");
    }

    @Test
    void today_is_set_beside_it_and_whole_numbers_are_said_to_be_whole() {
        BreakEvenAnalysis analysis =
                analysis(FALLING, new Line(Double.NaN, List.of(crossing(61.5, 57, 66, false)), List.of()));
        List<String> further = new Told(BreakEvenReport.of(analysis, context(true)))
                .further().stream().map(s -> s.replace('\u00A0', ' ')).toList();
        assertThat(further)
                .contains("Today it is 20 EUR: there the difference in contribution is +120 k EUR ± 40 k a year.")
                .contains("Only whole numbers can be had: it changes between 61 EUR and 62 EUR.");
    }

    @Test
    void data_have_a_row_for_every_crossing_and_point_under_heads_in_words() {
        BreakEvenAnalysis analysis =
                analysis(FALLING, new Line(Double.NaN, List.of(crossing(61, 57, 65, false)), List.of()));
        assertThat(BreakEvenData.csv(analysis, context(false)).lines())
                .hasSize(1 + 1 + FALLING.length)
                .anyMatch(l -> l.contains(",crossing,61.0,57.0,65.0,"));
        assertThat(BreakEvenData.json(analysis, context(false))).contains("\"lower\" : 57");
    }
}
