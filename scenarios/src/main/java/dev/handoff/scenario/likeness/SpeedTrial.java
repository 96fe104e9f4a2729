package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.LogisticRegression;
import dev.handoff.calibration.estimate.Maximum;
import dev.handoff.experiment.Progress;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * What a tenfold first delay does in the fitted company itself, by a trial that only a simulation can make: the first attempt of every lead comes
 * after 5, 50, 500 or 5,000 minutes, drawn by chance. Logistic regression of becoming worth pursuing on the logarithm of the delay, channels held.
 *
 * @param slope log-odds per tenfold delay
 * @param standardError of it
 * @param leads how many it rests on
 */
public record SpeedTrial(double slope, double standardError, int leads) {
    private static final String TRIAL =
            "trial.firstTouchDelay={discrete: {values: [5 min, 50 min, 500 min, 5000 min], weights: [1, 1, 1, 1]}}";
    private static final int PERIODS = 4;
    private static final int LUCK = 4_000_000;
    private static final int FEWEST = 30;
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final long MONTH = 30L * 24 * 3_600_000;

    /**
     * Makes the trial in four periods as long as the export; empty where the company's rules do not admit it, or too little came of it.
     *
     * @param seed of all luck
     * @param progress is told, and asked whether to go on; where not there is no trial
     */
    public static Optional<SpeedTrial> of(Scenario company, CrmTables tables, long seed, Progress progress) {
        progress.begins("trial of speed, simulated period");
        AtomicInteger done = new AtomicInteger();
        SimulatedPeriods periods = new SimulatedPeriods(tables, new SeenFigures(tables, company.company()), seed);
        return periods.period(company, List.of(TRIAL)).flatMap(trial -> {
            List<Optional<List<Tried>>> tried = IntStream.range(0, PERIODS)
                    .parallel()
                    .mapToObj(period -> EndsWhenAsked.unless(progress, () -> {
                        List<Tried> one = watched(trial, seed, period, tables, progress);
                        progress.finished(done.incrementAndGet(), PERIODS);
                        return one;
                    }))
                    .toList();
            boolean whole = tried.stream().allMatch(Optional::isPresent);
            return whole
                    ? fitted(tried.stream().flatMap(Optional::stream).flatMap(List::stream).toList())
                    : Optional.empty();
        });
    }

    private static List<Tried> watched(
            Scenario trial, long seed, int period, CrmTables tables, Progress progress) {
        Watch watch = new Watch(trial.company().run().warmUp().toMillis(), tables);
        EndsWhenAsked.simulate(trial.timeline(), seed, LUCK + period, watch, progress);
        return watch.tried;
    }

    private static Optional<SpeedTrial> fitted(List<Tried> tried) {
        long pursued = tried.stream().filter(t -> t.pursued).count();
        if (pursued < FEWEST || tried.size() - pursued < FEWEST) {
            return Optional.empty();
        }
        List<Integer> present =
                tried.stream().map(t -> t.channel).distinct().sorted().toList();
        double[][] x = new double[tried.size()][1 + present.size()];
        boolean[] y = new boolean[tried.size()];
        for (int i = 0; i < y.length; i++) {
            Tried one = tried.get(i);
            x[i][0] = FastMath.log10(1 + one.minutes);
            x[i][1 + present.indexOf(one.channel)] = 1; // a level for each channel, and no other
            y[i] = one.pursued;
        }
        Maximum fit = LogisticRegression.of(x, y).fit();
        return fit.found() ? Optional.of(new SpeedTrial(fit.point()[0], fit.se(0), tried.size())) : Optional.empty();
    }

    /** A lead of the trial. */
    private static final class Tried {
        private final int channel;
        private final double minutes;
        private boolean pursued;

        Tried(int channel, double minutes) {
            this.channel = channel;
            this.minutes = minutes;
        }
    }

    /** Leads handed over straight: one out of nurture is not tried at the instant that was drawn. */
    private static final class Watch implements Journal {
        private final long from;
        private final long to;
        private final List<String> channels;
        private final List<Tried> tried = new ArrayList<>();
        private final Map<Lead, Tried> byLead = new IdentityHashMap<>();

        Watch(long from, CrmTables tables) {
            this.from = from;
            this.to = from + 1000 * (tables.asOf() - tables.from()) - MONTH;
            this.channels = tables.channels();
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            Lead lead = handover.lead();
            boolean straight = !handover.own() && handover.qualifiedAt() == lead.inquiredAt();
            if (handover.attempts() == 1 && straight && lead.inquiredAt() >= from && lead.inquiredAt() < to) {
                Tried one =
                        new Tried(channels.indexOf(lead.channel().name()), (at - lead.inquiredAt()) / MILLIS_A_MINUTE);
                tried.add(one);
                byLead.put(lead, one);
            }
        }

        @Override
        public void opened(long at, Handover handover) {
            Tried one = byLead.get(handover.lead());
            if (one != null) {
                one.pursued = true;
            }
        }
    }
}
