package dev.handoff.calibration.moments;

import java.util.Arrays;

/**
 * Figures that are asked for, and how far the values behind them may be moved. A move is counted in standard deviations of what is thought
 * plausible of its value, so that the prior of every move is the standard normal distribution.
 *
 * @param asked the figures
 * @param precision how well each of them is known, as a standard deviation; positive
 * @param least furthest plausible move down of each value
 * @param most furthest plausible move up
 */
public record MomentProblem(double[] asked, double[] precision, double[] least, double[] most) {
    /** Copies the arrays and checks that they fit together. */
    public MomentProblem {
        if (asked.length == 0 || asked.length != precision.length || least.length != most.length || least.length == 0) {
            throw new IllegalArgumentException("need as many precisions as figures and as many upper ends as lower");
        }
        if (Arrays.stream(precision).anyMatch(p -> !(p > 0))) {
            throw new IllegalArgumentException("a precision is positive");
        }
        asked = asked.clone();
        precision = precision.clone();
        least = least.clone();
        most = most.clone();
    }

    /** How many figures are asked for. */
    public int figures() {
        return asked.length;
    }

    /** How many values can be moved. */
    public int values() {
        return least.length;
    }

    /** The nearest moves that are allowed. */
    double[] within(double[] moves) {
        double[] allowed = new double[moves.length];
        for (int j = 0; j < moves.length; j++) {
            allowed[j] = Math.max(least[j], Math.min(most[j], moves[j]));
        }
        return allowed;
    }
}
