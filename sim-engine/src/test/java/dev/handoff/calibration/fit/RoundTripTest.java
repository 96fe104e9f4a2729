package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.lognormal;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Batch;
import dev.handoff.company.Cadence;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import dev.handoff.company.Period;
import dev.handoff.company.Persistence;
import dev.handoff.company.PickUp;
import dev.handoff.company.RandomDuration;
import dev.handoff.random.Constant;
import dev.handoff.statistics.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A company whose parameters are known is simulated, recorded as a CRM would, and fitted: what was put in comes out. */
@Tag("long")
class RoundTripTest {

    private static final int LOGS = 20;

    /** Nothing was tuned on these logs. */
    private static final long SEED = 271_828;

    private static Channel channel(
            double perWeek,
            double fit,
            double intent,
            double reachable,
            double pickUp,
            int fadesInDays,
            boolean uploads) {
        Channel plain = neutral().channels().get("web");
        plain = with(plain, "inquiriesPerWeek", perWeek);
        plain = with(plain, "fit", fit);
        plain = with(plain, "intent", intent);
        plain = with(plain, "reachable", new Constant(reachable));
        plain = with(plain, "pickUp", pickUp);
        plain = with(plain, "intentFadesIn", Optional.of(Duration.ofDays(fadesInDays)));
        return uploads ? with(plain, "batch", Optional.of(new Batch(weeks(4), Duration.ofHours(9)))) : plain;
    }

    static Company planted() {
        Company company = with(neutral(), "run", new Period(weeks(13), weeks(52), weeks(0)));
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put("demo", channel(44, .80, .70, .92, .45, 1, false));
        channels.put("search", channel(80, .65, .55, .85, .34, 4, false));
        channels.put("show", channel(36, .60, .40, .80, .30, 7, true));
        company = with(company, "channels", channels);
        company = with(company, "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "arrivals.dispersion", Optional.of(10.0));
        company = with(company, "pickUp", new PickUp(0.6, 0.1, 1.5, List.of()));
        company = with(
                company,
                "conversion",
                new Conversion(1.5, 0.3, 1.5, 1, 0, Optional.of(Duration.ofDays(90)), Optional.empty(), 1, 1));
        company = with(company, "scoring.auc", 0.8);
        company = with(company, "leadDefinition.threshold", Optional.of(-1.0));
        company = with(company, "acceptance.reasonsGiven", 0.7);
        company = with(company, "teams.sales.reps", 8);
        company = with(company, "cadence", new Cadence(lognormal(Duration.ofHours(30), 0.8), 10, 0.01, 0.02, 5));
        company = with(company, "work.touch", lognormal(Duration.ofMinutes(2), 0.8));
        company = with(company, "work.wrapUp", new RandomDuration(new Constant(180_000)));
        company = with(company, "work.conversation", lognormal(Duration.ofMinutes(12), 0.6));
        company = with(
                company,
                "persistence",
                new Persistence(
                        Persistence.Rule.CHOICE, 0.9, 1.3, 0.6, 0, 0.3, 0.35, -0.5, 0, 0.8, 0, 0, 0.05, 0, 60, 0, 0));
        company = with(company, "deals.stages", 3);
        company = with(company, "deals.gap", lognormal(Duration.ofDays(9), 0.6));
        company = with(company, "deals.winShare", 0.3);
        company = with(company, "deals.medianSize", 18_000.0);
        return with(company, "deals.sizeSpread", 0.8);
    }

    private static Map<String, Double> truth() {
        Map<String, Double> truth = new LinkedHashMap<>();
        truth.put("arrivals.dispersion", 10.0);
        truth.put("persistence.pickUpLead", 0.9);
        truth.put("persistence.carryOn", 1.3);
        truth.put("persistence.fatigue", 0.05);
        truth.put("persistence.score", 0.35);
        truth.put("persistence.spokeBefore", 0.8);
        truth.put("persistence.repSpread", 0.6);
        truth.put("pickUp.lossPerDecade", 0.6);
        truth.put("pickUp.lossPerAttempt", 0.1);
        truth.put("pickUp.afterConversation", 1.5);
        truth.put("cadence.optOut", 0.01);
        truth.put("cadence.optOutGrowth", 0.02);
        truth.put("conversion.rivalAfter", 90.0);
        truth.put("conversion.touchesBeyondFirst", 1.5);
        truth.put("acceptance.reasonsGiven", 0.7);
        truth.put("leadDefinition.threshold", -1.0);
        truth.put("scoring.auc", 0.8);
        truth.put("deals.winShare", 0.3);
        truth.put("deals.medianSize", 18_000.0);
        truth.put("deals.sizeSpread", 0.8);
        double[][] channels = {{44, .80, .70, .92, .45, 1}, {80, .65, .55, .85, .34, 4}, {36, .60, .40, .80, .30, 7}};
        String[] names = {"demo", "search", "show"};
        String[] paths = {".inquiriesPerWeek", ".fit", ".intent", ".reachable", ".pickUp", ".intentFadesIn"};
        for (int c = 0; c < 3; c++) {
            for (int j = 0; j < paths.length; j++) {
                truth.put("channels." + names[c] + paths[j], channels[c][j]);
            }
            truth.put("channels." + names[c] + ".touchesFactor", 1.0);
        }
        return truth;
    }

    @Test
    void what_was_put_in_comes_out_and_the_errors_are_as_large_as_they_say() {
        Company company = planted();
        Map<String, List<Double>> z = new LinkedHashMap<>();
        Map<String, List<Double>> prior = new LinkedHashMap<>();
        for (int log = 0; log < LOGS; log++) {
            Fit fit = Calibration.fit(TracedCompany.of(company, SEED, log), Held.of(company));
            truth().forEach((path, planted) -> fit.estimate(path).ifPresent(estimate -> {
                double off =
                        estimate.link().of(estimate.value()) - estimate.link().of(planted);
                z.computeIfAbsent(path, p -> new ArrayList<>()).add(off / estimate.standardError());
                prior.computeIfAbsent(path, p -> new ArrayList<>()).add(estimate.priorShare());
            }));
        }
        List<Double> biases = new ArrayList<>();
        double covered = 0;
        int all = 0;
        assertThat(z.keySet()).containsAll(truth().keySet());
        for (Map.Entry<String, List<Double>> entry : z.entrySet()) {
            double[] of = entry.getValue().stream().mapToDouble(x -> x).toArray();
            double bias = Math.abs(Moments.of(of).mean());
            long in = Arrays.stream(of).filter(x -> Math.abs(x) < 1.96).count();
            boolean assumed = prior.get(entry.getKey()).stream().anyMatch(share -> share > 0.5);
            if (!assumed) {
                assertThat(bias)
                        .as("bias of " + entry.getKey() + " in standard errors")
                        .isLessThan(1);
            }
            assertThat(in)
                    .as("intervals of " + entry.getKey() + " that hold what was planted")
                    .isGreaterThan(13);
            biases.add(bias);
            covered += in;
            all += of.length;
        }
        biases.sort(null);
        assertThat(biases.get(biases.size() / 2))
                .as("median bias, standard errors")
                .isLessThan(0.35);
        assertThat(covered / all)
                .as("share of 95 % intervals that hold what was planted")
                .isBetween(0.92, 0.98);
    }
}
