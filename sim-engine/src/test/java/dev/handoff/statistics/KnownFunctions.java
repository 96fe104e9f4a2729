package dev.handoff.statistics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/** Functions of the unit cube whose sensitivity indices are known in closed form. */
final class KnownFunctions {

    /** Ishigami's with a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 (Ishigami and Homma 1990). */
    static final double[] ISHIGAMI_FIRST = {0.3139051, 0.4424111, 0};

    static final double[] ISHIGAMI_TOTAL = {0.5575889, 0.4424111, 0.2436837};
    static final double ISHIGAMI_VARIANCE = 13.8445876;

    private static final double[] G = {0, 1, 4.5, 9};

    private KnownFunctions() {}

    static double ishigami(double[] u) {
        double x3 = angle(u[2]);
        double sin2 = FastMath.sin(angle(u[1]));
        return FastMath.sin(angle(u[0])) * (1 + 0.1 * x3 * x3 * x3 * x3) + 7 * sin2 * sin2;
    }

    private static double angle(double u) {
        return (2 * u - 1) * Math.PI;
    }

    /** Sobol's g with a = 0, 1, 4.5, 9: Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1 (Saltelli and Sobol' 1995). */
    static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    static double firstOfG(int i) {
        return part(i) / (allOfG() - 1);
    }

    static double totalOfG(int i) {
        return part(i) * allOfG() / (1 + part(i)) / (allOfG() - 1);
    }

    private static double part(int i) {
        return 1 / (3 * (1 + G[i]) * (1 + G[i]));
    }

    private static double allOfG() {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= 1 + part(i);
        }
        return product;
    }

    /** Outputs of a design, each point once. */
    static double[][] outputs(SobolDesign design, ToDoubleFunction<double[]> function) {
        return design.points().stream()
                .map(u -> new double[] {function.applyAsDouble(u)})
                .toArray(double[][]::new);
    }
}
