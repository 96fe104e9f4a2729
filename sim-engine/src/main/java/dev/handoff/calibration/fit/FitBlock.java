package dev.handoff.calibration.fit;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Values whose errors hang together: what was fitted is normal around its estimate, and the values follow from it. */
public final class FitBlock {

    /** Stands before the channel in the name of what was fitted of each channel in its own place, but is thrown off alike in all. */
    public static final String OF = " of ";

    private static final Purpose VALUE = () -> 0;
    private static final double STEP = 1e-5;
    private static final double HOPELESS = 10;

    private final String name;
    private final List<Value> of;
    private final List<String> coordinates;
    private final double[] centre;
    private final double[][] covariance;
    private final double[][] root;
    private final UnaryOperator<double[]> values;
    private final List<Estimate> estimates;
    private final List<String> open = new ArrayList<>();
    private final List<Integer> told = new ArrayList<>();

    /**
     * One value of a block that is to be.
     *
     * @param path of the parameter
     * @param unit of a duration, or empty
     * @param link the scale on which its error is about normal
     * @param n how many observations it rests on
     * @param priorVariance variance it would have without data, on the link's scale; infinite when nothing is assumed
     * @param method how it is fitted
     */
    record Value(String path, String unit, ErrorScale link, int n, double priorVariance, String method) {

        /** A value of which nothing is assumed. */
        static Value of(String path, String unit, ErrorScale link, int n, String method) {
            return new Value(path, unit, link, n, Double.POSITIVE_INFINITY, method);
        }
    }

    private FitBlock(
            String name,
            List<Value> of,
            List<String> coordinates,
            double[] centre,
            double[][] covariance,
            UnaryOperator<double[]> values) {
        this.name = name;
        this.of = List.copyOf(of);
        this.coordinates = List.copyOf(coordinates);
        this.centre = centre;
        this.covariance = covariance;
        this.root = root(covariance);
        this.values = values;
        this.estimates = estimates(of);
    }

    /** A block whose values are what was fitted, each on the scale of its link. */
    static FitBlock direct(String name, List<Value> of, double[] centre, double[][] covariance) {
        List<String> coordinates = of.stream().map(Value::path).toList();
        return new FitBlock(name, of, coordinates, centre, covariance, x -> {
            double[] values = new double[of.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = of.get(i).link().inverse(x[i]);
            }
            return values;
        });
    }

    /** A block whose values are computed from what was fitted, anew for every draw; {@code coordinates} names what was fitted. */
    static FitBlock derived(
            String name,
            List<Value> of,
            List<String> coordinates,
            double[] centre,
            double[][] covariance,
            UnaryOperator<double[]> values) {
        return new FitBlock(name, of, coordinates, centre, covariance, values);
    }

    /** A block of independent values, each with its standard error on the scale of its link. */
    static FitBlock independent(String name, List<Value> of, double[] values, double[] standardErrors) {
        double[] centre = new double[values.length];
        double[][] covariance = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            centre[i] = of.get(i).link().of(values[i]);
            covariance[i][i] = standardErrors[i] * standardErrors[i];
        }
        return direct(name, of, centre, covariance);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its values, in order. */
    public List<Estimate> estimates() {
        return estimates;
    }

    /** Paths of which no finite value and error came out: the data say nothing of them. */
    List<String> open() {
        return List.copyOf(open);
    }

    /** What was fitted, by name, on the scales on which it was fitted. */
    public Map<String, Double> fitted() {
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < centre.length; i++) {
            fitted.put(coordinates.get(i), centre[i]);
        }
        return fitted;
    }

    /**
     * The block with what was fitted moved, on the scales on which it was fitted; its values follow.
     *
     * @param moves by name; what is not named stays
     * @param why is said of the method of every value
     */
    public FitBlock moved(Map<String, FitMove> moves, String why) {
        return moved(moves, value -> why);
    }

    /** The same of a block whose values are what was fitted: only a value that is moved says why. */
    FitBlock movedAlone(Map<String, FitMove> moves, String why) {
        return moved(moves, value -> moves.containsKey(value.path()) ? why : "");
    }

    private FitBlock moved(Map<String, FitMove> moves, Function<Value, String> why) {
        double[] to = centre.clone();
        double[][] wider = covariance();
        for (int i = 0; i < to.length; i++) {
            FitMove move = moves.getOrDefault(coordinates.get(i), FitMove.NONE);
            to[i] += move.by();
            for (int j = 0; j < to.length; j++) {
                FitMove other = moves.getOrDefault(coordinates.get(j), FitMove.NONE);
                wider[i][j] = wider[i][j] * move.wider() * other.wider() + move.covariance(other);
            }
        }
        List<Value> told = of.stream()
                .map(v -> new Value(v.path(), v.unit(), v.link(), v.n(), v.priorVariance(), v.method() + why.apply(v)))
                .toList();
        return new FitBlock(name, told, coordinates, to, wider, values);
    }

    /** The covariance of what was fitted, on the scales on which it was fitted. */
    public double[][] covariance() {
        double[][] copy = new double[covariance.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = covariance[i].clone();
        }
        return copy;
    }

    /** Its values in one draw, keyed by seed, draw, block and place: other blocks and other draws change nothing. */
    public double[] draw(long seed, int draw) {
        Draws luck = new Draws(seed, draw);
        int family = Draws.family("fit " + name);
        double[] normal = new double[centre.length];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = luck.normal(family, i, VALUE, 0);
        }
        double[] x = centre.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                x[i] += root[i][j] * normal[j];
            }
        }
        double[] drawn = values.apply(x);
        double[] finite = new double[told.size()];
        for (int i = 0; i < finite.length; i++) {
            double value = drawn[told.get(i)];
            finite[i] = Double.isFinite(value) ? value : estimates.get(i).value();
        }
        return finite;
    }

    private List<Estimate> estimates(List<Value> of) {
        double[] here = values.apply(centre);
        double[][] slopes = slopes(of, here);
        List<Estimate> list = new ArrayList<>();
        for (int i = 0; i < here.length; i++) {
            Value value = of.get(i);
            double variance = 0;
            for (int a = 0; a < centre.length; a++) {
                for (int b = 0; b < centre.length; b++) {
                    variance += slopes[i][a] * slopes[i][b] * covariance[a][b];
                }
            }
            if (!Double.isFinite(here[i]) || !isTold(value.link().of(here[i]), Math.sqrt(variance))) {
                open.add(value.path());
                continue;
            }
            told.add(i);
            double prior = Math.min(1, variance / value.priorVariance());
            list.add(new Estimate(
                    value.path(),
                    value.unit(),
                    here[i],
                    Math.sqrt(variance),
                    value.link(),
                    value.n(),
                    prior,
                    value.method(),
                    name));
        }
        return List.copyOf(list);
    }

    /** Whether the data say anything of a value: an error of ten, and of ten times the value, on its scale leaves everything open. */
    private static boolean isTold(double place, double error) {
        double size = Double.isFinite(place) ? Math.max(1, Math.abs(place)) : 1;
        return Double.isFinite(error) && error <= HOPELESS * size;
    }

    /** How each value moves, on the scale of its link, with each of what was fitted. */
    private double[][] slopes(List<Value> of, double[] here) {
        double[][] slopes = new double[here.length][centre.length];
        for (int a = 0; a < centre.length; a++) {
            double step = STEP * Math.max(1e-3, Math.sqrt(covariance[a][a]));
            double[] up = centre.clone();
            double[] down = centre.clone();
            up[a] += step;
            down[a] -= step;
            double[] above = values.apply(up);
            double[] below = values.apply(down);
            for (int i = 0; i < here.length; i++) {
                ErrorScale link = of.get(i).link();
                slopes[i][a] = (link.of(above[i]) - link.of(below[i])) / (2 * step);
            }
        }
        return slopes;
    }

    /** The lower triangle whose product with itself is the covariance (Cholesky); what has no variance gets none. */
    private static double[][] root(double[][] covariance) {
        int n = covariance.length;
        double[][] root = new double[n][n];
        for (int j = 0; j < n; j++) {
            double left = covariance[j][j];
            for (int k = 0; k < j; k++) {
                left -= root[j][k] * root[j][k];
            }
            double own = left > 1e-14 * covariance[j][j] ? Math.sqrt(left) : 0;
            root[j][j] = own;
            for (int i = j + 1; i < n && own > 0; i++) {
                double cross = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    cross -= root[i][k] * root[j][k];
                }
                root[i][j] = cross / own;
            }
        }
        return root;
    }
}
