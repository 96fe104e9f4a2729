package dev.handoff.report.content;

import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertainty.Difference;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.ValueOfKnowing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report on draws is about: the company as it is, the policy chosen, or the one that brings most.
 *
 * @param result the figures
 * @param context what was asked
 */
record UncertaintySubject(DataUncertainty result, UncertaintyContext context) {

    /** Whether there is one policy alone. */
    boolean isOne() {
        return result.policies().size() == 1;
    }

    /** A policy's own figure. */
    UncertainFigure own(int policy) {
        return result.policies().get(policy).figure(result.decisive()).orElseThrow();
    }

    /** The mean with its ±. */
    Interval year(UncertainFigure f) {
        return f.meanYear(result.confidence());
    }

    /** What a single year may bring. */
    Interval single(UncertainFigure f) {
        return f.oneYear(result.confidence());
    }

    /** The policy that the answer is about: the one chosen (the company as it is, where none could be), or the other with the largest difference. */
    int subject() {
        if (isOne()) {
            return 0;
        }
        return context.delta().isPresent()
                ? result.knowing().map(ValueOfKnowing::best).orElse(0)
                : inOrder().get(0).other();
    }

    /** What the answer is about: the policy's figure, or its difference to the base. */
    UncertainFigure figure() {
        int subject = subject();
        return subject == 0 ? own(0) : beside(subject).figure();
    }

    /** A policy beside the base. */
    Difference beside(int other) {
        return result.difference(other, result.decisive()).orElseThrow();
    }

    /** All others, the best first. */
    List<Difference> inOrder() {
        Comparator<Difference> byMean =
                Comparator.comparingDouble(d -> d.figure().mean());
        return decisive().stream()
                .sorted(result.larger() ? byMean.reversed() : byMean)
                .toList();
    }

    private List<Difference> decisive() {
        return IntStream.range(1, result.policies().size())
                .mapToObj(other -> result.difference(other, result.decisive()).orElseThrow())
                .toList();
    }

    /** A figure's mean with its ± as text. */
    String amount(UncertainFigure f) {
        return UncertaintyWords.amount(year(f), f);
    }
}
