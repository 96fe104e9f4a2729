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

    /**
     * What is counted in each of them, in the order of lucks; fewer than asked for when time is up or somebody asked to end.
     *
     * @param most how many to simulate
     * @param count what is counted in one
     */
    <T> List<T> of(int most, Function<SimulatedPeriod, PeriodTask<T>> count, Progress progress) {
        List<T> seen = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        int atATime = SideBySide.atATime();
        while (seen.size() < most && !(seen.size() >= FEWEST && progress.timeIsUp())) {
            int first = seen.size();
            int until = Math.min(most, first + atATime);
            List<SimulatedPeriod> wave = wave(first, until);
            seen.addAll(SideBySide.of(
                    0,
                    wave.size(),
                    i -> count.apply(wave.get(i)),
                    progress,
                    () -> progress.finished(done.incrementAndGet(), most)));
            if (seen.size() < until) {
                break; // somebody asked to end, or draws the company's rules do not admit: what there is must do
            }
        }
        return seen;
    }

    private List<SimulatedPeriod> wave(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> drawn(i).map(drawn -> periods.period(drawn, luck + i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Scenario> drawn(int number) {
        List<String> changes = draws.size() == 0 ? List.of() : draws.overrides(number % draws.size());
        return periods.company(company, changes).or(() -> periods.company(company, List.of()));
    }
}
