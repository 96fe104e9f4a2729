package dev.handoff.random;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution: Φ, its density and its inverse, the same bits on every machine. */
public final class StandardNormal {
    private static final double ROOT_HALF = 0.7071067811865475244;
    private static final double DENSITY_AT_0 = 0.3989422804014326779;

    // Coefficients of Wichura, "Algorithm AS 241: the percentage points of the normal distribution",
    // Applied Statistics 37 (1988), PPND16: numerator and denominator, highest power first.
    private static final double[] CENTRE_TOP = {
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080
    };
    private static final double[] CENTRE_BOTTOM = {
        5226.4952788528545610,
        28729.085735721942674,
        39307.895800092710610,
        21213.794301586595867,
        5394.1960214247511077,
        687.18700749205790830,
        42.313330701600911252,
        1
    };
    private static final double[] NEAR_TOP = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734
    };
    private static final double[] NEAR_BOTTOM = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1
    };
    private static final double[] FAR_TOP = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720
    };
    private static final double[] FAR_BOTTOM = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private StandardNormal() {}

    /** Φ(z), accurate in relative terms in the lower tail as well. */
    public static double cdf(double z) {
        return 0.5 * Erf.erfc(-z * ROOT_HALF);
    }

    /** The density at z. */
    public static double density(double z) {
        return DENSITY_AT_0 * ElementaryFunctions.exp(-0.5 * z * z);
    }

    /** Φ⁻¹(p), relative error about 10⁻¹⁵; ∓∞ at 0 and 1, not a number outside. */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_BOTTOM, r);
        }
        double tail = lowerTailQuantile(q < 0 ? p : 1 - p);
        return q < 0 ? tail : -tail;
    }

    private static double lowerTailQuantile(double p) {
        if (!(p > 0)) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        double r = Math.sqrt(-ElementaryFunctions.log(p));
        return r <= 5
                ? -polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6)
                : -polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
    }

    private static double polynomial(double[] highestFirst, double x) {
        double sum = highestFirst[0];
        for (int i = 1; i < highestFirst.length; i++) {
            sum = sum * x + highestFirst[i];
        }
        return sum;
    }
}
