package dev.handoff.statistics;

/** The rules for arguments this package shares; each names the argument and the value it refuses. */
final class ArgumentCheck {

    private ArgumentCheck() {}

    static double probability(String name, double value) {
        return require(value > 0 && value < 1, name, value, "above 0 and below 1");
    }

    static double finite(String name, double value) {
        return require(Double.isFinite(value), name, value, "a finite number");
    }

    static double positive(String name, double value) {
        return require(value > 0 && value < Double.POSITIVE_INFINITY, name, value, "a finite number above 0");
    }

    static int atLeast(String name, int value, int least) {
        require(value >= least, name, value, "at least " + least);
        return value;
    }

    static void sameLength(String what, int one, int other) {
        if (one != other) {
            throw new IllegalArgumentException(what + " must be as many, not " + one + " and " + other);
        }
    }

    static double require(boolean kept, String name, double value, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(name + " must be " + rule + ", not " + value);
        }
        return value;
    }
}
