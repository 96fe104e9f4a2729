package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.lognormal;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company of eight reps without opinions or agreements, so that every value a log can tell of is planted once and stays. */
final class DeskOfEight {
    private DeskOfEight() {}

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
}
