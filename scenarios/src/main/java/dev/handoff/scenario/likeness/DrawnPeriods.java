package dev.handoff.scenario.likeness;

import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Simulated periods of a fitted company, each on its own luck and with its own draw of what the data leave open.
 *
 * @param company the fitted company
 * @param draws of its values
 * @param periods as long as the export
 * @param luck number of the first luck
 */
record DrawnPeriods(Scenario company, FittedDraws draws, SimulatedPeriods periods, int luck) {
    /** Fewer tell nothing about how much figures scatter. */
    static final int FEWEST = 8;

    private static final int AT_A_TIME = 8;

    /**
     * What is counted in each of them, in the order of lucks; fewer than asked for when time is up or somebody asked to end.
     *
     * @param most how many to simulate
     * @param count what is counted in one
     */
    <T> List<T> of(int most, Function<SeenLog, T> count, Progress progress) {
        List<T> seen = new ArrayList<>();
        while (seen.size() < most && !(seen.size() >= FEWEST && progress.timeIsUp())) {
            int first = seen.size();
            int until = Math.min(most, first + AT_A_TIME);
            AtomicInteger done = new AtomicInteger(first);
            List<Optional<Optional<T>>> counted = IntStream.range(first, until)
                    .parallel()
                    .mapToObj(i -> EndsWhenAsked.unless(progress, () -> {
                        Optional<T> one = drawn(i).map(period -> count.apply(periods.log(period, luck + i)));
                        progress.finished(done.incrementAndGet(), most);
                        return one;
                    }))
                    .toList();
            // of what was cut short those before the first that is missing, so that a repetition of as many is the same
            counted.stream()
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .flatMap(Optional::stream)
                    .forEach(seen::add);
            if (seen.size() < until) {
                break; // somebody asked to end, or draws the company's rules do not admit: what there is must do
            }
        }
        return seen;
    }

    private Optional<Scenario> drawn(int number) {
        List<String> changes = draws.size() == 0 ? List.of() : draws.overrides(number % draws.size());
        return periods.period(company, changes).or(() -> periods.period(company, List.of()));
    }
}
