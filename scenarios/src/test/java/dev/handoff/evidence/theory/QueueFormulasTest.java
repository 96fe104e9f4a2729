package dev.handoff.evidence.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.util.FastMath;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures computed outside the project (cases MMC-, MG1-, MDC- of files 01 and 05 of its validation data), to the digits printed. */
class QueueFormulasTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void erlang_c_of_three_reps_at_load_eight_ninths() {
        // MMC-06, λ = 8, μ = 3, c = 3; Gross & Harris ch. 2
        ErlangC queue = new ErlangC(8, 3, 3);
        assertThat(queue.load()).isCloseTo(0.888888888888889, EXACT);
        assertThat(queue.waitingChance()).isCloseTo(0.797507788161994, EXACT);
        assertThat(queue.meanWait()).isCloseTo(0.797507788161994, EXACT);
        assertThat(queue.meanSojourn()).isCloseTo(1.13084112149533, EXACT);
        assertThat(queue.queueLength()).isCloseTo(6.38006230529595, EXACT);
        assertThat(queue.waitVariance()).isCloseTo(0.958996904144952, EXACT);
        assertThat(queue.waitAtMost(0.25)).isCloseTo(0.378900310073895, EXACT);
        assertThat(queue.waitQuantile(0.5)).isCloseTo(0.466883501909492, EXACT);
        assertThat(queue.waitQuantile(0.9)).isCloseTo(2.07632141434359, EXACT);
        assertThat(queue.discounted(0.3)).isCloseTo(0.815959741193386, EXACT);
    }

    @Test
    void erlang_c_of_one_rep_and_of_a_hundred() {
        // MMC-03, λ = .9, μ = 1, c = 1 (M/M/1: C = ρ) and MMC-09, λ = 95, μ = 1, c = 100
        assertThat(new ErlangC(0.9, 1, 1).meanWait()).isCloseTo(9, within(1e-11));
        assertThat(new ErlangC(0.9, 1, 1).waitVariance()).isCloseTo(99, within(1e-10));
        assertThat(new ErlangC(0.9, 1, 1).waitQuantile(0.95)).isCloseTo(28.9037175789616, within(1e-10));
        assertThat(new ErlangC(95, 1, 100).waitingChance()).isCloseTo(0.506456853913, EXACT);
        assertThat(new ErlangC(95, 1, 100).meanWait()).isCloseTo(0.101291370782, EXACT);
    }

    @Test
    void a_quantile_below_the_share_that_does_not_wait_is_nil() {
        // MMC-01, λ = 1, μ = 2, c = 1: half do not wait
        assertThat(new ErlangC(1, 2, 1).waitQuantile(0.4)).isZero();
        assertThat(new ErlangC(1, 2, 1).waitQuantile(0.5)).isZero();
    }

    @Test
    void pollaczek_khinchine_for_each_kind_of_service() {
        // MG1-01 (constant 1), MG1-03 (Erlang-2), MG1-04 (gamma ½), MG1-05 and -06 (lognormal), MG1-07 (Weibull .7),
        // MG1-08 (H2)
        check(0.8, ServiceTime.constant(1), 2, 5.33333333333333);
        check(0.8, ServiceTime.gamma(2, 0.5), 3, 13);
        check(0.7, ServiceTime.gamma(0.5, 2), 3.5, 23.9166666666667);
        check(0.7, ServiceTime.logNormal(1, 1), 2.33333333333333, 11.6666666666667);
        check(1.2, ServiceTime.logNormal(0.5, 2), 1.875, 19.140625);
        check(0.35, ServiceTime.weibull(0.7, 1), 1.58018084135956, 10.2963736891761);
        ServiceTime two = ServiceTime.mixture(0.5, ServiceTime.exponential(1.5), ServiceTime.exponential(0.5));
        check(0.75, two, 3.75, 24.5625);
    }

    private static void check(double arrivalRate, ServiceTime service, double meanWait, double variance) {
        PollaczekKhinchine queue = new PollaczekKhinchine(arrivalRate, service);
        assertThat(queue.meanWait()).isCloseTo(meanWait, within(1e-11));
        assertThat(queue.waitVariance()).isCloseTo(variance, within(1e-10));
        assertThat(queue.queueLength()).isCloseTo(arrivalRate * meanWait, within(1e-11));
        assertThat(queue.meanSojourn()).isCloseTo(meanWait + service.mean(), within(1e-11));
    }

    @Test
    void the_transform_of_the_wait_gives_the_faded_intent() {
        // MG1-01: E[exp(−.1·wait)] of M/D/1 at ρ = .8, and MG1-03: of M/E2/1, E[exp(−kS)] = (1 + k/2)^−2
        PollaczekKhinchine constant = new PollaczekKhinchine(0.8, ServiceTime.constant(1));
        PollaczekKhinchine erlang = new PollaczekKhinchine(0.8, ServiceTime.gamma(2, 0.5));
        assertThat(constant.discounted(0.1, FastMath.exp(-0.1))).isCloseTo(0.837874107265930, EXACT);
        assertThat(erlang.discounted(0.1, FastMath.pow(1.05, -2))).isCloseTo(0.780530973451327, EXACT);
    }

    @Test
    void constant_service_by_one_rep() {
        // MG1-01, λ = .8, D = 1; and MG1-02, λ = .5
        ConstantService queue = new ConstantService(0.8, 1, 1);
        assertThat(queue.waitAtMost(0)).isCloseTo(0.2, EXACT);
        assertThat(queue.waitAtMost(0.5)).isCloseTo(0.298364939528, EXACT);
        assertThat(queue.waitAtMost(2)).isCloseTo(0.634519936320228, EXACT);
        assertThat(queue.waitAtMost(10)).isCloseTo(0.988342891734987, within(1e-9));
        assertThat(new ConstantService(0.5, 1, 1).waitAtMost(1)).isCloseTo(0.824360635350064, EXACT);
        assertThat(queue.meanWait()).isCloseTo(2, within(1e-9));
    }

    @Test
    void constant_service_by_several_reps() {
        // MDC-01, MDC-02, MDC-03: Crommelin's chain
        assertThat(new ConstantService(1.6, 1, 2).meanWait()).isCloseTo(0.903283879416674, within(1e-9));
        assertThat(new ConstantService(2.4, 1, 3).meanWait()).isCloseTo(0.553900225134199, within(1e-9));
        assertThat(new ConstantService(9, 1, 10).queueLength()).isCloseTo(3.10123845341711, within(1e-9));
    }

    @Test
    void the_distribution_of_a_constant_services_wait_is_known_for_one_rep_only() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ConstantService(1.6, 1, 2).waitAtMost(1))
                .withMessageContaining("one server only, not 2");
    }

    @Test
    void a_queue_that_cannot_keep_up_has_no_averages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(3, 1, 3))
                .withMessageContaining("not 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new ConstantService(3, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PollaczekKhinchine(2, ServiceTime.exponential(1)));
    }
}
