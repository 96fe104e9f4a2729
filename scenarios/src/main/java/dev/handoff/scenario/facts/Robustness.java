package dev.handoff.scenario.facts;

import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.ParameterRange;
import java.util.ArrayList;
import java.util.List;

/** Which conclusions survive when the assumptions of the cold war are moved over their ranges, one at a time. */
public final class Robustness {

    private static final String SCENARIO = "cold-war";

    /** What became of a conclusion. */
    public enum Verdict {
        /** Above zero by more than a half-width. */
        HOLDS("holds"),
        /** Within a half-width of zero. */
        UNDECIDED("undecided"),
        /** Below zero by more than a half-width. */
        FAILS("fails");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** In a word. */
        public String word() {
            return word;
        }

        static Verdict of(Difference margin) {
            if (margin.exceedsZeroBy(1)) {
                return HOLDS;
            }
            return margin.mean() < -margin.halfWidth() ? FAILS : UNDECIDED;
        }
    }

    /**
     * One assumption at the ends of its range.
     *
     * @param range the assumption
     * @param low verdict on each conclusion at its low end
     * @param high the same at its high end
     */
    public record Row(ParameterRange range, List<Verdict> low, List<Verdict> high) {}

    private Robustness() {}

    /** The conclusions, in words. */
    public static List<String> conclusions() {
        return Conclusion.all().stream().map(Conclusion::sentence).toList();
    }

    /** The ranges over which the assumptions are moved. */
    public static List<ParameterRange> ranges() {
        return ParameterRange.of(Catalogue.load(SCENARIO));
    }

    /** The verdicts with every assumption as the scenario has it. */
    public static List<Verdict> present(int replications) {
        return verdicts(List.of(), replications);
    }

    /** Moves each assumption to both ends; when cancelled, what is finished is returned. */
    public static List<Row> run(int replications, Progress progress) {
        List<ParameterRange> ranges = ranges();
        List<Row> rows = new ArrayList<>();
        for (ParameterRange range : ranges) {
            if (progress.cancelled()) {
                return rows;
            }
            rows.add(new Row(range, verdicts(range.low(), replications), verdicts(range.high(), replications)));
            progress.finished(rows.size(), ranges.size());
        }
        return rows;
    }

    private static List<Verdict> verdicts(List<String> overrides, int replications) {
        return Conclusion.all().stream()
                .map(c -> Verdict.of(c.margin().apply(overrides, replications)))
                .toList();
    }
}
