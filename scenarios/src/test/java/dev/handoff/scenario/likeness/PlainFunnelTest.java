package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.likeness.SeenLog.Deal;
import dev.handoff.scenario.likeness.SeenLog.OneLead;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plain funnel, computed by hand: a hundred leads in ten weeks, half handed over, a fifth of those pursued, half of the deals won. */
class PlainFunnelTest {
    private static final long WEEK = 7L * 24 * 3600;
    private static final List<SeenFigure> TOTALS = List.of(
            figure(QuarterFigures.LEADS),
            figure(QuarterFigures.HANDED),
            figure(QuarterFigures.ATTEMPTS),
            figure(QuarterFigures.SQLS),
            figure(QuarterFigures.WINS),
            figure(QuarterFigures.REVENUE));

    private static SeenFigure figure(String name) {
        return new SeenFigure(name, name, "");
    }

    private static SeenLog tenWeeks() {
        List<OneLead> leads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            OneLead lead = new OneLead(i * WEEK / 10, 0);
            if (i % 2 == 0) {
                lead.handed = lead.created;
                lead.calls.add(lead.created + 1, false, true, true);
                lead.calls.add(lead.created + 2, false, true, true);
            }
            if (i % 10 == 0) {
                lead.sql = true;
                lead.deals.add(
                        new Deal(lead.created + 3, lead.created + 4, i % 20 == 0, i % 20 == 0 ? 500 : Double.NaN));
            }
            leads.add(lead);
        }
        return new SeenLog(List.of("web"), leads, List.of(), 20 * WEEK);
    }

    @Test
    void it_is_a_chain_of_average_rates_times_weeks() {
        double[] expected = new PlainFunnel(tenWeeks(), 10, 13).of(TOTALS, List.of(), new double[0]);
        assertThat(expected[0]).isCloseTo(130, within(1e-9));
        assertThat(expected[1]).isCloseTo(65, within(1e-9));
        assertThat(expected[2]).isCloseTo(130, within(1e-9));
        assertThat(expected[3]).isCloseTo(13, within(1e-9));
        assertThat(expected[4]).isCloseTo(6.5, within(1e-9));
        assertThat(expected[5]).isCloseTo(3250, within(1e-9));
    }

    @Test
    void shares_and_durations_stay_as_they_were_and_what_it_does_not_know_it_does_not_expect() {
        SeenFigure share = figure("tried.none");
        double[] expected = new PlainFunnel(tenWeeks(), 10, 13)
                .of(List.of(share, figure("other")), List.of(share), new double[] {0.4});
        assertThat(expected).containsExactly(0.4, Double.NaN);
    }

    @Test
    void leads_since_an_instant_are_a_log_of_their_own() {
        SeenLog last = tenWeeks().since(9 * WEEK);
        assertThat(last.leads()).hasSize(10);
        assertThat(last.asOf()).isEqualTo(20 * WEEK);
    }
}
