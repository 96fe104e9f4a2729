package dev.handoff.scenario.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A clause of sales that nobody watches is kept by nobody. */
final class NobodyWatches implements AdviceRule {
    @Override
    public List<Advice> look(Given given) {
        long clauses = Stream.of(
                        given.sales().acceptance(),
                        given.sales().firstTouch(),
                        given.sales().minimumAttempts(),
                        given.sales().disposition())
                .filter(Optional::isPresent)
                .count();
        if (clauses == 0 || given.sales().enforcement() > 0) {
            return List.of();
        }
        return List.of(new Advice(
                "sla.sales.enforcement",
                "sales has signed " + FiguresInWords.count(clauses, "clause")
                        + ", and nobody looks (enforcement 0): they change nothing",
                "say how often somebody looks, 0.4 for a weekly list, 0.6 for a daily one"));
    }
}
