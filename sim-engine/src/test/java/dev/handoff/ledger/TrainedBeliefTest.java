package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Belief;
import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.PickUp;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.Constant;
import dev.handoff.sales.SalesBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reps who stop at random and are trained come to believe what is true; the naive do not. */
class TrainedBeliefTest {

    private static final int LEADS = 10_000;

    /** First touches within the hour, misfits among the leads, and a rep who gives up after any touch with a chance of .18. */
    private static Company company(double understanding) {
        Company company = with(neutral(), "channels.web.pickUp", 0.3);
        company = with(with(company, "channels.web.fit", 0.7), "channels.web.intent", 0.6);
        company = with(company, "channels.web.reachable", new Constant(0.9));
        company = with(company, "conversion.touchesBeyondFirst", 1.0);
        company = with(company, "pickUp", new PickUp(0, 0.05, 1, List.of()));
        company = with(company, "cadence", new Cadence(new RandomDuration(new Constant(SimTime.DAY)), 8, 0, 0, 5));
        company = with(
                company,
                "persistence",
                new Persistence(Persistence.Rule.CHOICE, 20, 1.5, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0));
        return with(
                company,
                "belief",
                new Belief(1, 9, Belief.Rule.EXPERIENCE, 0.998, 0, understanding, 0, Duration.ZERO, Duration.ZERO));
    }

    private static double believed(Company company, List<Handover> leads) {
        SalesBench bench = new SalesBench(company);
        for (int i = 0; i < LEADS; i++) {
            leads.add(bench.arrives(i * SimTime.HOUR, (i + 1) * SimTime.HOUR));
        }
        bench.until((LEADS + 1_000) * SimTime.HOUR);
        List<Recorder.Belief> told = bench.journal.beliefs;
        return told.subList(told.size() / 2, told.size()).stream()
                .mapToDouble(Recorder.Belief::quality)
                .average()
                .orElseThrow();
    }

    @Test
    void the_trained_settle_at_the_true_quality_and_the_naive_far_below() {
        List<Handover> leads = new ArrayList<>();
        double trained = believed(company(1), leads);
        double naive = believed(company(0), new ArrayList<>());
        ReferenceCadence reference = new ReferenceCadence(company(1));
        double truth = leads.stream()
                .mapToDouble(handover -> reference.chance(handover.lead()))
                .average()
                .orElseThrow();
        assertThat(trained).isCloseTo(truth, within(0.02));
        assertThat(naive).isLessThan(truth - 0.05);
    }
}
