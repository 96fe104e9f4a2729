package dev.handoff.statistics;

import dev.handoff.random.Draws;
import dev.handoff.random.LogNormal;
import dev.handoff.random.Purpose;
import dev.handoff.random.StandardNormal;
import org.apache.commons.math3.util.FastMath;

/** Random numbers of these tests: one keyed stream per number, the same on every machine. */
final class SeededLuck {

    private static final Purpose TEST = () -> 0;

    private final Draws draws;
    private final long id;
    private int next;

    SeededLuck(long seed, int replication, long id) {
        this.draws = new Draws(seed, replication);
        this.id = id;
    }

    double uniform() {
        return draws.uniform(1, id, TEST, next++);
    }

    double normal() {
        return StandardNormal.quantile(uniform());
    }

    double[] normals(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = normal();
        }
        return values;
    }

    /** Knuth's product of uniforms. */
    int poisson(double mean) {
        double limit = FastMath.exp(-mean);
        int count = 0;
        for (double product = uniform(); product > limit; product *= uniform()) {
            count++;
        }
        return count;
    }

    /** Revenue of a Poisson number of lognormal deals. */
    double revenue(double deals, LogNormal size) {
        double sum = 0;
        for (int i = poisson(deals); i > 0; i--) {
            sum += size.quantile(uniform());
        }
        return sum;
    }

    double[] revenues(int n, double deals, LogNormal size) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = revenue(deals, size);
        }
        return values;
    }
}
