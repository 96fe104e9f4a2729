package dev.handoff.calibration.fit;

import org.apache.commons.math3.util.FastMath;

/** The scale on which an estimate's error is about normal. */
public enum ErrorScale {
    /** The value itself. */
    IDENTITY {
        @Override
        public double of(double value) {
            return value;
        }

        @Override
        public double inverse(double x) {
            return x;
        }
    },
    /** Its logarithm; for what is above 0. */
    LOG {
        @Override
        public double of(double value) {
            return FastMath.log(value);
        }

        @Override
        public double inverse(double x) {
            return FastMath.exp(x);
        }
    },
    /** Its log-odds; for shares and chances. */
    LOGIT {
        @Override
        public double of(double value) {
            return FastMath.log(value / (1 - value));
        }

        @Override
        public double inverse(double x) {
            return 1 / (1 + FastMath.exp(-x));
        }
    };

    /** From a value to the scale. */
    public abstract double of(double value);

    /** From the scale to a value. */
    public abstract double inverse(double x);

    /** How much a value moves for one unit of the scale. */
    public double slope(double value) {
        return switch (this) {
            case IDENTITY -> 1;
            case LOG -> value;
            case LOGIT -> value * (1 - value);
        };
    }
}
