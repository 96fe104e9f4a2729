package dev.handoff.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The expected values of {@code validation/calibrate/estimators}, each with its tolerance: relative, absolute below 10⁻⁶. */
public final class EstimatorOracle {

    private static final String FOLDER = "validation/calibrate/estimators/";

    private final OracleTable expected = OracleTable.of(FOLDER + "expected.csv");
    private final String kind;
    private final String data;

    private EstimatorOracle(String kind, String data) {
        this.kind = kind;
        this.data = data;
    }

    /** The expected values of a case; {@code data} is the table's name, or empty. */
    public static EstimatorOracle of(String kind, String data) {
        return new EstimatorOracle(kind, data);
    }

    /** The case's own table. */
    public OracleTable table() {
        return OracleTable.of(FOLDER + data);
    }

    /** Holds a value against what is expected. */
    public EstimatorOracle expect(String metric, double actual) {
        return expect(row(metric, 0), metric, actual);
    }

    /** Holds a value against the line of that name after another line: a standard error is named alike wherever it stands. */
    public EstimatorOracle expectAfter(String before, String metric, double actual) {
        return expect(row(metric, row(before, 0)), metric, actual);
    }

    private EstimatorOracle expect(int row, String metric, double actual) {
        double value = expected.number(row, "expected");
        double tolerance = expected.number(row, "tolerance") * (Math.abs(value) < 1e-6 ? 1 : Math.abs(value));
        assertThat(actual).as(data + " " + metric).isCloseTo(value, within(tolerance));
        return this;
    }

    /** The text that is expected. */
    public String text(String metric) {
        return expected.text(row(metric, 0), "expected");
    }

    private int row(String metric, int from) {
        for (int i = from; i < expected.size(); i++) {
            if (expected.text(i, "case").equals(kind)
                    && expected.text(i, "data").equals(data)
                    && expected.text(i, "metric").equals(metric)) {
                return i;
            }
        }
        throw new AssertionError("no line " + kind + " " + data + " " + metric);
    }
}
