package dev.handoff.calibration.moments;

import dev.handoff.calibration.moments.MomentFit.Ending;
import dev.handoff.calibration.moments.Simulated.Figures;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Moves values until a simulated company shows the figures asked for: minimises Σ (miss ÷ scale)² + Σ move², the second sum holding every
 * value near what was assumed (a normal prior). Every point meets the same luck, so differences between points are differences of the company.
 *
 * <p>Gauss-Newton steps, damped as by Levenberg and Marquardt; slopes by differences over one standard deviation to both sides, wide
 * enough that they are no noise, and brought up to date by Broyden's rule between two measurings. (Gourieroux, Monfort and Renault, "Indirect
 * inference", 1993, for the method; Nocedal and Wright, "Numerical Optimization", 2006, ch. 10 and 11, for the steps.)
 */
public final class SimulatedMoments {
    private static final int MOST_ROUNDS = 24;
    private static final int MOST_REFUSED = 3;
    private static final int MOST_POLISHED = 3;
    private static final double REACH = 1;
    private static final double LONGEST_STEP = 2;
    private static final double WORTH_A_STEP = 0.1;
    private static final double POOR = 0.25;
    private static final double DAMPING = 1e-3;
    private static final double LESS = 0.25;
    private static final double MORE = 10;

    private final MomentProblem problem;
    private final Simulated company;
    private final Simulated closely;

    private double[] moves;
    private double[] figures;
    private double[] scale;
    private RealMatrix slopes;
    private boolean fresh;
    private double damping = DAMPING;
    private int refused;
    private int rounds;

    private SimulatedMoments(MomentProblem problem, Simulated company, Simulated closely) {
        this.problem = problem;
        this.company = company;
        this.closely = closely;
    }

    /**
     * Searches from where all values are as assumed.
     *
     * @param problem what is asked for
     * @param company the company, on the luck of the search
     * @param closely the same company on more luck: the last few steps, so that the values do not fit the luck of the search
     * @throws SearchEndedEarly when it has to stop before it has seen what moves what
     * @throws IllegalArgumentException when the company as assumed does not show one of the figures
     */
    public static MomentFit fit(MomentProblem problem, Simulated company, Simulated closely) {
        return new SimulatedMoments(problem, company, closely).fit();
    }

    private MomentFit fit() {
        moves = problem.within(new double[problem.values()]);
        Figures start = company.at(moves.clone()).orElseThrow(SearchEndedEarly::new);
        if (!start.isWhole()) {
            throw new IllegalArgumentException("the company as assumed does not show all figures");
        }
        figures = start.means();
        scale = scale(start.noise());
        if (!measure()) {
            throw new SearchEndedEarly();
        }
        Ending ending = search();
        if (ending != Ending.STOPPED && !fresh && !measure()) {
            ending = Ending.STOPPED;
        }
        if (ending != Ending.STOPPED && !polish()) {
            ending = Ending.STOPPED;
        }
        return new MomentFit(problem, moves, figures, scale, slopes.getData(), ending, rounds);
    }

    private double[] scale(double[] noise) {
        double[] both = new double[noise.length];
        for (int i = 0; i < noise.length; i++) {
            double luck = Double.isFinite(noise[i]) ? noise[i] : 0;
            both[i] = Math.sqrt(problem.precision()[i] * problem.precision()[i] + luck * luck);
        }
        return both;
    }

    /** Steps until none is worth trying. */
    private Ending search() {
        while (rounds < MOST_ROUNDS) {
            double[] next = next();
            double hoped = cost(moves, figures) - cost(next, predicted(next));
            if (hoped < WORTH_A_STEP || refused == MOST_REFUSED) {
                if (fresh) {
                    return Ending.SETTLED;
                }
                if (!measure()) {
                    return Ending.STOPPED;
                }
                continue;
            }
            Optional<Figures> there = company.at(next.clone());
            if (there.isEmpty()) {
                return Ending.STOPPED;
            }
            rounds++;
            if (!step(next, there.get(), hoped)) {
                return Ending.STOPPED;
            }
        }
        return Ending.TIRED;
    }

    /** A few more steps by the slopes that are known, on more luck; false when it has to stop. */
    private boolean polish() {
        Optional<Figures> here = closely.at(moves.clone());
        for (int step = 0; here.isPresent() && here.get().isWhole(); step++) {
            figures = here.get().means();
            scale = scale(here.get().noise());
            damping = 0;
            double[] next = next();
            double hoped = cost(moves, figures) - cost(next, predicted(next));
            if (step == MOST_POLISHED || hoped < WORTH_A_STEP) {
                return true;
            }
            Optional<Figures> there = closely.at(next.clone());
            if (there.isEmpty()) {
                return false;
            }
            if (!there.get().isWhole() || cost(next, there.get().means()) >= cost(moves, figures)) {
                return true;
            }
            moves = next;
            here = there;
        }
        return here.isPresent();
    }

    /** Goes there where that is better; false when it has to stop. */
    private boolean step(double[] next, Figures there, double hoped) {
        if (!there.isWhole()) {
            return refuse();
        }
        double gained = cost(moves, figures) - cost(next, there.means());
        if (gained <= 0) {
            return refuse();
        }
        learn(next, there.means());
        moves = next;
        figures = there.means();
        refused = 0;
        damping *= LESS;
        return gained >= POOR * hoped || measure();
    }

    /** A step that leads nowhere better: slopes are measured anew, or smaller steps tried. */
    private boolean refuse() {
        refused++;
        if (!fresh) {
            return measure();
        }
        damping = Math.max(damping, DAMPING) * MORE;
        return true;
    }

    /** The damped Gauss-Newton step, no longer than is sensible and within what is allowed. */
    private double[] next() {
        RealMatrix scaled = scaled(slopes);
        RealMatrix left = scaled.transpose()
                .multiply(scaled)
                .add(MatrixUtils.createRealIdentityMatrix(problem.values()).scalarMultiply(1 + damping));
        RealVector right =
                scaled.transpose().operate(misses(figures).mapMultiply(-1)).subtract(new ArrayRealVector(moves));
        double[] step = new CholeskyDecomposition(left).getSolver().solve(right).toArray();
        double[] next = new double[step.length];
        for (int j = 0; j < step.length; j++) {
            next[j] = moves[j] + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[j]));
        }
        return problem.within(next);
    }

    private double[] predicted(double[] next) {
        RealVector change = new ArrayRealVector(next).subtract(new ArrayRealVector(moves));
        return new ArrayRealVector(figures).add(slopes.operate(change)).toArray();
    }

    private double cost(double[] at, double[] shown) {
        RealVector misses = misses(shown);
        RealVector from = new ArrayRealVector(at);
        return misses.dotProduct(misses) + from.dotProduct(from);
    }

    private RealVector misses(double[] shown) {
        double[] misses = new double[shown.length];
        for (int i = 0; i < misses.length; i++) {
            misses[i] = (shown[i] - problem.asked()[i]) / scale[i];
        }
        return new ArrayRealVector(misses, false);
    }

    private RealMatrix scaled(RealMatrix of) {
        RealMatrix scaled = of.copy();
        for (int i = 0; i < scale.length; i++) {
            scaled.setRowVector(i, of.getRowVector(i).mapDivide(scale[i]));
        }
        return scaled;
    }

    /** Measures all slopes where the search stands; false when it has to stop before all are known. */
    private boolean measure() {
        RealMatrix measured = new Array2DRowRealMatrix(problem.figures(), problem.values());
        for (int j = 0; j < problem.values(); j++) {
            double[] below = aside(j, -REACH);
            double[] above = aside(j, REACH);
            Optional<Figures> low = there(below);
            Optional<Figures> high = low.flatMap(l -> there(above));
            if (high.isEmpty()) {
                return false;
            }
            for (int i = 0; i < problem.figures(); i++) {
                measured.setEntry(i, j, slope(i, j, below, low.get(), above, high.get()));
            }
        }
        slopes = measured;
        fresh = true;
        refused = 0;
        return true;
    }

    private double[] aside(int value, double by) {
        double[] aside = moves.clone();
        aside[value] += by;
        return problem.within(aside);
    }

    /** The figures at a point beside the present one, which is known. */
    private Optional<Figures> there(double[] point) {
        return Arrays.equals(point, moves) ? Optional.of(new Figures(figures, figures)) : company.at(point);
    }

    /** Between the two points; where the company does not show the figure at one of them, between the other and the present one. */
    private double slope(int i, int j, double[] below, Figures low, double[] above, Figures high) {
        boolean hasLow = Double.isFinite(low.means()[i]);
        boolean hasHigh = Double.isFinite(high.means()[i]);
        double from = hasLow ? below[j] : moves[j];
        double to = hasHigh ? above[j] : moves[j];
        double change = (hasHigh ? high.means()[i] : figures[i]) - (hasLow ? low.means()[i] : figures[i]);
        return to > from ? change / (to - from) : 0;
    }

    /** Broyden's rule: the smallest change of the slopes that makes them tell what was seen there. */
    private void learn(double[] next, double[] shown) {
        RealVector step = new ArrayRealVector(next).subtract(new ArrayRealVector(moves));
        double length = step.dotProduct(step);
        if (length > 0) {
            RealVector unforeseen = new ArrayRealVector(shown).subtract(new ArrayRealVector(predicted(next)));
            slopes = slopes.add(unforeseen.mapDivide(length).outerProduct(step));
            fresh = false;
        }
    }
}
