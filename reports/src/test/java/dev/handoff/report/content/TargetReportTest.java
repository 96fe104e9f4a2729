package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.moments.Fight;
import dev.handoff.calibration.moments.Identification;
import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.calibration.moments.MomentProblem;
import dev.handoff.calibration.moments.Simulated;
import dev.handoff.calibration.moments.SimulatedMoments;
import dev.handoff.report.Provenance;
import dev.handoff.report.TargetContext;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people read of a calibration to targets; the company is a formula. */
class TargetReportTest {
    private static final List<String> LABELS =
            List.of("persistence: picking a lead up", "channels: share that fit", "deals: share won");

    private static String text(UnaryOperator<double[]> formula, int values, double... asked) {
        double[] precision = Arrays.stream(asked).map(a -> 0.02).toArray();
        double[] least = new double[values];
        double[] most = new double[values];
        Arrays.fill(least, -4);
        Arrays.fill(most, 4);
        Simulated company = moves -> Optional.of(new Simulated.Figures(formula.apply(moves), new double[asked.length]));
        MomentFit fit = SimulatedMoments.fit(new MomentProblem(asked, precision, least, most), company, company);
        List<TargetContext.Figure> figures = IntStream.range(0, asked.length)
                .mapToObj(i -> new TargetContext.Figure(
                        "figure" + i,
                        List.of("Leads never tried", "Leads followed up").get(i),
                        "share",
                        asked[i],
                        precision[i],
                        fit.reached()[i],
                        0.001,
                        Math.abs(fit.reached()[i] - asked[i]) <= 0.021,
                        Math.abs(fit.reached()[i] - asked[i]) > 0.06))
                .toList();
        List<TargetContext.Adjusted> adjusted = IntStream.range(0, values)
                .mapToObj(j -> new TargetContext.Adjusted("path" + j, LABELS.get(j), "10 h", "12 h", "9.5 h", "14 h"))
                .toList();
        TargetContext context = new TargetContext(
                new Provenance("handoff", "1", List.of(new Provenance.Tested("ours", "0123")), 1, "handoff calibrate"),
                "Ours",
                figures,
                adjusted,
                List.of(),
                fit,
                Identification.of(fit),
                Fight.of(fit),
                52,
                100,
                16,
                List.of());
        return DocumentText.renderDetails(TargetReport.of(context), new TextStyle(80, false, true, false))
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void figures_that_are_reached_are_said_to_be() {
        assertThat(text(m -> new double[] {0.4 + 0.1 * m[0]}, 1, 0.46))
                .contains("The figure is reached to within what is known of it.")
                .contains("The figures determine everything that was adjusted.")
                .contains("persistence: picking a lead up 10 h 12 h 9.5 to 14 h");
    }

    @Test
    void figures_that_fight_are_told_with_the_compromise() {
        assertThat(text(m -> new double[] {0.4 + 0.1 * m[0], 0.6 - 0.1 * m[0]}, 1, 0.46, 0.7))
                .contains("\" fight each other: ")
                .contains("cannot both be had with the values adjusted. The best compromise is")
                .contains("missed by more than three times that");
    }

    @Test
    void what_nothing_moves_far_enough_is_told() {
        assertThat(text(m -> new double[] {0.4 + 0.01 * m[0]}, 1, 0.9))
                .contains("The figure is not reached to within what is known of it")
                .contains("further than that nothing adjusted moves it with values one would believe");
    }

    @Test
    void figures_of_which_none_is_met_are_not_said_to_determine_anything() {
        assertThat(text(m -> new double[] {0.4 + 0.1 * m[0]}, 1, 0.95))
                .contains("missed by more than three times that")
                .doesNotContain("determine")
                .doesNotContain("What these figures leave open");
    }

    @Test
    void one_value_that_no_figure_moves_stays_as_it_was() {
        assertThat(text(m -> new double[] {0.46}, 1, 0.46))
                .contains("The figures do not determine the one value adjusted; it stays near what was assumed.");
    }

    @Test
    void values_that_cannot_be_told_apart_are_named() {
        assertThat(text(m -> new double[] {0.4 + 0.1 * m[0] + 0.1 * m[1]}, 3, 0.46))
                .contains("Of 3 values adjusted the figures determine one combination")
                .contains("Not to be told apart: \"persistence: picking a lead up\" and \"channels: share that fit\".")
                .contains("Next to nothing is said about \"deals: share won\"");
    }

    @Test
    void what_both_ends_of_a_range_have_is_said_once() {
        assertThat(TargetReport.between("10.1 h", "40 h")).isEqualTo("10.1 to 40 h");
        assertThat(TargetReport.between("odds × 0.33", "odds × 1.40")).isEqualTo("odds × 0.33 to 1.40");
        assertThat(TargetReport.between("−0.2", "+0.4")).isEqualTo("−0.2 to +0.4");
        assertThat(TargetReport.between("0.2", "0.4")).isEqualTo("0.2 to 0.4");
    }
}
