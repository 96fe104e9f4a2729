package dev.handoff.experiment.pilot;

import dev.handoff.experiment.RunResult;
import dev.handoff.statistics.Interval;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a pilot would tell somebody who runs it.
 *
 * @param seed seed of all draws
 * @param replications pilots simulated
 * @param confidence level of every interval
 * @param lengths of the pilot in weeks, rising
 * @param groups how the company is split; empty for before and after
 * @param same whether both groups have the same policy, so that there is nothing to see
 * @param stop why it ended
 * @param measures what is counted
 */
public record Pilot(
        long seed,
        int replications,
        double confidence,
        List<Integer> lengths,
        Optional<Split> groups,
        boolean same,
        RunResult.Stop stop,
        List<Measured> measures) {

    /** Copies the lists. */
    public Pilot {
        lengths = List.copyOf(lengths);
        measures = List.copyOf(measures);
    }

    /**
     * One measure.
     *
     * @param measure what is counted
     * @param lengths for each length of the pilot
     * @param enough weeks after which about 80 of 100 pilots would show it at the end, carried on from the longest length; empty when the
     *     longest length is enough or no effect can be told
     */
    public record Measured(PilotMeasure measure, List<Length> lengths, OptionalDouble enough) {
        /** Copies the list. */
        public Measured {
            lengths = List.copyOf(lengths);
        }
    }

    /**
     * A pilot of one length.
     *
     * @param weeks its length
     * @param level the figure of those who go on as before
     * @param effect by how much the policy changes the figure of those who try it, until then
     * @param chances what may happen to somebody who looks like that
     */
    public record Length(int weeks, Interval level, Interval effect, Map<PilotWatching, Chances> chances) {
        /** Copies the map. */
        public Length {
            chances = Collections.unmodifiableMap(new EnumMap<>(chances));
        }

        /** Whether the effect can be told from none with all these pilots together. */
        public boolean hasEffect() {
            return !effect.covers(0) && Double.isFinite(effect.estimate());
        }
    }

    /**
     * Chances of one way of looking. What cannot be known is not a number: where no effect can be told, or nothing was seen.
     *
     * @param seen chance to see a difference when the policy is tried: power
     * @param falseAlarm the same when nothing is tried
     * @param wrongSign chance that a difference that is seen points the wrong way (type S of Gelman and Carlin 2014)
     * @param exaggeration how many times as large as the effect until then a difference that is seen looks on average (type M)
     */
    public record Chances(Interval seen, Interval falseAlarm, Interval wrongSign, Interval exaggeration) {}
}
