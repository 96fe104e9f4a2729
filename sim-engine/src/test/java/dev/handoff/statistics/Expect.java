package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule for oracles: at least 20 independent runs, relative standard error at most 2 %, |z| at most 4.5. */
final class Expect {

    private final Moments moments;

    private Expect(Moments moments) {
        this.moments = moments;
    }

    static Expect that(double[] independentRuns) {
        assertThat(independentRuns.length).isGreaterThanOrEqualTo(20);
        return new Expect(Moments.of(independentRuns));
    }

    void hasMean(double expected) {
        assertThat(moments.standardError() / Math.abs(expected))
                .as("relative standard error")
                .isLessThanOrEqualTo(0.02);
        assertThat((moments.mean() - expected) / moments.standardError())
                .as("z of mean %s, standard error %s, expected %s", moments.mean(), moments.standardError(), expected)
                .isBetween(-4.5, 4.5);
    }

    /** For an expected 0, where no relative error can be asked for. */
    void hasMeanZeroWithin(double standardError) {
        assertThat(moments.standardError()).isLessThanOrEqualTo(standardError);
        assertThat(moments.mean() / moments.standardError())
                .as("z of mean %s", moments.mean())
                .isBetween(-4.5, 4.5);
    }
}
