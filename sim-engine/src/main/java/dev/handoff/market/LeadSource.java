package dev.handoff.market;

import dev.handoff.company.Arrivals;
import dev.handoff.company.Batch;
import dev.handoff.company.Company;
import dev.handoff.company.Schedule;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.random.Counts;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import dev.handoff.random.Gamma;
import dev.handoff.random.Samplers;
import java.time.Duration;

/**
 * Brings one channel's leads into the simulation, day by day, upload by upload or at stated instants.
 *
 * <p>A day's count is the Poisson quantile of one uniform at mean × the day's gamma factor, and each lead has a draw of its own for its
 * hour: more spend adds leads to the same list, less spend shortens it, nothing is dealt anew.
 */
public final class LeadSource implements CompanyObserver {

    private static final double HAIR = 1e-6;

    private final ChannelModel channel;
    private final Simulation simulation;
    private final Draws draws;
    private final Samplers samplers;
    private WeeklyRhythm rhythm;
    private SlowLevel level;
    private Distribution.Sampler dayFactor;
    private final Action<Lead> intake;
    private final Action<LeadSource> nextDay = LeadSource::day;
    private final Action<LeadSource> nextUpload = LeadSource::upload;
    private final Action<LeadSource> single = LeadSource::inquire;
    private final Action<LeadSource> regular = LeadSource::regular;
    private long warmUp;
    private long today = -1;
    private long ofDay;

    /**
     * A source that hands each lead to the intake at the instant of its inquiry.
     *
     * @param channel the channel
     * @param company the company, for the rhythm all channels share
     * @param simulation clock and events
     * @param draws keyed draws
     * @param samplers samplers made for the other sources, whose days vary alike
     * @param intake receives each lead when it inquires
     */
    public LeadSource(
            ChannelModel channel,
            Company company,
            Simulation simulation,
            Draws draws,
            Samplers samplers,
            Action<Lead> intake) {
        this.channel = channel;
        this.simulation = simulation;
        this.draws = draws;
        this.samplers = samplers;
        this.intake = intake;
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        Arrivals arrivals = company.arrivals();
        warmUp = company.run().warmUp().toMillis();
        rhythm = new WeeklyRhythm(arrivals);
        level = new SlowLevel(arrivals.level(), channel.family(), draws);
        dayFactor = arrivals.dispersion().map(r -> samplers.of(new Gamma(r, 1))).orElse(u -> 1);
    }

    /** Schedules the first day or upload, or what is stated; the rest follows by itself. */
    public void start() {
        if (channel.channel().schedule().isPresent()) {
            start(channel.channel().schedule().get());
        } else if (channel.channel().batch().isPresent()) {
            Batch batch = channel.channel().batch().get();
            simulation.schedule(batch.at().toMillis(), Layer.ARRIVAL, nextUpload, this);
        } else {
            simulation.schedule(0, Layer.CHANGE, nextDay, this);
        }
    }

    private void start(Schedule schedule) {
        for (Duration at : schedule.at()) {
            simulation.schedule(warmUp + at.toMillis(), Layer.ARRIVAL, single, this);
        }
        schedule.every().ifPresent(step -> simulation.scheduleIn(step.toMillis(), Layer.ARRIVAL, regular, this));
    }

    private void regular() {
        inquire();
        long step =
                channel.channel().schedule().orElseThrow().every().orElseThrow().toMillis();
        simulation.scheduleIn(step, Layer.ARRIVAL, regular, this);
    }

    /** The leads of a day are numbered in the order in which they come. */
    private void inquire() {
        long day = SimTime.dayOf(simulation.now());
        ofDay = day == today ? ofDay + 1 : 0;
        today = day;
        intake.run(Lead.inquiring(channel, draws, day << 32 | ofDay, simulation.now()));
    }

    private void day() {
        long day = SimTime.dayOf(simulation.now());
        int count = count(channel.spending().inquiriesPerWeek() * rhythm.shareOfDay(day), day);
        for (int i = 0; i < count; i++) {
            long id = day << 32 | i;
            long at = simulation.now() + rhythm.timeOfDay(draws.uniform(channel.family(), id, DrawPurpose.HOUR, 0));
            simulation.schedule(at, Layer.ARRIVAL, intake, Lead.inquiring(channel, draws, id, at));
        }
        simulation.scheduleIn(SimTime.DAY, Layer.CHANGE, nextDay, this);
    }

    private void upload() {
        Batch batch = channel.channel().batch().orElseThrow();
        long number = simulation.now() / batch.every().toMillis();
        double weeks = batch.every().toMillis() / (double) SimTime.WEEK;
        double mean = channel.spending().inquiriesPerWeek() * weeks;
        int count = batch.exact().isYes() ? exactly(mean, number) : count(mean, number);
        for (int i = 0; i < count; i++) {
            intake.run(Lead.inquiring(channel, draws, number << 32 | i, simulation.now()));
        }
        simulation.scheduleIn(batch.every().toMillis(), Layer.ARRIVAL, nextUpload, this);
    }

    /** What is due up to this upload less what was up to the last: where the mean is no whole number, the uploads make up for it. */
    private static int exactly(double mean, long number) {
        return (int) (Math.floor(mean * (number + 1) + HAIR) - Math.floor(mean * number + HAIR));
    }

    private int count(double mean, long day) {
        double factor = dayFactor.at(draws.uniform(channel.family(), day, DrawPurpose.DAY_FACTOR, 0));
        double scaled = mean * factor * level.factor(simulation.now() / SimTime.WEEK);
        return (int) Counts.poisson(scaled, draws.uniform(channel.family(), day, DrawPurpose.DAY_COUNT, 0));
    }
}
