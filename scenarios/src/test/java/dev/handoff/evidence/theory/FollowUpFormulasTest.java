package dev.handoff.evidence.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures computed outside the project (files 06, 10, 13 and 16 of its validation data), to the digits printed. */
class FollowUpFormulasTest {

    private static final Offset<Double> EXACT = within(1e-11);

    @Test
    void one_server_serves_the_urgent_first() {
        // PRI-01, -02 and -04: Cobham 1954
        ServiceTime hour = ServiceTime.exponential(1);
        PriorityQueue equal = PriorityQueue.oneServer(List.of(0.2, 0.6), List.of(hour, hour));
        assertThat(equal.meanWait(0)).isCloseTo(1, EXACT);
        assertThat(equal.meanWait(1)).isCloseTo(5, EXACT);
        assertThat(equal.conservedSum()).isCloseTo(3.2, EXACT);
        List<ServiceTime> services = List.of(ServiceTime.exponential(0.5), ServiceTime.exponential(1.5));
        PriorityQueue different = PriorityQueue.oneServer(List.of(0.3, 0.4), services);
        assertThat(different.meanWait(0)).isCloseTo(1.147058823529, EXACT);
        assertThat(different.meanWait(1)).isCloseTo(4.588235294117, EXACT);
        assertThat(different.conservedSum()).isCloseTo(2.925, EXACT);
        ServiceTime constant = ServiceTime.constant(1);
        assertThat(PriorityQueue.oneServer(List.of(0.25, 0.5), List.of(constant, constant))
                        .meanWait(1))
                .isCloseTo(2, EXACT);
    }

    @Test
    void several_servers_serve_the_urgent_first() {
        // PRI-06 and PRI-08: Kella and Yechiali 1985
        assertThat(PriorityQueue.severalServers(List.of(2.0, 5.0), 3, 3).meanWait(1))
                .isCloseTo(0.393048128342, EXACT);
        PriorityQueue three = PriorityQueue.severalServers(List.of(1.0, 2.0, 1.5), 1, 5);
        assertThat(three.meanWait(0)).isCloseTo(0.190623305183, EXACT);
        assertThat(three.meanWait(1)).isCloseTo(0.476558262958, EXACT);
        assertThat(three.meanWait(2)).isCloseTo(3.812466103664, EXACT);
    }

    @Test
    void attempts_until_an_answer() {
        // TCH-01: p = .2, at most 6
        TruncatedGeometric attempts = TruncatedGeometric.of(0.2, 6, 1, 0);
        assertThat(attempts.contactChance()).isCloseTo(0.737856, EXACT);
        assertThat(attempts.meanAttempts()).isCloseTo(3.68928, EXACT);
        assertThat(attempts.attemptsVariance()).isCloseTo(3.8640930816, EXACT);
        assertThat(attempts.meanAttemptsOfContacts()).isCloseTo(2.868332032266, EXACT);
        assertThat(attempts.exhaustedChance()).isCloseTo(0.262144, EXACT);
        assertThat(attempts.leftChance()).isCloseTo(0, EXACT);
    }

    @Test
    void attempts_until_an_answer_while_leads_leave() {
        // TCH-04: p = .2, at most 6, a day apart, hazard .01 an hour
        TruncatedGeometric attempts = TruncatedGeometric.of(0.2, 6, 24, 0.01);
        assertThat(attempts.contactChance()).isCloseTo(0.506013812023, EXACT);
        assertThat(attempts.meanAttempts()).isCloseTo(2.530069060115, EXACT);
        assertThat(attempts.attemptsVariance()).isCloseTo(2.708429204558, EXACT);
        assertThat(attempts.exhaustedChance()).isCloseTo(0.078956255487, EXACT);
        assertThat(attempts.leftChance()).isCloseTo(0.415029932489, EXACT);
    }

    @Test
    void attempts_when_leads_differ() {
        // TCH-07 and TCH-08: Weinberg and Gladen 1986
        assertThat(new BetaGeometric(2, 8, 6).contactChance()).isCloseTo(0.657142857142, EXACT);
        assertThat(new BetaGeometric(2, 8, 6).meanAttempts()).isCloseTo(3.857142857142, EXACT);
        assertThat(new BetaGeometric(0.5, 2, 8).contactChance()).isCloseTo(0.574340210872, EXACT);
        assertThat(new BetaGeometric(0.5, 2, 8).meanAttempts()).isCloseTo(5.087535993418, EXACT);
        assertThat(new BetaGeometric(0.5, 2, 8).firstAnswered()).isCloseTo(0.2, EXACT);
    }

    @Test
    void a_few_kinds_of_leads_cannot_be_told_from_a_beta_distribution() {
        for (BetaGeometric law : List.of(new BetaGeometric(2, 8, 6), new BetaGeometric(0.5, 2, 8))) {
            double contact = Stream.of(law.kinds())
                    .mapToDouble(k -> k.share() * (1 - FastMath.pow(1 - k.answer(), law.maxAttempts())))
                    .sum();
            double first = Stream.of(law.kinds())
                    .mapToDouble(k -> k.share() * k.answer())
                    .sum();
            assertThat(contact).isCloseTo(law.contactChance(), EXACT);
            assertThat(first).isCloseTo(law.firstAnswered(), EXACT);
            assertThat(law.kinds()).hasSize(law.maxAttempts() / 2 + 1).allMatch(k -> k.answer() > 0 && k.answer() < 1);
        }
    }

    @Test
    void revenue_of_a_poisson_number_of_deals() {
        // REV-01 (20 wins of 10,000, cv 1) and REV-04 (4.5 wins of 50,000, cv 3): Klugman, Panjer and Willmot
        CompoundPoisson steady = new CompoundPoisson(20, 10_000, 1);
        assertThat(steady.mean()).isCloseTo(200_000, within(1e-6));
        assertThat(steady.variance()).isCloseTo(4e9, within(1e-2));
        assertThat(steady.skewness()).isCloseTo(0.632455532033, EXACT);
        assertThat(FastMath.log(steady.medianSize())).isCloseTo(8.863766781696, EXACT);
        assertThat(steady.sizeSpread()).isCloseTo(0.832554611157, EXACT);
        assertThat(new CompoundPoisson(4.5, 50_000, 3).skewness()).isCloseTo(14.90711984999, within(1e-10));
    }

    @Test
    void waits_from_an_empty_start() {
        // TRN-01 (λ = .9, μ = 1) and TRN-03 (λ = 1.5, μ = 3): Spitzer
        TransientMm1 heavy = new TransientMm1(0.9, 1);
        assertThat(heavy.meanWait(1)).isZero();
        assertThat(heavy.meanWait(2)).isCloseTo(0.473684210526, EXACT);
        assertThat(heavy.meanWait(25)).isCloseTo(3.667231801139, EXACT);
        assertThat(heavy.averageWait(1, 25)).isCloseTo(2.360543718368, EXACT);
        assertThat(heavy.meanWait(1000)).isCloseTo(8.961345963297, within(1e-9));
        assertThat(heavy.averageWait(1, 1000)).isCloseTo(8.110599827210, within(1e-9));
        assertThat(new TransientMm1(1.5, 3).averageWait(21, 70)).isCloseTo(0.332744204066, EXACT);
    }

    @Test
    void dealing_out_in_turn_lies_between_one_queue_and_chance() {
        assertThat(new RoundRobinQueue(0.9, 1, 1).meanWait()).isCloseTo(9, within(1e-9));
        RoundRobinQueue turns = new RoundRobinQueue(8, 3, 3);
        assertThat(turns.meanWait()).isBetween(new ErlangC(8, 3, 3).meanWait(), new ErlangC(8 / 3.0, 3, 1).meanWait());
        assertThat(turns.waitAtMost(0)).isCloseTo(1 - turns.waitingChance(), EXACT);
    }

    @Test
    void nine_to_five_makes_the_average_inquiry_wait_fifteen_hours() {
        ShiftDelay delay = new ShiftDelay(List.of(16.0, 16.0, 16.0, 16.0, 64.0));
        assertThat(delay.mean()).isCloseTo((4 * 128 + 2048) / 168.0, EXACT);
        assertThat(delay.atMost(0)).isCloseTo(40 / 168.0, EXACT);
        assertThat(delay.atMost(64)).isCloseTo(1, EXACT);
    }
}
