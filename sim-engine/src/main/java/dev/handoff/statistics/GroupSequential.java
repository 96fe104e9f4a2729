package dev.handoff.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * A two-sided test that is looked at several times while data come in: bounds that keep its false alarms, and the false alarms of given bounds.
 *
 * <p>The statistic at information t is Z(t) = B(t)/√t with B Brownian motion. The density of B at a look, where no earlier look crossed, is
 * carried from look to look by Simpson's rule (Armitage, McPherson and Rowe, JRSS A 132, 1969). Bounds of the O'Brien–Fleming kind spend
 * α(t) = 4·(1 − Φ(z_{1−α/4}/√t)) of the false alarms until t (Lan and DeMets, Biometrika 70, 1983, for both sides).
 */
public final class GroupSequential {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int CELLS = 800;
    private static final int HALVINGS = 60;
    private static final double HIGHEST = 8;
    private static final double FOURTH = 4;

    private final double alpha;
    private final double[] information;
    private final double[] bounds;
    private final double[] spent;
    private double[] at = {};
    private double[] density = {};
    private double cell;

    private GroupSequential(double alpha, double[] information) {
        this.alpha = alpha;
        this.information = information.clone();
        this.bounds = new double[information.length];
        this.spent = new double[information.length];
        for (int i = 0; i < information.length; i++) {
            double before = i == 0 ? 0 : information[i - 1];
            ArgumentCheck.require(
                    information[i] > before && information[i] <= 1, "information", information[i], "rising up to 1");
        }
    }

    /**
     * Bounds on |z| for looks at that information.
     *
     * @param alpha false alarms of all looks together, such as 0.05
     * @param information of each look as a share of the last, rising to 1
     */
    public static double[] obrienFleming(double alpha, double... information) {
        GroupSequential test = new GroupSequential(ArgumentCheck.probability("alpha", alpha), information);
        for (int look = 0; look < information.length; look++) {
            double before = look == 0 ? 0 : spending(alpha, information[look - 1]);
            test.look(look, test.boundFor(look, spending(alpha, information[look]) - before));
        }
        return test.bounds;
    }

    /** The false alarms that the first look, the first two, and so on give when somebody stops at the first |z| above its bound. */
    public static double[] falseAlarms(double[] bounds, double... information) {
        ArgumentCheck.sameLength("bounds and looks", bounds.length, information.length);
        GroupSequential test = new GroupSequential(1, information);
        for (int look = 0; look < information.length; look++) {
            test.look(look, bounds[look]);
        }
        return test.spent;
    }

    /** False alarms spent until a share of the information, by the O'Brien–Fleming kind of spending. */
    public static double spending(double alpha, double information) {
        double z = NORMAL.inverseCumulativeProbability(1 - alpha / FOURTH);
        return FOURTH * NORMAL.cumulativeProbability(-z / Math.sqrt(information));
    }

    /** The bound at which that share crosses for the first time at this look. */
    private double boundFor(int look, double share) {
        double low = 0;
        double high = HIGHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (crossing(look, middle) > share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Chance of no crossing before this look and one at it. */
    private double crossing(int look, double bound) {
        double limit = bound * Math.sqrt(information[look]);
        if (look == 0) {
            return 2 * NORMAL.cumulativeProbability(-bound);
        }
        double sd = Math.sqrt(information[look] - information[look - 1]);
        double sum = 0;
        for (int i = 0; i <= CELLS; i++) {
            double outside = NORMAL.cumulativeProbability((at[i] - limit) / sd)
                    + NORMAL.cumulativeProbability((-limit - at[i]) / sd);
            sum += weight(i) * density[i] * outside;
        }
        return sum * cell / 3;
    }

    private static int weight(int i) {
        return i == 0 || i == CELLS ? 1 : i % 2 == 1 ? 4 : 2;
    }

    /** Carries the density on to this look, with that bound. */
    private void look(int look, double bound) {
        bounds[look] = bound;
        spent[look] = (look == 0 ? 0 : spent[look - 1]) + crossing(look, bound);
        double limit = bound * Math.sqrt(information[look]);
        double[] places = new double[CELLS + 1];
        double[] next = new double[CELLS + 1];
        Arrays.setAll(places, i -> limit * (2.0 * i / CELLS - 1));
        double sd = Math.sqrt(information[look] - (look == 0 ? 0 : information[look - 1]));
        for (int i = 0; i <= CELLS; i++) {
            next[i] = look == 0 ? normalDensity(places[i], sd) : carried(places[i], sd);
        }
        at = places;
        density = next;
        cell = 2 * limit / CELLS;
    }

    private double carried(double to, double sd) {
        double sum = 0;
        for (int i = 0; i <= CELLS; i++) {
            sum += weight(i) * density[i] * normalDensity(to - at[i], sd);
        }
        return sum * cell / 3;
    }

    private static double normalDensity(double x, double sd) {
        double z = x / sd;
        return FastMath.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI));
    }

    @Override
    public String toString() {
        return "group sequential test at " + alpha + " with bounds " + Arrays.toString(bounds);
    }
}
