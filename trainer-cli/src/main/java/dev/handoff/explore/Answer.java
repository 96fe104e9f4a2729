package dev.handoff.explore;

import dev.handoff.ledger.Better;
import java.util.List;
import java.util.Map;

/**
 * What is known so far of a question.
 *
 * @param question the question
 * @param replications simulated times of each policy that the figures rest on; 0 while there is none
 * @param finished whether no more will come
 * @param lines the figures
 * @param note what should be said beside them; empty for nothing
 * @param problems what is wrong with a knob's value, by path
 */
record Answer(
        Question question,
        int replications,
        boolean finished,
        List<Line> lines,
        String note,
        Map<String, String> problems) {

    /**
     * One figure.
     *
     * @param label what it is
     * @param before the company as it is, with ±
     * @param after the company as asked; empty where nothing is moved
     * @param change after − before, with ±; empty likewise
     * @param difference the same as a number
     * @param halfWidth its 95 % half-width
     * @param better which way one wishes it to go
     */
    record Line(
            String label,
            String before,
            String after,
            String change,
            double difference,
            double halfWidth,
            Better better) {

        /** Whether the interval leaves out nought. */
        boolean clear() {
            return Math.abs(difference) > halfWidth;
        }

        /** In a word: better, worse, more, less, or that no difference can be told. */
        String verdict() {
            if (change.isEmpty()) {
                return "";
            }
            if (!clear()) {
                return difference == 0 && halfWidth == 0 ? "the same" : "no difference can be told yet";
            }
            boolean more = difference > 0;
            return better == Better.NEITHER
                    ? more ? "more" : "less"
                    : more == (better == Better.HIGHER) ? "better" : "worse";
        }
    }

    static Answer waiting(Question question) {
        return new Answer(question, 0, false, List.of(), "", Map.of());
    }

    static Answer refused(Question question, Map<String, String> problems, String note) {
        return new Answer(question, 0, true, List.of(), note, problems);
    }
}
