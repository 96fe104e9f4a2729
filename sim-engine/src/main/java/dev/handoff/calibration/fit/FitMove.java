package dev.handoff.calibration.fit;

/**
 * A move of something that was fitted, on the scale on which it was fitted.
 *
 * @param by how far
 * @param errors what each of the logs that it rests on adds to its error: the covariance of two moves is the sum of the products, so that a
 *     move's variance is the sum of the squares
 * @param wider how many times as large as its likelihood says the error of what was fitted is
 */
public record FitMove(double by, double[] errors, double wider) {
    /** No move. */
    static final FitMove NONE = new FitMove(0, new double[0]);

    /** Of what is known as well as its likelihood says. */
    public FitMove(double by, double[] errors) {
        this(by, errors, 1);
    }

    /** Copies the errors. */
    public FitMove {
        errors = errors.clone();
    }

    /** Covariance of two moves that rest on the same logs. */
    double covariance(FitMove other) {
        double sum = 0;
        for (int i = 0; i < Math.min(errors.length, other.errors.length); i++) {
            sum += errors[i] * other.errors[i];
        }
        return sum;
    }
}
