package dev.handoff.game.score;

import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a round was another than usual: what each cause did to each figure of it. Usual is the same round with nothing changed and no news,
 * on average over other lucks.
 *
 * @param round which one, 1 …
 * @param splits by figure
 */
public record Why(int round, Map<RoundFigure, Split> splits) {
    /** Lucks over which is averaged what is usual. */
    public static final int LUCKS = 12;

    public Why {
        splits = Collections.unmodifiableMap(new EnumMap<>(splits));
    }

    /**
     * What the causes did to a figure.
     *
     * @param usual what was to be expected with nothing changed
     * @param here what came
     * @param effects what each cause that was at work did; they add up to what came less what is usual
     * @param halfWidth 95 % half-width of what is usual, and so of luck's effect
     */
    public record Split(double usual, double here, Map<Cause, Double> effects, double halfWidth) {
        public Split {
            effects = Collections.unmodifiableMap(new EnumMap<>(effects));
        }

        /** Whether an effect stands out from luck's ±. */
        public boolean isClear(Cause cause) {
            return Math.abs(effects.getOrDefault(cause, 0.0)) > halfWidth;
        }

        /** What came less what is usual, in whole units. */
        public long rounded() {
            return Math.round(here) - Math.round(usual);
        }

        /** The effects in whole units; they add up to {@link #rounded()}. */
        public Map<Cause, Long> roundedEffects() {
            List<Long> whole = WholeParts.of(rounded(), List.copyOf(effects.values()));
            Map<Cause, Long> rounded = new EnumMap<>(Cause.class);
            effects.keySet().forEach(cause -> rounded.put(cause, whole.get(rounded.size())));
            return Collections.unmodifiableMap(rounded);
        }
    }

    /**
     * Replays the last of these rounds.
     *
     * @param played at least one
     * @throws java.util.concurrent.CancellationException when the user cancelled
     */
    public static Why ofLast(World world, GameSetup setup, List<Round> played, Progress progress) {
        return new RoundReplays(world, setup.seed(), played, progress).why();
    }

    /** What the causes did to a figure. */
    public Split split(RoundFigure figure) {
        return splits.get(figure);
    }
}
