package dev.handoff.calibration.moments;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Where the search ended.
 *
 * @param problem what was asked for
 * @param moves the best moves, in standard deviations of what is thought plausible
 * @param reached the figures there
 * @param scale standard deviation by which each figure's miss was judged: its precision and the simulation's noise together
 * @param slopes by figure and value: change of the figure per standard deviation of the value, there
 * @param ending why it ended
 * @param rounds steps tried
 */
public record MomentFit(
        MomentProblem problem,
        double[] moves,
        double[] reached,
        double[] scale,
        double[][] slopes,
        Ending ending,
        int rounds) {

    private static final double HALF = 0.5;

    /** Why a search ended. */
    public enum Ending {
        /** No step would bring it nearer by more than noise. */
        SETTLED,
        /** So many steps were tried that more would not help. */
        TIRED,
        /** Time or budget was up, or somebody asked to end: the best so far. */
        STOPPED
    }

    /** By how many of its scales a figure is missed; positive when it is above what was asked. */
    public double miss(int figure) {
        return (reached[figure] - problem.asked()[figure]) / scale[figure];
    }

    /**
     * The figure from which most of what is known about a value comes: more than half of the information about it, where the figures leave
     * less than half of its variance open; empty where there is none.
     */
    public OptionalInt decisiveFor(int value) {
        double[] column = scaledSlopes().getColumn(value);
        double all = Arrays.stream(column).map(slope -> slope * slope).sum();
        return covariance()[value][value] > HALF
                ? OptionalInt.empty()
                : IntStream.range(0, column.length)
                        .filter(figure -> column[figure] * column[figure] > HALF * all)
                        .findFirst();
    }

    /**
     * How far the figures are missed together, each by its scale: Σ(miss ÷ scale)². Where the company is the right one it scatters as χ² with as many
     * degrees of freedom as there are more figures than values (Hansen's J).
     */
    public double missTogether() {
        double sum = 0;
        for (int i = 0; i < reached.length; i++) {
            sum += miss(i) * miss(i);
        }
        return sum;
    }

    /** Slopes per scale of their figure: what the search sees of the company. */
    RealMatrix scaledSlopes() {
        RealMatrix scaled = new Array2DRowRealMatrix(slopes.length, problem.values());
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < problem.values(); j++) {
                scaled.setEntry(i, j, slopes[i][j] / scale[i]);
            }
        }
        return scaled;
    }

    /** J′WJ: the information of the figures about the moves. The prior's is the unit matrix. */
    RealMatrix information() {
        RealMatrix scaled = scaledSlopes();
        return scaled.transpose().multiply(scaled);
    }

    /**
     * Covariance of the moves given the figures: (J′WJ + 1)⁻¹, the normal approximation at the best moves. A variance of 1 means that the
     * figures say nothing about a value.
     */
    public double[][] covariance() {
        RealMatrix precision = information().add(MatrixUtils.createRealIdentityMatrix(problem.values()));
        return new CholeskyDecomposition(precision).getSolver().getInverse().getData();
    }
}
