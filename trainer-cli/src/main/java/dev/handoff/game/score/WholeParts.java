package dev.handoff.game.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts of a sum to whole numbers that still add up to it: those with the largest remainders are rounded up. */
public final class WholeParts {
    private WholeParts() {}

    /**
     * The parts as whole numbers.
     *
     * @param total what they are to add up to; at most their number away from the sum of the parts
     */
    public static List<Long> of(long total, List<Double> parts) {
        List<Long> whole = new ArrayList<>(
                parts.stream().map(part -> (long) Math.floor(part)).toList());
        long missing = total - whole.stream().mapToLong(Long::longValue).sum();
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(parts.get(i)) - parts.get(i)))
                .toList();
        for (int i = 0; i < Math.abs(missing); i++) {
            int index = order.get(i % order.size());
            whole.set(index, whole.get(index) + Long.signum(missing));
        }
        return whole;
    }
}
