package dev.handoff.evidence.robustness;

import dev.handoff.evidence.facts.Difference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Where on the way from the shipped value (0) to an end of the range a margin changes its sign: by linear interpolation between the points
 * measured, all on the same draws.
 *
 * @param position where its mean is zero; empty when it is not before the end
 * @param from where zero comes within its half-width for the first time
 * @param to where it is on the other side by more than its half-width; the end of the range when it never is
 */
public record BreakEven(OptionalDouble position, double from, double to) {

    /**
     * A measured point.
     *
     * @param position −1 … 1
     * @param margin the margin there
     */
    record Point(double position, Difference margin) {}

    /**
     * The break-even of a margin that has one sign at the first point.
     *
     * @param points from the shipped value outward; two at least
     */
    static BreakEven of(List<Point> points) {
        double sign = Math.signum(points.get(0).margin().mean());
        double end = points.get(points.size() - 1).position();
        return new BreakEven(
                first(points, p -> sign * p.margin().mean())
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                first(points, p -> sign * p.margin().mean() - p.margin().halfWidth())
                        .orElse(end),
                first(points, p -> sign * p.margin().mean() + p.margin().halfWidth())
                        .orElse(end));
    }

    /** Where a curve that begins above zero reaches it. */
    private static Optional<Double> first(List<Point> points, ToDoubleFunction<Point> curve) {
        if (curve.applyAsDouble(points.get(0)) <= 0) {
            return Optional.of(points.get(0).position());
        }
        for (int i = 1; i < points.size(); i++) {
            double above = curve.applyAsDouble(points.get(i - 1));
            double below = curve.applyAsDouble(points.get(i));
            if (below <= 0) {
                double from = points.get(i - 1).position();
                return Optional.of(from + (points.get(i).position() - from) * above / (above - below));
            }
        }
        return Optional.empty();
    }
}
