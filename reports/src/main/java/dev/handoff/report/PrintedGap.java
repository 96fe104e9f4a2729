package dev.handoff.report;

import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A gap and its parts in figures that add up as they are printed. Rounded each by itself, −10 k, 58 k and 22 k would be the parts of 69 k. All
 * are rounded to the step that the gap's ± bears; where they then come to another sum, the part gives way that is nearest to being rounded
 * to the other side. What is exactly nothing stays so.
 */
public final class PrintedGap {
    private static final int MOST_DECIMALS = 3;
    private static final double NEARLY_ONE = 0.999;

    private final String unit;
    private final GapSplit split;
    private final double step;
    private final Map<Interval, Double> printed = new IdentityHashMap<>();
    private final Map<Interval, Double> shares = new IdentityHashMap<>();

    /**
     * Rounds them.
     *
     * @param unit currency of the amounts
     */
    public PrintedGap(GapSplit split, String unit) {
        this.split = split;
        this.unit = unit;
        this.step = step();
        if (step > 0) {
            printed.put(split.gap(), step * Math.round(split.gap().estimate() / step));
            round(amounts(), step, printed);
            round(fair(), step, printed);
        }
        if (split.verdict() == GapSplit.Verdict.SHARES) {
            round(amounts(), split.gap().estimate() / 100, shares);
        }
    }

    /** What adds up to the gap: what each side brings alone, and what comes only together. */
    private List<Interval> amounts() {
        List<Interval> amounts = new ArrayList<>(List.of(split.firstAlone(), split.secondAlone()));
        split.third().ifPresent(t -> amounts.add(t.alone()));
        amounts.add(split.onlyTogether());
        return amounts;
    }

    /** What adds up to it as well: what each side brings on average. */
    private List<Interval> fair() {
        List<Interval> fair = new ArrayList<>(List.of(split.shapleyFirst(), split.shapleySecond()));
        split.third().ifPresent(t -> fair.add(t.shapley()));
        return fair;
    }

    /** That of the gap's ±, or of a smaller one that would not be seen at it; 0 where the gap has none to round to. */
    private double step() {
        Interval gap = split.gap();
        if (!(gap.halfWidth() > 0) || !Double.isFinite(gap.estimate() + gap.halfWidth())) {
            return 0;
        }
        List<Interval> all = amounts();
        all.addAll(fair());
        double ofGap = step(gap);
        return all.stream()
                .filter(i -> i.halfWidth() > 0 && i.halfWidth() < ofGap)
                .mapToDouble(PrintedGap::step)
                .reduce(ofGap, Math::min);
    }

    private static double step(Interval i) {
        double scale = Numbers.Scale.of(Math.max(Math.abs(i.estimate()), i.halfWidth())).factor;
        double step = scale;
        for (int d = Numbers.decimals(i.halfWidth() / scale); d > 0; d--) {
            step /= 10;
        }
        return step;
    }

    /** The parts in whole steps that come to the gap in steps. */
    private void round(List<Interval> parts, double by, Map<Interval, Double> into) {
        List<Interval> some = parts.stream()
                .filter(p -> !Numbers.isNone(p.estimate(), p.halfWidth()))
                .toList();
        double[] exact = some.stream().mapToDouble(p -> p.estimate() / by).toArray();
        long[] steps = IntStream.range(0, exact.length)
                .mapToLong(i -> Math.round(exact[i]))
                .toArray();
        long beside = Math.round(split.gap().estimate() / by);
        for (long s : steps) {
            beside -= s;
        }
        for (int way = Long.signum(beside); beside != 0 && Math.abs(beside) <= steps.length; beside -= way) {
            steps[nearest(exact, steps, way)] += way;
        }
        for (int i = 0; i < steps.length; i++) {
            into.put(some.get(i), by * steps[i]);
        }
    }

    /** Whose exact value lies farthest to that side of its rounded one. */
    private static int nearest(double[] exact, long[] steps, int way) {
        int nearest = 0;
        for (int i = 1; i < steps.length; i++) {
            if (way * (exact[i] - steps[i]) > way * (exact[nearest] - steps[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The gap or a part of it with its half-width: "69 k EUR ± 21 k". */
    public String interval(Interval i) {
        Double value = printed.get(i);
        return value == null || !(i.halfWidth() > 0)
                ? Numbers.interval(i.estimate(), i.halfWidth(), unit)
                : text(value, Math.max(i.halfWidth(), step));
    }

    /** The same as a difference, signed: "+69 k EUR ± 21 k". */
    public String difference(Interval i) {
        boolean more = printed.getOrDefault(i, i.estimate()) > 0;
        return Numbers.isNone(i.estimate(), i.halfWidth())
                ? Numbers.difference(i.estimate(), i.halfWidth(), unit)
                : (more ? "+" : "") + interval(i);
    }

    /** What share of the gap an amount is, in per cent: all amounts together are 100. */
    public long percent(Interval amount) {
        return shares.containsKey(amount)
                ? Math.round(100 * shares.get(amount) / split.gap().estimate())
                : Math.round(100 * split.shareOf(amount));
    }

    private String text(double value, double halfWidth) {
        double half = step * Math.rint(halfWidth / step);
        Numbers.Scale scale = Numbers.Scale.of(Math.max(10 * step, Math.max(Math.abs(value), half)));
        int decimals = 0;
        for (double s = step / scale.factor; s < NEARLY_ONE && decimals < MOST_DECIMALS; s *= 10) {
            decimals++;
        }
        return Numbers.glued(Numbers.fixed(value / scale.factor, decimals) + scale.suffix + " " + unit + " ± "
                + Numbers.fixed(half / scale.factor, decimals) + scale.suffix);
    }
}
