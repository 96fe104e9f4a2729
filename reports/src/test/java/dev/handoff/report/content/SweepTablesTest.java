package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.GridRows;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.Sweep;
import dev.handoff.report.CompareSample;
import dev.handoff.report.ShortResults;
import dev.handoff.report.SweepContext;
import dev.handoff.report.SweepContext.Axis;
import dev.handoff.report.document.Document;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.WithBest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTablesTest {
    private static final TextStyle WIDE = new TextStyle(80, false, true, false);

    /** Twelve points: limits of 1 to 6 hours, with 6 and 8 reps; the last point is the best. */
    private static Document document() {
        int size = 12;
        double[][] luck = IntStream.range(0, size)
                .mapToObj(p -> new double[] {1000 * p, 1000 * p + 10, 1000 * p + 5})
                .toArray(double[][]::new);
        List<Interval> means = IntStream.range(0, size)
                .mapToObj(p -> Interval.around(1000 * p, 100, 0.95))
                .toList();
        List<String> points =
                IntStream.range(0, size).mapToObj(p -> "point " + p).toList();
        Sweep sweep = ShortResults.sweep(
                1,
                3,
                0.95,
                26,
                52,
                Stop.FIXED,
                points,
                List.of(new Sweep.Response("contribution.expected", "EUR", means)),
                WithBest.of(luck, 0.95),
                GridRows.none());
        List<String> hours = List.of("1 h", "2 h", "3 h", "4 h", "5 h", "6 h");
        List<Axis> axes = List.of(
                new Axis("sla.sales.firstTouch.limit", "first touch: limit", "first touch limit", hours, List.of()),
                new Axis("teams.sales.reps", "sales team: reps", "sales team reps", List.of("6", "8"), List.of()));
        List<int[]> grid =
                IntStream.range(0, size).mapToObj(p -> new int[] {p / 2, p % 2}).toList();
        return SweepReport.of(
                sweep, new SweepContext(CompareSample.provenance(), "The firm", axes, grid, false, List.of()));
    }

    @Test
    void of_many_points_the_best_ten_come_first_and_all_of_them_in_the_appendix() {
        String shown = DocumentText.render(document(), WIDE);
        assertThat(shown.indexOf("first touch limit 6 h")).isLessThan(shown.indexOf("first touch limit 2 h"));
        assertThat(shown).contains("The best points").doesNotContain("first touch limit 1 h");
        assertThat(DocumentText.renderDetails(document(), WIDE)).contains("Point by point", "first touch limit 1 h");
    }

    @Test
    void every_further_parameter_has_a_column_so_that_no_row_wraps() {
        assertThat(DocumentText.render(document(), WIDE))
                .containsPattern("sales team reps +Contribution\n")
                .containsPattern("  first touch limit 6 h +8 +11\\.00 k EUR");
    }
}
