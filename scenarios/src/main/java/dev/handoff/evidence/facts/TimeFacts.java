package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.Runs.percent;

import dev.handoff.evidence.facts.StylisedFact.Finding;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.LogNormal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.math3.util.FastMath;

/** How long it takes until somebody answers, and until a deal closes. */
final class TimeFacts {

    private static final LogNormal DAYS_TO_WIN = new LogNormal(17.9, 1.51);
    private static final double LARGEST_DISTANCE = 0.08;

    private TimeFacts() {}

    static List<StylisedFact> all() {
        return List.of(
                new StylisedFact(
                        "Test inquiries are answered within an hour in 37 % of cases, within a day in 16, later in 24, never in 23",
                        "web-inquiry-audit", "each ± 3 points (pub, HBR 2011)", threads -> audit()),
                new StylisedFact(
                        "Days to close are lognormal with median 17.9 and σ 1.51",
                        "short-cycle",
                        "Kolmogorov–Smirnov distance below 0.08 (data)",
                        threads -> daysToClose()));
    }

    private static Finding audit() {
        List<ResponseTimes> heard = Runs.watch(ResponseTimes::new, 4, "web-inquiry-audit");
        double all = sum(heard, t -> t.assigned);
        double hour = sum(heard, t -> t.withinAnHour) / all;
        double day = sum(heard, t -> t.withinADay) / all;
        double later = sum(heard, t -> t.later) / all;
        double never = 1 - hour - day - later;
        boolean holds = near(hour, 0.37) && near(day, 0.16) && near(later, 0.24) && near(never, 0.23) && all > 20_000;
        return new Finding(
                percent(hour) + " / " + percent(day) + " / " + percent(later) + " / " + percent(never), holds);
    }

    private static boolean near(double share, double target) {
        return Math.abs(share - target) <= 0.03;
    }

    private static double sum(List<ResponseTimes> heard, ToLongFunction<ResponseTimes> count) {
        return heard.stream().mapToLong(count).sum();
    }

    private static Finding daysToClose() {
        double[] days =
                Runs.watch(DaysToClose::new, 2, "short-cycle", "deals.work=0 s", "deals.closingWork=0 s").stream()
                        .flatMap(d -> d.days.stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        double distance = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovStatistic(
                        new LogNormalDistribution(null, FastMath.log(DAYS_TO_WIN.median()), DAYS_TO_WIN.sigma()), days);
        return new Finding(
                String.format(Locale.ROOT, "distance %.3f over %d deals", distance, days.length),
                distance < LARGEST_DISTANCE && days.length > 400);
    }

    /** Counts handed leads by the time to their first attempt. */
    private static final class ResponseTimes implements Journal {
        private long assigned;
        private long withinAnHour;
        private long withinADay;
        private long later;

        @Override
        public void assigned(long at, Handover handover) {
            assigned++;
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            if (handover.attempts() > 1 || handover.own()) {
                return;
            }
            double hours = SimTime.hours(at - handover.qualifiedAt());
            if (hours <= 1) {
                withinAnHour++;
            } else if (hours <= 24) {
                withinADay++;
            } else {
                later++;
            }
        }
    }

    /** Days from the opening of a deal to its close, for deals opened so early that nearly all have closed. */
    private static final class DaysToClose implements Journal {
        private final Map<Handover, Long> openedAt = new IdentityHashMap<>();
        private final List<Double> days = new ArrayList<>();

        @Override
        public void opened(long at, Handover handover) {
            openedAt.put(handover, at);
        }

        @Override
        public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
            if (openedAt.get(handover) < 26 * SimTime.WEEK) {
                days.add((at - openedAt.get(handover)) / (double) SimTime.DAY);
            }
        }
    }
}
